"""People whom no message can reach: each change leaves its row all the same."""

import pytest
from django.core import mail
from django.utils import timezone

from events import booking, outbox
from events.models import Message, Registration, Status
from tests.events.booking.steps import register
from tests.factories import EventFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

NOBODY, TOLD = Message.State.NOBODY, Message.State.TOLD
Kind = Message.Kind


def rows(registration) -> list[tuple]:
    found = registration.messages.order_by("pk")
    return list(found.values_list("kind", "state", "to", "channel"))


@pytest.mark.parametrize("phone", ["", "050 000 0001"])
def test_each_step_of_somebody_without_an_address_leaves_a_row(phone):
    event = EventFactory(capacity=1)
    first = register(event)
    waiting = register(event, email="", phone=phone)

    booking.cancel(first)
    booking.cancel(waiting)

    kinds = [Kind.WAITLISTED, Kind.PROMOTED, Kind.CANCELLED]
    assert rows(waiting) == [(kind, NOBODY, "", "email") for kind in kinds]


def test_a_number_that_is_none_leaves_a_row_too(settings):
    settings.EVENTS_SMS_BACKEND = "events.sms.ConsoleSender"

    registration = register(EventFactory(), email="", phone="call my sister")

    assert rows(registration) == [(Kind.CONFIRMED, NOBODY, "", "email")]


def test_what_one_can_do_without_leaves_none():
    registration = RegistrationFactory(email="")

    for kind in Message.OPTIONAL:
        outbox.queue(kind, registration)

    assert rows(registration) == []


def test_nothing_of_it_is_ever_sent():
    register(EventFactory(), email="")

    assert outbox.deliver_due() == 0
    assert mail.outbox == []


@pytest.fixture
def offered_to_nobody():
    """An offer that has lapsed, though nobody could tell the person of it."""
    event = EventFactory(capacity=1, waiting_list="offer")
    registration = RegistrationFactory(
        event=event, email="", status=Status.OFFERED, answer_by=timezone.now(), lapses=1
    )
    outbox.queue(Kind.OFFERED, registration)
    return registration


def test_an_offer_that_nobody_could_tell_of_does_not_count(offered_to_nobody):
    RegistrationFactory(event=offered_to_nobody.event, status=Status.WAITLISTED)

    booking.settle_overdue()

    registration = Registration.objects.get(pk=offered_to_nobody.pk)
    assert (registration.status, registration.lapses) == (Status.WAITLISTED, 1)


def test_an_offer_that_staff_have_told_of_counts(offered_to_nobody):
    outbox.note_told(offered_to_nobody)

    booking.settle_overdue()

    registration = Registration.objects.get(pk=offered_to_nobody.pk)
    assert (registration.status, registration.lapses) == (Status.DECLINED, 2)


def test_staff_tell_of_all_at_once_and_of_nobody_else(offered_to_nobody):
    other = register(EventFactory(), email="")

    outbox.note_told(offered_to_nobody)

    assert [state for _kind, state, *_more in rows(offered_to_nobody)] == [TOLD]
    assert [state for _kind, state, *_more in rows(other)] == [NOBODY]
