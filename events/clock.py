"""What time alone brings about, in one round. A worker comes by often; a round is made now and then."""

import logging
import time

from events import announcements, booking, privacy, reminders
from events.background import Stopped

logger = logging.getLogger(__name__)

EVERY_SECONDS = 30


def tick(*, stopped: Stopped = lambda: False) -> None:
    """Do all that is due by now. Again, or by two workers at once, it does nothing twice."""
    for part in PARTS:
        if stopped():
            return
        try:
            part(stopped=stopped)
        except Exception:  # one part must never stop the others
            logger.exception("%s failed. Trying again.", part.__qualname__)


class Clock:
    """Ticks at most every 30 seconds, for a worker that looks at it more often."""

    def __init__(self):
        self.next_at = 0.0  # by time.monotonic()

    def look(self, *, stopped: Stopped = lambda: False) -> None:
        if time.monotonic() >= self.next_at:
            tick(stopped=stopped)
            self.next_at = time.monotonic() + EVERY_SECONDS


def _erase(*, stopped: Stopped) -> None:
    privacy.erase_sensitive_answers()


PARTS = [
    booking.settle_overdue,
    reminders.remind,
    reminders.send_links,
    reminders.thank,
    reminders.ask_for_decisions,
    announcements.send_due,
    _erase,
]
