"""Events where the place counts once the address was confirmed."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from events import booking, conf
from events.exceptions import AddressNeeded, EventIsCancelled, HoldHasLapsed
from tests.events.booking.steps import OFFER, Kind, change, in_days, kinds, register, stand, terms
from tests.factories import EventFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def event():
    """One place, for those who confirm their address."""
    return EventFactory(capacity=1, confirms_address=True)


def when_holds_have_ended():
    return timezone.now() + conf.hold_time() + timedelta(seconds=1)


def asked(registration):
    """The addresses that it was asked of whether they are right."""
    messages = registration.messages.filter(kind=Kind.ADDRESS_ASKED).order_by("pk")
    return list(messages.values_list("to", flat=True))


def test_a_place_is_held_until_the_address_is_confirmed(event):
    held = register(event)

    assert held.is_held
    assert held.confirmed_at is None
    assert held.hold_until - held.joined_at == pytest.approx(
        conf.hold_time(), abs=timedelta(seconds=1)
    )
    assert kinds(held) == [Kind.ADDRESS_ASKED]
    assert register(event).is_waitlisted


def test_with_the_address_confirmed_the_place_counts(event):
    held = register(event)

    confirmed = booking.prove_address(held)

    assert confirmed.is_confirmed
    assert confirmed.confirmed_at
    assert not confirmed.is_unproven
    assert kinds(held) == [Kind.ADDRESS_ASKED, Kind.CONFIRMED]


def test_a_hold_stands_when_the_places_become_fewer(event):
    held = register(event)
    terms(event, capacity=0)

    assert booking.prove_address(held).is_confirmed


def test_confirming_an_address_twice_is_the_same_as_once(event):
    held = register(event)

    booking.prove_address(held)
    booking.prove_address(held)

    assert kinds(held) == [Kind.ADDRESS_ASKED, Kind.CONFIRMED]


def test_an_address_is_needed_where_it_must_be_confirmed(event):
    with pytest.raises(AddressNeeded):
        register(event, email="")


def test_staff_has_seen_the_person_and_confirms_nothing(event):
    registration = register(event, email="", by_staff=True)

    assert registration.is_confirmed
    assert not registration.is_unproven


def test_a_hold_that_ends_passes_the_place_on_and_tells_no_stranger(event):
    held, waiting = register(event), booking.prove_address(register(event))

    with time_machine.travel(when_holds_have_ended()):
        booking.settle_overdue()

    assert stand(held, waiting) == ["cancelled", "confirmed"]
    assert kinds(held) == [Kind.ADDRESS_ASKED]
    assert kinds(waiting)[-1] == Kind.PROMOTED


@pytest.mark.parametrize("is_settled", [False, True])
def test_an_address_can_not_be_confirmed_too_late(event, is_settled):
    held = register(event)

    with time_machine.travel(when_holds_have_ended()):
        if is_settled:
            booking.settle_overdue()
        with pytest.raises(HoldHasLapsed):
            booking.prove_address(held)


def test_a_cancelled_registration_does_not_come_back_by_its_link(event):
    held = register(event)
    booking.cancel(held)

    with pytest.raises(HoldHasLapsed):
        booking.prove_address(held)
    assert kinds(held) == [Kind.ADDRESS_ASKED]


def test_nobody_gets_a_place_at_a_cancelled_event(event):
    held = register(event)
    booking.cancel_all(event)
    terms(event, status="cancelled")

    with pytest.raises(EventIsCancelled):
        booking.prove_address(held)


def test_a_turn_that_nobody_confirms_ends_too(event):
    booking.prove_address(register(event))
    waiting = register(event)

    with time_machine.travel(when_holds_have_ended()):
        booking.settle_overdue()

    assert stand(waiting) == ["cancelled"]


def test_who_reads_mails_slowly_keeps_the_turn(event):
    booking.prove_address(register(event))
    slow, fast = register(event), register(event)

    booking.prove_address(fast)
    booking.prove_address(slow)

    assert list(event.registrations.waiting()) == [slow, fast]
    assert kinds(slow) == [Kind.ADDRESS_ASKED, Kind.WAITLISTED]


@pytest.mark.parametrize("policy", [{}, OFFER])
def test_a_place_that_comes_free_is_held_for_who_is_first_though_still_to_confirm(policy):
    event = EventFactory(capacity=1, confirms_address=True, **policy)
    with time_machine.travel(timezone.localtime(in_days(1)).replace(hour=12)):
        coming = booking.prove_address(register(event))
        slow, fast = register(event), booking.prove_address(register(event))

        booking.cancel(coming)

        assert stand(slow, fast) == ["held", "waitlisted"]
        assert booking.prove_address(slow).is_confirmed
        assert kinds(slow) == [Kind.ADDRESS_ASKED, Kind.CONFIRMED]


def test_an_application_counts_with_its_address():
    event = EventFactory(registration_mode="application", confirms_address=True)
    first, second = register(event), register(event)
    for application in [first, second]:
        booking.decide(application, "selected")

    assert booking.prove_address(first).is_application
    assert kinds(first) == [Kind.ADDRESS_ASKED, Kind.APPLIED]
    assert booking.send_results(event) == 1
    assert stand(first, second) == ["confirmed", "applied"]


def test_staff_mends_a_mistyped_address_which_is_asked_in_its_turn(event):
    held = register(event, email="tpyo@example.org")

    changed = change(held, email="typo@example.org", by_staff=True)

    assert changed.is_held
    assert changed.hold_until == held.hold_until
    assert changed.token != held.token
    assert asked(changed) == ["tpyo@example.org", "typo@example.org"]


def test_whom_staff_knows_without_an_address_has_confirmed_enough(event):
    held = register(event, email="tpyo@example.org")

    assert change(held, email="", by_staff=True).is_confirmed


def test_an_address_can_not_be_taken_away_where_it_must_be_confirmed(event):
    with pytest.raises(AddressNeeded):
        change(register(event), email="")


def test_an_unconfirmed_address_hears_nothing_but_the_question(event):
    held = register(event)

    change(held, attendees=["Eve"])
    booking.cancel(held)

    assert kinds(held) == [Kind.ADDRESS_ASKED]
