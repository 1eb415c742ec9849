"""Two acts that want the same place at the same moment: each waits for the other, and looks again."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

import pytest
import time_machine
from django.utils import timezone

from events import booking, publishing, tracking, wishes
from events.booking.joining import end_holds
from events.booking.queue import lapse_offers
from events.exceptions import (
    DecisionsHaveChanged,
    EventIsFull,
    HoldHasLapsed,
    OfferHasLapsed,
    TooManySelected,
    TryAgain,
)
from events.models import Event, Message, Registration
from tests.events.booking.at_once import all_at_once, late, needs_row_locks
from tests.events.booking.steps import OFFER, Mode, at, register, stand
from tests.factories import EventFactory, MessageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _patience(settings):
    settings.EVENTS_LOCK_TIMEOUT_MS = 60_000


def taken(event):
    return Event.objects.with_places().get(pk=event.pk).taken


def either(act, refusal):
    """True, or False where it was refused."""

    def try_it():
        try:
            act()
        except refusal:
            return False
        return True

    return try_it


ACTS = {
    "register": lambda one: register(one.event),
    "prove_address": booking.prove_address,
    "accept": booking.accept,
    "change": lambda one: booking.change(one, attendees=["Eve"], email="", phone=""),
    "switch": lambda one: booking.switch(one, "online"),
    "let_choose": lambda one: booking.let_choose(one.event, before=[]),
    "cancel": booking.cancel,
    "cancel_some": lambda one: booking.cancel_some(one, []),
    "raise_in_queue": lambda one: booking.raise_in_queue(one, reason="Needs the lift"),
    "decide": lambda one: booking.decide(one, "selected"),
    "send_results": lambda one: booking.send_results(one.event),
    "promote": lambda one: booking.promote(one.event),
    "end_waiting_list": lambda one: booking.end_waiting_list(one.event),
    "end_holds": lambda one: end_holds(one.event),
    "lapse_offers": lambda one: lapse_offers(one.event),
    "cancel_all": lambda one: booking.cancel_all(one.event),
    "restore_all": lambda one: booking.restore_all(one.event, called_off_at=timezone.now()),
}
STATUS = {"raise_in_queue": "waitlisted", "decide": "applied"}


@needs_row_locks
@pytest.mark.parametrize("act", ACTS)
def test_every_seat_moving_act_waits_for_the_one_before_it(act):
    registration = RegistrationFactory(status=STATUS.get(act, "confirmed"))

    late(partial(ACTS[act], registration), behind=lambda: None, event=registration.event)


@needs_row_locks
@pytest.mark.parametrize("waits_for", ["here", "there"])
def test_who_moves_waits_for_what_goes_on_at_either_event(waits_for):
    registration, there = RegistrationFactory(), EventFactory()
    event = there if waits_for == "there" else registration.event

    late(lambda: booking.move(registration, to=there), behind=lambda: None, event=event)


def test_crowds_that_move_crosswise_never_wait_for_each_other():
    one, other = EventFactory(capacity=20), EventFactory(capacity=20)
    there = [RegistrationFactory(event=one) for _time in range(8)]
    back = [RegistrationFactory(event=other) for _time in range(8)]
    moves = [partial(booking.move, each, to=other) for each in there]
    moves += [partial(booking.move, each, to=one) for each in back]

    moved = all_at_once(moves)

    assert [each.event for each in moved] == [other] * 8 + [one] * 8
    assert (taken(one), taken(other)) == (8, 8)


def test_many_who_move_to_the_last_place_are_one_who_moves():
    here, there = EventFactory(capacity=6), EventFactory(capacity=1)
    coming = [RegistrationFactory(event=here) for _time in range(6)]
    moves = [partial(booking.move, each, to=there) for each in coming]

    moved = all_at_once([either(move, EventIsFull) for move in moves])

    assert sum(moved) == taken(there) == 1
    assert taken(here) == 5


@needs_row_locks
def test_who_has_moved_meanwhile_is_cancelled_nowhere():
    registration, there = RegistrationFactory(), EventFactory()
    here = registration.event

    with pytest.raises(TryAgain):
        late(
            lambda: booking.cancel(registration),
            behind=lambda: booking.move(Registration.objects.get(), to=there),
            event=here,
        )

    assert (taken(here), taken(there)) == (0, 1)


# What people wish, and what mail services report: written without the lock of the event


def called_off(registration):
    publishing.cancel(registration.event, reason="Storm")
    registration.event.refresh_from_db()
    return registration


UNDER_WAY = {
    "move": lambda one: partial(booking.move, one, to=EventFactory()),
    "restore_all": lambda one: partial(publishing.restore, called_off(one).event),
}


@needs_row_locks
@pytest.mark.parametrize("act", UNDER_WAY)
def test_what_is_wished_and_reported_meanwhile_stays(act):
    registration = RegistrationFactory()
    message = MessageFactory(registration=registration, service_id="1")

    def wish_and_report():
        wishes.send_reminders(registration, wanted=False)
        wishes.renew_feed(registration)
        tracking.note(message.service_id, Message.Outcome.BOUNCED)

    late(UNDER_WAY[act](registration), behind=wish_and_report)

    now = Registration.objects.get()
    assert now.is_confirmed
    assert (now.feed_token, now.gets_reminders) == (registration.feed_token, False)
    assert now.unreached_at


# Offers, and addresses to be confirmed: what is yours until a moment


def offered():
    """One place, offered to the first of two who wait."""
    event = EventFactory(capacity=1, **OFFER)
    coming, first, second = (register(event) for _time in range(3))
    booking.cancel(coming)
    return event, first, second


def held():
    """One place, held for the first of two."""
    event = EventFactory(capacity=1, confirms_address=True)
    return event, register(event), booking.prove_address(register(event))


@dataclass(frozen=True)
class Deadline:
    """What somebody may do until a moment, and what the worker does after it."""

    arrange: Callable  # one place, and two who want it
    take: Callable
    end: Callable
    refusal: type[Exception]
    status: str  # of whoever still may
    ends_at: str  # the field with the moment
    afterwards: list[str]  # the first and the second of two, when the first was late

    def set(self, event, *, in_seconds=0.0):
        moment = timezone.now() + timedelta(seconds=in_seconds)
        event.registrations.filter(status=self.status).update(**{self.ends_at: moment})


DEADLINES = {
    "offer": Deadline(
        arrange=offered,
        take=booking.accept,
        end=lapse_offers,
        refusal=OfferHasLapsed,
        status="offered",
        ends_at="answer_by",
        afterwards=["waitlisted", "offered"],
    ),
    "hold": Deadline(
        arrange=held,
        take=booking.prove_address,
        end=end_holds,
        refusal=HoldHasLapsed,
        status="held",
        ends_at="hold_until",
        afterwards=["cancelled", "confirmed"],
    ),
}


@pytest.fixture(params=DEADLINES)
def deadline(request):
    """The deadline, the event, who may have its place until then, and who waits for it."""
    its = DEADLINES[request.param]
    # Offers are not made at night.
    with time_machine.travel(at(12)):
        yield its, *its.arrange()


@needs_row_locks
def test_who_answers_in_time_has_the_place_while_the_worker_waits(deadline):
    its, event, first, second = deadline
    its.set(event, in_seconds=2)

    late(lambda: its.end(event), behind=lambda: its.take(first), event=event)

    assert stand(first, second) == ["confirmed", "waitlisted"]


@needs_row_locks
def test_who_waited_for_the_worker_comes_too_late(deadline):
    its, event, first, second = deadline

    def end():
        its.set(event)
        its.end(event)

    with pytest.raises(its.refusal):
        late(lambda: its.take(first), behind=end, event=event)

    assert stand(first, second) == its.afterwards


@pytest.mark.parametrize("_time", range(3))
def test_at_the_very_last_moment_one_of_them_has_the_place(deadline, _time):
    its, event, first, second = deadline
    its.set(event, in_seconds=0.05)

    takes = [either(partial(its.take, first), its.refusal)] * 4
    all_at_once([*takes, *[booking.settle_overdue] * 2])

    booking.settle_overdue()
    assert stand(first, second) in [["confirmed", "waitlisted"], its.afterwards]
    assert taken(event) == 1


# Applications


@needs_row_locks
def test_results_are_not_sent_for_a_place_that_was_given_away_meanwhile():
    event = EventFactory(capacity=1, registration_mode=Mode.APPLICATION)
    application = booking.decide(register(event), "selected")

    with pytest.raises(TooManySelected):
        late(
            lambda: booking.send_results(event),
            behind=lambda: register(event, by_staff=True, beyond_capacity=True),
            event=event,
        )

    assert stand(application) == ["applied"]


@needs_row_locks
def test_results_that_a_colleague_changes_meanwhile_are_not_sent():
    event = EventFactory(capacity=1, registration_mode=Mode.APPLICATION)
    application = booking.decide(register(event), "selected")
    shown = booking.fingerprint([application])

    with pytest.raises(DecisionsHaveChanged):
        late(
            lambda: booking.send_results(event, shown=shown),
            behind=lambda: booking.decide(application, "declined"),
            event=event,
        )

    assert stand(application) == ["applied"]


def test_results_sent_twice_at_once_while_others_apply_reach_everybody_once():
    event = EventFactory(capacity=3, registration_mode=Mode.APPLICATION)
    decided = [booking.decide(register(event), "selected") for _place in range(3)]

    sent = all_at_once(
        [lambda: booking.send_results(event)] * 3 + [lambda: register(event) and 0] * 5
    )

    assert sum(sent) == 3
    assert stand(*decided) == ["confirmed"] * 3
    assert event.registrations.applications().count() == 5
    assert [one.messages.count() for one in decided] == [2] * 3
