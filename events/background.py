"""The loop of a process that works in the background. Stops cleanly, outlives a lost database."""

import logging
import signal
import time
from collections.abc import Callable

from django.db import DatabaseError, InterfaceError, close_old_connections, connections

logger = logging.getLogger(__name__)

Stopped = Callable[[], bool]


def repeat(work: Callable[..., object], *, pause: float = 1.0) -> None:
    """Work, rest for `pause` seconds, and again, until SIGTERM or Ctrl-C.

    `work` gets a function `stopped` that says whether to stop: it asks after each thing it has
    finished. While it answers that there is more to do, there is no rest.
    """
    stopped = on_signals()
    while not stopped():
        more = attempt(work, stopped)
        if not more and not stopped():
            time.sleep(pause)


def on_signals() -> Stopped:
    """From now on SIGTERM and Ctrl-C end nothing by themselves: ask whether one has come."""
    # Only a flag: an exception could come between sending a mail and writing that it was sent.
    received = []
    for number in [signal.SIGTERM, signal.SIGINT]:
        signal.signal(number, lambda number, frame: received.append(number))
    return lambda: bool(received)


def attempt(part: Callable[..., object], stopped: Stopped) -> object:
    """Do one part of the work. If it fails, that is logged, and the other parts go on."""
    close_old_connections()
    try:
        return part(stopped=stopped)
    except (DatabaseError, InterfaceError):
        logger.exception("The database did not answer. Trying again.")
        connections.close_all()
    except Exception:
        logger.exception("%s failed. The rest of the work goes on.", part)
    return None
