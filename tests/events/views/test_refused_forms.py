"""A form that was open for too long, or whose cookie is gone: nothing that was typed is lost."""

import re

import pytest
from django.test import Client

from events.models import Message, Registration
from tests.factories import EventPageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

TYPED = {"name": "Ada", "email": "ada@example.org", "phone": "050 000 0001", "other_1": "Bo"}


@pytest.fixture
def visitor():
    """With a browser that keeps cookies and is believed nothing without a token."""
    return Client(enforce_csrf_checks=True)


@pytest.fixture
def page(english_list):
    return EventPageFactory(parent=english_list, party_limit=3)


@pytest.fixture
def registration(page):
    return RegistrationFactory(event=page.event, language="en", attendees=["Bo", "Cy"])


def says_so(response) -> bool:
    return response.status_code == 403 and "The form was open for too long" in response.text


def token_of(response) -> str:
    return re.search('name="csrfmiddlewaretoken" value="([^"]+)"', response.text)[1]


def test_the_form_is_shown_again_with_all_that_was_typed(visitor, page):
    response = visitor.post(page.register_url, TYPED | {"csrfmiddlewaretoken": "expired"})

    assert says_so(response)
    for value in TYPED.values():
        assert f'value="{value}"' in response.text
    assert "<title>Error:" in response.text
    assert "no-store" in response["Cache-Control"]
    assert not Registration.objects.exists()


def test_sent_once_more_it_is_taken(visitor, page):
    refused = visitor.post(page.register_url, TYPED)
    key = refused.context["form"]["submission_key"].value() or ""

    typed = TYPED | {"csrfmiddlewaretoken": token_of(refused), "submission_key": key}
    response = visitor.post(page.register_url, typed)

    assert response.status_code == 303
    assert Registration.objects.get().email == "ada@example.org"


def test_the_mistakes_are_told_at_the_same_time(visitor, page):
    response = visitor.post(page.register_url, TYPED | {"email": "ada"})

    assert says_so(response)
    assert response.context["form"].errors["email"]


def test_a_change_is_shown_again_with_all_that_was_typed(visitor, registration):
    typed = {"name": "Bodil", "other_1": "Cyril", "phone": "050 000 0009"}

    response = visitor.post(f"/en/r/{registration.token}/change/", typed)

    assert says_so(response)
    for value in typed.values():
        assert f'value="{value}"' in response.text
    assert [one.name for one in registration.attendees.all()] == ["Bo", "Cy"]


def test_the_address_for_the_links_is_shown_again(visitor, registration):
    response = visitor.post("/en/r/mine/", {"email": registration.email})

    assert says_so(response)
    assert f'value="{registration.email}"' in response.text
    assert not Message.objects.exists()


@pytest.mark.parametrize("code", ["right", "wrong"])
def test_the_code_of_an_invitation_is_shown_again_and_nothing_said_of_it(
    visitor, english_list, code
):
    page = EventPageFactory(parent=english_list, registration_mode="invitation")
    typed = page.event.invitations.create().code if code == "right" else "ABCD-2345"

    response = visitor.post(page.register_url, {"open": "1", "code": typed})

    assert says_so(response)
    assert f'value="{typed}"' in response.text
    assert "submission_key" not in response.text


def test_who_was_invited_to_a_hidden_page_gets_the_form_again(visitor, english_list):
    page = EventPageFactory(parent=english_list, registration_mode="invitation", is_hidden=True)
    code = page.event.invitations.create().code

    response = visitor.post(page.register_url, {"name": "Ada", "code": code})

    assert says_so(response)
    assert 'value="Ada"' in response.text
    assert f'value="{code}"' in response.text
    assert visitor.post(page.register_url, {"name": "Ada"}).status_code in (403, 404)


@pytest.mark.parametrize("act", ["cancel", "some"])
def test_the_question_is_asked_again_and_nothing_is_done(visitor, registration, act):
    people = [one.pk for one in registration.attendees.all()]

    response = visitor.post(
        f"/en/r/{registration.token}/{act}/", {"person": people[:1], "sure": "yes"}
    )

    assert says_so(response)
    assert 'method="post"' in response.text
    assert Registration.objects.get().is_confirmed
    assert registration.attendees.count() == 2


def test_who_was_ticked_is_not_forgotten(visitor, registration):
    first, _second = registration.attendees.all()

    response = visitor.post(f"/en/r/{registration.token}/some/", {"person": first.pk})

    assert says_so(response)
    assert f'name="person" value="{first.pk}"' in response.text
    assert response.context["leaving"] == [first]


@pytest.mark.parametrize("act", ["offer", "switch", "feed", "move/1"])
def test_one_press_of_a_button_leads_back_to_the_private_page(visitor, registration, act):
    before = Registration.objects.values().get()

    response = visitor.post(f"/en/r/{registration.token}/{act}/", {"answer": "leave"})

    assert says_so(response)
    assert f'href="/en/r/{registration.token}/"' in response.text
    assert Registration.objects.values().get() == before


def test_where_nothing_is_shown_again_django_says_what_happened(visitor):
    response = visitor.post("/admin/login/", {"username": "ada"})

    assert response.status_code == 403
    assert 'name="username"' not in response.text


def test_a_refusal_of_our_own_is_no_form_that_was_open_for_too_long(client, english_list):
    page = EventPageFactory(parent=english_list, registration_mode="invitation")

    response = client.post(page.register_url, {"open": "1", "code": "ABCD-2345"})

    assert response.status_code == 403
    assert "open for too long" not in response.text
