"""One session as a calendar entry (VEVENT), in the active language."""

from collections.abc import Iterable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import icalendar
from django.utils.encoding import iri_to_uri
from django.utils.translation import gettext as _

from events import conf
from events.calendars.frame import Text, is_in_helsinki
from events.models import Event, EventPage, Session
from events.text import clean


def entry(
    event: Event,
    page: EventPage,
    session: Session,
    *,
    uid: str,
    link: str,
    from_afar: bool = False,
    is_off: bool | None = None,
) -> icalendar.Event:
    """The session in the words of the page. `link` is the online link that this reader may have.

    Whoever takes part from afar finds no place in it. For one person it can be off alone.
    """
    start, end = _times(session)
    is_off = is_cancelled(event, session) if is_off is None else is_off
    made = icalendar.Event.new(
        uid=address(uid),
        sequence=session.sequence,
        start=start,
        end=end,
        url=event.address_of(page) or None,
        status=icalendar.STATUS.CANCELLED if is_off else icalendar.STATUS.CONFIRMED,
    )
    stamp(made, [page.last_published_at, session.changed_at])
    language = page.locale.language_code
    _add_text(made, "summary", _summary(page, is_off=is_off), language)
    _add_text(made, "description", description(page, link, event.address_of(page)), language)
    _add_text(made, "location", location(session, link, from_afar=from_afar), language)
    _add_conference(made, link, language)
    return made


def is_cancelled(event: Event, session: Session) -> bool:
    """Nobody comes: the whole event, or this session alone, was cancelled."""
    return event.is_cancelled or session.is_cancelled


def stamp(made: icalendar.Event, moments: Iterable[datetime | None]) -> None:
    """When what the entry says last changed (RFC 5545 3.8.7.2 and 3.8.7.3): the newest of them."""
    made.stamp = made.LAST_MODIFIED = utc(max(filter(None, moments)))


def title(page: EventPage) -> str:
    return clean(page.title) or _("Event")


def description(page: EventPage, link: str, address: str) -> str:
    """The introduction and the links. Few calendars show a link that stands elsewhere."""
    online = _("Join online: %(link)s") % {"link": uri(link)} if link else ""
    parts = [clean(page.intro, lines=True), online, address]
    return "\n\n".join(part for part in parts if part)


def location(session: Session, link: str, *, from_afar: bool = False) -> str:
    place = "" if from_afar or session.venue is None else clean(session.venue.address)
    return place or uri(link) or _("Online")


def address(name: str) -> str:
    """A name that no other site gives to anything."""
    return f"{name}@{conf.uid_domain()}"


def utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)


def uri(link: str) -> str:
    return iri_to_uri(clean(link))


def _summary(page: EventPage, *, is_off: bool) -> str:
    # Google hides the status, so the title says it too.
    return _("Cancelled: %(title)s") % {"title": title(page)} if is_off else title(page)


def _add_text(made: icalendar.Event, name: str, text: str, language: str) -> None:
    # Calendars disagree about empty properties: better none.
    if text:
        made.add(name, Text(text, params={"LANGUAGE": language}))


def _add_conference(made: icalendar.Event, link: str, language: str) -> None:
    if link:
        made.conferences = [
            icalendar.Conference(uri(link), feature="VIDEO", label=_("Online"), language=language)
        ]


def _times(session: Session) -> list[datetime]:
    """Start and end as the clock on the wall shows them, where the file can describe its zone."""
    moments = [utc(session.start), utc(session.end)]
    if not is_in_helsinki():
        return moments
    local = [moment.astimezone(ZoneInfo("Europe/Helsinki")) for moment in moments]
    # One hour comes twice in October, and its second time has no name of its own.
    return moments if any(moment.fold for moment in local) else local
