"""Messages are sent to a real mail server while the workers are killed, again and again.

A message may arrive twice, when the kill comes between the server's yes and the worker's note
of it; then both have the same Message-ID. None may be lost.
"""

import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from random import Random
from types import SimpleNamespace

from events import booking, conf
from events.models import Event, Message
from tests.factories import EventFactory
from tests.load.server import HOST, ROOT, environment, wait_until
from tests.smtp import Mailbox, smtp_server

WORKERS = 2
LEASE_SECONDS = "4"
DRAIN_SECONDS = 300


@dataclass
class Figures:
    kills: int
    messages: int
    dropped: int  # no longer true when their turn came, as a place that was cancelled
    arrived: int
    duplicates: int
    strangers: int  # mails with a Message-ID that no message has
    lost: int

    @property
    def are_good(self) -> bool:
        return not (self.lost or self.strangers)


def deliver_while_killing(kills: int, *, seed: int) -> Figures:
    """Sends what earlier proofs have left in the outbox, and more."""
    chance = Random(seed)  # noqa: S311 - moments of kills, not secrets
    mail = SimpleNamespace()
    with smtp_server(mail) as mailbox:
        event = EventFactory(capacity=None)
        with running_workers(mail.EMAIL_PORT) as workers:
            for _kill in range(kills):
                keep_busy(event)
                kill_while_sending(workers, mailbox, chance)
                workers.append(start_worker(mail.EMAIL_PORT))
            wait_until(nothing_waits, seconds=DRAIN_SECONDS)
        return _figures(kills, Counter(arrived["Message-ID"] for arrived in mailbox.mails))


@contextmanager
def running_workers(port: int) -> Iterator[list[subprocess.Popen]]:
    workers = [start_worker(port) for _number in range(WORKERS)]
    try:
        yield workers
    finally:
        for worker in workers:
            worker.terminate()
        for worker in workers:
            worker.wait(60)


def start_worker(port: int) -> subprocess.Popen:
    more = {
        "EMAIL_URL": f"smtp://{HOST}:{port}",
        "EVENTS_DELIVERY_LEASE_SECONDS": LEASE_SECONDS,
    }
    command = [sys.executable, ROOT / "manage.py", "worker"]
    return subprocess.Popen(command, env=environment(**more), stdin=subprocess.DEVNULL)


def keep_busy(event: Event, *, at_least: int = 40) -> None:
    for number in range(at_least - Message.objects.unfinished().count()):
        email = f"ada{number}.{time.monotonic_ns()}@example.org"
        booking.register(event, attendees=["Ada"], email=email, language="fi")


def kill_while_sending(workers: list, mailbox: Mailbox, chance: Random) -> None:
    """Kill the one that has run longest, at some moment after a mail has come."""
    seen = len(mailbox.raw)
    wait_until(lambda: len(mailbox.raw) > seen)
    time.sleep(chance.uniform(0, 0.3))
    oldest = workers.pop(0)
    oldest.kill()
    oldest.wait()


def nothing_waits() -> bool:
    return not Message.objects.unfinished().exists()


def _figures(kills: int, arrived: Counter) -> Figures:
    states = {f"<{row.guid}@{conf.uid_domain()}>": row.state for row in Message.objects.all()}
    dropped = {key for key, state in states.items() if state == Message.State.ABORTED}
    return Figures(
        kills=kills,
        messages=len(states),
        dropped=len(dropped),
        arrived=len(arrived),
        duplicates=arrived.total() - len(arrived),
        strangers=len(arrived.keys() - states.keys()),
        lost=len(states.keys() - dropped - arrived.keys()),
    )
