"""What time alone brings about."""

import pytest
import time_machine

from events import booking
from events.models import Event
from tests.events.booking.steps import (
    OFFER,
    Kind,
    at,
    in_days,
    kinds,
    quota,
    register,
    stand,
    terms,
)
from tests.factories import EventFactory

pytestmark = pytest.mark.django_db


def test_where_nothing_is_due_nothing_is_done():
    event = EventFactory(capacity=1)
    register(event), register(event)

    assert booking.settle_overdue() == 0


def test_places_of_a_group_go_to_those_who_wait_when_their_date_has_come():
    event = EventFactory(capacity=1)
    quota(event, 1, until=in_days(1))
    waiting = register(event)
    booking.settle_overdue()
    assert stand(waiting) == ["waitlisted"]

    with time_machine.travel(in_days(2)):
        booking.settle_overdue()

    assert stand(waiting) == ["confirmed"]
    assert kinds(waiting) == [Kind.WAITLISTED, Kind.PROMOTED]


def test_places_of_a_group_without_a_date_open_when_registration_closes():
    event = EventFactory(capacity=1, closes_at=in_days(1))
    quota(event, 1)
    waiting = register(event)

    with time_machine.travel(in_days(2)):
        booking.settle_overdue()

    assert stand(waiting) == ["confirmed"]


def test_a_place_that_was_forgotten_is_found():
    event = EventFactory(capacity=0)
    waiting = register(event)
    terms(event, capacity=1)  # as no act of ours does

    assert booking.settle_overdue() == 1
    assert stand(waiting) == ["confirmed"]


def test_a_place_online_that_was_forgotten_is_found():
    event = EventFactory(capacity=0, has_online_places=True, online_capacity=0)
    waiting = register(event, way="online")
    terms(event, online_capacity=1)

    booking.settle_overdue()

    assert stand(waiting) == ["confirmed"]


def test_those_online_hide_no_place_at_the_venue_that_a_night_kept_back():
    event = EventFactory(capacity=1, has_online_places=True, online_capacity=2, **OFFER)
    coming, waiting = register(event), register(event)
    register(event, way="online"), register(event, way="online")
    with time_machine.travel(at(22, days=1)):
        booking.cancel(coming)
        assert stand(waiting) == ["waitlisted"]

    with time_machine.travel(at(9, days=2)):
        booking.settle_overdue()

    assert stand(waiting) == ["offered"]


def test_those_online_hide_no_place_of_a_group_whose_date_has_come():
    event = EventFactory(capacity=1, has_online_places=True, online_capacity=2)
    quota(event, 1, until=in_days(1))
    waiting = register(event)
    register(event, way="online"), register(event, way="online")

    with time_machine.travel(in_days(2)):
        booking.settle_overdue()

    assert stand(waiting) == ["confirmed"]


def test_a_cancelled_event_has_nothing_to_settle():
    event = EventFactory(capacity=1)
    register(event), register(event)
    terms(event, status="cancelled", capacity=5)

    assert booking.settle_overdue() == 0


def test_the_worker_stops_between_two_events():
    for _time in range(2):
        event = EventFactory(capacity=0)
        register(event)
        terms(event, capacity=1)
    answers = iter([False, True])

    assert booking.settle_overdue(stopped=lambda: next(answers)) == 1
    assert Event.objects.with_places_to_pass_on().count() == 1


def test_an_event_that_fails_does_not_stop_the_others(caplog):
    events = [EventFactory(capacity=0) for _time in range(2)]
    for event in events:
        register(event)
        terms(event, capacity=1)

    def somebody_deletes_one():
        gone = Event.objects.with_places_to_pass_on().first()
        if Event.objects.count() == 2:
            gone.registrations.all().delete()
            gone.delete()
        return False

    assert booking.settle_overdue(stopped=somebody_deletes_one) == 1
    assert Event.objects.with_places().get().confirmed == 1
    assert "could not be settled" in caplog.text
