"""Messages are sent to a real mail server while the workers are killed, again and again.

A message may arrive twice, when the kill comes between the server's yes and the worker's note
of it; then both have the same Message-ID. None may be lost.
"""

import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from random import Random
from types import SimpleNamespace

from events import booking, conf
from events.models import Event, Message
from tests.factories import EventFactory
from tests.load.server import HOST, ROOT, environment, wait_until
from tests.smtp import Mailbox, smtp_server

SHORT_LEASE_SECONDS = 4
LONG_LEASE_SECONDS = 300
LONGEST_DRAIN_SECONDS = 120


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
    event = EventFactory(capacity=None)
    with (
        _mail_server() as (mailbox, start),
        _running([start("worker"), start("worker")]) as workers,
    ):
        for _kill in range(kills):
            keep_busy(event, at_least=40)
            kill_while_sending(workers, mailbox, chance)
            workers.append(start("worker"))
        _drain()
    return _figures(kills, mailbox)


def deliver_side_by_side(messages: int) -> Figures:
    """Two workers, and a run of cron, at the same moment."""
    keep_busy(EventFactory(capacity=None), at_least=messages)
    commands = ["worker", "worker", "deliver_messages"]
    with (
        _mail_server(lease=LONG_LEASE_SECONDS) as (mailbox, start),
        _running([start(command) for command in commands]),
    ):
        _drain()
    return _figures(0, mailbox)


@contextmanager
def _mail_server(*, lease: int = SHORT_LEASE_SECONDS):
    """A mail server, and how to start a process that sends there."""
    mail = SimpleNamespace()
    with smtp_server(mail) as mailbox:
        known = environment(
            EMAIL_URL=f"smtp://{HOST}:{mail.EMAIL_PORT}", EVENTS_DELIVERY_LEASE_SECONDS=str(lease)
        )
        yield mailbox, partial(_start, known)


def _start(known: dict[str, str], command: str) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, ROOT / "manage.py", command], env=known, stdout=subprocess.DEVNULL
    )


@contextmanager
def _running(workers: list[subprocess.Popen]) -> Iterator[list[subprocess.Popen]]:
    """The processes, all of which are gone afterwards. The list may change meanwhile."""
    try:
        yield workers
    finally:
        for worker in workers:
            worker.terminate()
        for worker in workers:
            worker.wait(60)


def _drain() -> None:
    with suppress(TimeoutError):  # what waits even then is counted as lost
        wait_until(lambda: not Message.objects.unfinished().exists(), seconds=LONGEST_DRAIN_SECONDS)


def keep_busy(event: Event, *, at_least: int) -> None:
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


def _figures(kills: int, mailbox: Mailbox) -> Figures:
    arrived = Counter(mail["Message-ID"] for mail in mailbox.mails)
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
