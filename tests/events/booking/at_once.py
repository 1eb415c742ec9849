"""Several requests at the same moment, each in a thread of its own."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, transaction

from events.models import Event

needs_row_locks = pytest.mark.skipif(
    connection.vendor == "sqlite", reason="SQLite locks the whole file instead of a row"
)


def in_a_thread_of_its_own(act):
    """Call, and close the thread's connection, as a web worker does at the end of a request."""
    try:
        return act()
    finally:
        connection.close()


def all_at_once(acts):
    """Run every act in its own thread, started by one barrier. Returns what each gave or raised."""
    barrier = threading.Barrier(len(acts))

    def start(act):
        barrier.wait()
        return in_a_thread_of_its_own(act)

    with ThreadPoolExecutor(max_workers=len(acts)) as pool:
        return list(pool.map(start, acts))


def hold(event):
    # NO KEY: as strong as a booking, yet never in the way of a foreign key.
    Event.objects.select_for_update(of=("self",), no_key=True).get(pk=event.pk)


def late(act, *, behind, event=None):
    """What comes of an act that has to wait for what another one, `behind`, does in its
    transaction: to a row that both need, or on the same `event`."""
    with ThreadPoolExecutor(max_workers=1) as other_request, transaction.atomic():
        if event:
            hold(event)
        behind()
        waiting = other_request.submit(in_a_thread_of_its_own, act)
        with pytest.raises(TimeoutError):
            waiting.result(timeout=0.4)
    return waiting.result(timeout=10)
