"""Times in calendars: what the file says of Europe/Helsinki must be what the clocks there do."""

from datetime import UTC, datetime, timedelta
from io import StringIO
from zoneinfo import ZoneInfo

import pytest
from dateutil import tz

from events import calendars
from events.calendars.frame import HELSINKI
from tests.events.calendar.rules import read
from tests.factories import EventPageFactory

CLOCK = ZoneInfo("Europe/Helsinki")
HOUR = timedelta(hours=1)


def described_zone():
    """The zone as an independent parser reads it; this one knows no X- lines."""
    known = HELSINKI.replace("X-LIC-LOCATION:Europe/Helsinki\n", "")
    return tz.tzical(StringIO(known)).get("Europe/Helsinki")


def days_ahead():
    today = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return [today + timedelta(days=n) for n in range(5 * 366)]


def changes_ahead() -> list[datetime]:
    """When the offset really changes in the next five years: the first moment of the new one."""
    days = [day for day in days_ahead() if offset(day) != offset(day + timedelta(days=1))]
    hours = [day + n * HOUR for day in days for n in range(1, 25)]
    return [hour for hour in hours if offset(hour - HOUR) != offset(hour)]


def offset(moment: datetime) -> timedelta:
    return moment.astimezone(CLOCK).utcoffset()


def test_the_described_zone_is_right_every_day_for_five_years():
    described = described_zone()

    wrong = [day for day in days_ahead() if day.astimezone(described).utcoffset() != offset(day)]

    assert wrong == []


@pytest.mark.parametrize("beside", [-HOUR, timedelta(seconds=-1), timedelta(0), HOUR])
def test_the_described_zone_changes_at_the_right_moment(beside):
    described = described_zone()
    moments = [change + beside for change in changes_ahead()]
    assert len(moments) == 10

    read_back = [moment.astimezone(described).replace(tzinfo=None) for moment in moments]

    assert read_back == [moment.astimezone(CLOCK).replace(tzinfo=None) for moment in moments]


@pytest.mark.parametrize("beside", [-HOUR * 1.5, -HOUR * 1.01, HOUR, HOUR * 1.5])
def test_local_times_around_the_change_mean_the_right_moment(beside):
    described = described_zone()
    moments = [change + beside for change in changes_ahead()]

    walls = [moment.astimezone(CLOCK).replace(tzinfo=described) for moment in moments]

    assert [wall.astimezone(UTC) for wall in walls] == moments


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("wall", "written"),
    [
        ("2027-03-28 02:59", "20270328T025900"),
        ("2027-03-28 04:00", "20270328T040000"),
        ("2027-10-31 02:59", "20271031T025900"),
        ("2027-10-31 04:00", "20271031T040000"),
    ],
)
def test_a_session_keeps_its_wall_time_beside_the_change(wall, written):
    start = datetime.fromisoformat(wall).replace(tzinfo=CLOCK)
    page = EventPageFactory(sessions=[(start, start.astimezone(UTC) + 4 * HOUR)])

    entry = read(calendars.event_file(page.event, page)).entries[0]

    assert entry.value("DTSTART") == written
    assert entry.parameters("DTSTART") == ";TZID=Europe/Helsinki"


@pytest.mark.django_db
def test_the_hour_that_comes_twice_is_told_apart():
    first = datetime(2027, 10, 31, 0, 30, tzinfo=UTC)  # 03:30 in summer time
    pages = [
        EventPageFactory(sessions=[(start, start + HOUR / 4)]) for start in [first, first + HOUR]
    ]

    entries = [read(calendars.event_file(page.event, page)).entries[0] for page in pages]

    assert [entry.value("DTSTART") for entry in entries] == ["20271031T033000", "20271031T013000Z"]


@pytest.mark.django_db
def test_a_weekly_group_meets_at_the_same_hour_in_winter_and_summer():
    starts = [datetime(2027, 3, 22 + n, 17, tzinfo=CLOCK) for n in (0, 7)]
    page = EventPageFactory(sessions=[(start, start + 2 * HOUR) for start in starts])

    entries = read(calendars.event_file(page.event, page)).entries

    assert [entry.value("DTSTART") for entry in entries] == ["20270322T170000", "20270329T170000"]
