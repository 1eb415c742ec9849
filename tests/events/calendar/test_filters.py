"""Lists and feeds, narrowed to what a reader looks for."""

from urllib.parse import quote

import pytest
from django.conf import settings

from events.models import Event
from tests.factories import (
    EventPageFactory,
    EventSeriesPageFactory,
    OrganizerFactory,
    root_page,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def feed_url(english_list):
    return english_list.url + english_list.reverse_subpage("feed")


@pytest.fixture
def tour(english_list):
    return EventSeriesPageFactory(parent=english_list, title="Tour")


@pytest.fixture
def organizer():
    return OrganizerFactory(name="Learning centre")


def titles(response):
    lines = response.text.replace("\r\n ", "").splitlines()
    return {line.partition(":")[2] for line in lines if line.startswith("SUMMARY")}


def name_of(response):
    lines = response.text.replace("\r\n ", "").splitlines()
    return next(line.removeprefix("NAME:") for line in lines if line.startswith("NAME:"))


def chosen(**filters):
    return {name: getattr(value, "pk", value) for name, value in filters.items()}


def test_a_feed_is_narrowed_to_an_organizer(client, english_list, feed_url, organizer):
    EventPageFactory(parent=english_list, title="Course", organizer=organizer)
    EventPageFactory(parent=english_list, title="Brunch")

    assert titles(client.get(feed_url, chosen(organizer=organizer))) == {"Course"}
    assert titles(client.get(feed_url)) == {"Course", "Brunch"}


def test_a_feed_is_narrowed_to_a_series(client, english_list, feed_url, tour):
    EventPageFactory(parent=tour, title="Stop")
    EventPageFactory(parent=EventSeriesPageFactory(parent=english_list), title="Other stop")
    EventPageFactory(parent=english_list, title="Brunch")

    assert titles(client.get(feed_url, chosen(series=tour))) == {"Stop"}


def test_filters_go_together(client, english_list, feed_url, tour, organizer):
    EventPageFactory(parent=tour, title="Wanted", organizer=organizer, kind="advice")
    EventPageFactory(parent=tour, title="Of others", kind="advice")
    EventPageFactory(parent=tour, title="Of another kind", organizer=organizer)

    wanted = chosen(series=tour, organizer=organizer, kind="advice")

    assert titles(client.get(feed_url, wanted)) == {"Wanted"}


def test_the_list_narrows_as_the_feed_does(client, english_list, tour, organizer):
    EventPageFactory(parent=tour, title="Stop", organizer=organizer)
    EventPageFactory(parent=english_list, title="Brunch")

    for filters in [chosen(series=tour), chosen(organizer=organizer)]:
        cards = client.get(english_list.url, filters).context["pages"]
        assert [page.title for page in cards] == ["Stop"]


def test_the_links_to_subscribe_keep_what_was_chosen(client, english_list, tour, organizer):
    EventPageFactory(parent=tour, organizer=organizer)
    EventPageFactory(parent=english_list)
    wanted = chosen(organizer=organizer, series=tour)

    text = client.get(english_list.url, wanted).text

    query = f"calendar/?organizer={organizer.pk}&series={tour.pk}"
    assert f"webcal://testserver{english_list.url}{query}".replace("&", "&amp;") in text
    assert quote(f"webcal://testserver{english_list.url}{query}", safe="") in text


def test_a_narrowed_feed_is_called_by_what_was_chosen(client, english_list, feed_url, tour):
    EventPageFactory(parent=tour, kind="advice")
    wanted = chosen(series=tour, kind="advice", area="online")

    names = [name_of(client.get(feed_url, query)) for query in ({}, wanted, {"area": "no"})]

    parts = [english_list.title, "Online", "Advice point", "Tour", settings.WAGTAIL_SITE_NAME]
    assert names == [" · ".join([parts[0], parts[-1]]), " · ".join(parts), names[0]]


def test_the_links_to_subscribe_say_whether_all_events_come(client, english_list, tour):
    EventPageFactory(parent=tour)

    everything, some = (
        client.get(english_list.url, query).text for query in ({}, chosen(series=tour))
    )

    assert "All events in your own calendar" in everything
    assert "These events in your own calendar" in some


@pytest.mark.parametrize("number", [1, 2])
def test_a_choice_is_shown_only_where_there_is_something_to_choose(client, english_list, number):
    for _time in range(number):
        series = EventSeriesPageFactory(parent=english_list)
        EventPageFactory(parent=series, organizer=OrganizerFactory())

    text = client.get(english_list.url).text

    for name in ["organizer", "series"]:
        assert (f'name="{name}"' in text) == (number > 1)


@pytest.mark.parametrize(
    ("query", "is_open"), [("", False), ("?language=en", False), ("?kind=seminar", True)]
)
def test_rarer_choices_are_folded_away_until_one_of_them_narrows_the_list(
    client, english_list, query, is_open
):
    text = client.get(f"{english_list.url}{query}").text

    assert ('<details class="event-filters__more" open>' in text) == is_open


def test_a_feed_of_an_organizer_with_nothing_left_doesnt_fill_with_others(
    client, english_list, feed_url, organizer
):
    page = EventPageFactory(parent=english_list, organizer=organizer)
    EventPageFactory(parent=english_list, title="Brunch")

    page.unpublish()

    assert titles(client.get(feed_url, chosen(organizer=organizer))) == set()


@pytest.mark.parametrize("nonsense", ["x", "-1", "999999", "1 OR 1=1", "\x00", "١"])
@pytest.mark.parametrize("name", ["organizer", "series", "area", "kind", "language"])
def test_nonsense_filters_nothing(client, english_list, feed_url, name, nonsense):
    EventPageFactory(parent=english_list, title="Brunch")

    assert titles(client.get(feed_url, {name: nonsense})) == {"Brunch"}
    assert client.get(english_list.url, {name: nonsense}).status_code == 200


def test_a_hidden_event_is_in_no_list_and_no_feed(client, english_list, feed_url, organizer):
    hidden = EventPageFactory(
        parent=english_list,
        title="Secret supper",
        registration_mode="invitation",
        is_hidden=True,
        organizer=organizer,
    )
    EventPageFactory(parent=english_list, title="Brunch")

    assert Event.objects.filter(is_hidden=True).count() == 1
    assert titles(client.get(feed_url)) == {"Brunch"}
    assert titles(client.get(feed_url, chosen(organizer=organizer))) == set()
    assert hidden.title not in client.get(english_list.url).text
    assert client.get(hidden.calendar_url).status_code == 404


def test_a_feed_is_in_the_language_of_its_address(client, english_list, feed_url, sv):
    page = EventPageFactory(parent=english_list, title="Brunch")
    for original in [root_page(), english_list, page]:
        translated = original.copy_for_translation(sv)
        translated.title = "Frukost"
        translated.save_revision().publish()
    swedish = translated.get_parent().specific

    there = client.get(swedish.url + swedish.reverse_subpage("feed"))

    assert titles(client.get(feed_url)) == {"Brunch"}
    assert titles(there) == {"Frukost"}
