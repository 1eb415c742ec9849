"""Sessions to come, and one that is over."""

from datetime import timedelta

from django.utils import timezone

from events.models import EventPageSession

NOW = timezone.now().replace(microsecond=0)
PAST = [(NOW - timedelta(days=9), NOW - timedelta(days=9, hours=-2))]


def meetings(count, **fields):
    """Sessions a week apart, the first one in a week."""
    starts = [NOW + timedelta(weeks=number + 1) for number in range(count)]
    return [
        EventPageSession(start=start, end=start + timedelta(hours=2), **fields) for start in starts
    ]
