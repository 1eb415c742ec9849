"""What the page of an event says about getting in, and hidden pages."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation
from django.utils.formats import date_format

from events.models import EventPage, EventPageSession, Invitation, Quota
from tests.factories import (
    EventPageFactory,
    EventSeriesPageFactory,
    RegistrationFactory,
    VenueFactory,
)

pytestmark = pytest.mark.django_db

NOW = timezone.now().replace(microsecond=0)
SOON = NOW + timedelta(days=3)


def text_of(client, parent, **terms):
    return " ".join(client.get(EventPageFactory(parent=parent, **terms).url).text.split())


def queries_of(client, url):
    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    return len(captured)


# How one gets in


def test_the_page_says_that_people_apply_until_when_and_what_follows(client, english_list):
    text = text_of(client, english_list, registration_mode="application", closes_at=SOON)

    assert "By application" in text
    assert "the organizer chooses among all who applied" in text
    assert "Apply by " in text
    assert ">Apply </a>" in text


def test_who_applies_reads_a_date_on_the_page_and_the_form(client, english_list):
    page = EventPageFactory(parent=english_list, registration_mode="application")
    with translation.override("en"):
        day = date_format(timezone.localtime(page.event.first_start), "DATE_FORMAT")

    for url in [page.url, page.register_url]:
        text = " ".join(client.get(url).text.split())
        assert f"Applications close on {day}. Everyone gets an answer after that." in text
        assert "Apply by " in text


def test_who_applies_reads_for_how_many_places_people_are_chosen(client, english_list):
    terms = {"registration_mode": "application", "closes_at": SOON}
    page = EventPageFactory(parent=english_list, capacity=12, **terms)
    RegistrationFactory(event=page.event)

    for url in [page.url, page.register_url]:
        text = client.get(url).text
        assert "Places in all: 12" in text
        assert "places left" not in text
    assert "Places in all" not in text_of(client, english_list, title="No limit", **terms)


@pytest.mark.parametrize(("status", "is_told"), [("confirmed", True), ("applied", False)])
def test_who_applies_reads_that_all_who_were_chosen_fill_the_places(
    client, english_list, status, is_told
):
    mode = {"registration_mode": "application", "closes_at": SOON}
    page = EventPageFactory(parent=english_list, capacity=1, **mode)
    RegistrationFactory(event=page.event, status=status)

    for url in [page.url, page.register_url]:
        assert ("All of them are taken now." in client.get(url).text) is is_told


def test_who_applies_reads_the_places_of_each_way(client, english_list):
    start = NOW + timedelta(days=7)
    both = {"venue": VenueFactory(), "online_url": "https://video.example.org/room"}
    rows = [EventPageSession(start=start, end=start + timedelta(hours=2), **both)]
    terms = {"has_online_places": True, "capacity": 12, "online_capacity": 100}
    mode = {"registration_mode": "application", "closes_at": SOON}

    text = text_of(client, english_list, sessions=rows, **terms, **mode)

    assert "On site: Places in all: 12" in text
    assert "Online: Places in all: 100" in text


def test_the_page_says_that_one_needs_an_invitation(client, english_list):
    text = text_of(client, english_list, registration_mode="invitation")

    assert "By invitation" in text
    assert "you need the code of your invitation" in text


@pytest.mark.parametrize(
    ("terms", "words"),
    [
        ({"minimum": 8, "decide_at": SOON}, "Takes place if at least 8 people register by "),
        ({"minimum": 1, "decide_at": SOON}, "Takes place if at least 1 person registers by "),
    ],
)
def test_the_page_says_how_many_it_needs_to_take_place(client, english_list, terms, words):
    assert words in text_of(client, english_list, **terms)


def test_once_it_is_decided_the_page_says_so(client, english_list):
    page = EventPageFactory(parent=english_list, minimum=8, decide_at=SOON)
    page.event.decided_at = NOW
    page.event.save()

    assert "It is certain: the event takes place." in client.get(page.url).text


def test_the_page_says_how_many_places_there_are_on_site_and_online(client, english_list):
    page = EventPageFactory(
        parent=english_list, has_online_places=True, capacity=1, online_capacity=9
    )
    RegistrationFactory(event=page.event)

    text = " ".join(client.get(page.url).text.split())

    assert "On site: <strong>Full</strong>" in text
    assert "Online: 9 places left" in text
    assert ">Register </a>" in text


@pytest.mark.parametrize(
    ("policy", "words"),
    [("at_once", "it is yours in order of joining"), ("offer", "we offer it to those who wait")],
)
def test_a_full_event_says_what_the_waiting_list_does(client, english_list, policy, words):
    assert words in text_of(client, english_list, capacity=0, waiting_list=policy)


def test_when_the_waiting_list_has_ended_the_page_leads_to_no_form(client, english_list):
    ended = NOW - timedelta(days=1)
    page = EventPageFactory(parent=english_list, capacity=0, waiting_list_ends_at=ended)

    text = client.get(page.url).text

    assert "The waiting list has ended." in text
    assert f'href="{page.register_url}"' not in text


def test_places_that_are_kept_for_a_group_lead_to_the_form(client, english_list):
    ended = NOW - timedelta(days=1)
    page = EventPageFactory(parent=english_list, capacity=1, waiting_list_ends_at=ended)
    Quota.objects.create(event=page.event, key=page.translation_key, name="Us", places=1)

    text = client.get(page.url).text

    assert "Full, but 1 place for: \u2068Us\u2069" in text
    assert f'href="{page.register_url}"' in text


def test_a_full_stop_takes_as_many_queries_for_many_others_as_for_one(client, english_list):
    series = EventSeriesPageFactory(parent=english_list)
    page = EventPageFactory(parent=series, capacity=0)
    EventPageFactory(parent=series)
    for_one = queries_of(client, page.url)

    EventPageFactory.create_batch(3, parent=series)

    assert queries_of(client, page.url) == for_one <= 15


# Hidden pages


@pytest.fixture
def hidden(english_list):
    return EventPageFactory(
        parent=english_list, title="Secret", registration_mode="invitation", is_hidden=True
    )


@pytest.fixture
def code(hidden):
    return Invitation.objects.create(event=hidden.event).code


def test_a_hidden_page_is_there_for_those_alone_who_have_a_code(client, hidden, code):
    for address in [hidden.url, hidden.register_url, hidden.calendar_url]:
        assert client.get(address).status_code == 404
        assert client.get(address, {"code": "ABCD-2345"}).status_code == 404
        assert client.get(address, {"code": code}).status_code == 200


@pytest.mark.parametrize("change", [{"is_revoked": True}, {"expires_at": NOW}])
def test_a_code_that_does_not_hold_any_more_opens_no_hidden_page(client, hidden, code, change):
    Invitation.objects.update(**change)

    assert client.get(hidden.url, {"code": code}).status_code == 404


def test_a_hidden_page_leads_on_with_its_code(client, hidden, code):
    text = client.get(hidden.url, {"code": code}).text

    assert f'href="{hidden.register_url}?code={code}"' in text
    assert f'href="{hidden.calendar_url}?code={code}"' in text


def test_no_search_engine_and_no_cache_keeps_a_hidden_page(client, hidden, code):
    response = client.get(hidden.url, {"code": code})

    assert response["X-Robots-Tag"] == "noindex"
    assert "no-store" in response["Cache-Control"]


def test_one_registers_for_a_hidden_event(client, hidden, code):
    response = client.post(hidden.register_url, {"name": "Ada", "code": code})

    assert response.status_code == 303
    assert client.post(hidden.register_url, {"name": "Ada"}).status_code == 404


def test_a_hidden_page_stands_in_no_list_and_no_feed(client, english_list, hidden):
    series = EventSeriesPageFactory(parent=english_list)
    hidden.move(series, pos="last-child")

    for address in [english_list.url, english_list.url + "calendar/", series.url]:
        assert "Secret" not in client.get(address).text
    assert not EventPage.objects.listed().filter(title="Secret").exists()


def test_a_page_that_is_hidden_no_more_is_listed_again(client, english_list, hidden):
    hidden.is_hidden = False
    hidden.save_revision().publish()

    assert "Secret" in client.get(english_list.url).text
    assert "X-Robots-Tag" not in client.get(hidden.url)


def test_a_hidden_page_is_hidden_in_every_language(client, hidden, fi):
    translation = hidden.copy_for_translation(fi, copy_parents=True)
    translation.is_hidden = False
    translation.save_revision().publish()

    assert client.get(EventPage.objects.get(pk=translation.pk).url).status_code == 404


def test_a_hidden_draft_can_be_previewed(hidden):
    assert hidden.make_preview_request().status_code == 200


def test_the_code_of_an_open_event_is_repeated_nowhere(client, english_list):
    page = EventPageFactory(parent=english_list)

    main = client.get(page.url, {"code": "ABCD"}).text.partition("<main")[2]

    assert main
    assert "ABCD" not in main.partition("</main>")[0]
