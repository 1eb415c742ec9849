"""How a worker takes a mail in hand, and when it tries again: the same for every table of mails.

A row has `attempts` and `try_at`. A claim runs out, so what a killed worker leaves behind is taken
by the next one.
"""

from datetime import datetime, timedelta

from django.db import models, transaction
from django.utils import timezone

from events import conf, mailers

# Minutes before the second, third, … try. Together a little over 24 hours: a mail server that
# was repaired within the day has lost nothing.
RETRY_DELAYS = [1, 2, 5, 10, 30, 60, 60, 120, 180, 240, 240, 240, 300]


def take(due: models.QuerySet, **changes) -> models.Model | None:
    """The first row that is due, which no other worker gets while the claim holds."""
    # A plain read first: an idle worker takes no lock, which on SQLite would stop all writers.
    if not due.exists():
        return None
    with transaction.atomic():
        row = due.select_for_update(skip_locked=True, of=("self",)).first()
        if row:
            changes |= {
                "attempts": row.attempts + 1,
                "try_at": timezone.now() + conf.delivery_lease(),
            }
            for name, value in changes.items():
                setattr(row, name, value)
            row.save(update_fields=changes)
    return row


def next_try(row: models.Model, error: Exception) -> datetime | None:
    """When to try again after an error, at the earliest when the service asks for it; None when it
    was refused for good, or tried for a day."""
    if mailers.is_permanent(error) or row.attempts > len(RETRY_DELAYS):
        return None
    delay = timedelta(minutes=RETRY_DELAYS[row.attempts - 1])
    return timezone.now() + max(delay, mailers.pause_asked_for(error))
