"""How a registration changes, shrinks, moves and ends."""

from collections.abc import Iterable
from datetime import datetime

from django.utils import timezone

from events import outbox
from events.answers import Given, take_answers_along, write_answers
from events.booking.locks import both_locked, locked
from events.booking.queue import promote
from events.exceptions import (
    EventIsFull,
    NamesAreFixed,
    PartySizeIsFixed,
    PartyTooLarge,
    RegistrationIsCancelled,
)
from events.models import Event, Message, Registration, Status
from events.models.status import SEATED

Kind = Message.Kind


def change(
    registration: Registration,
    *,
    attendees: list[str],
    email: str,
    phone: str,
    contact: str | None = None,
    answers: Iterable[Given] = (),
    by_staff: bool = False,
) -> Registration:
    """Correct names, addresses and answers. The number of people stays as it is.

    With another e-mail address the private link changes: it may have gone to a stranger.
    `contact` None leaves the contact person as it is, and no answers the answers.
    """
    with locked(registration.event) as event:
        registration = event.registrations.get(pk=registration.pk)
        if refusal := registration.change_refusal:
            raise refusal
        contact = registration.contact if contact is None else contact
        names = list(registration.attendees.values_list("name", flat=True))
        if len(attendees) != len(names):
            raise PartySizeIsFixed
        if attendees != names and event.names_are_fixed and not by_staff:
            raise NamesAreFixed
        before = (names, registration.email, registration.phone, registration.contact)
        if (attendees, email, phone, contact) != before:
            registration.contact = contact
            _write_details(registration, attendees, email, phone)
        write_answers(registration, answers)
        return registration


def cancel(registration: Registration, *, by_staff: bool = False) -> Registration:
    """Give the places up and pass them on to those who wait. Twice is the same as once."""
    with locked(registration.event) as event:
        registration = event.registrations.get(pk=registration.pk)
        if registration.has_ended:
            return registration
        if refusal := registration.cancel_refusal:
            raise refusal
        event.registrations.filter(pk=registration.pk).end()
        outbox.queue(Kind.CANCELLED, registration, about={"by_staff": by_staff})
        promote(event)
        registration.refresh_from_db()
        return registration


def cancel_some(
    registration: Registration, attendees: Iterable[int], *, by_staff: bool = False
) -> Registration:
    """Some of a party don't come, named by their keys. Without anybody left it is cancelled."""
    with locked(registration.event) as event:
        registration = event.registrations.get(pk=registration.pk)
        if refusal := registration.change_refusal:
            raise refusal
        leaving = registration.attendees.filter(pk__in=list(attendees))
        if not leaving:
            return registration
        if len(leaving) == registration.attendees.count():
            return cancel(registration, by_staff=by_staff)
        leaving.delete()
        outbox.queue(Kind.DETAILS_CHANGED, registration)
        promote(event)
        registration.refresh_from_db()
        return registration


def switch(registration: Registration, way: str) -> Registration:
    """Take part in another way, on site or online, if there is room. Raises EventIsFull."""
    with locked(registration.event) as event:
        registration = event.registrations.get(pk=registration.pk)
        if refusal := registration.change_refusal:
            raise refusal
        if registration.way == way or not event.has_online_places:
            return registration
        room = event.seats.for_newcomer(way, registration.quota_id)
        if registration.status in SEATED and not _has_room(registration, room):
            raise EventIsFull
        registration.way = way
        registration.save(update_fields=["way"])
        outbox.queue(Kind.DETAILS_CHANGED, registration)
        promote(event)
        registration.refresh_from_db()
        return registration


def move(registration: Registration, *, to: Event) -> Registration:
    """Go to another event that has room, in one step: the private link stays, the place there
    is sure before the one here is given up. Raises a BookingError and changes nothing otherwise."""
    with both_locked(registration.event, to) as (here, there):
        registration = here.registrations.get(pk=registration.pk)
        if registration.has_ended:
            raise RegistrationIsCancelled
        _check_room_at(there, registration)
        about = {"from": here.pk, "had_place": registration.confirmed_at is not None}
        registration.event = there
        registration.quota = registration.invitation = None
        registration.queued_at = timezone.now()
        registration.lapses = 0
        registration.sequence += 1
        registration.confirm()
        registration.save()
        take_answers_along(registration, there)
        outbox.queue(Kind.MOVED, registration, about=about)
        promote(here)
        return registration


def cancel_all(event: Event) -> None:
    """End every registration of an event that was called off, and tell each one why."""
    with locked(event) as event:
        active = list(event.registrations.active())
        event.registrations.active().end()
        outbox.queue_all(Kind.EVENT_CANCELLED, active)


def restore_all(event: Event, *, called_off_at: datetime) -> None:
    """Bring back those whose registration ended with the event, as they stood, in order of joining.

    Who had a place gets it again, as far as there still are as many.
    """
    with locked(event) as event:
        seats = event.seats
        back = list(event.registrations.ended_with(called_off_at).order_by("joined_at", "pk"))
        for registration in back:
            _restore(registration, seats)
        outbox.queue_all(Kind.EVENT_RESTORED, back)


def _restore(registration: Registration, seats) -> None:
    people = registration.attendees.count()
    room = seats.free(registration.way, registration.quota_id)
    status = registration.status_before
    if status in SEATED and (room is None or people <= room):
        seats.take(registration.way, registration.quota_id, people)
        registration.confirm()
    else:
        is_application = status == Status.APPLIED
        registration.status = Status.APPLIED if is_application else Status.WAITLISTED
    registration.cancelled_at, registration.status_before = None, ""
    registration.sequence += 1
    registration.save()


def _has_room(registration: Registration, room: int | None) -> bool:
    return room is None or registration.attendees.count() <= room


def _check_room_at(there: Event, registration: Registration) -> None:
    if there.refusal:
        raise there.refusal
    if there.registration_mode != there.Mode.REGISTRATION:
        raise EventIsFull
    people = registration.attendees.count()
    if people > there.largest_party:
        raise PartyTooLarge
    if not _has_room(registration, there.seats.for_newcomer(registration.way)):
        raise EventIsFull


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
    registration.save(update_fields=["email", "phone", "contact", "token", "sequence"])
    outbox.queue(Kind.DETAILS_CHANGED, registration)
