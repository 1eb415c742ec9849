"""The private page: whoever has the link sees where they stand, changes and cancels."""

from datetime import timedelta

import pytest

from events import publishing, urls
from events.models import Message, Registration
from tests.events.views.private.pages import LINK, NOW, event_page, private, registered, stored

pytestmark = pytest.mark.django_db

# Every address of a registration, as the addresses themselves have it.
ACTS = [
    str(route.pattern).removeprefix("<slug:token>/").replace("<int:event>", "1")
    for route in urls.urlpatterns
    if str(route.pattern).startswith("<slug:token>/")
]


@pytest.fixture
def page(english_list):
    return event_page(english_list)


# Where one stands


@pytest.mark.parametrize("status", ["confirmed", "waitlisted", "applied", "declined", "cancelled"])
def test_no_blank_stands_before_the_colon_in_the_title_of_the_window(client, page, status):
    text = client.get(private(registered(page, status=status))).text

    title = text.partition("<title>")[2].partition("</title>")[0]
    heading = text.partition("<h1>")[2].partition("</h1>")[0].strip()
    assert title.startswith(f"{heading}: {page.title}")


def test_a_confirmed_place_shows_all_that_one_needs(client, page):
    registration = registered(page, attendees=["Ada", "Bo"], email="ada@example.org")

    text = client.get(private(registration)).text

    for words in [
        "You have a place",
        registration.reference,
        LINK,
        "<bdi>Ada</bdi>",
        "<bdi>Bo</bdi>",
        "ada@example.org",
        private(registration, "change/"),
        private(registration, "cancel/"),
        private(registration, "calendar.ics"),
        f"http://testserver{private(registration)}",
    ]:
        assert words in text


def test_one_who_waits_sees_the_place_in_the_queue_but_no_link(client, page):
    registered(page, status="waitlisted", joined_at=NOW - timedelta(hours=1))
    registration = registered(page, status="waitlisted")

    text = client.get(private(registration)).text

    assert "You are number 2 in the queue." in text
    assert LINK not in text
    assert "calendar.ics" not in text


def test_one_who_cancelled_sees_just_that(client, page):
    registration = registered(page, status="cancelled")

    text = client.get(private(registration)).text

    assert "Your registration is cancelled" in text
    assert LINK not in text
    assert private(registration, "cancel/") not in text


@pytest.mark.parametrize("status", ["declined", "cancelled"])
def test_one_who_does_not_come_sees_no_time_or_place_and_no_list_of_people(client, page, status):
    registration = registered(page, status=status, attendees=["Ada Example"])

    text = client.get(private(registration)).text

    assert page.title in text
    assert registration.reference in text
    assert page.event.organizer.email in text
    for hidden in ["<dt>When</dt>", "<dt>Where</dt>", "<time", "Ada Example"]:
        assert hidden not in text


def test_an_adviser_sees_who_of_the_people_registered_does_not_come(client, page):
    registration = registered(page, status="declined", contact="Aila", attendees=["Ada Example"])

    assert "Ada Example" in client.get(private(registration)).text


def test_when_the_event_is_cancelled_the_page_says_why(client, page):
    registration = registered(page)
    publishing.cancel(page.event, reason="The speaker is ill.")

    text = client.get(private(registration)).text

    assert "This event has been cancelled." in text
    assert "The speaker is ill." in text
    assert LINK not in text


def test_the_title_is_marked_where_the_event_has_none_in_the_language_of_the_reader(client, page):
    address = private(registered(page))

    in_finnish = client.get(address.replace("/en/", "/fi/")).text

    assert f'<span lang="en" dir="auto">{page.title}</span>' in in_finnish
    assert f'dir="auto">{page.title}' not in client.get(address).text


def test_one_without_e_mail_is_told_to_print_the_page(client, page):
    text = client.get(private(registered(page, email=""))).text

    assert "print this page" in text
    assert "We send the details" not in text


def test_the_private_link_is_kept_from_caches_search_engines_and_other_sites(client, page):
    registration = registered(page)

    for act in ACTS:
        response = client.get(private(registration, act))

        assert "no-store" in response["Cache-Control"]
        assert response["X-Robots-Tag"] == "noindex"
        assert response["Referrer-Policy"] == "strict-origin"


@pytest.mark.parametrize("token", ["x", "a" * 500, "-", "%00", "ä", "{token}x"])
def test_an_unknown_or_altered_link_leads_nowhere(client, page, token):
    token = token.format(token=registered(page).token)

    for act in ACTS:
        assert client.get(f"/en/r/{token}/{act}").status_code == 404
        assert client.post(f"/en/r/{token}/{act}").status_code == 404


def test_a_link_that_leads_nowhere_says_how_to_get_a_new_one(client, page):
    response = client.get(f"/en/r/{'a' * 32}/")

    assert response.status_code == 404
    assert "This link leads nowhere" in response.text
    assert 'href="/en/r/mine/"' in response.text
    assert response["X-Robots-Tag"] == "noindex"


@pytest.mark.parametrize("status", ["confirmed", "offered", "waitlisted", "applied"])
def test_looking_changes_nothing(client, page, status):
    answer_by = NOW + timedelta(days=1) if status == "offered" else None
    registration = registered(page, status=status, attendees=2, answer_by=answer_by)
    before = Registration.objects.values().get()

    for act in ACTS:
        for query in [{}, {"answer": "leave"}, {"way": "online"}, {"person": "1", "sure": "yes"}]:
            assert client.get(private(registration, act), query).status_code in (200, 303, 404)
            assert client.head(private(registration, act), query).status_code in (200, 303, 404)

    assert Registration.objects.values().get() == before
    assert registration.attendees.count() == 2
    assert Message.objects.count() == 0


def test_looking_at_a_question_does_not_answer_it(client, page):
    registration = registered(page, status="held", hold_until=NOW + timedelta(hours=1))

    assert client.get(private(registration, "confirm/")).status_code == 200
    assert client.head(private(registration, "confirm/")).status_code == 200
    assert stored(registration).is_held


# Cancel


def test_a_registration_is_cancelled_by_a_post(client, page):
    registration = registered(page)
    assert "Cancel your registration?" in client.get(private(registration, "cancel/")).text

    response = client.post(private(registration, "cancel/"))

    assert (response.status_code, response.url) == (303, private(registration))
    assert stored(registration).is_cancelled


def test_cancelling_twice_is_cancelling_once(client, page):
    registration = registered(page)

    answers = [client.post(private(registration, "cancel/")) for _time in range(2)]

    assert [answer.status_code for answer in answers] == [303, 303]
    assert Message.objects.count() == 1


# Calendar


def test_a_confirmed_place_has_a_calendar_file(client, page):
    registration = registered(page)

    response = client.get(private(registration, "calendar.ics"))

    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert f'filename="{registration.reference}.ics"' in response["Content-Disposition"]
    assert LINK in response.text.replace("\r\n ", "")


@pytest.mark.parametrize("status", ["waitlisted", "cancelled"])
def test_without_a_place_there_is_no_calendar_file(client, page, status):
    registration = registered(page, status=status)

    assert client.get(private(registration, "calendar.ics")).status_code == 404
