"""All at once for a minute, then a recount: `python -m tests.load.mixed`.

Visitors register alone and with others, change, cancel, take offers and leave them, over HTTP on the
real site. Meanwhile an editor publishes more places and fewer, and the clock settles what is due.
Exit code 1 when the rows break a rule, or the site failed.
On PostgreSQL: `python -m tests.postgres python -m tests.load.mixed`.
"""

import tests.load.ready  # noqa: F401

# isort: split

import argparse
import secrets
import statistics
import sys
from dataclasses import dataclass
from datetime import timedelta

from django.db import connection
from django.utils import timezone

from events.models import EventPage, EventPageSession
from tests.factories import EventPageFactory, VenueFactory
from tests.load.database import fresh_database
from tests.load.mixed_crowd import Crowd
from tests.load.mixed_recount import faults
from tests.load.mixed_staff import at_work
from tests.load.server import WORKERS, Server, serving

PARTY_LIMIT, KEPT = 3, 8


@dataclass
class Figures:
    """What happened, and the sentences about what is wrong."""

    acts: dict[str, int]
    publications: int
    seconds: float
    times: list[float]
    faults: list[str]

    @property
    def are_good(self) -> bool:
        return not self.faults

    @property
    def text(self) -> str:
        percentiles = statistics.quantiles(self.times, n=100)
        told = {
            "publications": self.publications,
            **self.acts,
            "registrations/s": round(len(self.times) / self.seconds, 1),
            "p50 ms": round(percentiles[49] * 1000),
            "p99 ms": round(percentiles[98] * 1000),
            "faults": len(self.faults),
        }
        lines = [f"  {name:<18}{value:>8}\n" for name, value in told.items()]
        return "".join([*lines, *(f"{fault}\n" for fault in self.faults)])


def mix(server: Server, *, seconds: float, clients: int, seed: int) -> Figures:
    pages = [_with_groups_and_offers(), EventPageFactory(capacity=20, party_limit=PARTY_LIMIT)]
    crowd = Crowd(server.port, pages, seed=seed)
    with at_work(pages, seed=seed) as published:
        crowd.stay(clients, seconds=seconds)
    return Figures(
        acts=crowd.counts,
        publications=len(published),
        seconds=crowd.seconds,
        times=crowd.times,
        faults=[*crowd.faults, *faults(pages, published, crowd.told)],
    )


def _with_groups_and_offers() -> EventPage:
    """People choose between on site and online; some places on site are kept for a group."""
    start = timezone.now() + timedelta(days=7)
    room = {"venue": VenueFactory(), "online_url": "https://video.example.org/room"}
    return EventPageFactory(
        capacity=20,
        has_online_places=True,
        online_capacity=10,
        party_limit=PARTY_LIMIT,
        waiting_list="offer",
        quotas=[("quota", {"name": "Workers", "places": KEPT, "until": None})],
        sessions=[EventPageSession(start=start, end=start + timedelta(hours=2), **room)],
    )


def main() -> int:
    options = _options()
    with fresh_database(), serving() as server:
        _say(
            f"{connection.vendor}, {WORKERS} gunicorn workers, {options.clients} clients, "
            f"{options.seconds:g} s, seed {options.seed}\n"
        )
        figures = mix(server, **vars(options))
        _say(figures.text)
        if not figures.are_good:
            _say(server.said()[-4000:])
    return 0 if figures.are_good else 1


def _say(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--clients", type=int, default=16)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10_000))
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
