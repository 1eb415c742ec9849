"""What time alone brings about: holds and offers run out, quotas open, waiting lists end.

The worker asks as often as clock.py says. Each act locks its event and looks again, so that two
workers at once do no harm.
"""

import logging
from collections.abc import Callable, Iterator

from events.background import Stopped
from events.booking.joining import end_holds
from events.booking.queue import end_waiting_list, lapse_offers, promote
from events.models import Event

logger = logging.getLogger(__name__)

Act = Callable[[Event], None]


def settle_overdue(*, stopped: Stopped = lambda: False) -> int:
    """Bring every event up to date with the clock. Returns how many acts there was reason for."""
    settled = 0
    for event, act in _work():
        if stopped():
            break
        try:
            act(event)
        except Exception:  # one event must never stop the others
            logger.exception("Event %s could not be settled. Trying again.", event.pk)
        else:
            settled += 1
    return settled


def _work() -> Iterator[tuple[Event, Act]]:
    """Each list is read when the acts before it are done: they may have changed it."""
    for event in Event.objects.with_ended_holds():
        yield event, end_holds
    for event in Event.objects.with_lapsed_offers():
        yield event, lapse_offers
    for event in Event.objects.with_ended_waiting_lists():
        yield event, end_waiting_list
    for event in Event.objects.with_places_to_pass_on():
        yield event, promote
