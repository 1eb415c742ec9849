"""The form in each way of getting in: application, invitation, an address to prove."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from events.models import Invitation, Message, Registration
from tests.factories import RegistrationFactory

pytestmark = pytest.mark.django_db

NOW = timezone.now().replace(microsecond=0)
ADA = {"name": "Ada", "email": "ada@example.org"}


# By application


def test_one_applies_and_learns_how_people_are_chosen_but_nothing_of_places(client, event_page):
    page = event_page(
        registration_mode="application", capacity=1, decide_at=NOW + timedelta(days=3)
    )
    RegistrationFactory(event=page.event)

    text = client.get(page.register_url).text

    assert "<h1>Apply: " in text
    assert "the organizer chooses among all who applied" in text
    assert "Everyone gets an answer by" in text
    assert "place left" not in text
    assert "waiting list" not in text


def test_an_application_comes_in_however_full_it_is(client, event_page):
    page = event_page(registration_mode="application", capacity=1)
    RegistrationFactory(event=page.event)

    response = client.post(page.register_url, ADA)

    assert response.status_code == 303
    assert Registration.objects.latest("pk").is_application


# By invitation


@pytest.fixture
def invited(event_page):
    """A page, and the code that opens it to three people."""
    page = event_page(registration_mode="invitation")
    return page, Invitation.objects.create(event=page.event, people=3).code


def test_without_a_code_one_is_asked_for_it(client, invited):
    page, _code = invited

    response = client.get(page.register_url)

    assert response.status_code == 200
    assert "Enter the code of your invitation" in response.text
    assert 'name="name"' not in response.text


def test_a_link_with_the_code_leads_to_the_form_which_keeps_it(client, invited):
    page, code = invited

    text = client.get(page.register_url, {"code": code}).text

    assert f'<input type="hidden" name="code" value="{code}"' in text
    assert f'action="{page.register_url}"' in text


def test_the_code_is_taken_as_people_type_it(client, invited):
    page, code = invited
    typed = f" {code.replace('-', '').lower()} "

    text = client.post(page.register_url, {"open": "1", "code": typed}).text

    assert 'name="name"' in text


@pytest.mark.parametrize("typed", ["", "WRONG-CODE"])
def test_a_wrong_code_is_said_to_be_wrong(client, invited, typed):
    page, _code = invited

    response = client.post(page.register_url, {"open": "1", "code": typed})

    assert response.status_code == (403 if typed else 200)
    assert '<a href="#id_code">' in response.text
    assert "<title>Error: " in response.text


def test_with_the_code_one_registers(client, invited):
    page, code = invited

    response = client.post(page.register_url, ADA | {"code": code})

    assert response.status_code == 303
    assert Registration.objects.get().invitation.code == code


@pytest.mark.parametrize("typed", [{}, {"code": "ABCD-2345"}])
def test_without_a_valid_code_nobody_registers_and_nothing_typed_is_lost(client, invited, typed):
    page, _code = invited

    response = client.post(page.register_url, ADA | typed)

    assert response.status_code == 403
    assert 'value="Ada"' in response.text
    assert '<input type="text" name="code"' in response.text
    assert not Registration.objects.exists()


def test_a_code_that_is_used_up_opens_nothing(client, invited):
    page, code = invited
    RegistrationFactory(event=page.event, attendees=3, invitation=Invitation.objects.get())

    assert client.get(page.register_url, {"code": code}).status_code == 403


# Where the address must be proved, or can be used up


def test_an_address_to_be_proved_is_asked_for_and_the_link_goes_by_mail_alone(client, event_page):
    page = event_page(confirms_address=True)

    response = client.post(page.register_url, ADA)

    registration = Registration.objects.get()
    assert response.status_code == 200
    assert "Check your mail" in response.text
    assert "ada@example.org" in response.text
    assert registration.token not in response.text
    assert registration.is_held


def test_without_an_address_to_prove_the_form_asks_again(client, event_page):
    page = event_page(confirms_address=True)

    text = client.post(page.register_url, {"name": "Ada"}).text

    assert '<a href="#id_email">' in text
    assert not Registration.objects.exists()


@pytest.mark.parametrize("terms", [{}, {"confirms_address": True}])
def test_a_stranger_cannot_find_out_who_is_registered(client, event_page, terms):
    """The same page, whether the address is used up or was never heard of."""
    page = event_page(address_limit=1, **terms)
    RegistrationFactory(event=page.event, email="known@example.org")

    answers = [
        client.post(page.register_url, {"name": "Eve", "email": f"{who}@example.org"})
        for who in ["known", "other"]
    ]

    assert {answer.status_code for answer in answers} == {200}
    known, other = (answer.text.replace("other@", "known@") for answer in answers)
    assert known == other
    assert "nothing was added" in known


def test_who_has_used_up_an_address_gets_the_links_by_mail(client, event_page):
    page = event_page(address_limit=1)
    RegistrationFactory(event=page.event, email="ada@example.org")

    client.post(page.register_url, ADA)

    assert Registration.objects.count() == 1
    assert [(each.kind, each.to) for each in Message.objects.all()] == [
        (Message.Kind.LINKS, "ada@example.org")
    ]


def test_who_has_lost_the_mail_that_asks_for_the_address_gets_it_again(client, event_page):
    page = event_page(address_limit=1, confirms_address=True)
    client.post(page.register_url, ADA)
    lost = Message.objects.get()

    def send_again(minutes):
        with time_machine.travel(lost.created_at + timedelta(minutes=minutes)):
            client.post(page.register_url, ADA | {"email": "Ada@example.org"})

    send_again(minutes=5)
    assert Message.objects.get() == lost
    send_again(minutes=15)

    assert Registration.objects.count() == 1
    assert {(each.kind, each.to) for each in Message.objects.all()} == {(lost.kind, lost.to)}
    assert Message.objects.count() == 2
    assert all(message.is_still_true for message in Message.objects.all())
