"""How people come in: by registering, applying, or with an invitation."""

from uuid import UUID

from django.utils import timezone

from events import conf
from events.answers import write_answers
from events.booking.admission import (
    Party,
    check_address,
    check_opening,
    check_size,
    invitation_for,
)
from events.booking.locks import locked
from events.booking.queue import promote
from events.booking.telling import tell_arrival
from events.exceptions import EventIsFull
from events.models import Attendee, Event, Quota, Registration, Status
from events.seats import fits


def register(
    event: Event,
    *,
    language: str,
    submission_key: UUID | None = None,
    by_staff: bool = False,
    beyond_capacity: bool = False,
    **party,
) -> Registration:
    """Give a party its places, its turn on the waiting list, or take its application.

    `party` is what Party takes. The same submission key gives the same registration, however
    often it is sent. Staff may register people outside the opening times, and beyond the capacity
    where the caller has seen to the permission and the reason. Raises a BookingError.
    """
    party = Party(**party)
    beyond_capacity = by_staff and beyond_capacity
    with locked(event) as event:
        if earlier := _same_submission(submission_key):
            return earlier
        check_opening(event, by_staff=by_staff)
        check_size(event, party.way, party.size, beyond_capacity=beyond_capacity)
        check_address(event, party.email, by_staff=by_staff)
        registration = _draft(event, party, by_staff=by_staff)
        registration.language, registration.submission_key = language, submission_key
        _give_status(registration, party.size, beyond_capacity=beyond_capacity)
        if event.confirms_address and not by_staff:
            _ask_for_proof(registration)
        registration.save()
        _name_attendees(registration, party.attendees)
        write_answers(registration, party.answers)
        tell_arrival(registration)
        return registration


def end_holds(event: Event) -> None:
    """Addresses that nobody proved in time: their places and turns go to others. Nobody is told,
    for the address may be a stranger's."""
    with locked(event) as event:
        event.registrations.not_proven_in_time().end()
        promote(event)


def _same_submission(key: UUID | None) -> Registration | None:
    """Of whatever event: it may have moved meanwhile."""
    return Registration.objects.filter(submission_key=key).first() if key else None


def _draft(event: Event, party: Party, *, by_staff: bool) -> Registration:
    now = timezone.now()
    return Registration(
        event=event,
        email=party.email,
        phone=party.phone,
        contact=party.contact,
        way=event.seats.pool(party.way),
        quota=_group_of(event, party),
        invitation=invitation_for(event, party, by_staff=by_staff),
        source=Registration.Source.STAFF if by_staff else Registration.Source.WEB,
        joined_at=now,
        queued_at=now,
    )


def _group_of(event: Event, party: Party) -> Quota | None:
    """As the event has it now: the editor may have taken it from the page since the form came."""
    key = party.quota and party.quota.key
    return next((quota for quota in event.quotas.all() if quota.key == key), None)


def _give_status(registration: Registration, people: int, *, beyond_capacity: bool) -> None:
    event = registration.event
    room = event.seats.for_newcomer(registration.way, registration.quota_id)
    if beyond_capacity:
        registration.confirm()
    elif event.chooses_people:
        registration.status = Status.APPLIED
    elif fits(people, room):
        registration.confirm()
    elif event.has_waiting_list:
        registration.status = Status.WAITLISTED
    else:
        raise EventIsFull


def _ask_for_proof(registration: Registration) -> None:
    registration.hold_until = timezone.now() + conf.hold_time()
    if registration.is_confirmed:
        registration.hold()


def _name_attendees(registration: Registration, names: list[str]) -> None:
    Attendee.objects.bulk_create(Attendee(registration=registration, name=name) for name in names)
