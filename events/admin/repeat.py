"""Sessions that repeat, computed in wall time: 14:00 stays 14:00 when the clocks change."""

from datetime import UTC, date, datetime, time

from dateutil.rrule import DAILY, WEEKLY, rrule
from django.db import models, transaction
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from events.models import EventPage, EventPageSession


class Every(models.TextChoices):
    DAY = "day", _("Every day")
    WEEK = "week", _("Every week")
    TWO_WEEKS = "two_weeks", _("Every two weeks")
    FOUR_WEEKS = "four_weeks", _("Every four weeks")


RULES = {
    Every.DAY: (DAILY, 1),
    Every.WEEK: (WEEKLY, 1),
    Every.TWO_WEEKS: (WEEKLY, 2),
    Every.FOUR_WEEKS: (WEEKLY, 4),
}


class NoSuchTime(Exception):
    """The clocks jump over this time on that day. str() says which day."""

    def __init__(self, day: date):
        self.day = day

    def __str__(self):
        return gettext("There is no such time on %(day)s: the clocks change then.") % {
            "day": date_format(self.day, "SHORT_DATE_FORMAT")
        }


def days(first: date, *, every: str, times: int) -> list[date]:
    frequency, interval = RULES[every]
    midnight = datetime.combine(first, time())
    return [day.date() for day in rrule(frequency, midnight, interval=interval, count=times)]


def meetings(days: list[date], *, start: time, end: time) -> list[tuple[datetime, datetime]]:
    """The start and end of a meeting on each day. Raises NoSuchTime."""
    return [(_moment(day, start), _moment(day, end)) for day in days]


@transaction.atomic
def add(page: EventPage, data: dict, *, user) -> int:
    """Add sessions to the draft, never to the live page. Again adds none. Returns how many."""
    draft = page.get_latest_revision_as_object()
    known = {row.start for row in draft.sessions.all()}
    missing = [row for row in _rows(data) if row.start not in known]
    if missing:
        draft.sessions.add(*missing)
        # Not cleaned: a draft may lack what is needed to publish it.
        draft.save_revision(user=user, log_action=True, clean=False)
    return len(missing)


def _rows(data: dict) -> list[EventPageSession]:
    return [
        EventPageSession(start=start, end=end, venue=data["venue"], online_url=data["online_url"])
        for start, end in data["meetings"]
    ]


def _moment(day: date, wall_time: time) -> datetime:
    zone = timezone.get_default_timezone()
    moment = datetime.combine(day, wall_time, tzinfo=zone)
    if moment.astimezone(UTC).astimezone(zone).time() != wall_time:
        raise NoSuchTime(day)
    return moment
