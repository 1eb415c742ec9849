"""Applications: the organizer decides in peace, and nobody knows the result until it is sent."""

from collections.abc import Iterable

from django.db.models import Count

from events import outbox
from events.booking.locks import locked
from events.booking.queue import promote
from events.exceptions import NotAnApplication, TooManySelected
from events.models import Event, Message, Registration, Status

Kind = Message.Kind
Decision = Registration.Decision

RESULTS = {
    Decision.SELECTED: (Status.CONFIRMED, Kind.SELECTED),
    Decision.RESERVE: (Status.WAITLISTED, Kind.RESERVE),
    Decision.DECLINED: (Status.DECLINED, Kind.DECLINED),
}


def decide(registration: Registration, decision: str, *, message: str = "") -> Registration:
    """Note what will be answered to an application. "" takes the note back. Tells nobody."""
    with locked(registration.event) as event:
        registration = event.registrations.get(pk=registration.pk)
        if not registration.is_application:
            raise NotAnApplication
        registration.decision, registration.decision_message = decision, message
        registration.save(update_fields=["decision", "decision_message"])
        return registration


def send_results(event: Event) -> int:
    """Carry out all decisions noted so far, and tell each one. Returns how many.

    All or none: raises TooManySelected where the selected are more than the places.
    """
    with locked(event) as event:
        decided = list(_decided(event))
        _check_places(event, [one for one in decided if one.decision == Decision.SELECTED])
        for registration in decided:
            _carry_out(registration)
        promote(event)
        return len(decided)


def _decided(event: Event) -> Iterable[Registration]:
    decided = event.registrations.applications().filter(hold_until=None).exclude(decision="")
    return decided.annotate(people=Count("attendees"))


def _check_places(event: Event, selected: list[Registration]) -> None:
    seats = event.seats
    for registration in selected:
        room = seats.free(registration.way, registration.quota_id)
        if room is not None and registration.people > room:
            raise TooManySelected
        seats.take(registration.way, registration.quota_id, registration.people)


def _carry_out(registration: Registration) -> None:
    status, kind = RESULTS[registration.decision]
    if status == Status.CONFIRMED:
        registration.confirm()
    registration.status = status
    registration.save(update_fields=["status", "confirmed_at", "hold_until", "answer_by"])
    outbox.queue(kind, registration)
