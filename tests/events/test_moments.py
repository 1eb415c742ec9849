"""When time brings a message. 2026: clocks go forward on 29 March and back on 25 October."""

from datetime import UTC

import pytest
import time_machine

from events import moments
from tests.events.time_steps import helsinki


@pytest.mark.parametrize(
    ("start", "rule", "moment"),
    [
        ("2026-12-10 17:00", "P1D", "2026-12-09 17:00"),
        ("2026-12-10 17:00", "P14D", "2026-11-26 17:00"),
        ("2026-12-10 17:00", "PT3H", "2026-12-10 14:00"),
        # Days keep the hour across both changes.
        ("2026-03-29 17:00", "P1D", "2026-03-28 17:00"),
        ("2026-03-30 09:00", "P7D", "2026-03-23 09:00"),
        ("2026-10-25 17:00", "P1D", "2026-10-24 17:00"),
        ("2026-10-26 09:00", "P3D", "2026-10-23 09:00"),
        # Three hours are three hours: from 2 to 5 there is only a bit of a night in between.
        ("2026-03-29 11:00", "PT3H", "2026-03-29 08:00"),
        # At night it waits until 8,
        ("2026-12-10 10:30", "PT3H", "2026-12-10 08:00"),
        ("2026-12-10 10:00", "PT3H", "2026-12-10 08:00"),
        ("2026-12-10 07:00", "P1D", "2026-12-09 08:00"),
        ("2026-12-10 21:30", "P1D", "2026-12-10 08:00"),
        # unless that is too near: then it comes the evening before.
        ("2026-12-10 09:59", "PT3H", "2026-12-09 19:00"),
        ("2026-12-10 08:30", "PT1H", "2026-12-09 19:00"),
        ("2026-12-10 02:00", "PT3H", "2026-12-09 19:00"),
        ("2026-12-10 22:30", "PT1H", "2026-12-10 19:00"),
        ("2026-03-29 09:30", "PT3H", "2026-03-28 19:00"),
        ("2026-10-25 09:30", "PT3H", "2026-10-24 19:00"),
        # 21 is night already, 8 is day.
        ("2026-12-10 22:00", "PT1H", "2026-12-10 19:00"),
        ("2026-12-10 21:59", "PT1H", "2026-12-10 20:59"),
        ("2026-12-10 09:00", "PT1H", "2026-12-10 08:00"),
        ("2026-01-02 09:00", "P3D", "2025-12-30 09:00"),
        ("2028-03-01 12:00", "P1D", "2028-02-29 12:00"),
    ],
)
def test_a_reminder_goes_out_by_day_so_long_before_its_session(start, rule, moment):
    assert moments.of_reminder(helsinki(start), rule) == helsinki(moment)


def test_hours_before_are_real_hours_across_the_change_of_clocks():
    forward = moments.before(helsinki("2026-03-29 05:00"), "PT3H")
    back = moments.before(helsinki("2026-10-25 05:00"), "PT3H")

    assert forward == helsinki("2026-03-29 01:00")
    # The first of two times that are both called three o'clock.
    assert back == helsinki("2026-10-25 03:00").astimezone(UTC)


@pytest.mark.parametrize(
    ("end", "moment"),
    [
        ("2026-12-31 20:00", "2027-01-01 10:00"),
        ("2026-03-28 20:00", "2026-03-29 10:00"),
        ("2026-10-24 20:00", "2026-10-25 10:00"),
    ],
)
def test_thanks_come_at_ten_the_day_after(end, moment):
    assert moments.of_thanks(helsinki(end)) == helsinki(moment)


@pytest.mark.parametrize(
    ("decide_at", "moment"),
    [
        ("2026-12-10 12:00", "2026-12-09 12:00"),
        ("2026-12-10 07:00", "2026-12-09 08:00"),
        ("2026-12-10 23:30", "2026-12-10 08:00"),
        ("2026-10-26 00:00", "2026-10-25 08:00"),
    ],
)
def test_a_decision_is_asked_for_by_day(decide_at, moment):
    assert moments.of_decision(helsinki(decide_at)) == helsinki(moment)


@pytest.mark.parametrize(
    ("moment", "start", "now", "is_timely"),
    [
        ("2026-12-10 12:00", "2026-12-10 13:00", "2026-12-10 11:59", False),
        ("2026-12-10 12:00", "2026-12-10 13:00", "2026-12-10 12:00", True),
        # Half of the hour that is left,
        ("2026-12-10 12:00", "2026-12-10 13:00", "2026-12-10 12:30", True),
        ("2026-12-10 12:00", "2026-12-10 13:00", "2026-12-10 12:31", False),
        # and never more than a day.
        ("2026-12-01 12:00", "2026-12-15 12:00", "2026-12-02 12:00", True),
        ("2026-12-01 12:00", "2026-12-15 12:00", "2026-12-02 12:01", False),
    ],
)
def test_what_a_stopped_worker_missed_is_made_up_for_while_it_serves(moment, start, now, is_timely):
    with time_machine.travel(helsinki(now), tick=False):
        assert moments.is_timely(helsinki(moment), helsinki(start)) == is_timely
