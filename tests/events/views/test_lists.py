"""The list of events, the archive and the series."""

from datetime import timedelta

import pytest

from events.models import EventPageSession
from tests.counting import queries_of
from tests.events.views.dates import NOW, PAST, meetings
from tests.factories import (
    AreaFactory,
    EventIndexPageFactory,
    EventPageFactory,
    EventSeriesPageFactory,
    RegistrationFactory,
    VenueFactory,
)

pytestmark = pytest.mark.django_db


def coming(days, **fields):
    """A session in so many days; with less than none it is over."""
    start = NOW + timedelta(days=days)
    return EventPageSession(start=start, end=start + timedelta(hours=2), **fields)


def titles(response):
    return [page.title for page in response.context["pages"]]


# The list


def test_the_list_shows_what_is_coming_and_the_archive_what_is_over(client, english_list):
    EventPageFactory(parent=english_list, title="Coming")
    EventPageFactory(parent=english_list, title="Over", sessions=PAST)

    coming = client.get(english_list.url)
    over = client.get(english_list.url + "archive/")

    assert (titles(coming), titles(over)) == (["Coming"], ["Over"])
    assert "1 event\n" in coming.text


def test_drafts_are_not_listed(client, english_list):
    EventPageFactory(parent=english_list, publish=False)

    assert titles(client.get(english_list.url)) == []


def test_the_list_narrows_by_area_language_and_kind(client, english_list):
    area = AreaFactory()
    wanted = {"kind": "brunch", "held_in": ["fi"], "interpreted_into": ["sv"]}
    here = VenueFactory(area=area)
    EventPageFactory(parent=english_list, title="Wanted", venue=here, **wanted)
    EventPageFactory(parent=english_list, title="Elsewhere", **wanted)
    EventPageFactory(parent=english_list, title="Other kind", venue=here, held_in=["sv"])
    EventPageFactory(parent=english_list, title="Other language", venue=here, kind="brunch")

    query = {"area": area.pk, "language": "sv", "kind": "brunch"}

    assert titles(client.get(english_list.url, query)) == ["Wanted"]


def test_the_list_finds_what_is_online(client, english_list):
    EventPageFactory(parent=english_list, title="Online", venue=None)
    EventPageFactory(parent=english_list, title="In a house")
    both = coming(8, venue=VenueFactory(), online_url="https://video.example.org/room")
    EventPageFactory(parent=english_list, title="Both", sessions=[both])

    assert titles(client.get(english_list.url, {"area": "online"})) == ["Online", "Both"]


def test_the_area_is_that_of_a_session_to_come(client, english_list):
    there, here = VenueFactory(), VenueFactory()
    rows = [coming(-7, venue=there), coming(5, venue=there), coming(9, venue=here)]
    page = EventPageFactory(parent=english_list, title="Moved", sessions=rows)
    page.sessions = [row for row in page.sessions.all() if row.key != rows[1].key]
    page.save_revision().publish()  # calls the second one off

    def found(venue, view=""):
        return titles(client.get(english_list.url + view, {"area": venue.area.pk}))

    assert (found(there), found(here)) == ([], ["Moved"])
    feed = client.get(english_list.url + "calendar/", {"area": there.area.pk})
    assert "Moved" in feed.text


def test_events_without_dates_stand_last_in_their_order_of_time(english_list):
    undated = EventPageFactory(parent=english_list, sessions=[])
    dated = EventPageFactory(parent=english_list)

    assert list(english_list.event_pages.in_order_of_time()) == [dated, undated]


def test_the_list_goes_on_over_pages_and_keeps_the_filters(client, english_list):
    for _number in range(21):
        EventPageFactory(parent=english_list, kind="brunch")

    first = client.get(english_list.url, {"kind": "brunch"})
    second = client.get(english_list.url, {"kind": "brunch", "page": 2})

    assert (len(titles(first)), len(titles(second))) == (20, 1)
    assert "?kind=brunch&amp;page=2" in first.text


@pytest.mark.parametrize("page", ["0", "99", "x", "\0"])
def test_a_page_number_that_is_not_there_shows_one_that_is(client, english_list, page):
    assert client.get(english_list.url, {"page": page}).status_code == 200


def test_the_list_offers_the_feed_of_what_it_shows(client, english_list):
    response = client.get(english_list.url, {"kind": "brunch"})

    assert f'href="http://testserver{english_list.url}calendar/?kind=brunch"' in response.text
    assert f'href="webcal://testserver{english_list.url}calendar/?kind=brunch"' in response.text
    assert "cid=webcal%3A%2F%2Ftestserver" in response.text


def test_the_filters_take_no_query_more_when_one_is_chosen(client, english_list):
    area = AreaFactory()
    EventPageFactory(parent=english_list, venue=VenueFactory(area=area), held_in=["fi"])

    chosen = queries_of(client, f"{english_list.url}?area={area.pk}&kind=seminar&language=fi")

    assert chosen <= queries_of(client, english_list.url) <= 15


def test_the_list_takes_as_many_queries_for_three_events_as_for_one(client, english_list):
    EventPageFactory(parent=english_list)
    for_one = queries_of(client, english_list.url)

    for _number in range(2):
        page = EventPageFactory(parent=english_list, sessions=meetings(4))
        RegistrationFactory.create_batch(3, event=page.event)

    assert queries_of(client, english_list.url) == for_one <= 15


# The series


def test_a_series_shows_each_event_and_where_there_is_room(client, english_list):
    series = EventSeriesPageFactory(parent=english_list)
    full = EventPageFactory(parent=series, title="Full", capacity=1)
    RegistrationFactory(event=full.event)
    EventPageFactory(parent=series, title="Room", capacity=7, sessions=meetings(1))

    response = client.get(series.url)

    assert sorted(titles(response)) == ["Full", "Room"]
    assert "7 places left" in response.text
    assert "<strong>Full</strong>" in response.text


# The same list in other languages


@pytest.fixture
def finnish_list(english_list, fi):
    """The English list as it was first written."""
    finnish = EventIndexPageFactory(translation_key=english_list.translation_key, locale=fi)
    EventPageFactory(parent=finnish, title="Aamubrunssi")
    return finnish


def others(client, page):
    return {
        one.locale.language_code: one.more
        for one in client.get(page.url).context["lists_with_more"]
    }


def test_a_list_says_how_many_more_events_there_are_in_other_languages(
    client, english_list, finnish_list
):
    text = client.get(english_list.url).text

    assert others(client, english_list) == {"fi": 1}
    assert f'<a href="{finnish_list.url}" hreflang="fi">Finnish</a>' in text


def test_a_translated_event_is_no_other_one(client, english_list, finnish_list, en):
    page = finnish_list.get_children().specific().get()
    page.copy_for_translation(en).specific.save_revision().publish()

    assert others(client, english_list) == {}


def test_neither_past_nor_hidden_events_nor_drafts_are_counted(client, english_list, finnish_list):
    EventPageFactory(parent=finnish_list, sessions=PAST)
    EventPageFactory(parent=finnish_list, publish=False)
    EventPageFactory(parent=finnish_list, registration_mode="invitation", is_hidden=True)

    assert others(client, english_list) == {"fi": 1}


def test_languages_are_named_as_the_reader_calls_them(client, finnish_list, english_list, en):
    english = EventPageFactory(parent=english_list)

    text = client.get(finnish_list.url).text

    assert english.locale == en
    assert f'<a href="{english_list.url}" hreflang="en">Englanti</a>' in text
