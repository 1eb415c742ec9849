"""How often one visitor may send a form."""

import time
from datetime import UTC, datetime

import pytest
import time_machine

from events import limits

NOON = datetime(2030, 5, 21, 12, tzinfo=UTC)


def takes(who="192.0.2.1", what="form", times=2, seconds=300):
    return limits.takes_a_turn(who, what=what, times=times, seconds=seconds)


def test_so_many_times_and_no_more():
    assert [takes() for _time in range(4)] == [True, True, False, False]


def test_each_visitor_and_each_form_is_counted_by_itself():
    assert [takes(who="192.0.2.1", times=1), takes(who="192.0.2.2", times=1)] == [True, True]
    assert takes(what="another form", times=1)


def test_after_a_while_it_begins_anew():
    assert [takes(times=1, seconds=1) for _time in range(2)] == [True, False]

    time.sleep(1.05)

    assert takes(times=1)


@pytest.fixture
def files(settings, tmp_path):
    """A cache that several processes share, as CACHE_URL may name one. It counts by setting anew."""
    backend = "django.core.cache.backends.filebased.FileBasedCache"
    settings.CACHES = {"default": {"BACKEND": backend, "LOCATION": tmp_path}}


def test_who_keeps_trying_has_to_wait_no_longer(files):
    with time_machine.travel(NOON, tick=False) as now:
        takes(times=1)
        now.shift(200)
        assert not takes(times=1)
        now.shift(200)

        assert takes(times=1)


def test_an_hour_is_an_hour_however_long_the_cache_keeps_other_things(files):
    with time_machine.travel(NOON, tick=False) as now:
        takes(times=1, seconds=3600)
        takes(times=1, seconds=3600)
        now.shift(1800)

        assert not takes(times=1, seconds=3600)


@pytest.mark.parametrize(("proxy", "address"), [(False, "127.0.0.1"), (True, "192.0.2.7")])
def test_only_a_proxy_of_ours_is_believed_and_only_its_own_word(rf, settings, proxy, address):
    settings.EVENTS_BEHIND_PROXY = proxy

    request = rf.get("/", headers={"X-Forwarded-For": "198.51.100.1, 192.0.2.7"})

    assert limits.visitor(request) == address
