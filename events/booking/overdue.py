"""What time alone brings about: holds and offers run out, quotas open, waiting lists end.

The worker asks every now and then. Each act locks its event and looks again, so that two workers
at once do no harm.
"""

from collections.abc import Callable

from events.booking.joining import end_holds
from events.booking.queue import end_waiting_list, lapse_offers, promote
from events.models import Event

Stopped = Callable[[], bool]


def settle_overdue(*, stopped: Stopped = lambda: False) -> int:
    """Bring every event up to date with the clock. Returns how many there was something to do for."""
    settled = 0
    for events, act in _work():
        for event in events:
            if stopped():
                return settled
            act(event)
            settled += 1
    return settled


def _work():
    return [
        (Event.objects.with_ended_holds(), end_holds),
        (Event.objects.with_lapsed_offers(), lapse_offers),
        (Event.objects.with_ended_waiting_lists(), end_waiting_list),
        (Event.objects.with_places_to_pass_on(), promote),
    ]
