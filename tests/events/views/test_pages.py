"""The list of events, the archive, the series and the event's own page."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from events import publishing
from events.models import EventPageSession, Funder
from tests.factories import (
    AreaFactory,
    EventPageFactory,
    EventSeriesPageFactory,
    RegistrationFactory,
    VenueFactory,
)

pytestmark = pytest.mark.django_db

NOW = timezone.now().replace(microsecond=0)
PAST = [(NOW - timedelta(days=9), NOW - timedelta(days=9, hours=-2))]


def meetings(count, **fields):
    """Sessions a week apart, the first one in a week."""
    starts = [NOW + timedelta(weeks=number + 1) for number in range(count)]
    return [
        EventPageSession(start=start, end=start + timedelta(hours=2), **fields) for start in starts
    ]


def coming(days, **fields):
    """A session in so many days; with less than none it is over."""
    start = NOW + timedelta(days=days)
    return EventPageSession(start=start, end=start + timedelta(hours=2), **fields)


def titles(response):
    return [page.title for page in response.context["pages"]]


def queries_of(client, url):
    """How many queries a page takes, once everything that is cached is."""
    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        client.get(url)
    return len(captured)


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


# The event's page


def test_the_page_says_when_where_for_whom_and_in_which_languages(client, english_list):
    page = EventPageFactory(
        parent=english_list,
        audience="Everybody who works with newcomers",
        held_in=["fi"],
        interpreted_into=["sv", "en"],
        sessions=meetings(2, venue=VenueFactory(name="House", city="Keuruu")),
    )

    text = client.get(page.url).text

    assert text.count('<li class="session">') == 2
    for session in page.event.sessions.all():
        assert f'datetime="{timezone.localtime(session.start).isoformat()}"' in text
    for fact in [
        "House, Example street 1, 00100 Keuruu",
        "Everybody who works with newcomers",
        "Free of charge",
        "<dd>Finnish</dd>",
        "<dd>Swedish, English</dd>",
        page.organizer.name,
        f"mailto:{page.organizer.email}",
    ]:
        assert fact in text


def test_the_page_shows_each_funders_statement_in_its_own_language(client, english_list, fi, en):
    page = EventPageFactory(parent=english_list)
    funder = Funder.objects.create(name="EU", statement="Osarahoittaja EU", locale=fi)
    page.organizer.funders.set([funder])
    page.organizer.save()
    translated = funder.copy_for_translation(en)
    translated.statement = "Co-funded by the EU"
    translated.save()

    text = client.get(page.url).text

    assert "Co-funded by the EU" in text
    assert "Osarahoittaja" not in text


def test_an_open_event_leads_to_the_form_and_into_calendars(client, english_list):
    page = EventPageFactory(parent=english_list, capacity=2)

    text = client.get(page.url).text

    assert f'href="{page.url}register/"' in text
    assert "2 places left" in text
    assert f'href="{page.url}calendar/"' in text
    assert 'href="https://calendar.google.com/' in text
    assert 'href="https://outlook.live.com/' in text


def test_a_full_event_says_how_many_wait(client, english_list):
    page = EventPageFactory(parent=english_list, capacity=0)
    RegistrationFactory(event=page.event, status="waitlisted", attendees=2)

    text = client.get(page.url).text

    assert "2 people are waiting." in text
    assert "Join the waiting list" in text


@pytest.mark.parametrize(
    ("terms", "reason"),
    [
        ({"opens_at": NOW + timedelta(days=1)}, "Registration opens on"),
        ({"closes_at": NOW - timedelta(days=1)}, "Registration has closed."),
        ({"registration_mode": "none"}, "You don&#x27;t need to register"),
        ({"sessions": PAST}, "This event is over."),
        ({"sessions": PAST, "registration_mode": "none"}, "This event is over."),
    ],
)
def test_an_event_that_takes_nobody_says_why(client, english_list, terms, reason):
    page = EventPageFactory(parent=english_list, **terms)

    text = client.get(page.url).text

    assert reason.replace("&#x27;", "'") in text
    assert f'href="{page.url}register/"' not in text


def test_a_cancelled_event_says_so_and_why(client, english_list):
    page = EventPageFactory(parent=english_list)
    publishing.cancel(page.event, reason="The speaker is ill.")

    text = client.get(page.url).text

    assert "This event has been cancelled." in text
    assert "The speaker is ill." in text
    assert f'href="{page.url}register/"' not in text


def test_the_reason_is_marked_as_being_in_the_language_that_it_was_written_in(
    client, english_list, sv
):
    page = EventPageFactory(parent=english_list)
    for one in [english_list.get_parent().specific, english_list, page]:
        translated = one.copy_for_translation(sv)
        translated.save_revision().publish()
    publishing.cancel(page.event, reason="The speaker is ill.")

    in_swedish, in_english = client.get(translated.url).text, client.get(page.url).text

    assert '<span lang="en" dir="auto">The speaker is ill.</span>' in in_swedish
    assert "<p>The speaker is ill." in in_english.replace("\n", "")


def test_a_session_that_was_called_off_stays_on_the_page_as_cancelled(client, english_list):
    page = EventPageFactory(parent=english_list, sessions=meetings(2))
    page.sessions = page.rows[1:]
    page.save_revision().publish()

    assert client.get(page.url).text.count("session--cancelled") == 1


@pytest.mark.parametrize(("is_public", "times"), [(True, 1), (False, 0)])
def test_only_a_public_online_link_is_shown(client, english_list, is_public, times):
    link = "https://video.example.org/room"
    sessions = meetings(3, online_url=link, online_url_is_public=is_public)
    page = EventPageFactory(parent=english_list, sessions=sessions)

    text = client.get(page.url).text

    assert text.count(f'href="{link}"') == times
    assert (link in text) == is_public


def test_pages_that_can_be_cached_hold_no_form_token_no_cookie_and_nobody(client, english_list):
    page = EventPageFactory(parent=english_list, capacity=1)
    RegistrationFactory(event=page.event, attendees=["Adalmina"], email="adalmina@example.org")
    RegistrationFactory(event=page.event, attendees=["Adalmina"], status="waitlisted")

    for url in [page.url, english_list.url, page.calendar_url, f"{english_list.url}calendar/"]:
        response = client.get(url)

        assert "csrf" not in response.text
        assert "dalmina" not in response.text
        assert not response.cookies
        assert "Cookie" not in response.get("Vary", "")


def test_an_event_takes_as_many_queries_for_many_people_as_for_one(client, english_list):
    page = EventPageFactory(parent=english_list)
    for_one = queries_of(client, page.url)

    crowded = EventPageFactory(parent=english_list, sessions=meetings(8))
    RegistrationFactory.create_batch(5, event=crowded.event, attendees=3)

    assert queries_of(client, crowded.url) == for_one <= 15


def test_a_draft_can_be_previewed_with_its_own_dates(client, english_list, rf):
    page = EventPageFactory(parent=english_list, publish=False, sessions=meetings(3))

    response = page.make_preview_request()

    assert response.status_code == 200
    assert response.rendered_content.count('<li class="session">') == 3
