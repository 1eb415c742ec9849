"""rush.py, short: over HTTP to the real site, on the database of this test run."""

import pytest

from tests.load.rush import rush
from tests.load.server import serving


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_of_twenty_visitors_at_once_one_gets_the_place_and_all_others_wait_in_order():
    with serving() as server:
        figures = rush(server, rounds=3, clients=20, places=1)

        assert figures.are_good, f"{figures}\n{server.said()}"
    assert (figures.confirmed, figures.waiting) == (3, 57)
