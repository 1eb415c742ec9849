"""Applications: decided in peace, and told all at once."""

import pytest
import time_machine

from events import booking
from events.exceptions import NoReserveNeeded, NotAnApplication, TooManySelected
from events.models import Message
from tests.events.booking.steps import OFFER, Kind, Mode, at, kinds, quota, register, stand, terms
from tests.factories import EventFactory, RegistrationFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def event():
    """Two places, for those who are chosen."""
    return EventFactory(capacity=2, registration_mode=Mode.APPLICATION)


def decide(*pairs):
    for application, decision in pairs:
        booking.decide(application, decision)


def test_everybody_may_apply_however_few_the_places(event):
    applications = [register(event) for _time in range(3)]

    assert [one.status for one in applications] == ["applied"] * 3
    assert kinds(applications[2]) == [Kind.APPLIED]
    assert not event.is_full


def test_a_decision_is_noted_and_nobody_is_told(event):
    application = register(event)

    decided = booking.decide(application, "declined", message="Next time!")

    assert (decided.status, decided.decision) == ("applied", "declined")
    assert decided.decision_message == "Next time!"
    assert kinds(application) == [Kind.APPLIED]


def test_a_decision_can_be_taken_back(event):
    application = register(event)

    decide((application, "selected"), (application, ""))

    assert booking.send_results(event) == 0
    assert stand(application) == ["applied"]


def test_results_are_sent_to_all_who_were_decided_on_and_nobody_else(event):
    chosen, reserve, declined, open_ = (register(event) for _time in range(4))
    RegistrationFactory(event=event)  # staff's own, so that the reserve has to wait
    decide((chosen, "selected"), (reserve, "reserve"), (declined, "declined"))

    assert booking.send_results(event) == 3

    assert stand(chosen, reserve, declined, open_) == [
        "confirmed",
        "waitlisted",
        "declined",
        "applied",
    ]
    assert [kinds(one)[1:] for one in [chosen, reserve, declined, open_]] == [
        [Kind.SELECTED],
        [Kind.RESERVE],
        [Kind.DECLINED],
        [],
    ]


def test_results_are_sent_once(event):
    application = register(event)
    decide((application, "declined"))

    assert [booking.send_results(event), booking.send_results(event)] == [1, 0]
    assert kinds(application) == [Kind.APPLIED, Kind.DECLINED]


def test_more_selected_people_than_places_are_refused_and_nothing_is_sent(event):
    party, single, declined = register(event, "Ada", "Grace"), register(event), register(event)
    decide((party, "selected"), (single, "selected"), (declined, "declined"))
    told = Message.objects.count()

    with pytest.raises(TooManySelected):
        booking.send_results(event)

    assert stand(party, single, declined) == ["applied"] * 3
    assert Message.objects.count() == told


@pytest.mark.parametrize("status", ["confirmed", "held", "offered"])
def test_places_that_others_have_are_not_given_to_the_selected(event, status):
    RegistrationFactory(event=event, status=status, attendees=2)
    application = register(event)
    decide((application, "selected"))

    with pytest.raises(TooManySelected):
        booking.send_results(event)


def test_places_of_a_group_are_for_the_selected_of_the_group(event):
    group = quota(event, 1)
    applications = [register(event), register(event, quota=group)]
    others = register(event)
    decide(*[(one, "selected") for one in applications])
    booking.send_results(event)
    decide((others, "selected"))

    assert stand(*applications) == ["confirmed", "confirmed"]
    with pytest.raises(TooManySelected):
        booking.send_results(event)


def test_reserves_wait_in_order_of_joining_and_not_of_deciding(event):
    chosen, first, second = register(event, "Ada", "Grace"), register(event), register(event)
    decide((second, "reserve"), (first, "reserve"), (chosen, "selected"))
    booking.send_results(event)

    assert list(event.registrations.waiting()) == [first, second]

    booking.cancel_some(chosen, [chosen.attendees.first().pk])
    assert stand(chosen, first, second) == ["confirmed", "confirmed", "waitlisted"]
    assert kinds(first)[-1] == Kind.PROMOTED


def test_a_reserve_for_whom_there_is_a_place_gets_it(event):
    chosen, reserve = register(event), register(event)
    decide((chosen, "selected"), (reserve, "reserve"))

    booking.send_results(event)

    assert stand(reserve) == ["confirmed"]
    assert kinds(reserve) == [Kind.APPLIED, Kind.PROMOTED], "not that all places are taken"


@pytest.mark.parametrize("way", ["on_site", "online"])
def test_nobody_is_a_reserve_for_places_without_a_limit(event, way):
    terms(event, capacity=None if way == "on_site" else 2, has_online_places=True)
    application = register(event, way=way)

    with pytest.raises(NoReserveNeeded):
        booking.decide(application, "reserve")

    assert booking.decide(application, "selected").decision == "selected"


def test_a_reserve_noted_before_the_places_lost_their_limit_gets_one(event):
    application = register(event)
    decide((application, "reserve"))
    terms(event, capacity=None)

    booking.send_results(event)

    assert kinds(application) == [Kind.APPLIED, Kind.PROMOTED]


def test_nobody_is_selected_past_a_reserve_who_waits_for_the_same_place():
    event = EventFactory(capacity=1, registration_mode=Mode.APPLICATION, **OFFER)
    chosen, reserve = register(event), register(event)
    decide((chosen, "selected"), (reserve, "reserve"))
    booking.send_results(event)
    with time_machine.travel(at(22, days=1)):
        booking.cancel(chosen)
        decide((register(event), "selected"))

        with pytest.raises(TooManySelected):
            booking.send_results(event)

    assert stand(reserve) == ["waitlisted"]


def test_what_has_been_sent_can_not_be_decided_on_again(event):
    application = register(event)
    decide((application, "declined"))
    booking.send_results(event)

    with pytest.raises(NotAnApplication):
        booking.decide(application, "selected")


def test_a_decision_is_one_of_three(event):
    with pytest.raises(ValueError, match="perhaps"):
        booking.decide(register(event), "perhaps")


def test_staff_may_give_a_place_without_choosing_where_it_says_so(event):
    assert register(event, by_staff=True).is_application
    assert register(event, by_staff=True, beyond_capacity=True).is_confirmed


def test_an_event_that_chose_before_stays_in_order_when_everybody_may_come(event):
    chosen, reserve = register(event, "Ada", "Grace"), register(event)
    decide((chosen, "selected"), (reserve, "reserve"))
    booking.send_results(event)
    terms(event, registration_mode=Mode.REGISTRATION)

    assert register(event).is_waitlisted
