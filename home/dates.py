"""What day it is."""

from datetime import date

from django.utils import timezone


def today() -> date:
    """The day in the municipalities, wherever the server or the reader stands."""
    return timezone.localdate(timezone=timezone.get_default_timezone())
