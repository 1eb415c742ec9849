"""The calendar of a thousand events to subscribe to: `python -m tests.load.feed`.

Exit code 1 when it is too heavy or takes too many queries. How long it took is printed alone: that
says as much of the machine as of the feed.
"""

import tests.load.ready  # noqa: F401

# isort: split

import gzip
import sys
import time
from dataclasses import dataclass
from datetime import timedelta

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.factories import EventIndexPageFactory, EventPageFactory, OrganizerFactory, VenueFactory
from tests.load.database import fresh_database

EVENTS, TRIES = 1000, 5
MOST_MB, MOST_QUERIES, MOST_SECONDS = 1.5, 15, 1.0
INTRO = "Tule syömään aamiaista ja juttelemaan. Paikalla on työntekijöitä ja tulkkeja. " * 3
ROW = "{:<12}{:>8}{:>14}{:>10}{:>10}{:>10}\n"


@dataclass
class Feed:
    """What came of asking for the feed."""

    seconds: float  # the fastest of several
    megabytes: float
    zipped: float
    queries: int

    @property
    def passes(self) -> bool:
        return self.megabytes < MOST_MB and self.queries <= MOST_QUERIES


def feed_of(number: int) -> Feed:
    """The feed of a list with so many events, each with one session at one of ten venues."""
    index = EventIndexPageFactory()
    _fill(index, number)
    client, url = Client(headers={"host": "localhost"}), index.url + index.reverse_subpage("feed")
    client.get(url)  # what is cached is cached
    with CaptureQueriesContext(connection) as captured:
        body = client.get(url).content
    queries = len(captured)  # now: the next request clears them
    assert body.count(b"BEGIN:VEVENT") == number
    seconds = min(_seconds(client, url) for _try in range(TRIES))
    return Feed(seconds, len(body) / 1e6, len(gzip.compress(body)) / 1e6, queries)


def _fill(index, number: int) -> None:
    organizer, venues = OrganizerFactory(), VenueFactory.create_batch(10)
    for n in range(number):
        start = timezone.now() + timedelta(hours=7 + n)
        session = (start, start + timedelta(hours=2))
        details = {"organizer": organizer, "venue": venues[n % len(venues)], "intro": INTRO}
        EventPageFactory(parent=index, sessions=[session], **details)


def _seconds(client: Client, url: str) -> float:
    start = time.perf_counter()
    client.get(url)
    return time.perf_counter() - start


def main() -> int:
    with fresh_database():
        feed = feed_of(EVENTS)
    sys.stdout.write(ROW.format(connection.vendor, "events", "seconds", "MB", "gzip", "SQL"))
    found = (f"{feed.seconds:.2f}", f"{feed.megabytes:.2f}", f"{feed.zipped:.2f}", feed.queries)
    sys.stdout.write(ROW.format("feed", EVENTS, *found))
    limits = (f"(< {MOST_SECONDS:g})", f"< {MOST_MB:g}", "", MOST_QUERIES)
    sys.stdout.write(ROW.format("limit", "", *limits))
    return 0 if feed.passes else 1


if __name__ == "__main__":
    sys.exit(main())
