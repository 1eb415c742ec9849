"""When the invented season of the demo takes place."""

from datetime import date

import pytest

from home.demo import coming
from home.demo.season import HOLIDAYS, Season
from home.demo.shapes import DemoSeries


@pytest.mark.parametrize("month", range(1, 13))
def test_the_season_is_ahead_and_on_working_days(month):
    today = date(2027, month, 14)

    meetings = [meeting for event in season_of(today) for meeting in event.meetings]

    days = [meeting.start.date() for meeting in meetings]
    assert min(days) > today
    assert all(day.weekday() < 5 and (day.month, day.day) not in HOLIDAYS for day in days)


def season_of(today: date) -> list:
    entries = coming.entries(Season(today))
    return [
        event
        for entry in entries
        for event in (entry.events if isinstance(entry, DemoSeries) else [entry])
    ]


def test_the_times_of_the_season_are_those_of_finnish_clocks_all_year():
    (group,) = [
        event
        for event in season_of(date(2027, 2, 15))
        if event.words["fi"]["slug"] == "tiistain-vertaisryhma"
    ]

    offsets = {meeting.start.utcoffset() for meeting in group.meetings}

    assert {f"{meeting.start:%H:%M}" for meeting in group.meetings} == {"13:00"}
    assert len(offsets) == 2
