"""Calendars over HTTP: what programs that ask every hour need."""

import gzip
from datetime import timedelta

import pytest
from django.utils import timezone

from events import publishing
from tests.counting import queries_of
from tests.factories import EventPageFactory, VenueFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(english_list):
    return EventPageFactory(parent=english_list, title="Brunch", slug="brunch", kind="brunch")


@pytest.fixture
def feed_url(english_list, page):
    return english_list.url + english_list.reverse_subpage("feed")


def test_an_event_is_a_file_to_save(client, page):
    response = client.get(page.calendar_url)

    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert response["Content-Disposition"] == 'attachment; filename="brunch.ics"'
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "SUMMARY;LANGUAGE=en:Brunch" in response.text


def test_the_feed_is_read_in_place(client, feed_url):
    response = client.get(feed_url)

    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert "Content-Disposition" not in response
    assert "SUMMARY;LANGUAGE=en:Brunch" in response.text


def test_what_has_not_changed_is_not_sent_again(client, page, feed_url):
    for url in [feed_url, page.calendar_url]:
        first = client.get(url)
        again = client.get(url, headers={"If-None-Match": first["ETag"]})

        assert first["Cache-Control"] == "public, max-age=900"
        assert first["Last-Modified"]
        assert (again.status_code, again.content) == (304, b"")
        assert again["ETag"] == first["ETag"] == client.head(url)["ETag"]


def test_a_feed_travels_compressed_to_those_who_can_read_it(client, feed_url):
    plain = client.get(feed_url)

    packed = client.get(feed_url, headers={"Accept-Encoding": "gzip"})
    again = client.get(
        feed_url, headers={"Accept-Encoding": "gzip", "If-None-Match": packed["ETag"]}
    )

    assert packed["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.content) == plain.content
    assert packed["Vary"] == "Accept-Encoding"
    assert again.status_code == 304


def test_what_has_changed_is_sent_again(client, page, feed_url):
    before = client.get(feed_url)["ETag"]
    publishing.cancel(page.event, reason="")

    response = client.get(feed_url, headers={"If-None-Match": before})

    assert response.status_code == 200
    assert "STATUS:CANCELLED" in response.text


def test_an_unpublished_event_leaves_the_feed_even_for_those_who_ask_by_time(
    client, page, feed_url
):
    before = client.get(feed_url)
    page.unpublish()

    response = client.get(feed_url, headers={"If-Modified-Since": before["Last-Modified"]})

    assert response.status_code == 200
    assert "VEVENT" not in response.text


def test_the_feed_narrows_as_the_list_does(client, english_list, feed_url):
    EventPageFactory(parent=english_list, title="Elsewhere", kind="seminar")

    assert client.get(feed_url, {"kind": "brunch"}).text.count("BEGIN:VEVENT") == 1
    assert client.get(feed_url).text.count("BEGIN:VEVENT") == 2


@pytest.mark.parametrize(("days", "entries"), [(89, 2), (91, 1)])
def test_the_feed_keeps_what_was_over_lately(client, english_list, feed_url, days, entries):
    end = timezone.now() - timedelta(days=days)
    EventPageFactory(parent=english_list, sessions=[(end - timedelta(hours=1), end)])

    assert client.get(feed_url).text.count("BEGIN:VEVENT") == entries


def test_an_event_whose_every_session_was_called_off_stays_as_cancelled(client, page, feed_url):
    page.sessions = []
    page.save_revision().publish()

    assert "STATUS:CANCELLED" in client.get(feed_url).text


def test_a_draft_has_no_calendar(client, english_list):
    draft = EventPageFactory(parent=english_list, publish=False)

    assert client.get(draft.calendar_url).status_code == 404


def test_calendars_are_only_read(client, page, feed_url):
    assert client.post(feed_url).status_code == 405
    assert client.post(page.calendar_url).status_code == 405


def test_the_feed_takes_as_many_queries_for_three_events_as_for_one(client, english_list, feed_url):
    for_one = queries_of(client, feed_url)

    for _number in range(2):
        EventPageFactory(parent=english_list, venue=VenueFactory())

    assert queries_of(client, feed_url) == for_one <= 15
