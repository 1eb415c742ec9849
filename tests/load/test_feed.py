"""More events mean a longer feed, and no more queries."""

import pytest

from tests.load.feed import MOST_QUERIES, feed_of


@pytest.mark.django_db
def test_a_feed_takes_the_same_few_queries_for_two_events_and_for_ten():
    small, large = feed_of(2), feed_of(10)

    assert small.queries == large.queries <= MOST_QUERIES
    assert large.megabytes > small.megabytes
