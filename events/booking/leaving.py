"""How registrations end: one, some of a party, or all with their event. And how all come back."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Count

from events.booking.locks import locked, locked_with
from events.booking.queue import promote
from events.booking.telling import tell, tell_all
from events.models import Event, Message, Registration, Status
from events.seats import Seats, fits

Kind = Message.Kind

# How somebody stood who had a place beyond the capacity when the event was called off.
BEYOND = "beyond"
# What coming back writes. All else is the person's own, or the mail service's, and may change
# meanwhile.
RESTORED = ["cancelled_at", "status_before", "sequence", *Registration.STANDING]


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
        registration.consents.filter(attendee__in=leaving).withdraw()
        left_out = [attendee.name for attendee in leaving if attendee.name]
        leaving.delete()
        tell(Kind.DETAILS_CHANGED, registration, about={"left_out": left_out})
        promote(event)
        registration.refresh_from_db()
        return registration


def cancel_all(event: Event) -> None:
    """End every registration of an event that was called off, and tell each one why."""
    with locked(event) as event:
        active = list(event.registrations.active().annotate(people=Count("attendees")))
        event.registrations.active().end()
        _note_who_was_beyond(event, [one for one in active if one.is_confirmed])
        tell_all(Kind.EVENT_CANCELLED, active)


def restore_all(event: Event, *, called_off_at: datetime) -> None:
    """Bring back those whose registration ended with the event, as they stood, in order of joining.

    Who had a place gets it again, be it beyond the capacity, unless there are fewer places than
    there were: then only as far as there are as many. An offer is made anew when the places are
    passed on. Who had not proved an address has to register anew.
    """
    with locked(event) as event:
        ended = event.registrations.ended_with(called_off_at).order_by("joined_at", "pk")
        back = list(ended.annotate(people=Count("attendees")))
        had_place = [one for one in back if one.status_before in (Status.CONFIRMED, BEYOND)]
        sure = set(_who_gets_it_again(had_place, event.seats))
        for registration in back:
            _restore(registration, has_place=registration in sure)
        tell_all(Kind.EVENT_RESTORED, back)


def _note_who_was_beyond(event: Event, had_place: list[Registration]) -> None:
    """More had a place than there are: staff let them in, or the capacity was cut since."""
    emptied = Event.objects.for_booking().get(pk=event.pk)
    within = set(_who_fits(had_place, emptied.seats))
    beyond = [one.pk for one in had_place if one not in within]
    event.registrations.filter(pk__in=beyond).update(status_before=BEYOND)


def _who_gets_it_again(had_place: list[Registration], seats: Seats) -> list[Registration]:
    """Those beyond the capacity too, but never before the others."""
    others = [one for one in had_place if one.status_before != BEYOND]
    beyond = [one for one in had_place if one.status_before == BEYOND]
    fit = _who_fits(others, seats)
    return fit + (beyond if fit == others else _who_fits(beyond, seats))


def _who_fits(parties: Iterable[Registration], seats: Seats) -> list[Registration]:
    """One after the other, as long as there is room."""
    fit = []
    for one in parties:
        if fits(one.people, seats.free(one.way, one.quota_id)):
            seats.take(one.way, one.quota_id, one.people)
            fit.append(one)
    return fit


def _restore(registration: Registration, *, has_place: bool) -> None:
    if has_place:
        registration.confirm()
    elif registration.status_before == Status.APPLIED:
        registration.status = Status.APPLIED
    else:
        registration.status = Status.WAITLISTED
    registration.cancelled_at, registration.status_before = None, ""
    registration.sequence += 1
    registration.save(update_fields=RESTORED)
