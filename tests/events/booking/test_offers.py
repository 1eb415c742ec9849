"""Waiting lists that offer a place, with time to answer."""

from datetime import timedelta

import pytest
import time_machine

from events import booking, clock
from events.exceptions import EventIsOver, NothingIsOffered, OfferHasLapsed
from tests.events.booking.steps import OFFER, Kind, at, in_days, kinds, register, stand, terms
from tests.factories import EventFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

WEEK = timedelta(days=7)
HOUR = timedelta(hours=1)


@pytest.fixture
def noon():
    """It is noon, ten days from now, until the test says otherwise."""
    with time_machine.travel(at(12), tick=False) as traveller:
        yield traveller


@pytest.fixture
def event(noon):
    """One place, in a week."""
    start = at(12, days=0) + WEEK
    return EventFactory(capacity=1, sessions=[(start, start + HOUR)], **OFFER)


def offered(event):
    """Somebody who came has left, and the place is offered to the first who waited."""
    coming, waiting = register(event), register(event)
    booking.cancel(coming)
    waiting.refresh_from_db()
    return waiting


def when_unanswered(traveller, registration):
    registration.refresh_from_db()
    traveller.move_to(registration.answer_by)
    booking.settle_overdue()


def test_a_free_place_is_offered_to_the_first_who_waits(event):
    waiting = offered(event)

    assert waiting.is_offered
    assert waiting.answer_by == at(12, days=2)
    assert waiting.confirmed_at is None
    assert kinds(waiting) == [Kind.WAITLISTED, Kind.OFFERED]


def test_an_offered_place_is_nobody_elses(event):
    waiting, newcomer = offered(event), register(event)

    booking.promote(event)

    assert stand(waiting, newcomer) == ["offered", "waitlisted"]


def test_who_takes_the_offer_has_the_place(event):
    waiting = offered(event)

    accepted = booking.accept(waiting)
    booking.accept(waiting)

    assert accepted.is_confirmed
    assert accepted.confirmed_at
    assert accepted.answer_by is None
    assert kinds(waiting) == [Kind.WAITLISTED, Kind.OFFERED, Kind.CONFIRMED]


def test_who_leaves_passes_the_offer_on(event):
    waiting, second = offered(event), register(event)

    booking.cancel(waiting)

    assert stand(waiting, second) == ["cancelled", "offered"]


def test_an_offer_without_an_answer_goes_to_the_next_and_its_owner_to_the_end(event, noon):
    waiting, second, third = offered(event), register(event), register(event)

    when_unanswered(noon, waiting)

    assert stand(waiting, second, third) == ["waitlisted", "offered", "waitlisted"]
    assert list(event.registrations.waiting()) == [third, waiting]
    assert waiting.messages.first().about == {"is_out": False}
    assert kinds(waiting)[-1] == Kind.OFFER_LAPSED


def test_an_offer_can_not_be_taken_after_its_time(event, noon):
    waiting = offered(event)
    noon.move_to(waiting.answer_by)

    with pytest.raises(OfferHasLapsed):
        booking.accept(waiting)
    booking.settle_overdue()
    register(event)


@pytest.mark.parametrize("status", ["waitlisted", "cancelled", "declined", "applied", "held"])
def test_nobody_accepts_what_was_not_offered(event, status):
    registration = RegistrationFactory(event=event, status=status)

    with pytest.raises(NothingIsOffered):
        booking.accept(registration)


@pytest.mark.parametrize("status", ["waitlisted", "declined"])
def test_who_did_not_answer_in_time_is_told_so(event, status):
    registration = RegistrationFactory(event=event, status=status, lapses=1)

    with pytest.raises(OfferHasLapsed):
        booking.accept(registration)


def test_who_gave_an_offer_back_is_not_told_that_its_time_ran_out(event):
    waiting = booking.cancel(offered(event))

    with pytest.raises(NothingIsOffered):
        booking.accept(waiting)


def test_the_second_offer_without_an_answer_is_the_last(event, noon):
    waiting = offered(event)

    when_unanswered(noon, waiting)
    assert stand(waiting) == ["offered"], "nobody else waits"
    when_unanswered(noon, waiting)

    assert stand(waiting) == ["declined"]
    assert kinds(waiting)[1:] == [
        Kind.OFFERED,
        Kind.OFFER_LAPSED,
        Kind.OFFERED,
        Kind.OFFER_LAPSED,
    ]
    assert waiting.messages.first().about == {"is_out": True}
    assert register(event).is_confirmed, "the place is free again"


def test_dead_addresses_never_keep_the_others_from_their_turn(event, noon):
    dead, alive = offered(event), register(event)

    when_unanswered(noon, dead)
    booking.accept(alive)
    booking.cancel(alive)

    assert stand(dead, alive) == ["offered", "cancelled"]


def test_offers_that_lapse_at_once_keep_their_order(noon):
    start = at(12, days=0) + WEEK
    event = EventFactory(capacity=2, sessions=[(start, start + HOUR)], **OFFER)
    coming = register(event, "A", "B")
    first, second, third = register(event), register(event), register(event, "C", "D")
    booking.cancel(coming)

    when_unanswered(noon, first)

    assert stand(first, second, third) == ["waitlisted", "waitlisted", "offered"]
    assert list(event.registrations.waiting()) == [first, second]


def test_at_night_nothing_is_offered_and_in_the_morning_it_is(event, noon):
    coming, waiting = register(event), register(event)
    noon.move_to(at(22, days=0))

    booking.cancel(coming)
    booking.settle_overdue()
    assert stand(waiting) == ["waitlisted"]
    assert register(event).is_waitlisted, "the night is no shortcut"

    noon.move_to(at(8, days=1))
    booking.settle_overdue()
    assert stand(waiting) == ["offered"]


def test_in_the_last_hours_a_free_place_goes_at_once_to_the_next_who_waits(event, noon):
    coming, waiting, last = register(event), register(event), register(event)
    noon.move_to(event.first_start - HOUR)

    booking.cancel(coming)

    assert stand(waiting, last) == ["confirmed", "waitlisted"]
    assert register(event).is_waitlisted, "newcomers still wait behind them"
    assert kinds(waiting) == [Kind.WAITLISTED, Kind.PROMOTED]


def test_in_the_night_before_an_early_start_a_free_place_goes_at_once(noon):
    """At 8 it would be too late to ask, and at 9 it begins."""
    start = at(9, days=1)
    event = EventFactory(capacity=1, sessions=[(start, start + HOUR)], **OFFER)
    coming, waiting = register(event), register(event)
    noon.move_to(at(23, days=0))

    booking.cancel(coming)

    assert stand(waiting) == ["confirmed"]


def test_a_place_that_came_free_in_the_night_is_offered_in_the_morning_by_the_clock(noon):
    start = at(12, days=1)
    event = EventFactory(capacity=1, sessions=[(start, start + HOUR)], **OFFER)
    coming, waiting = register(event), register(event)
    noon.move_to(at(22, days=0))
    booking.cancel(coming)

    clock.tick()
    assert stand(waiting) == ["waitlisted"]
    noon.move_to(start - 4 * HOUR)
    clock.tick()

    waiting.refresh_from_db()
    assert (waiting.status, waiting.answer_by) == ("offered", start - 2 * HOUR)


def test_who_let_the_last_offer_lapse_is_not_given_the_place_unasked(event, noon):
    waiting, last = offered(event), register(event)
    event.registrations.filter(pk=waiting.pk).update(answer_by=event.first_start - HOUR)

    when_unanswered(noon, waiting)

    assert stand(waiting, last) == ["declined", "confirmed"]
    assert waiting.messages.first().about == {"is_out": True}


def test_an_offer_stands_when_the_places_become_fewer(event):
    waiting = offered(event)
    terms(event, capacity=0)

    assert booking.accept(waiting).is_confirmed


def test_an_offer_is_void_when_all_is_over(event, noon):
    waiting = offered(event)
    event.registrations.update(answer_by=in_days(30))
    noon.move_to(event.last_end)

    with pytest.raises(EventIsOver):
        booking.accept(waiting)


def test_an_offer_that_lapses_after_the_list_has_ended_is_the_last(event, noon):
    waiting = offered(event)
    terms(event, waiting_list_ends_at=in_days(1))

    when_unanswered(noon, waiting)

    assert stand(waiting) == ["declined"]
