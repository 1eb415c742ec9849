"""The waiting list: who is next, and who is passed over."""

import pytest
import time_machine

from events import booking
from events.exceptions import NotWaiting, ReasonNeeded
from events.models import Registration
from tests.events.booking.steps import (
    WAITED_FOR,
    Kind,
    in_days,
    kinds,
    quota,
    register,
    stand,
    terms,
)
from tests.factories import EventFactory, RegistrationFactory

pytestmark = pytest.mark.django_db


def test_cancel_passes_the_place_to_the_first_who_waits():
    event = EventFactory(capacity=1)
    coming = register(event)
    first, second = register(event), register(event)

    booking.cancel(coming)

    assert stand(coming, first, second) == ["cancelled", "confirmed", "waitlisted"]
    assert kinds(coming) == [Kind.CONFIRMED, Kind.CANCELLED]
    assert kinds(first) == [Kind.WAITLISTED, Kind.PROMOTED]
    assert kinds(second) == [Kind.WAITLISTED]


def test_places_go_to_the_first_parties_that_fit_in_order_of_joining():
    event = EventFactory(capacity=3)
    coming = register(event, "A", "B")
    register(event, "C")
    three, two, one = register(event, *"DEF"), register(event, *"GH"), register(event, "I")

    booking.cancel(coming)

    assert stand(three, two, one) == ["waitlisted", "confirmed", "waitlisted"]


def test_where_large_parties_are_waited_for_nobody_behind_them_gets_a_place():
    event = EventFactory(capacity=3, **WAITED_FOR)
    two, one = register(event, "A", "B"), register(event, "C")
    party, single = register(event, *"DEF"), register(event, "G")

    booking.cancel(two)
    assert stand(party, single) == ["waitlisted", "waitlisted"]

    booking.cancel(one)
    assert stand(party, single) == ["confirmed", "waitlisted"]


def test_a_large_party_holds_nobody_up_who_takes_part_in_another_way():
    event = EventFactory(capacity=2, has_online_places=True, online_capacity=1, **WAITED_FOR)
    on_site, online = register(event, "A"), register(event, way="online")
    party, other = register(event, "B", "C"), register(event, way="online")

    booking.cancel(online)

    assert stand(on_site, party, other) == ["confirmed", "waitlisted", "confirmed"]


def test_a_large_party_holds_no_group_up_but_its_own():
    event = EventFactory(capacity=4, **WAITED_FOR)
    ours, theirs = quota(event, 2), quota(event, 2)
    mine = register(event, quota=ours)
    yours = [register(event, quota=theirs) for _time in range(2)]
    large, small = register(event, "A", "B", quota=ours), register(event, quota=ours)
    other = register(event, quota=theirs)

    booking.cancel(yours[0])

    assert stand(mine, large, small, other) == [
        "confirmed",
        "waitlisted",
        "waitlisted",
        "confirmed",
    ]


def test_a_place_of_a_group_goes_to_the_first_of_the_group_who_waits():
    event = EventFactory(capacity=1)
    group = quota(event, 1)
    coming = register(event, quota=group)
    other, member = register(event), register(event, quota=group)

    booking.cancel(coming)

    assert stand(other, member) == ["waitlisted", "confirmed"]


def test_the_queue_follows_the_time_of_joining_and_not_the_row_number():
    event = EventFactory(capacity=1)
    coming = register(event)
    later = RegistrationFactory(event=event, status="waitlisted", joined_at=in_days(0))
    earlier = RegistrationFactory(event=event, status="waitlisted", joined_at=in_days(-1))

    booking.cancel(coming)

    assert stand(later, earlier) == ["waitlisted", "confirmed"]


def test_a_place_that_is_held_or_offered_is_not_passed_on():
    event = EventFactory(capacity=2)
    RegistrationFactory(event=event, status="held")
    RegistrationFactory(event=event, status="offered")
    waiting = register(event)

    booking.promote(event)

    assert stand(waiting) == ["waitlisted"]


def test_more_people_than_places_give_nobody_a_place():
    event = EventFactory(capacity=3)
    coming = [register(event) for _place in range(3)]
    waiting = register(event)
    terms(event, capacity=1)

    booking.cancel(coming[0])

    assert stand(*coming, waiting) == ["cancelled", "confirmed", "confirmed", "waitlisted"]


def test_without_a_limit_all_who_wait_come_in():
    event = EventFactory(capacity=0)
    waiting = [register(event), register(event)]
    terms(event, capacity=None)

    booking.promote(event)

    assert stand(*waiting) == ["confirmed", "confirmed"]


def test_nobody_is_promoted_once_the_last_session_has_started():
    event = EventFactory(capacity=1)
    coming, waiting = register(event), register(event)

    with time_machine.travel(event.last_start, tick=False):
        booking.cancel(coming)

    assert stand(waiting) == ["waitlisted"]


def test_nobody_is_promoted_after_the_end_of_the_waiting_list():
    event = EventFactory(capacity=1, waiting_list_ends_at=in_days(1))
    coming, waiting = register(event), register(event)

    with time_machine.travel(in_days(2)):
        booking.cancel(coming)

    assert stand(waiting) == ["waitlisted"]


# Raising somebody


def test_staff_may_put_somebody_first_and_gives_the_reason():
    event = EventFactory(capacity=1)
    coming, first, raised = register(event), register(event), register(event)

    assert booking.raise_in_queue(raised, reason="Needs a place with a lift").waiting_position == 1

    booking.cancel(coming)
    assert stand(first, raised) == ["waitlisted", "confirmed"]


def test_nobody_is_raised_without_a_reason():
    event = EventFactory(capacity=0)
    first, second = register(event), register(event)

    with pytest.raises(ReasonNeeded):
        booking.raise_in_queue(second, reason=" ")
    assert list(event.registrations.waiting()) == [first, second]


def test_who_was_raised_in_front_of_a_large_party_gets_what_is_free():
    event = EventFactory(capacity=2, **WAITED_FOR)
    register(event)
    party, single = register(event, "A", "B"), register(event)

    booking.raise_in_queue(single, reason="Comes from far away")

    assert stand(party, single) == ["waitlisted", "confirmed"]


def test_only_who_waits_can_be_raised():
    with pytest.raises(NotWaiting):
        booking.raise_in_queue(register(EventFactory()), reason="A friend")


# Its end


def test_when_the_list_ends_those_who_wait_are_told_once():
    event = EventFactory(capacity=1, waiting_list_ends_at=in_days(1))
    coming, waiting = register(event), register(event)

    with time_machine.travel(in_days(2)):
        booking.settle_overdue()
        booking.settle_overdue()

    assert stand(coming, waiting) == ["confirmed", "declined"]
    assert kinds(waiting) == [Kind.WAITLISTED, Kind.WAITING_ENDED]
    assert kinds(coming) == [Kind.CONFIRMED]


def test_the_list_ends_at_the_latest_when_the_last_session_starts():
    event = EventFactory(capacity=0)
    waiting = register(event)

    with time_machine.travel(event.last_start, tick=False):
        booking.settle_overdue()

    assert stand(waiting) == ["declined"]


def test_a_list_does_not_end_before_its_time():
    event = EventFactory(capacity=0)
    waiting = register(event)

    booking.end_waiting_list(event)

    assert stand(waiting) == ["waitlisted"]


def test_positions_in_a_list_are_those_of_the_private_pages():
    event = EventFactory(capacity=0)
    registrations = [register(event) for _time in range(3)]
    booking.raise_in_queue(registrations[2], reason="Needs a place with a lift")

    positions = dict(Registration.objects.with_position().values_list("pk", "position"))

    assert [positions[one.pk] for one in registrations] == [2, 3, 1]
    assert [Registration.objects.get(pk=one.pk).waiting_position for one in registrations] == [
        2,
        3,
        1,
    ]


def test_a_position_is_that_in_the_queue_for_the_same_places():
    event = EventFactory(capacity=0, has_online_places=True, online_capacity=0)
    on_site = [register(event) for _time in range(2)]
    online = [register(event, way="online") for _time in range(2)]

    positions = dict(Registration.objects.with_position().values_list("pk", "position"))

    assert [positions[one.pk] for one in on_site + online] == [1, 2, 1, 2]
    assert online[0].waiting_position == 1
