"""How long an offered place waits for its answer: shorter near the start, and never at night. In
the last hours there is no time to ask."""

from datetime import datetime, timedelta

from django.utils import timezone

from events import moments

LONGEST = timedelta(hours=48)
# With less time than this before the list ends nobody can be asked any more.
SHORTEST = timedelta(hours=2)


def answer_by(event) -> datetime | None:
    """When an offer made now must be answered, or None if none can be made now.

    Half of the time that is left before the waiting list ends, at most 48 hours, and not between
    21 and 8 in the site's time zone: such an end moves to the next morning, or where that is too
    late, to the evening before.
    """
    now = timezone.now()
    return None if moments.is_night(now) else _answer_by(now, event.waiting_list_ends)


def is_too_late(event) -> bool:
    """Nobody can be asked any more: neither now nor, at night, in the morning."""
    return _answer_by(moments.by_day(timezone.now()), event.waiting_list_ends) is None


def _answer_by(asked_at: datetime, ends: datetime | None) -> datetime | None:
    """When an offer made at some moment by day must be answered, of a list that ends then."""
    if ends is None:
        return moments.by_day(asked_at + LONGEST)
    left = ends - asked_at
    moment = moments.by_day(asked_at + min(LONGEST, left / 2))
    if moment >= ends:
        moment = moments.evening_before(moment)
    return moment if moment - asked_at >= SHORTEST / 2 and left >= SHORTEST else None
