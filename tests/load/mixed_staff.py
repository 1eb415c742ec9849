"""What goes on meanwhile: an editor publishes, and the clock settles. Each is a process of its own."""

import json
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle
from random import Random
from typing import NamedTuple, TextIO

from django.utils import timezone

from events import clock
from events.models import EventPage, Registration, Status
from tests.load.server import ROOT, environment, wait_until

PAUSE_SECONDS = 0.5
FEWEST_PLACES, MOST_PLACES = 10, 40
OFFERS_RUN_OUT = 2
READY = "ready\n"


class Publication(NamedTuple):
    """From some moment between two other places of a page count."""

    page: int
    began: float
    ended: float
    capacity: int
    online_capacity: int | None


@contextmanager
def at_work(pages: list[EventPage], *, seed: int) -> Iterator[list[Publication]]:
    """Both, until the end. The last to stop is the clock: nothing that is due is left over.

    What was published is known afterwards."""
    keys, published = [page.pk for page in pages], []
    with tempfile.TemporaryFile("w+") as log:
        editor, settler = _start(f"edit({keys}, {seed})", log), _start("settle()", log)
        try:
            wait_until(lambda: log.seek(0) or log.read().count(READY) == 2)
            yield published
        finally:
            codes = [_stop(one) for one in [editor, settler]]
        if any(codes):
            raise RuntimeError(f"The editor and the clock ended with {codes}.")
        log.seek(0)
        published += [Publication(*json.loads(line)) for line in log if line != READY]


def _start(act: str, log: TextIO) -> subprocess.Popen:
    code = f"from tests.load import mixed_staff; mixed_staff.{act}"
    command = [sys.executable, "manage.py", "shell", "--no-imports", "-c", code]
    return subprocess.Popen(command, cwd=ROOT, env=environment(), stdout=log)


def _stop(process: subprocess.Popen) -> int:
    process.terminate()
    return process.wait(60)


# In the processes


def edit(pages: list[int], seed: int) -> None:
    """Publish one page after the other, each time with more places or fewer."""
    chance = Random(seed)  # noqa: S311 - numbers of places, not secrets
    ended = _when_asked_to_end()
    for pk in cycle(pages):
        if ended.wait(PAUSE_SECONDS):
            return
        sys.stdout.write(json.dumps(_publish(pk, chance)) + "\n")


def settle() -> None:
    """What the worker does every half minute, each second. For some offers time runs out sooner."""
    ended = _when_asked_to_end()
    while not ended.wait(1):
        offered = Registration.objects.filter(status=Status.OFFERED).order_by("pk")
        first = list(offered.values_list("pk", flat=True)[:OFFERS_RUN_OUT])
        offered.filter(pk__in=first).update(answer_by=timezone.now())
        clock.tick()
    clock.tick()


def _publish(pk: int, chance: Random) -> Publication:
    page = EventPage.objects.get(pk=pk)
    page.capacity = chance.randint(FEWEST_PLACES, MOST_PLACES)
    if page.has_online_places:
        page.online_capacity = chance.randint(FEWEST_PLACES, MOST_PLACES)
    began = time.time()
    page.save_revision().publish()
    return Publication(pk, began, time.time(), page.capacity, page.online_capacity)


def _when_asked_to_end() -> threading.Event:
    ended = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_args: ended.set())
    sys.stdout.write(READY)
    sys.stdout.flush()
    return ended
