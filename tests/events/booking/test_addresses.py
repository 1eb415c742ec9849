"""Where an event confirms or limits addresses, a new one counts once its mail was answered."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from events import booking, conf, outbox
from events.exceptions import (
    AddressIsUsedUp,
    EventIsOver,
    HoldHasLapsed,
    RegistrationIsCancelled,
    TryAgain,
)
from events.models import Message
from tests.events.booking.steps import Kind, change, in_days, kinds, register, stand, terms
from tests.factories import EventFactory

pytestmark = pytest.mark.django_db

ADA, NEW, OTHER = "ada@example.org", "new@example.org", "other@example.org"
TERMS = [{"confirms_address": True}, {"address_limit": 1}]


@pytest.fixture(params=TERMS, ids=["confirms", "limits"])
def event(request):
    return EventFactory(capacity=1, **request.param)


@pytest.fixture
def coming(event):
    """Somebody with a place, whose address counts."""
    return booking.prove_address(register(event, email=ADA))


def told(registration):
    return list(registration.messages.order_by("pk").values_list("kind", "to"))


def test_until_its_mail_is_answered_a_new_address_hears_the_question_and_the_former_one_stands(
    coming,
):
    before = told(coming)

    changed = change(coming, email=NEW)

    assert (changed.email, changed.new_email, changed.token) == (ADA, NEW, coming.token)
    assert changed.is_confirmed
    assert told(changed) == [*before, (Kind.ADDRESS_ASKED, NEW)]


def test_names_change_at_once_and_the_former_address_is_told(coming):
    changed = change(coming, email=NEW, attendees=["Grace"])

    assert changed.attendees.get().name == "Grace"
    assert told(changed)[-2:] == [(Kind.ADDRESS_ASKED, NEW), (Kind.DETAILS_CHANGED, ADA)]


def test_an_answered_mail_makes_the_new_address_count_and_the_former_one_gets_a_farewell(coming):
    changed = change(coming, email=NEW)

    taken = booking.take_address(changed, NEW)

    assert (taken.email, taken.new_email) == (NEW, "")
    assert taken.token != coming.token
    assert taken.sequence == coming.sequence + 2  # farewell, then invite
    assert told(taken)[-2:] == [(Kind.ADDRESS_CHANGED, ADA), (Kind.DETAILS_CHANGED, NEW)]


def test_to_answer_twice_is_the_same_as_once(coming):
    changed = change(coming, email=NEW)

    taken = booking.take_address(changed, NEW)

    assert booking.take_address(changed, NEW).token == taken.token
    assert kinds(taken).count(Kind.ADDRESS_CHANGED) == 1


def test_the_last_address_given_is_the_one_that_is_asked(coming):
    changed = change(change(coming, email="tpyo@example.org"), email=NEW)

    with pytest.raises(TryAgain):
        booking.take_address(changed, "tpyo@example.org")
    assert booking.take_address(changed, NEW).email == NEW


@pytest.mark.parametrize("again", [ADA, ""])
def test_who_gives_the_former_address_or_none_takes_the_new_one_back(again):
    coming = register(EventFactory(address_limit=1), email=ADA)
    changed = change(coming, email=NEW)

    taken_back = change(changed, email=again)

    assert taken_back.new_email == ""
    with pytest.raises(TryAgain):
        booking.take_address(changed, NEW)


def test_staff_needs_no_proof_and_leaves_alone_what_is_being_asked(coming):
    asked = change(coming, email=NEW)

    assert change(asked, attendees=["Grace"], by_staff=True).new_email == NEW
    changed = change(asked, email=OTHER, by_staff=True)

    assert (changed.email, changed.new_email) == (OTHER, "")
    with pytest.raises(TryAgain):
        booking.take_address(asked, NEW)


def test_another_spelling_of_an_address_is_no_other_address(coming):
    assert change(coming, email="Ada@example.org").email == "Ada@example.org"


def test_another_spelling_of_a_new_address_leaves_the_mail_that_asks_for_it_good(coming):
    changed = change(change(coming, email=NEW), email=NEW.title())

    assert told(changed)[-1] == (Kind.ADDRESS_ASKED, NEW)
    assert booking.take_address(changed, NEW).email == NEW


def test_an_address_that_nobody_confirmed_can_still_be_after_another_spelling():
    event = EventFactory(confirms_address=True)
    changed = change(register(event, email=ADA), email=ADA.title())

    assert told(changed) == [(Kind.ADDRESS_ASKED, ADA.title())]
    assert booking.prove_address(changed).is_confirmed


def test_other_events_know_nobody_by_the_address_and_believe_it():
    changed = change(register(EventFactory(), email=ADA), email=NEW)

    assert (changed.email, changed.new_email) == (NEW, "")


# Nobody wins places by it, and nobody learns who is registered


def test_an_address_is_good_for_no_more_registrations_by_a_detour():
    event = EventFactory(address_limit=1)
    first = change(register(event, email=ADA), email=NEW)

    with pytest.raises(AddressIsUsedUp):
        register(event, email=ADA)
    booking.take_address(first, NEW)
    register(event, email=ADA)
    back = change(first, email=ADA)

    with pytest.raises(AddressIsUsedUp):
        booking.take_address(back, ADA)
    assert event.registrations.filter(email=ADA).count() == 1


def test_a_new_address_is_not_used_up_before_its_mail_was_answered():
    event = EventFactory(address_limit=1)
    change(register(event, email="eve@example.org"), email=ADA)

    assert register(event, email=ADA).is_confirmed


def test_a_stranger_hears_nothing_but_the_question(coming):
    changed = change(coming, email="stranger@example.org")
    booking.cancel(changed)

    outbox.deliver_due()

    to_stranger = Message.objects.filter(to="stranger@example.org")
    assert [message.state for message in to_stranger] == [Message.State.ABORTED]


# Who has confirmed no address yet


@pytest.fixture
def held():
    """A place that is kept until its address is confirmed."""
    return register(EventFactory(capacity=1, confirms_address=True), email="tpyo@example.org")


def test_who_has_not_confirmed_the_first_address_can_not_confirm_another_without_its_mail(held):
    changed = change(held, email=NEW)

    proved = booking.prove_address(changed)

    assert proved.is_confirmed
    assert (proved.email, proved.new_email) == ("tpyo@example.org", NEW)
    assert (Kind.CONFIRMED, "tpyo@example.org") in told(proved)


def test_the_answer_of_the_new_address_confirms_the_place_too(held):
    changed = change(held, email=NEW)

    taken = booking.take_address(changed, NEW)

    assert taken.is_confirmed
    assert not taken.is_unproven
    assert told(taken) == [
        (Kind.ADDRESS_ASKED, "tpyo@example.org"),
        (Kind.ADDRESS_ASKED, NEW),
        (Kind.CONFIRMED, NEW),
    ]


def test_another_address_gives_no_more_time_to_confirm(held):
    changed = change(held, email=NEW)

    with time_machine.travel(timezone.now() + conf.hold_time() + timedelta(seconds=1)):
        with pytest.raises(HoldHasLapsed):
            booking.take_address(changed, NEW)
        booking.settle_overdue()
        with pytest.raises(RegistrationIsCancelled):
            booking.take_address(changed, NEW)
    assert stand(held) == ["cancelled"]


def test_what_is_over_gets_no_other_address(coming):
    changed = change(coming, email=NEW)

    with time_machine.travel(in_days(30)), pytest.raises(EventIsOver):
        booking.take_address(changed, NEW)


# Mails that were lost


def test_the_question_goes_out_again_but_fills_nobodys_mailbox(coming):
    changed = change(coming, email=NEW)
    change(changed, email=NEW)
    outbox.queue_links(NEW, "en")
    first = changed.messages.get(to=NEW)

    with time_machine.travel(timezone.now() + outbox.PAUSE + timedelta(seconds=1)):
        outbox.queue_links(NEW.upper(), "en")

    assert [message.to for message in changed.messages.filter(to=NEW)] == [NEW, NEW]
    assert first.is_still_true


def test_a_question_that_was_taken_back_before_it_went_out_can_be_asked_again(coming):
    change(change(coming, email=NEW), email=ADA)
    outbox.deliver_due()

    changed = change(coming, email=NEW)

    states = changed.messages.filter(to=NEW).order_by("pk").values_list("state", flat=True)
    assert list(states) == ["aborted", "queued"]


def test_a_question_is_still_true_where_the_event_asks_for_no_proof_any_more(coming, event):
    changed = change(coming, email=NEW)
    terms(event, confirms_address=False, address_limit=None)

    assert changed.messages.get(to=NEW).is_still_true
    assert booking.take_address(changed, NEW).email == NEW
