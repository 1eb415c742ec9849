"""Many visitors want few places at the same moment: `python -m tests.load.rush`.

Each round has a new event. Every visitor asks for the form, then all send it at once, over HTTP
to the real site. Exit code 1 when a place was given twice, an order broken, or the site failed.
On PostgreSQL: `python -m tests.postgres python -m tests.load.rush`.
"""

import tests.load.ready  # noqa: F401

# isort: split

import argparse
import statistics
import sys
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from django.db import connection

from events.models import Event
from tests.factories import EventPageFactory
from tests.load.database import fresh_database
from tests.load.server import WORKERS, Server, serving
from tests.load.visitor import SEE_OTHER, Answer, Visitor

ROW = "{:>6} {:>7} {:>8} {:>9} {:>9} {:>8} {:>7} {:>5} {:>5} {:>6} {:>7} {:>7}\n"
HEADINGS = (
    *("places", "rounds", "answers", "confirmed", "waiting"),
    *("oversold", "untrue", "5xx", "none", "reg/s", "p50 ms", "p99 ms"),
)


@dataclass
class Figures:
    """What came of all rounds for one number of places."""

    places: int
    rounds: int = 0
    confirmed: int = 0
    waiting: int = 0
    oversold: int = 0
    untrue: int = 0  # rounds in which order, messages or what visitors were told is wrong
    statuses: Counter = field(default_factory=Counter)
    times: list[float] = field(default_factory=list)
    busy_seconds: float = 0

    @property
    def failures(self) -> int:
        return sum(number for status, number in self.statuses.items() if status >= 500)

    @property
    def refused(self) -> int:
        """Everybody may register, so every other answer than "see your registration" is wrong."""
        return self.statuses.total() - self.statuses[SEE_OTHER]

    @property
    def are_good(self) -> bool:
        return not (self.oversold or self.untrue or self.refused)

    @property
    def row(self) -> str:
        percentiles = statistics.quantiles(self.times, n=100)
        return ROW.format(
            *(self.places, self.rounds, self.statuses.total(), self.confirmed, self.waiting),
            *(self.oversold, self.untrue, self.failures, self.statuses[0]),
            round(self.statuses[SEE_OTHER] / self.busy_seconds),
            *(round(percentiles[percent - 1] * 1000) for percent in (50, 99)),
        )


def rush(server: Server, *, rounds: int, clients: int, places: int) -> Figures:
    figures = Figures(places)
    for _round in range(rounds):
        page = EventPageFactory(capacity=places)
        answers = register_at_once(server.port, page.register_url, clients)
        _add(figures, answers, page.event)
    return figures


def register_at_once(port: int, path: str, clients: int) -> list[Answer]:
    """Every client has the form open before the first one sends it."""
    visitors = [Visitor(port, path, name=f"Ada{number}") for number in range(clients)]
    forms = at_once([visitor.open_form for visitor in visitors])
    failed = [form for form in forms if form.status != 200]
    return failed or at_once([visitor.register for visitor in visitors])


def at_once(acts: list[Callable[[], Answer]]) -> list[Answer]:
    """Each act in a thread of its own, all started by one barrier."""
    barrier = threading.Barrier(len(acts), timeout=60)

    def start(act):
        barrier.wait()
        return act()

    with ThreadPoolExecutor(max_workers=len(acts)) as pool:
        return list(pool.map(start, acts))


def _add(figures: Figures, answers: list[Answer], event: Event) -> None:
    in_order = list(event.registrations.order_by("joined_at", "pk").prefetch_related("messages"))
    confirmed = [registration for registration in in_order if registration.is_confirmed]
    figures.rounds += 1
    figures.confirmed += len(confirmed)
    figures.waiting += len(in_order) - len(confirmed)
    figures.oversold += max(len(confirmed) - figures.places, 0)
    figures.untrue += not _is_true(in_order, answers, figures.places)
    figures.statuses.update(answer.status for answer in answers)
    figures.times += [answer.seconds for answer in answers]
    figures.busy_seconds += max(answer.seconds for answer in answers)


def _is_true(in_order: list, answers: list[Answer], places: int) -> bool:
    """The first have the places, the others wait, each has one message, and all were told so."""
    coming = min(places, len(in_order))
    expected = ["confirmed"] * coming + ["waitlisted"] * (len(in_order) - coming)
    told = {answer.token for answer in answers if answer.token}
    return (
        [registration.status for registration in in_order] == expected
        and [[m.kind for m in r.messages.all()] for r in in_order] == [[one] for one in expected]
        and {registration.token for registration in in_order} == told
    )


def main() -> int:
    options = _options()
    good = True
    with fresh_database(), serving() as server:
        sys.stdout.write(
            f"{connection.vendor}, {WORKERS} gunicorn workers, {options.clients} clients at once\n"
            + ROW.format(*HEADINGS)
        )
        for places in options.places:
            figures = rush(server, rounds=options.rounds, clients=options.clients, places=places)
            sys.stdout.write(figures.row)
            sys.stdout.flush()
            good = good and figures.are_good
        if not good:
            sys.stdout.write(server.said()[-4000:])
    return 0 if good else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--clients", type=int, default=50)
    parser.add_argument("--places", type=int, nargs="+", default=[1, 2, 20])
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
