"""A new address where an event confirms or limits them: it counts once its mail was answered."""

from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from django.core import signing
from django.core.cache import cache

from events import booking, emails
from events.models import Message
from tests.events.views.private.pages import NOW, event_page, private, registered, stored

pytestmark = pytest.mark.django_db

ADA, NEW = "ada@example.org", "new@example.org"
TERMS = [{"confirms_address": True}, {"address_limit": 1}]


@pytest.fixture(params=TERMS, ids=["confirms", "limits"])
def page(english_list, request):
    return event_page(english_list, title="Brunch", **request.param)


@pytest.fixture
def registration(page):
    return registered(page, email=ADA, attendees=["Ada"])


def give(client, registration, email):
    typed = {"name": "Ada", "email": email}
    return client.post(private(registration, "change/"), typed)


def asked(client, registration, email=NEW):
    """The mail that asks about a new address, and where its link leads."""
    give(client, registration, email)
    message = Message.objects.get(kind=Message.Kind.ADDRESS_ASKED, to=email)
    emails.write(message)
    link = next(word for word in message.text.split() if "/address/" in word)
    return message, urlsplit(link).path


def test_who_gives_a_new_address_is_told_to_follow_the_link_and_keeps_the_page(
    client, registration
):
    response = give(client, registration, NEW)

    text = client.get(response.url).text
    assert response.url == private(registration) + "?asked"
    assert "counts once you have confirmed it" in text
    assert f"We have sent a mail to <bdi>{NEW}</bdi>" in text
    assert f"We send the details to {ADA}" in text
    assert f'value="{NEW}"' in client.get(private(registration, "change/")).text


def test_the_mail_asks_and_names_neither_person_nor_registration(client, registration):
    message, _link = asked(client, registration)

    assert "gave this address for the messages about a registration for Brunch" in message.text
    assert "Until then nothing changes." in message.text
    for text in [message.text, message.html]:
        for secret in [registration.token, registration.reference, "Ada"]:
            assert secret not in text
    assert message.calendars == []


def test_one_press_of_the_button_and_the_new_address_counts(client, registration):
    _message, link = asked(client, registration)

    response = client.post(link)

    assert response.status_code == 303
    assert stored(registration).email == NEW
    assert response.url == private(stored(registration)) + "?address"
    assert "Messages come to this address from now on." in client.get(response.url).text
    assert client.get(private(registration)).status_code == 404
    assert client.get(link).url == private(stored(registration))


def test_to_open_the_link_changes_nothing_and_tells_a_stranger_nothing(client, registration):
    _message, link = asked(client, registration)

    response = client.get(link)
    client.head(link)

    assert f"Is <bdi>{NEW}</bdi> your address" in response.text
    for secret in [registration.token, registration.reference, "Ada", ADA]:
        assert secret not in response.text
    assert response["X-Robots-Tag"] == "noindex"
    assert "no-store" in response["Cache-Control"]
    assert stored(registration).email == ADA


def test_a_mail_that_went_astray_opens_nothing_once_another_address_was_given(client, registration):
    _message, link = asked(client, registration, "tpyo@example.org")
    give(client, registration, NEW)

    for answer in [client.get, client.post]:
        assert answer(link).status_code == 404
    assert stored(registration).email == ADA


def test_who_has_used_up_the_new_address_is_told_by_its_own_mail_alone(client, english_list):
    page = event_page(english_list, address_limit=1)
    registered(page, email=NEW)
    registration = registered(page, email=ADA, attendees=["Ada"])
    _message, link = asked(client, registration)

    response = client.post(link)

    assert response.status_code == 409
    assert "as many registrations with this e-mail address" in response.text
    assert registration.token not in response.text
    assert stored(registration).email == ADA


def test_a_registration_that_has_ended_gets_no_new_address(client, registration):
    _message, link = asked(client, registration)
    booking.cancel(stored(registration))

    for answer in [client.get, client.post]:
        response = answer(link)
        assert response.status_code == 409
        assert "This registration has been cancelled" in response.text
        assert registration.token not in response.text


def test_the_link_works_for_a_week(client, registration, monkeypatch):
    _message, link = asked(client, registration)
    in_eight_days = (NOW + timedelta(days=8)).timestamp()
    monkeypatch.setattr("django.core.signing.time.time", lambda: in_eight_days)

    assert client.post(link).status_code == 410
    assert stored(registration).email == ADA


@pytest.mark.parametrize("kind", ["links", "another purpose"])
def test_what_was_signed_for_something_else_opens_nothing(client, registration, kind):
    message, _link = asked(client, registration)
    signed = signing.dumps(message.guid.hex, salt=f"events.{kind}")

    assert client.post(f"/en/r/address/{signed}/").status_code == 404
    assert stored(registration).email == ADA


def test_nobodys_mailbox_is_filled_by_changes(client, settings, page):
    settings.EVENTS_MAILBOX_LIMIT = 2
    cache.clear()
    registrations = [registered(page, email=f"v{n}@example.org") for n in range(3)]

    answers = [give(client, one, "victim@example.org") for one in registrations]

    assert [answer.status_code for answer in answers] == [303, 303, 429]
    assert Message.objects.filter(to="victim@example.org").count() == 2
