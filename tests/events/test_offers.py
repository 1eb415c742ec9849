"""How long an offer waits for its answer."""

from datetime import UTC, datetime, time, timedelta
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
import time_machine
from hypothesis import given
from hypothesis import strategies as st

from events import moments, offers

HELSINKI = ZoneInfo("Europe/Helsinki")


def moment(text):
    return datetime.fromisoformat(text).replace(tzinfo=HELSINKI)


def answer_by(now, start):
    """Until when an offer made now must be answered, of a list that ends with the start."""
    with time_machine.travel(now, tick=False):
        return offers.answer_by(SimpleNamespace(waiting_list_ends=start))


@pytest.mark.parametrize(
    ("now", "start", "expected"),
    [
        ("2027-05-03T12:00", "2027-06-03T12:00", "2027-05-05T12:00"),  # far away: two days
        ("2027-05-03T12:00", "2027-05-05T12:00", "2027-05-04T12:00"),  # half of two days
        ("2027-05-03T10:00", "2027-05-03T20:00", "2027-05-03T15:00"),  # half of ten hours
        ("2027-05-03T12:00", "2027-05-04T12:00", "2027-05-04T08:00"),  # midnight: next morning
        ("2027-05-03T14:00", "2027-05-04T07:30", "2027-05-03T21:00"),  # too late: this evening
        ("2027-05-03T10:00", "2027-05-03T12:00", "2027-05-03T11:00"),  # the shortest
        ("2027-05-03T10:00", "2027-05-03T11:59", None),  # too near the start
        ("2027-05-03T20:30", "2027-05-04T07:30", None),  # nobody answers in half an hour
        ("2027-05-03T21:00", "2027-06-03T12:00", None),  # at night
        ("2027-05-03T07:59", "2027-06-03T12:00", None),
        ("2027-05-03T08:00", "2027-06-03T12:00", "2027-05-05T08:00"),
        ("2027-03-27T12:00", "2027-04-27T12:00", "2027-03-29T13:00"),  # 48 hours, one was skipped
        ("2027-10-30T12:00", "2027-11-30T12:00", "2027-11-01T11:00"),  # 48 hours, one came twice
        ("2027-03-27T20:59", "2027-03-28T12:00", "2027-03-28T08:00"),  # the night of 23 hours
        ("2027-10-30T20:59", "2027-10-31T12:00", "2027-10-31T08:00"),  # the night of 25 hours
    ],
)
def test_an_offer_waits_for_its_answer_until(now, start, expected):
    assert answer_by(moment(now), moment(start)) == (moment(expected) if expected else None)


def test_without_dates_an_offer_waits_for_two_days():
    now = moment("2027-05-03T12:00")

    assert answer_by(now, None) == now + timedelta(days=2)


# All around the days when the clocks are changed, too.
around_them = st.builds(
    lambda day, since: moment(day).astimezone(UTC) + since,
    st.sampled_from(["2027-03-26T00:00", "2027-10-29T00:00"]),
    st.timedeltas(timedelta(0), timedelta(days=4)),
)


@given(now=around_them, left=st.timedeltas(timedelta(0), timedelta(days=6)))
def test_an_answer_is_never_due_at_night_nor_too_soon_nor_too_late(now, left):
    due = answer_by(now, now + left)

    if due is None:
        assert moments.is_night(now) or left < timedelta(hours=14)
    else:
        assert not moments.is_night(now)
        assert time(8) <= due.astimezone(HELSINKI).time() <= time(21)
        assert timedelta(hours=1) <= due - now <= timedelta(hours=48 + 12)
        assert due < now + left


@pytest.mark.parametrize(
    ("now", "start", "expected"),
    [
        ("2027-05-03T12:00", "2027-05-03T14:00", False),
        ("2027-05-03T12:00", "2027-05-03T13:59", True),
        ("2027-05-03T20:30", "2027-05-04T07:30", True),  # nobody answers in half an hour
        ("2027-05-03T23:00", "2027-05-04T10:00", False),  # at 8 there are two hours left
        ("2027-05-03T23:00", "2027-05-04T09:59", True),
        ("2027-05-04T07:00", "2027-05-04T09:00", True),
    ],
)
def test_it_is_too_late_to_ask_when_no_offer_could_be_answered_any_more(now, start, expected):
    with time_machine.travel(moment(now), tick=False):
        event = SimpleNamespace(waiting_list_ends=moment(start))

        assert offers.is_too_late(event) == expected


def test_without_dates_it_is_never_too_late_to_ask():
    assert not offers.is_too_late(SimpleNamespace(waiting_list_ends=None))


@given(now=around_them, left=st.timedeltas(timedelta(0), timedelta(days=6)))
def test_what_can_not_be_offered_by_day_is_too_late_and_stays_so(now, left):
    event = SimpleNamespace(waiting_list_ends=now + left)
    with time_machine.travel(now, tick=False):
        is_night, is_late = moments.is_night(now), offers.is_too_late(event)
    with time_machine.travel(now + left / 3, tick=False):
        is_late_then = offers.is_too_late(event)

    assert is_night or is_late == (answer_by(now, now + left) is None)
    assert is_late_then or not is_late


@given(now=around_them, left=st.timedeltas(timedelta(hours=2), timedelta(hours=12)))
def test_within_one_day_the_time_to_answer_is_half_of_what_is_left(now, left):
    due = answer_by(now, now + left)

    if due and not moments.is_night(now + left):
        assert due - now == left / 2
