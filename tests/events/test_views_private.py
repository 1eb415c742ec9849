"""The private page: whoever has the link sees where they stand, changes and cancels."""

from datetime import timedelta

import pytest
from django.utils import timezone

from events import publishing
from events.models import EventPageSession, Message, Registration
from tests.factories import EventPageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

NOW = timezone.now().replace(microsecond=0)
LINK = "https://video.example.org/room"


@pytest.fixture
def page(english_list):
    session = EventPageSession(
        start=NOW + timedelta(days=7), end=NOW + timedelta(days=7, hours=2), online_url=LINK
    )
    return EventPageFactory(parent=english_list, capacity=5, sessions=[session])


@pytest.fixture
def over(english_list):
    sessions = [(NOW - timedelta(days=2), NOW - timedelta(days=1))]
    return EventPageFactory(parent=english_list, sessions=sessions)


def registered(page, **kwargs):
    return RegistrationFactory(event=page.event, language="en", **kwargs)


def private(registration, act=""):
    return f"/en/r/{registration.token}/{act}"


def stored(registration):
    return Registration.objects.get(pk=registration.pk)


def names(registration):
    return [attendee.name for attendee in stored(registration).attendees.all()]


# Where one stands


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

    for act in ["", "change/", "cancel/", "calendar.ics"]:
        response = client.get(private(registration, act))

        assert "no-store" in response["Cache-Control"]
        assert response["X-Robots-Tag"] == "noindex"
        assert response["Referrer-Policy"] == "strict-origin"


@pytest.mark.parametrize("act", ["", "change/", "cancel/", "calendar.ics"])
@pytest.mark.parametrize("token", ["x", "a" * 500, "-", "%00", "ä", "{token}x"])
def test_an_unknown_or_altered_link_leads_nowhere(client, page, act, token):
    token = token.format(token=registered(page).token)

    assert client.get(f"/en/r/{token}/{act}").status_code == 404
    assert client.post(f"/en/r/{token}/{act}").status_code == 404


def test_looking_changes_nothing(client, page):
    registration = registered(page)
    before = Registration.objects.values().get()

    for act in ["", "change/", "cancel/", "calendar.ics"]:
        assert client.get(private(registration, act)).status_code == 200
        assert client.head(private(registration, act)).status_code == 200
    client.get(private(registration, "cancel/"), {"confirm": "1"})

    assert Registration.objects.values().get() == before
    assert Message.objects.count() == 0


# Change


def test_details_are_changed(client, page):
    registration = registered(page, attendees=["Ada", "Bo"])
    typed = {
        "name": "Ada Li",
        "other_1": "Bo Li",
        "email": registration.email,
        "phone": "050 000 0009",
    }

    response = client.post(private(registration, "change/"), typed)

    assert (response.status_code, response.url) == (303, private(registration) + "?changed")
    assert names(registration) == ["Ada Li", "Bo Li"]
    assert stored(registration).phone == "050 000 0009"
    assert "Your changes are saved." in client.get(response.url).text


def test_a_new_address_leads_on_to_the_new_private_link(client, page):
    registration = registered(page, attendees=["Ada"])

    response = client.post(
        private(registration, "change/"), {"name": "Ada", "email": "new@example.org"}
    )

    assert response.url == private(stored(registration)) + "?changed"
    assert client.get(response.url).status_code == 200
    assert client.get(private(registration)).status_code == 404


def test_a_mistake_in_a_change_keeps_what_was_typed(client, page):
    registration = registered(page, attendees=["Ada", "Bo"])

    response = client.post(private(registration, "change/"), {"name": "Ada Li", "other_1": ""})

    assert response.status_code == 200
    assert "<title>Error: " in response.text
    assert '<a href="#id_other_1">' in response.text
    assert 'value="Ada Li"' in response.text
    assert names(registration) == ["Ada", "Bo"]


def test_a_cancelled_registration_cannot_be_changed(client, page):
    response = client.post(
        private(registered(page, status="cancelled"), "change/"), {"name": "Eve"}
    )

    assert response.status_code == 409
    assert "This registration has been cancelled, so its details" in response.text


def test_after_the_event_nothing_is_changed_or_cancelled(client, over):
    registration = registered(over, attendees=["Ada"])

    for act in ["change/", "cancel/"]:
        for answer in [client.get, client.post]:
            response = answer(private(registration, act), {"name": "Eve"})

            assert response.status_code == 410
            assert "This event is over." in response.text
    assert stored(registration).is_confirmed
    assert names(registration) == ["Ada"]


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
