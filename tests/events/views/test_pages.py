"""The event's own page."""

from datetime import timedelta

import pytest
from django.utils import timezone

from events import publishing
from events.models import Funder
from tests.counting import queries_of
from tests.events.views.dates import NOW, PAST, meetings
from tests.factories import EventPageFactory, RegistrationFactory, VenueFactory

pytestmark = pytest.mark.django_db


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
