"""Giving places up: one's own, those of some of a party, those of all. And getting them back."""

from datetime import timedelta

import pytest
import time_machine

from events import booking, publishing
from events.exceptions import EventIsOver, RegistrationIsCancelled
from events.models import Event
from tests.events.booking_steps import (
    OFFER,
    WAITED_FOR,
    Kind,
    at,
    in_days,
    kinds,
    register,
    stand,
    terms,
)
from tests.factories import EventFactory

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


# All


def called_off(event):
    return publishing.cancel(event, reason="Snow")


def test_a_called_off_event_ends_all_registrations_and_tells_each():
    event = EventFactory(capacity=1)
    coming, waiting = register(event), register(event)
    gone = booking.cancel(register(event))

    called_off(event)

    assert stand(coming, waiting) == ["cancelled", "cancelled"]
    assert kinds(waiting) == [Kind.WAITLISTED, Kind.EVENT_CANCELLED]
    assert kinds(gone) == [Kind.WAITLISTED, Kind.CANCELLED]


def test_all_come_back_as_they_stood_with_the_event():
    event = EventFactory(capacity=1)
    coming, waiting, gone = register(event), register(event), booking.cancel(register(event))

    publishing.restore(called_off(event))

    assert stand(coming, waiting, gone) == ["confirmed", "waitlisted", "cancelled"]
    assert kinds(coming)[-1] == kinds(waiting)[-1] == Kind.EVENT_RESTORED
    assert [one.sequence for one in event.registrations.order_by("pk")[:2]] == [2, 2]


def test_who_had_applied_has_applied_again():
    event = EventFactory(registration_mode="application")
    application = register(event)
    booking.decide(application, "declined")

    publishing.restore(called_off(event))

    application.refresh_from_db()
    assert (application.status, application.decision) == ("applied", "declined")


def test_with_fewer_places_the_first_get_theirs_back_and_the_others_wait():
    event = EventFactory(capacity=2)
    first, second, waiting = register(event), register(event), register(event)
    event = called_off(event)
    terms(event, capacity=1)

    publishing.restore(event)

    assert stand(first, second, waiting) == ["confirmed", "waitlisted", "waitlisted"]
    assert list(event.registrations.waiting()) == [second, waiting]


def test_with_more_places_those_who_waited_come_too():
    event = EventFactory(capacity=1)
    coming, waiting = register(event), register(event)
    event = called_off(event)
    terms(event, capacity=2)

    publishing.restore(event)

    assert stand(coming, waiting) == ["confirmed", "confirmed"]


def test_an_offer_is_made_anew_and_is_not_taken_for_an_answer():
    with time_machine.travel(at(12)):
        start = in_days(7)
        event = EventFactory(capacity=1, sessions=[(start, start + timedelta(hours=1))], **OFFER)
        coming, waiting = register(event), register(event)
        booking.cancel(coming)

        publishing.restore(called_off(event))

        assert stand(waiting) == ["offered"]
        assert kinds(waiting)[1:] == [
            Kind.OFFERED,
            Kind.EVENT_CANCELLED,
            Kind.EVENT_RESTORED,
            Kind.OFFERED,
        ]


def test_an_address_that_nobody_confirmed_is_not_confirmed_by_a_restored_event():
    event = EventFactory(capacity=1, confirms_address=True)
    held = register(event)

    publishing.restore(called_off(event))

    assert stand(held) == ["cancelled"]
    assert kinds(held) == [Kind.ADDRESS_ASKED]


def test_a_second_cancellation_and_a_second_restoration_find_the_same_people():
    event = EventFactory(capacity=1)
    coming, left = register(event), register(event)
    event = publishing.restore(called_off(event))
    booking.cancel(left)

    publishing.restore(called_off(event))

    assert stand(coming, left) == ["confirmed", "cancelled"]


def test_who_had_a_place_beyond_the_capacity_has_it_again():
    event = EventFactory(capacity=2)
    coming = register(event, "Ada", "Eve")
    beyond = register(event, by_staff=True, beyond_capacity=True)
    waiting = register(event)

    publishing.restore(called_off(event))

    assert stand(coming, beyond, waiting) == ["confirmed", "confirmed", "waitlisted"]


def test_a_capacity_that_was_cut_before_demotes_nobody_by_cancelling_and_restoring():
    event = EventFactory(capacity=3)
    coming = [register(event) for _time in range(3)]
    terms(event, capacity=1)

    publishing.restore(called_off(event))

    assert stand(*coming) == ["confirmed"] * 3


def test_with_fewer_places_than_before_nobody_beyond_the_capacity_comes_before_the_others():
    event = EventFactory(capacity=2)
    first, second = register(event), register(event)
    beyond = register(event, by_staff=True, beyond_capacity=True)
    event = called_off(event)
    terms(event, capacity=1)

    publishing.restore(event)

    assert stand(first, second, beyond) == ["confirmed", "waitlisted", "waitlisted"]


def test_with_more_places_than_before_all_who_had_one_fit_in():
    event = EventFactory(capacity=1)
    coming, beyond = register(event), register(event, by_staff=True, beyond_capacity=True)
    event = called_off(event)
    terms(event, capacity=2)

    publishing.restore(event)

    counted = Event.objects.with_places().get()
    assert stand(coming, beyond) == ["confirmed", "confirmed"]
    assert (counted.confirmed, counted.places_left) == (2, 0)
