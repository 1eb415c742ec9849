"""Who has a place. Nothing else in the plugin moves seats.

Each function locks the event first, then looks, writes, and tells through the outbox, in one
transaction. People join a waiting list in order; a party too large for the places that are
free is passed over until enough of them are.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from uuid import UUID

from django.db import OperationalError, connection, transaction
from django.db.models import Count

from events import conf, outbox
from events.exceptions import (
    PartySizeIsFixed,
    PartyTooLarge,
    RegistrationClosed,
    RegistrationNotOpenYet,
    TryAgain,
)
from events.models import Attendee, Event, Message, Registration

Kind = Message.Kind
Status = Registration.Status


def register(
    event: Event,
    *,
    attendees: list[str],
    email: str = "",
    phone: str = "",
    language: str,
    submission_key: UUID | None = None,
    by_staff: bool = False,
) -> Registration:
    """Give a party its places, or its turn on the waiting list when they don't fit.

    The same submission key gives the same registration, however often it is sent.
    Staff may register people outside the opening times. Raises a BookingError.
    """
    with locked(event) as event:
        if earlier := _same_submission(event, submission_key):
            return earlier
        _check_terms(event, party=len(attendees), by_staff=by_staff)
        registration = Registration(
            event=event,
            status=Status.WAITLISTED,
            email=email,
            phone=phone,
            language=language,
            submission_key=submission_key,
            source=Registration.Source.STAFF if by_staff else Registration.Source.WEB,
        )
        if fits := _fits(event, party=len(attendees)):
            registration.confirm()
        registration.save()
        _name_attendees(registration, attendees)
        outbox.queue(Kind.CONFIRMED if fits else Kind.WAITLISTED, registration)
        return registration


def cancel(registration: Registration, *, by_staff: bool = False) -> Registration:
    """Give the places up and pass them on to those who wait. Twice is the same as once."""
    with locked(registration.event) as event:
        registration = event.registrations.get(pk=registration.pk)
        if registration.is_cancelled:
            return registration
        if refusal := registration.cancel_refusal:
            raise refusal
        event.registrations.filter(pk=registration.pk).end()
        outbox.queue(Kind.CANCELLED, registration, about={"by_staff": by_staff})
        promote(event)
        registration.refresh_from_db()
        return registration


def change(
    registration: Registration, *, attendees: list[str], email: str, phone: str
) -> Registration:
    """Correct names and addresses. The number of people stays as it is.

    With another e-mail address the private link changes: it may have gone to a stranger.
    """
    with locked(registration.event) as event:
        registration = event.registrations.get(pk=registration.pk)
        if refusal := registration.change_refusal:
            raise refusal
        names = list(registration.attendees.values_list("name", flat=True))
        if len(attendees) != len(names):
            raise PartySizeIsFixed
        before = (names, registration.email, registration.phone)
        if (attendees, email, phone) != before:
            _write_details(registration, attendees, email, phone)
        return registration


def promote(event: Event) -> None:
    """Give free places to the parties that wait, in order of joining, as far as they fit."""
    with locked(event) as event:
        if not event.can_promote:
            return
        for registration in _next_in_line(event):
            registration.confirm()
            registration.save(update_fields=["status", "confirmed_at"])
            outbox.queue(Kind.PROMOTED, registration)


def cancel_all(event: Event) -> None:
    """End every registration of an event that was called off, and tell each one why."""
    with locked(event) as event:
        active = list(event.registrations.active())
        event.registrations.active().end()
        outbox.queue_all(Kind.EVENT_CANCELLED, active)


@contextmanager
def locked(event: Event, *, patience: timedelta | None = None) -> Iterator[Event]:
    """The event as it stands now, while nobody else can move its seats.

    Raises TryAgain when others hold it for longer than `patience`, by default that of visitors:
    EVENTS_LOCK_TIMEOUT_MS.
    """
    with ExitStack() as stack:
        try:
            stack.enter_context(transaction.atomic())  # where SQLite waits
            _limit_the_wait(patience or conf.lock_timeout())
            Event.objects.select_for_update(of=("self",), no_key=True).get(pk=event.pk)
        except OperationalError as error:
            raise TryAgain from error
        # A statement of its own: a count inside the locking one would see the time before the wait.
        yield Event.objects.for_booking().get(pk=event.pk)


def _limit_the_wait(patience: timedelta) -> None:
    # SQLite has its own limit: the "timeout" of the connection.
    if connection.vendor == "postgresql":
        milliseconds = int(patience.total_seconds() * 1000)
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config('lock_timeout', %s, true)", [str(milliseconds)])


def _same_submission(event: Event, key: UUID | None) -> Registration | None:
    return event.registrations.filter(submission_key=key).first() if key else None


def _check_terms(event: Event, *, party: int, by_staff: bool) -> None:
    refusal = event.refusal
    if by_staff and isinstance(refusal, RegistrationNotOpenYet | RegistrationClosed):
        refusal = None
    if refusal:
        raise refusal
    if not 1 <= party <= event.largest_party:
        raise PartyTooLarge


def _fits(event: Event, *, party: int) -> bool:
    places = event.places_left
    return places is None or party <= places


def _name_attendees(registration: Registration, names: list[str]) -> None:
    Attendee.objects.bulk_create(Attendee(registration=registration, name=name) for name in names)


def _write_details(
    registration: Registration, attendees: list[str], email: str, phone: str
) -> None:
    for attendee, name in zip(registration.attendees.all(), attendees, strict=True):
        attendee.name = name
        attendee.save(update_fields=["name"])
    if registration.email and email != registration.email:
        outbox.queue(Kind.ADDRESS_CHANGED, registration)
        # One for the cancellation to the former address, one for the invite to the new one.
        registration.sequence += 2
        if email:
            registration.renew_token()
    registration.email, registration.phone = email, phone
    registration.save(update_fields=["email", "phone", "token", "sequence"])
    outbox.queue(Kind.DETAILS_CHANGED, registration)


def _next_in_line(event: Event) -> Iterator[Registration]:
    free = None if event.capacity is None else event.capacity - event.confirmed
    for registration in event.registrations.waiting().annotate(people=Count("attendees")):
        if free is None:
            yield registration
        elif registration.people <= free:
            free -= registration.people
            yield registration
