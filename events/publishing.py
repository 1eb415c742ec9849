"""From page to Event: the only writer of Event and Session from editors' work.

apply() compares the published page with what is on, and then tells: a moved, added or
cancelled session goes to everyone who is coming, more places go to those who wait, and text
edits go to nobody.
"""

import uuid
from collections.abc import Iterable
from datetime import timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from events import booking, changes, outbox
from events.changes import Change, Known
from events.exceptions import EventIsOver
from events.models import (
    Event,
    EventFacts,
    EventPage,
    EventPageSession,
    Message,
    RegistrationTerms,
    Session,
    SessionFields,
    Venue,
)
from events.questions.rows import write_questions, write_quotas

# An editor's publication waits for the registrations before it rather than fail among them.
PATIENCE = timedelta(seconds=15)


def on_page_published(sender, instance, **kwargs):
    """Wagtail has made a page live: bring its Event up to date."""
    apply(instance)


@transaction.atomic
def apply(page: EventPage) -> Event | None:
    """Make the Event what the published source page says. Again gives the same.

    Only the original moves the Event: its translations and aliases change words.
    """
    page = EventPage.objects.get(pk=page.pk)  # as published, whatever the caller holds
    if not page.live or page.alias_of_id:
        return None
    event = _event_of(page)
    if event is None:
        return None
    if event.source_page_id != page.pk:
        _follow_addresses(event)
        return event
    with booking.locked(event, patience=PATIENCE) as event:
        _bring_up_to_date(event, page)
    return event


def apply_address(venue: Venue) -> None:
    """A venue got another name or address: whoever is to go there is told, as of a move.

    At once where a page of the event is public, in whatever language; else when one is again.
    """
    for event in Event.objects.going_to(venue).published():
        _follow_addresses(event)


def cancel(event: Event, *, reason: str) -> Event:
    """Cancel the whole event: every registration ends, everyone is told why. Once."""
    with booking.locked(event, patience=PATIENCE) as event:
        if event.is_cancelled:
            return event
        if event.is_over:
            raise EventIsOver
        event.status = Event.Status.CANCELLED
        event.cancellation_reason = reason
        event.cancelled_at = timezone.now()
        event.save(update_fields=["status", "cancellation_reason", "cancelled_at"])
        event.sessions.update(sequence=F("sequence") + 1, changed_at=timezone.now())
        booking.cancel_all(event)
        return event


def restore(event: Event) -> Event:
    """It takes place after all: those whose registration ended with it are in again. Once."""
    with booking.locked(event, patience=PATIENCE) as event:
        if not event.is_cancelled:
            return event
        if event.is_over:
            raise EventIsOver
        called_off_at = event.cancelled_at
        event.status = Event.Status.SCHEDULED
        event.cancellation_reason = ""
        event.cancelled_at = None
        event.save(update_fields=["status", "cancellation_reason", "cancelled_at"])
        event.sessions.update(sequence=F("sequence") + 1, changed_at=timezone.now())
        booking.restore_all(event, called_off_at=called_off_at)
        booking.promote(event)
        return event


def confirm_taking_place(event: Event) -> Event:
    """The organizer decided that an event with a minimum takes place: everyone who comes is told."""
    with booking.locked(event, patience=PATIENCE) as event:
        if event.decided_at or event.is_cancelled:
            return event
        event.decided_at = timezone.now()
        event.save(update_fields=["decided_at"])
        outbox.queue_all(Message.Kind.EVENT_DECIDED, event.registrations.confirmed())
        return event


@transaction.atomic
def _follow_addresses(event: Event) -> None:
    """Bring the sessions to come to where their venues are now, and tell once."""
    to_come = event.sessions.to_come().select_related("venue")
    left = {session.pk for session in to_come if session.address != _address_of(session)}
    if not left:
        return
    with booking.locked(event, patience=PATIENCE) as event:
        known = [one for one in changes.known_of(event).values() if one.session.pk in left]
        changes.tell(event, [change for one in known for change in _follow_address(event, one)])


def _bring_up_to_date(event: Event, page: EventPage) -> None:
    terms, had_waiting_list = _terms(event), event.has_waiting_list
    known, could_choose = changes.known_of(event), event.has_online_places
    _write_facts(event, page)
    found = _write_sessions(event, page, known)
    write_questions(event, page)
    keeps_other_places = write_quotas(event, page)
    if event.has_online_places and not could_choose:
        booking.let_choose(event, before=[one.before for one in known.values()])
    changes.tell(event, found)
    # Only then: a change of words must not tell anybody anything.
    if _terms(event) != terms or keeps_other_places or not had_waiting_list:
        booking.promote(event)


def _event_of(page: EventPage) -> Event | None:
    """The event of a page. Only the original makes one: a translation that goes out first waits."""
    event = Event.objects.filter(translation_key=page.translation_key).first()
    if event or not page.is_original:
        return event
    # Two publications may meet here: one key, one event.
    return Event.objects.get_or_create(
        translation_key=page.translation_key, defaults={"source_page": page}
    )[0]


def _write_facts(event: Event, page: EventPage) -> None:
    EventFacts.copy_fields(page, to=event)
    RegistrationTerms.copy_fields(page, to=event)
    event.save()


def _terms(event: Event) -> list:
    return [getattr(event, name) for name in RegistrationTerms.shared_names()]


def _write_sessions(event: Event, page: EventPage, known: dict[UUID, Known]) -> list[Change]:
    """Make the sessions those of the page. Returns what changed, for the message."""
    rows = page.rows
    _renew_foreign_keys(event, rows)
    keys = {row.key for row in rows}
    gone = [one for key, one in known.items() if key not in keys]
    found = [change for row in rows for change in _write_session(event, row, known.get(row.key))]
    return found + [change for one in gone for change in _cancel_session(event, one)]


def _renew_foreign_keys(event: Event, rows: Iterable[EventPageSession]) -> None:
    """A row whose key belongs to another event, as on a former alias, gets a key of its own."""
    keys = [row.key for row in rows]
    others = Session.objects.filter(key__in=keys).exclude(event=event)
    foreign = set(others.values_list("key", flat=True))
    for row in rows:
        if row.key in foreign:
            row.key = uuid.uuid4()
            row.save(update_fields=["key"])


def _write_session(event: Event, row: EventPageSession, known: Known | None) -> list[Change]:
    session = known.session if known else Session(event=event)
    was_public = session.online_url_is_public
    SessionFields.copy_fields(row, to=session)
    session.address = _address_of(session)
    session.status = Session.Status.SCHEDULED
    found = changes.between(known, session, event)
    if found or session.online_url_is_public != was_public:
        session.changed_at = timezone.now()
    session.sequence += changes.step(known, found, session, event)
    session.save()
    return found


def _follow_address(event: Event, known: Known) -> list[Change]:
    session = known.session
    session.address = _address_of(session)
    session.changed_at = timezone.now()
    found = changes.between(known, session, event)
    session.sequence += changes.step(known, found, session, event)
    session.save()
    return found


def _address_of(session: Session) -> str:
    return session.venue.address if session.venue else ""


def _cancel_session(event: Event, known: Known) -> list[Change]:
    session = known.session
    if session.is_cancelled:
        return []
    session.status = Session.Status.CANCELLED
    session.changed_at = timezone.now()
    found = [Change("cancelled", session)]
    session.sequence += changes.step(known, found, session, event)
    session.save()
    return found
