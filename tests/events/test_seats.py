"""The arithmetic of places."""

from types import SimpleNamespace

import pytest

from events.models.terms import RegistrationTerms
from events.seats import Seats


class Quotas(list):
    all = list.copy


def group(pk, places, *, taken=0, waiting=0, is_in_force=True):
    return SimpleNamespace(
        pk=pk, places=places, taken=taken, waiting=waiting, is_in_force=is_in_force
    )


class Counted(SimpleNamespace):
    """An event as EventQuerySet.with_places() counts it."""

    capacity_for = RegistrationTerms.capacity_for


def seats(*groups, **counted):
    counts = dict.fromkeys(["taken", "waiting", "taken_online", "waiting_online"], 0)
    terms = {"has_online_places": False, "capacity": 10, "online_capacity": None}
    return Seats(Counted(quotas=Quotas(groups), **counts | terms | counted))


@pytest.mark.parametrize(
    ("counted", "free"),
    [
        ({"capacity": None, "taken": 100}, None),
        ({"capacity": 0}, 0),
        ({"capacity": 10, "taken": 4}, 6),
        ({"capacity": 10, "taken": 12}, 0),
    ],
)
def test_what_is_free_is_what_is_not_taken_and_never_less_than_nothing(counted, free):
    assert seats(**counted).free("on_site") == free


@pytest.mark.parametrize(("waiting", "places"), [(0, 6), (1, 0)])
def test_a_newcomer_has_what_is_free_unless_somebody_waits(waiting, places):
    assert seats(taken=4, waiting=waiting).for_newcomer() == places


def test_without_a_limit_nobody_waits_for_anybody():
    assert seats(capacity=None, waiting=1).for_newcomer() is None


def test_online_is_counted_apart_where_people_choose():
    hybrid = seats(
        has_online_places=True,
        online_capacity=5,
        taken=9,
        taken_online=4,
        waiting=1,
        waiting_online=1,
    )

    assert (hybrid.free("on_site"), hybrid.free("online")) == (5, 1)
    assert (hybrid.for_newcomer("on_site"), hybrid.for_newcomer("online")) == (5, 0)


def test_where_people_can_not_choose_all_are_counted_together():
    assert seats(taken=9, taken_online=4).free("online") == 1


@pytest.mark.parametrize(
    ("quota", "free"),
    [(None, 3), (1, 5), (2, 6)],  # 10 places, 2 and 3 of them kept, 2 taken by the first group
)
def test_everybody_has_the_places_that_are_kept_for_nobody_else(quota, free):
    counted = seats(group(1, 4, taken=2), group(2, 3), taken=2)

    assert counted.free("on_site", quota) == free


@pytest.mark.parametrize(
    ("quota", "places"),
    [(None, 0), (1, 2), (2, 0), (3, 0)],  # of the second group somebody waits, the third has all
)
def test_while_others_wait_a_group_has_its_own_places(quota, places):
    groups = [group(1, 2), group(2, 2, waiting=1), group(3, 2, taken=2)]

    assert seats(*groups, taken=2, waiting=1).for_newcomer("on_site", quota) == places


def test_a_group_whose_time_is_over_keeps_nothing():
    assert seats(group(1, 4, is_in_force=False)).free("on_site") == 10


def test_a_group_has_no_places_where_others_have_filled_the_house():
    counted = seats(group(1, 4), taken=8, waiting=1)

    assert counted.kept("on_site", 1) == 2
    assert counted.free("on_site") == 0


def test_a_group_has_no_places_of_its_own_online():
    counted = seats(group(1, 4), has_online_places=True, online_capacity=5)

    assert counted.free("online") == 5
    assert counted.kept("online", 1) == 0


def test_who_is_next_takes_places_from_those_behind():
    counted = seats(group(1, 4))

    counted.take("on_site", 1, 6)
    counted.take("on_site", None, 2)

    assert counted.kept("on_site", 1) == 0
    assert counted.free("on_site") == 2


def test_who_is_next_online_takes_nothing_on_site():
    counted = seats(group(1, 4), has_online_places=True, online_capacity=5)

    counted.take("online", 1, 3)

    assert (counted.free("online"), counted.free("on_site", 1)) == (2, 10)
    assert counted.kept("on_site", 1) == 4
