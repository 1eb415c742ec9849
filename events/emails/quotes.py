"""What organizers wrote themselves: shown as it is, in the language that they wrote it in."""

import re
from collections.abc import Iterable

from django.utils.translation import gettext as _
from wagtail.models import Page

from events.models import Message

Kind = Message.Kind

PLACES = {Kind.PROMOTED, Kind.SELECTED, Kind.MOVED}
RESULTS = {Kind.SELECTED, Kind.RESERVE, Kind.DECLINED}
# These may reach a stranger, or nobody who registered. And an organizer who writes to many means
# the words of that message alone.
WITHOUT_ADDITIONS = {
    Kind.ADDRESS_ASKED,
    Kind.ADDRESS_CHANGED,
    Kind.LINKS,
    Kind.DECISION_DUE,
    Kind.ANNOUNCEMENT,
}
PLACEHOLDER = re.compile(r"\{(name|event|reference)\}")


def quotes_of(message: Message, page: Page) -> Iterable[dict]:
    """Paragraphs of the organizer's own, each with its language."""
    # Nobody says in which language they answer: most likely that of the page they wrote.
    original = message.registration.event.source_page.locale.language_code
    if message.kind in RESULTS:
        yield _quote(message.registration.decision_message, original)
    if message.kind == Kind.EVENT_CANCELLED:
        reason = message.registration.event.cancellation_reason
        yield _quote(reason, original, heading=_("Reason:"))
    if message.announcement:
        language = message.announcement.language or original
        yield _quote(fill_in(message.announcement.text, message, page), language)
    for text in additions(message.kind, page):
        yield _quote(text, page.locale.language_code)


def additions(kind: str, page: Page) -> list[str]:
    """What the editor adds to mails of this kind, or to all. Whoever gets a place, in whatever
    way, reads what is for them."""
    if kind in WITHOUT_ADDITIONS:
        return []
    kinds = {"all", kind} | ({Kind.CONFIRMED} if kind in PLACES else set())
    blocks = (block.value for block in page.mail_additions)
    return [block["text"] for block in blocks if block["mail"] in kinds]


def fill_in(text: str, message: Message, page: Page) -> str:
    """Put the reader's name, the event and the reference code where {name}, {event} and {reference}
    stand. Nothing else in braces means anything."""
    registration = message.registration
    values = {
        "name": registration.contact_name,
        "event": page.title,
        "reference": registration.reference,
    }
    return PLACEHOLDER.sub(lambda found: values[found[1]], text)


def _quote(text: str, language: str, heading: str = "") -> dict:
    return {"text": text.strip(), "language": language, "heading": heading}
