"""Visitors register and cancel while the web server is killed, again and again.

Who gets no answer sends the same form once more, as people do. In the end the database must
hold exactly what visitors were told, whole, with the messages of its history and no others.
"""

import itertools
import os
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from random import Random

from events.models import Event, Registration
from tests.factories import EventPageFactory
from tests.load.server import WORKERS, Server, serving, wait_until
from tests.load.visitor import NO_ANSWER, NOT_THERE, SEE_OTHER, Answer, Visitor

CLIENTS = 6
CAPACITY = 40
PARTY = 2
PATIENCE_SECONDS = 120
EXPECTED = {200, SEE_OTHER, NOT_THERE, NO_ANSWER}
# All that can have been sent, by what a registration is now.
HISTORIES = {
    "confirmed": [["confirmed"], ["waitlisted", "promoted"]],
    "waitlisted": [["waitlisted"]],
    "cancelled": [
        ["confirmed", "cancelled"],
        ["waitlisted", "cancelled"],
        ["waitlisted", "promoted", "cancelled"],
    ],
}


@dataclass
class Figures:
    """The first three tell how hard it was; the others must all be 0."""

    kills: int
    cut: int  # requests that a kill ended halfway
    registrations: int
    refused: int  # answers other than "see your registration"
    missing: int  # acknowledged and not there, or there with another link or state
    untold: int  # there, and nobody was told
    half: int  # without all of its people
    misreported: int  # whose messages don't tell its history
    oversold: int
    idle: int  # places that are free while people wait

    @property
    def are_good(self) -> bool:
        return not any(list(vars(self).values())[3:])


class Crowd:
    """Visitors who come without end. `told` is what each one knows: by address, link and whether it is off."""

    def __init__(self, port: int, path: str):
        self.port, self.path = port, path
        self.ended = threading.Event()
        self.told: dict[str, tuple[str, bool]] = {}
        self.statuses: list[int] = []

    def register_until_the_end(self, client: int) -> None:
        for turn in itertools.count():
            if self.ended.is_set():
                return
            visitor = Visitor(self.port, self.path, name=f"Ada{client}n{turn}")
            self.register(visitor, regrets=turn % 4 == 3)

    def register(self, visitor: Visitor, *, regrets: bool) -> None:
        self.insist(visitor.open_form)
        answer = self.insist(lambda: visitor.register(other_1="Grace"), expected=SEE_OTHER)
        if regrets:
            self.insist(lambda: visitor.cancel(answer.location), expected=SEE_OTHER)
        self.told[visitor.email] = (answer.token, regrets)

    def insist(self, ask: Callable[[], Answer], *, expected: int = 200) -> Answer:
        """Ask for the same thing again until somebody answers."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < deadline:
            answer = ask()
            self.statuses.append(answer.status)
            if answer.status == expected:
                return answer
            time.sleep(0.1)
        raise TimeoutError(f"No good answer in {PATIENCE_SECONDS} s, the last: {answer.status}")


def register_while_killing(kills: int, *, seed: int) -> Figures:
    chance = Random(seed)  # noqa: S311 - moments of kills, not secrets
    page = EventPageFactory(capacity=CAPACITY)
    with serving() as server, ThreadPoolExecutor(CLIENTS) as pool:
        crowd = Crowd(server.port, page.register_url)
        clients = [pool.submit(crowd.register_until_the_end, number) for number in range(CLIENTS)]
        try:
            for number in range(kills):
                _wait_for_some_more(crowd, chance)
                kill(server, chance, everything=number % 5 == 4)
        finally:
            crowd.ended.set()
        for client in clients:
            client.result()
    return _figures(kills, crowd, page.event)


def _wait_for_some_more(crowd: Crowd, chance: Random) -> None:
    """So that each kill strikes a site at work, at some moment of it."""
    seen = len(crowd.told)
    wait_until(lambda: len(crowd.told) > seen + CLIENTS, seconds=PATIENCE_SECONDS)
    time.sleep(chance.uniform(0, 0.3))


def kill(server: Server, chance: Random, *, everything: bool) -> None:
    """One process, which gunicorn replaces; or all of them, and a new start as by systemd."""
    if everything:
        server.kill()
        server.start()
    else:
        wait_until(lambda: len(server.worker_ids()) == WORKERS)
        os.kill(chance.choice(server.worker_ids()), signal.SIGKILL)


def _figures(kills: int, crowd: Crowd, event: Event) -> Figures:
    rows = list(event.registrations.prefetch_related("attendees", "messages"))
    there = {row.email: (row.token, row.is_cancelled) for row in rows}
    people = Counter({row.status: 0 for row in rows})
    for row in rows:
        people[row.status] += len(row.attendees.all())
    statuses = Counter(crowd.statuses)
    return Figures(
        kills=kills,
        cut=statuses[NO_ANSWER],
        registrations=len(rows),
        refused=sum(number for status, number in statuses.items() if status not in EXPECTED),
        missing=sum(there.get(email) != told for email, told in crowd.told.items()),
        untold=len(rows) - len(crowd.told),
        half=sum(len(row.attendees.all()) != PARTY for row in rows),
        misreported=sum(not _tells_its_history(row) for row in rows),
        oversold=max(people["confirmed"] - CAPACITY, 0),
        idle=max(CAPACITY - people["confirmed"], 0) if people["waitlisted"] else 0,
    )


def _tells_its_history(registration: Registration) -> bool:
    messages = sorted(registration.messages.all(), key=lambda message: message.pk)
    return [message.kind for message in messages] in HISTORIES[registration.status]
