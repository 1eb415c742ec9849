"""Calendars for everyone: one event to download, or many to subscribe to."""

import logging
import uuid
from collections.abc import Iterable

from django.utils import translation

from events.calendars.entries import address, entry, utc
from events.calendars.frame import calendar, describe, write
from events.models import Event, EventPage, Session
from events.text import clean

logger = logging.getLogger(__name__)


def event_file(event: Event, page: EventPage) -> bytes:
    """All sessions of one event for anyone's calendar, in the words of the page."""
    return write(calendar(), _entries(event, page, event.sessions.all()))


def feed(pages: list[EventPage], *, name: str, url: str, about: str = "") -> bytes:
    """All sessions of many events, to subscribe to.

    What was called off stays in it as cancelled, so that calendars take notice. An event that
    can't be written is left out and logged: the others must not go missing with it.
    """
    pages = [page for page in pages if page.event]
    made = calendar(uid=address(f"feed-{uuid.uuid5(uuid.NAMESPACE_URL, url)}"))
    describe(made, name=clean(name), about=clean(about), url=url)
    made.add("source", url, parameters={"VALUE": "URI"})
    if changes := [page.changed_at for page in pages if page.changed_at]:
        made.add("last-modified", utc(max(changes)))
    return write(made, [written for page in pages for written in _feed_entries(page)])


def _feed_entries(page: EventPage) -> list[bytes]:
    try:
        return _entries(page.event, page, page.event.sessions.all())
    except Exception:
        logger.exception("Event page %s can't be written into the feed", page.pk)
        return []


def _entries(event: Event, page: EventPage, sessions: Iterable[Session]) -> list[bytes]:
    with translation.override(page.locale.language_code):
        entries = [
            entry(event, page, session, uid=f"session-{session.key}", link=session.public_url)
            for session in sessions
        ]
    return [made.to_ical() for made in entries]
