"""More sessions and more people never mean more queries."""

import pytest

from tests.load.queries import LIMITS, queries_of


@pytest.mark.django_db
def test_pages_take_the_same_few_queries_for_thirty_sessions_and_a_hundred_registrations():
    small, large = queries_of(1, 0), queries_of(30, 100)

    assert small == large
    assert [name for name, limit in LIMITS.items() if large[name] > limit] == []
