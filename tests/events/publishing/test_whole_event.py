"""Calling an event off, and restoring it: who ends and comes back, and how each stands."""

from datetime import timedelta

import pytest
import time_machine

from events import booking, publishing
from events.models import Event
from tests.events.booking.steps import OFFER, Kind, at, in_days, kinds, register, stand, terms
from tests.events.publishing.steps import sequences, told
from tests.factories import EventFactory, RegistrationFactory

pytestmark = pytest.mark.django_db


def called_off(event):
    return publishing.cancel(event, reason="Snow")


# Called off


def test_cancelling_an_event_ends_every_registration_and_tells_each_once(page, coming):
    waiting = RegistrationFactory(event=page.event, status="waitlisted")
    gone = RegistrationFactory(event=page.event, status="cancelled")

    for _time in range(2):
        publishing.cancel(page.event, reason="The speaker is ill.")

    event = Event.objects.get()
    assert event.is_cancelled
    assert event.cancellation_reason == "The speaker is ill."
    assert sequences(event) == [1, 1]
    assert set(event.registrations.values_list("status", flat=True)) == {"cancelled"}
    messages = told(Kind.EVENT_CANCELLED).order_by("pk")
    assert [message.registration for message in messages] == [coming, waiting]
    assert not gone.messages.exists()


def test_nobody_is_promoted_when_an_event_is_cancelled():
    event = EventFactory(capacity=1)
    RegistrationFactory(event=event)
    waiting = RegistrationFactory(event=event, status="waitlisted")

    publishing.cancel(event, reason="Snow")

    waiting.refresh_from_db()
    assert waiting.is_cancelled
    assert not told(Kind.PROMOTED).exists()


def test_a_called_off_event_ends_all_registrations_and_tells_each():
    event = EventFactory(capacity=1)
    coming, waiting = register(event), register(event)
    gone = booking.cancel(register(event))

    called_off(event)

    assert stand(coming, waiting) == ["cancelled", "cancelled"]
    assert kinds(waiting) == [Kind.WAITLISTED, Kind.EVENT_CANCELLED]
    assert kinds(gone) == [Kind.WAITLISTED, Kind.CANCELLED]


# On again


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
