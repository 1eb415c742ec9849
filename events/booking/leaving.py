"""How registrations end: one, some of a party, or all with their event. And how all come back."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Count

from events.booking.locks import locked, locked_with
from events.booking.queue import promote
from events.booking.telling import tell, tell_all
from events.models import Event, Message, Registration, Status
from events.seats import Seats

Kind = Message.Kind


def cancel(registration: Registration, *, by_staff: bool = False) -> Registration:
    """Give the places up and pass them on to those who wait. Twice is the same as once."""
    with locked_with(registration) as (event, registration):
        if registration.has_ended:
            return registration
        if refusal := registration.cancel_refusal:
            raise refusal
        event.registrations.filter(pk=registration.pk).end()
        tell(Kind.CANCELLED, registration, about={"by_staff": by_staff})
        promote(event)
        registration.refresh_from_db()
        return registration


def cancel_some(
    registration: Registration, attendees: Iterable[int], *, by_staff: bool = False
) -> Registration:
    """Some of a party don't come, named by their keys. Without anybody left it is cancelled."""
    with locked_with(registration) as (event, registration):
        if refusal := registration.change_refusal:
            raise refusal
        leaving = registration.attendees.filter(pk__in=list(attendees))
        if not leaving:
            return registration
        if len(leaving) == registration.attendees.count():
            return cancel(registration, by_staff=by_staff)
        leaving.delete()
        tell(Kind.DETAILS_CHANGED, registration)
        promote(event)
        registration.refresh_from_db()
        return registration


def cancel_all(event: Event) -> None:
    """End every registration of an event that was called off, and tell each one why."""
    with locked(event) as event:
        active = list(event.registrations.active())
        event.registrations.active().end()
        tell_all(Kind.EVENT_CANCELLED, active)


def restore_all(event: Event, *, called_off_at: datetime) -> None:
    """Bring back those whose registration ended with the event, as they stood, in order of joining.

    Who had a place gets it again, as far as there still are as many. An offer is made anew when
    the places are passed on. Who had not proved an address has to register anew.
    """
    with locked(event) as event:
        seats = event.seats
        ended = event.registrations.ended_with(called_off_at).order_by("joined_at", "pk")
        back = list(ended.annotate(people=Count("attendees")))
        for registration in back:
            _restore(registration, seats)
        tell_all(Kind.EVENT_RESTORED, back)


def _restore(registration: Registration, seats: Seats) -> None:
    way, quota = registration.way, registration.quota_id
    room = seats.free(way, quota)
    had_place = registration.status_before == Status.CONFIRMED
    if had_place and (room is None or registration.people <= room):
        seats.take(way, quota, registration.people)
        registration.confirm()
    elif registration.status_before == Status.APPLIED:
        registration.status = Status.APPLIED
    else:
        registration.status = Status.WAITLISTED
    registration.cancelled_at, registration.status_before = None, ""
    registration.sequence += 1
    registration.save()
