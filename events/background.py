"""The loop of a process that works in the background. Stops cleanly, outlives a lost database."""

import logging
import signal
import time
from collections.abc import Callable

from django.db import DatabaseError, InterfaceError, close_old_connections, connections

logger = logging.getLogger(__name__)

Stopped = Callable[[], bool]


def repeat(work: Callable[[Stopped], object], *, pause: float = 1.0) -> None:
    """Work, rest for `pause` seconds, and again, until SIGTERM or Ctrl-C.

    `work` gets a function that says whether to stop: it asks after each thing it has finished.
    """
    stopped = on_signals()
    while not stopped():
        _work_once(work, stopped)
        if not stopped():
            time.sleep(pause)


def on_signals() -> Stopped:
    """From now on SIGTERM and Ctrl-C end nothing by themselves: ask whether one has come."""
    # Only a flag: an exception could come between sending a mail and writing that it was sent.
    received = []
    for number in [signal.SIGTERM, signal.SIGINT]:
        signal.signal(number, lambda number, frame: received.append(number))
    return lambda: bool(received)


def _work_once(work, stopped) -> None:
    close_old_connections()
    try:
        work(stopped)
    except (DatabaseError, InterfaceError):
        logger.exception("The database did not answer. Trying again.")
        connections.close_all()
