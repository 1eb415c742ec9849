"""When time brings a message: days by the calendar of the site's time zone, and never at night."""

from datetime import UTC, datetime, time, timedelta

from django.utils import timezone
from django.utils.dateparse import parse_duration

DAY_BEGINS, DAY_ENDS = time(8), time(21)
EVENING, LATE_MORNING = time(19), time(10)
# What begins sooner after the night than this can't wait for the morning.
MORNING_NOTICE = timedelta(hours=2)
LATEST = timedelta(hours=24)


def is_night(moment: datetime) -> bool:
    """Between 21 and 8 in the site's time zone."""
    return not DAY_BEGINS <= _local(moment).time() < DAY_ENDS


def by_day(moment: datetime) -> datetime:
    """The moment itself, or where it falls into the night, the next morning at 8."""
    if not is_night(moment):
        return moment
    local = _local(moment)
    day = local.date() + timedelta(days=1 if local.time() >= DAY_ENDS else 0)
    return _in_the_zone(datetime.combine(day, DAY_BEGINS))


def evening_before(moment: datetime) -> datetime:
    """When the day before it ends."""
    day = _local(moment).date() - timedelta(days=1)
    return _in_the_zone(datetime.combine(day, DAY_ENDS))


def before(moment: datetime, duration: str) -> datetime:
    """So long before, as an ISO 8601 duration. Days keep the hour, also when the clocks change;
    hours are hours."""
    length = parse_duration(duration)
    local = _local(moment)
    day = _in_the_zone(local.replace(tzinfo=None) - timedelta(days=length.days))
    return day.astimezone(UTC) - timedelta(seconds=length.seconds)


def of_reminder(start: datetime, rule: str) -> datetime:
    """When people are reminded of a session.

    A moment between 21 and 8 waits until 8. Of a session that begins before 10 they hear the
    evening before, at 19.
    """
    moment = before(start, rule)
    if not is_night(moment):
        return moment
    morning = by_day(moment)
    if start - morning >= MORNING_NOTICE:
        return morning.astimezone(UTC)
    return _on_the_day(morning, timedelta(days=-1), EVENING)


def of_thanks(end: datetime) -> datetime:
    """The day after, at 10."""
    return _on_the_day(end, timedelta(days=1), LATE_MORNING)


def of_decision(decide_at: datetime) -> datetime:
    """When the organizer is asked to decide: the day before, but not at night."""
    return by_day(before(decide_at, "P1D")).astimezone(UTC)


def is_timely(moment: datetime, start: datetime) -> bool:
    """It has come, and still serves: before half of the time until the start is over, and within
    a day. What a worker that was down has missed by more is left out."""
    late = timezone.now() - moment
    return timedelta(0) <= late <= min(LATEST, (start - moment) / 2)


def _on_the_day(moment: datetime, shift: timedelta, hour: time) -> datetime:
    day = _local(moment).date() + shift
    return _in_the_zone(datetime.combine(day, hour)).astimezone(UTC)


def _local(moment: datetime) -> datetime:
    return timezone.localtime(moment, timezone.get_default_timezone())


def _in_the_zone(naive: datetime) -> datetime:
    return timezone.make_aware(naive, timezone.get_default_timezone())
