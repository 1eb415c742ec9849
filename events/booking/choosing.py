"""Applications: the organizer decides in peace, and nobody knows the result until it is sent."""

import hashlib
import json
from collections.abc import Iterable

from django.db.models import Count

from events.booking.locks import locked, locked_with
from events.booking.queue import promote
from events.booking.telling import tell_all
from events.exceptions import (
    DecisionsHaveChanged,
    NoReserveNeeded,
    NotAnApplication,
    TooManySelected,
)
from events.models import Event, Message, Registration
from events.models.status import RESULTS, Decision
from events.seats import fits

Kind = Message.Kind

TOLD = {
    Decision.SELECTED: Kind.SELECTED,
    Decision.RESERVE: Kind.RESERVE,
    Decision.DECLINED: Kind.DECLINED,
}


def decide(registration: Registration, decision: str, *, message: str = "") -> Registration:
    """Note what will be answered to an application. "" takes the note back. Tells nobody."""
    with locked_with(registration) as (event, registration):
        if not registration.is_application:
            raise NotAnApplication
        if decision == Decision.RESERVE and event.capacity_for(registration.way) is None:
            raise NoReserveNeeded
        registration.decision = Decision(decision) if decision else ""
        registration.decision_message = message
        registration.save(update_fields=["decision", "decision_message"])
        return registration


def fingerprint(decided: Iterable[Registration]) -> str:
    """Of decisions and what is written to people: any other one gives another."""
    decisions = [(one.pk, one.decision, one.decision_message) for one in decided]
    return hashlib.sha256(json.dumps(decisions).encode()).hexdigest()


def send_results(event: Event, *, shown: str | None = None) -> int:
    """Carry out all decisions noted so far, and tell each one. Returns how many.

    With the fingerprint of those that were `shown`, just these: raises DecisionsHaveChanged where a
    colleague has decided otherwise meanwhile. All or none: raises TooManySelected where the
    selected are more than the places. Reserves wait in order of joining, and are the next to get a
    place that is, or becomes, free: nobody who is selected later gets one before them. Those for
    whom there is one now hear of that alone.
    """
    with locked(event) as event:
        decided = list(event.registrations.decided().annotate(people=Count("attendees")))
        if shown not in (None, fingerprint(decided)):
            raise DecisionsHaveChanged
        _check_places(event, [one for one in decided if one.decision == Decision.SELECTED])
        for registration in decided:
            _carry_out(registration)
        promote(event)
        _tell(event, decided)
        return len(decided)


def _check_places(event: Event, selected: list[Registration]) -> None:
    seats = event.seats
    for registration in selected:
        room = seats.for_newcomer(registration.way, registration.quota_id)
        if not fits(registration.people, room):
            raise TooManySelected
        seats.take(registration.way, registration.quota_id, registration.people)


def _carry_out(registration: Registration) -> None:
    registration.status = RESULTS[registration.decision]
    if registration.is_confirmed:
        registration.confirm()
    registration.save(update_fields=registration.STANDING)


def _tell(event: Event, decided: list[Registration]) -> None:
    waiting = set(event.registrations.waiting())
    for decision, kind in TOLD.items():
        those = [one for one in decided if one.decision == decision]
        tell_all(kind, [one for one in those if one in waiting or not one.is_waitlisted])
