"""What visitors find who type Finnish words in any form: `python -m tests.load.search`.

Searches the demo content. Exit code 1 when a word finds nothing, or the first hit has none of it.
"""

import tests.load.ready  # noqa: F401

# isort: split

import sys
import time

from django.core.management import call_command
from django.db import connection

from home.search import excerpts, indexing
from home.search.matching import Matches
from home.search.models import Entry
from tests.load.database import fresh_database

QUERIES = [
    "häädöstä",
    "vertaisryhmissä",
    "kunnissa",
    "lasten",
    "palvelukartalta",
    "tulkkausta",
    "haettiin",
    "kokemusasiantuntijaksi",
    "kotoutumisraatiin",
    "jälleenvuokrausmallista",
    "neuvontapisteellä",
    "Viitasaarelta",
    "Äänekoskella",
    "aamubrunssille",
    "linkkivinkkejä",
    "esitteitä",
    "selkokielellä",
    "työnantajia",
    "rahoittajat",
    "saarijarvella",  # without its dots
]
ROW = "{:<26}{:>6}{:>8}  {:<18}{}\n"


def rows() -> list[tuple]:
    """Of each query: how many hits in Finnish, how long it took, the words found, the first hit."""
    return [_row(query) for query in QUERIES]


def _row(query: str) -> tuple:
    start = time.perf_counter()
    hits = [hit for hit in Matches(query, "fi").hits if hit.language == "fi"]
    took = f"{(time.perf_counter() - start) * 1000:.0f} ms"
    if not hits:
        return (query, 0, took, "", "")
    entry = Entry.objects.get(pk=hits[0].entry)
    parts = excerpts.mark(f"{entry.title} {entry.text}", hits[0].forms)
    marked = next((part.text for part in parts if part.is_found), "")
    return (query, len(hits), took, marked, entry.title)


def main() -> int:
    with fresh_database():
        call_command("demo", stdout=sys.stderr)
        start = time.perf_counter()
        entries = indexing.rebuild()
        took = time.perf_counter() - start
        found = rows()
    sys.stdout.write(f"{connection.vendor}: {entries} entries indexed in {took:.1f} s\n")
    sys.stdout.write(ROW.format("typed", "hits", "time", "found as", "first hit"))
    for row in found:
        sys.stdout.write(ROW.format(*row))
    return 0 if all(marked for _query, _count, _took, marked, _title in found) else 1


if __name__ == "__main__":
    sys.exit(main())
