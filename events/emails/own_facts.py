"""What only some kinds of message say, beside the facts that all of them have."""

from collections.abc import Callable
from datetime import datetime

from django.conf import settings
from django.db.models import Count
from django.utils import timezone
from django.utils.formats import date_format, time_format
from django.utils.translation import gettext as _

from events.emails import links
from events.emails.quotes import fill_in
from events.models import Event, Message
from events.models.still_true import true_changes
from events.questions.unanswered import has_unanswered

Kind = Message.Kind


def own_facts(message: Message) -> dict:
    """The deadline, the link to press or whatever else this kind is about."""
    return OWN.get(message.kind, _nothing)(message)


def says_when(message: Message) -> bool:
    """Whoever doesn't come reads of no time and place to be at; of an event that was called off,
    when it was to be."""
    return not message.registration.has_ended or message.kind == Kind.EVENT_CANCELLED


def told(moment: datetime | None) -> str:
    """A time as the reader writes it, with the weekday: in the words of the pages."""
    if moment is None:
        return ""
    local = timezone.localtime(moment)
    return _("%(weekday)s %(day)s at %(time)s") % {
        "weekday": date_format(local, "l"),
        "day": date_format(local),
        "time": time_format(local),
    }


def _nothing(message: Message) -> dict:
    return {}


def _address_asked(message: Message) -> dict:
    proves = message.registration.private_address("prove")
    return {
        "deadline": told(message.registration.hold_until),
        "action": {
            "label": _("Follow this link and press the button:"),
            # Never the private link, as long as nobody has said that the new address is right.
            "url": links.take_address(message) if message.asks_new_address else proves,
            "after": _(
                "If it was not you, you don't need to do anything: we write to you no more."
            ),
        },
    }


def _offered(message: Message) -> dict:
    return {
        "deadline": told(message.registration.answer_by),
        "action": {
            "label": _("Take the place or leave it:"),
            "url": message.registration.private_url,
        },
    }


def _offer_lapsed(message: Message) -> dict:
    return {"is_out": message.about.get("is_out", message.registration.has_ended)}


def _event_changed(message: Message) -> dict:
    """What changed: the session now, and its times and place before."""
    return {"changes": [_change(change) for change in true_changes(message)]}


def _change(change: dict) -> dict:
    before = change.get("before") or {}
    return {
        "what": change["what"],
        "session": change["session"],
        "start": before and datetime.fromisoformat(before["start"]),
        "end": before and datetime.fromisoformat(before["end"]),
        "place": before.get("place", ""),
    }


def _details_changed(message: Message) -> dict:
    """Who was left out. Not for an address that has been changed meanwhile."""
    is_theirs = message.to == message.registration.email
    return {"left_out": message.about.get("left_out", []) if is_theirs else []}


def _moved(message: Message) -> dict:
    former = Event.objects.filter(pk=message.about.get("from")).first()
    facts = {"former": former.page_in(message.language).title if former else ""}
    if has_unanswered(message.registration):
        label = _("This event asks something more. Please answer here:")
        url = message.registration.private_address("change")
        facts["action"] = {"label": label, "url": url}
    return facts


def _thanks(message: Message) -> dict:
    url = message.registration.page.feedback_url
    label = _("How was it? Your answer helps us:")
    return {"action": {"label": label, "url": url}} if url else {}


def _announcement(message: Message) -> dict:
    announcement, page = message.announcement, message.registration.page
    subject = fill_in(announcement.subject, message, page) if announcement else ""
    return {"announcement_subject": subject}


def _links(message: Message) -> dict:
    return {
        "site": settings.WAGTAIL_SITE_NAME,
        "action": {
            "label": _("Your registrations:"),
            "url": links.mine(message),
            "after": _("If you did not ask for it, you don't need to do anything."),
        },
    }


def _decision_due(message: Message) -> dict:
    event = message.event
    confirmed = event.registrations.confirmed().aggregate(people=Count("attendees"))
    return {
        "deadline": told(event.decide_at),
        "people": confirmed["people"],
        "applied": event.registrations.applications().count(),
        "action": {"label": _("The event in the admin:"), "url": links.editor(event)},
    }


OWN: dict[str, Callable[[Message], dict]] = {
    Kind.ADDRESS_ASKED: _address_asked,
    Kind.OFFERED: _offered,
    Kind.OFFER_LAPSED: _offer_lapsed,
    Kind.EVENT_CHANGED: _event_changed,
    Kind.DETAILS_CHANGED: _details_changed,
    Kind.MOVED: _moved,
    Kind.THANKS: _thanks,
    Kind.ANNOUNCEMENT: _announcement,
    Kind.LINKS: _links,
    Kind.DECISION_DUE: _decision_due,
}
