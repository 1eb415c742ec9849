"""Giving places up: one's own, or those of some of a party."""

import pytest
import time_machine

from events import booking, emails
from events.exceptions import EventIsOver, RegistrationIsCancelled
from tests.events.booking.steps import WAITED_FOR, Kind, in_days, kinds, register, stand
from tests.factories import EventFactory, EventPageFactory

pytestmark = pytest.mark.django_db


def some_of(registration, people):
    return list(registration.attendees.values_list("pk", flat=True))[:people]


def test_cancelling_twice_is_cancelling_once():
    event = EventFactory(capacity=1)
    coming, waiting, last = register(event), register(event), register(event)

    booking.cancel(coming)
    booking.cancel(coming)

    assert stand(waiting, last) == ["confirmed", "waitlisted"]
    assert kinds(coming).count(Kind.CANCELLED) == 1


def test_cancelling_raises_the_sequence_of_the_persons_calendar_entries():
    registration = register(EventFactory())

    assert booking.cancel(registration).sequence == registration.sequence + 1


@pytest.mark.parametrize("event_terms", [{"capacity": 0}, {"registration_mode": "application"}])
def test_one_may_leave_the_waiting_list_and_take_an_application_back(event_terms):
    registration = register(EventFactory(**event_terms))

    assert booking.cancel(registration).is_cancelled


def test_one_may_cancel_while_the_dates_are_not_known():
    event = EventFactory(capacity=1)
    coming, waiting = register(event), register(event)
    event.sessions.all().delete()

    booking.cancel(coming)

    assert stand(coming, waiting) == ["cancelled", "confirmed"]


def test_what_is_over_can_not_be_cancelled():
    registration = register(EventFactory())

    with time_machine.travel(in_days(30)), pytest.raises(EventIsOver):
        booking.cancel(registration)


# Some of a party


def test_some_of_a_party_may_stay_away_and_their_places_go_on():
    event = EventFactory(capacity=3)
    party, waiting = register(event, "Ada", "Eve", "Grace"), register(event)

    smaller = booking.cancel_some(party, some_of(party, 1))

    assert [one.name for one in smaller.attendees.all()] == ["Eve", "Grace"]
    assert stand(party, waiting) == ["confirmed", "confirmed"]
    assert kinds(party) == [Kind.CONFIRMED, Kind.DETAILS_CHANGED]


def test_whoever_stays_reads_who_no_longer_comes_and_who_does():
    party = register(EventPageFactory().event, "Ada", "Eve", "Grace")

    booking.cancel_some(party, some_of(party, 1))
    message = party.messages.get(kind=Kind.DETAILS_CHANGED)
    message.language = "en"
    emails.write(message)

    assert "No longer coming: Ada\nStill coming: Eve, Grace" in message.text
    assert "No longer coming: Ada" in message.html


def test_a_smaller_party_may_fit_where_it_waits():
    event = EventFactory(capacity=2, **WAITED_FOR)
    register(event)
    party = register(event, "Ada", "Grace")

    assert booking.cancel_some(party, some_of(party, 1)).is_confirmed
    assert kinds(party) == [Kind.WAITLISTED, Kind.DETAILS_CHANGED, Kind.PROMOTED]


def test_without_anybody_left_the_registration_is_cancelled():
    party = register(EventFactory(), "Ada", "Grace")

    assert booking.cancel_some(party, some_of(party, 2)).is_cancelled
    assert party.attendees.count() == 2, "who had registered stays known"
    assert kinds(party) == [Kind.CONFIRMED, Kind.CANCELLED]


def test_to_leave_twice_takes_nobody_else_away():
    party = register(EventFactory(), "Ada", "Grace")
    leaving = some_of(party, 1)

    booking.cancel_some(party, leaving)
    booking.cancel_some(party, leaving)

    assert [one.name for one in party.attendees.all()] == ["Grace"]
    assert kinds(party) == [Kind.CONFIRMED, Kind.DETAILS_CHANGED]


def test_nobody_sends_people_of_another_party_away():
    event = EventFactory()
    mine, theirs = register(event), register(event)

    booking.cancel_some(mine, some_of(theirs, 1))

    assert stand(mine, theirs) == ["confirmed", "confirmed"]
    assert theirs.attendees.count() == 1


def test_nobody_leaves_a_party_that_has_left():
    party = booking.cancel(register(EventFactory(), "Ada", "Grace"))

    with pytest.raises(RegistrationIsCancelled):
        booking.cancel_some(party, some_of(party, 1))
