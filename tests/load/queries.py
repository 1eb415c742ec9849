"""SQL queries of what visitors ask for, small and large: `python -m tests.load.queries`.

Exit code 1 when one takes more than its limit, or more because there is more to show.
"""

import tests.load.ready  # noqa: F401

# isort: split

import sys
import uuid
from collections.abc import Callable
from datetime import timedelta

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.factories import EventPageFactory, RegistrationFactory
from tests.load.database import fresh_database

LIMITS = {"Event page": 15, "List of events": 15, "Form": 15, "Registration": 20}
SIZES = {"1 session, nobody": (1, 0), "30 sessions, 100 registrations": (30, 100)}
ROW = "{:<16}{:>20}{:>33}{:>8}\n"


def queries_of(sessions: int, registrations: int) -> dict[str, int]:
    """How many queries each page takes, once everything that is cached is."""
    page = _page(sessions)
    RegistrationFactory.create_batch(registrations, event=page.event)
    client = Client(headers={"host": "localhost"})
    return {
        "Event page": _count(lambda: client.get(page.url), 200),
        "List of events": _count(lambda: client.get(page.get_parent().url), 200),
        "Form": _count(lambda: client.get(page.register_url), 200),
        "Registration": _count(lambda: client.post(page.register_url, _typed()), 303),
    }


def _page(sessions: int):
    starts = [timezone.now() + timedelta(weeks=week + 1) for week in range(sessions)]
    return EventPageFactory(sessions=[(start, start + timedelta(hours=2)) for start in starts])


def _typed() -> dict[str, str]:
    return {"name": "Ada", "email": "ada@example.org", "submission_key": str(uuid.uuid4())}


def _count(ask: Callable, status: int) -> int:
    ask()
    with CaptureQueriesContext(connection) as captured:
        assert ask().status_code == status
    return len(captured)


def main() -> int:
    with fresh_database():
        small, large = (queries_of(*size) for size in SIZES.values())
    sys.stdout.write(ROW.format(connection.vendor, *SIZES, "limit"))
    for name, limit in LIMITS.items():
        sys.stdout.write(ROW.format(name, small[name], large[name], limit))
    return 0 if small == large and all(large[name] <= LIMITS[name] for name in LIMITS) else 1


if __name__ == "__main__":
    sys.exit(main())
