"""What a publication, or a venue with another address, writes into the sessions of an event.

Every write tells what changed, and raises SEQUENCE as events.changes says.
"""

import uuid
from collections.abc import Iterable
from uuid import UUID

from django.utils import timezone

from events import changes
from events.changes import Change, Known
from events.models import Event, EventPage, EventPageSession, Session, SessionFields


def write_sessions(event: Event, page: EventPage, known: dict[UUID, Known]) -> list[Change]:
    """Make the sessions those of the page: one that left it is cancelled."""
    rows = page.rows
    _renew_foreign_keys(event, rows)
    keys = {row.key for row in rows}
    gone = [one for key, one in known.items() if key not in keys]
    found = [change for row in rows for change in _write(event, row, known.get(row.key))]
    return found + [change for one in gone for change in _cancel(event, one)]


def have_left_their_address(event: Event) -> set[UUID]:
    """The keys of the sessions to come whose venue isn't any more where people were told."""
    to_come = event.sessions.to_come().select_related("venue")
    return {session.key for session in to_come if session.address != _address_of(session)}


def follow_address(event: Event, known: Known) -> list[Change]:
    """Write down where the venue of a session is now."""
    known.session.address = _address_of(known.session)
    return _save(event, known.session, known, changes.between(known, known.session, event))


def _renew_foreign_keys(event: Event, rows: Iterable[EventPageSession]) -> None:
    """A row whose key belongs to another event, as on a former alias, gets a key of its own."""
    keys = [row.key for row in rows]
    others = Session.objects.filter(key__in=keys).exclude(event=event)
    foreign = set(others.values_list("key", flat=True))
    for row in rows:
        if row.key in foreign:
            row.key = uuid.uuid4()
            row.save(update_fields=["key"])


def _write(event: Event, row: EventPageSession, known: Known | None) -> list[Change]:
    session = known.session if known else Session(event=event)
    was_public = session.online_url_is_public
    SessionFields.copy_fields(row, to=session)
    session.address = _address_of(session)
    session.status = Session.Status.SCHEDULED
    if session.online_url_is_public != was_public:
        session.changed_at = timezone.now()
    return _save(event, session, known, changes.between(known, session, event))


def _cancel(event: Event, known: Known) -> list[Change]:
    session = known.session
    if session.is_cancelled:
        return []
    session.status = Session.Status.CANCELLED
    return _save(event, session, known, [Change("cancelled", session)])


def _save(event: Event, session: Session, known: Known | None, found: list[Change]) -> list[Change]:
    if found:
        session.changed_at = timezone.now()
    session.sequence += changes.step(known, found, session, event)
    session.save()
    return found


def _address_of(session: Session) -> str:
    return session.venue.address if session.venue else ""
