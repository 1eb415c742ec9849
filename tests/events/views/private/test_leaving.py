"""Some of a party don't come, or all of it; and who wants to hear less."""

from datetime import timedelta

import pytest
from django.test import Client

from tests.events.views.private.pages import NOW, event_page, names, private, registered, stored

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(english_list):
    return event_page(english_list)


@pytest.fixture
def party(page):
    return registered(page, attendees=["Ada", "Bo", ""])


def keys(registration, *numbers):
    people = list(registration.attendees.all())
    return [people[number].pk for number in numbers]


# Some


def test_who_does_not_come_is_asked_about_before_anything_happens(client, party):
    form = client.get(private(party, "some/")).text
    assert "<bdi>Bo</bdi>" in form
    assert "person 3" in form

    question = client.post(private(party, "some/"), {"person": keys(party, 1, 2)}).text

    assert "Don't these people come?" in question.replace("&#x27;", "'")
    assert "<bdi>Ada</bdi>" not in question
    assert "given to those who wait" not in question
    assert names(party) == ["Ada", "Bo", ""]


def test_who_leaves_reads_that_others_get_the_place_only_if_somebody_waits(client, page, party):
    before = client.get(private(party, "cancel/")).text
    registered(page, status="waitlisted")

    whole = client.get(private(party, "cancel/")).text
    some = client.post(private(party, "some/"), {"person": keys(party, 1, 2)}).text

    assert "given to those who wait" not in before
    assert "The places of 3 people are given to those who wait" in whole
    assert "The places of 2 people are given to those who wait" in some


def test_some_of_a_party_are_cancelled(client, party):
    sent = {"person": keys(party, 1, 2), "sure": "yes"}

    answers = [client.post(private(party, "some/"), sent) for _time in range(2)]

    assert [answer.url for answer in answers] == [private(party) + "?fewer"] * 2
    assert names(party) == ["Ada"]
    assert stored(party).is_confirmed


def test_where_nobody_is_left_the_registration_is_cancelled(client, party):
    sent = {"person": keys(party, 0, 1, 2)}
    question = client.post(private(party, "some/"), sent).text
    assert "Nobody would be left" in question

    answers = [client.post(private(party, "some/"), sent | {"sure": "yes"}) for _time in range(2)]

    assert [answer.url for answer in answers] == [private(party)] * 2
    assert stored(party).is_cancelled


def test_nobody_ticked_is_asked_again(client, party):
    response = client.post(private(party, "some/"))

    assert "Choose at least one person." in response.text
    assert "<title>Error: " in response.text
    assert '<h2 id="error-summary">' in response.text


def test_the_mistake_is_tied_to_the_boxes_that_it_is_about(client, party):
    def form_of(response):
        return response.text.split('<form class="form"')[1].split("</form>")[0]

    asked, asked_again = (
        form_of(send(private(party, "some/"))) for send in [client.get, client.post]
    )

    assert "aria-" not in asked
    assert '<fieldset class="field" aria-describedby="person-error">' in asked_again
    assert '<ul class="errorlist" id="person-error">' in asked_again
    assert asked_again.count('aria-invalid="true"') == 3


@pytest.mark.parametrize("person", ["x", "0", "9" * 40])
def test_people_of_others_are_not_touched(client, page, party, person):
    other = registered(page, attendees=["Eve"])

    client.post(private(party, "some/"), {"person": [person, *keys(other, 0)], "sure": "yes"})

    assert names(other) == ["Eve"]
    assert names(party) == ["Ada", "Bo", ""]


# All


@pytest.mark.parametrize(
    ("status", "question"),
    [
        ("waitlisted", "Leave the waiting list?"),
        ("applied", "Withdraw the application?"),
        ("offered", "Cancel your registration?"),
        ("confirmed", "Cancel your registration?"),
    ],
)
def test_every_state_is_left_by_a_question_and_a_button(client, page, status, question):
    answer_by = NOW + timedelta(days=1) if status == "offered" else None
    registration = registered(page, status=status, answer_by=answer_by)
    assert question in client.get(private(registration, "cancel/")).text

    client.post(private(registration, "cancel/"))

    assert stored(registration).is_cancelled


# Fewer mails


def test_reminders_stop_and_start_again(client, page):
    registration = registered(page)
    assert "No reminders, please" in client.get(private(registration, "quiet/")).text

    response = client.post(private(registration, "quiet/"))
    assert stored(registration).gets_reminders is False
    assert "You get no more reminders." in client.get(response.url).text

    client.post(private(registration, "quiet/"), {"again": "yes"})
    assert stored(registration).gets_reminders is True


def test_mail_programs_stop_reminders_without_a_form(page):
    registration = registered(page)
    strict = Client(enforce_csrf_checks=True)

    response = strict.post(private(registration, "quiet/"), {"List-Unsubscribe": "One-Click"})

    assert response.status_code == 303
    assert stored(registration).gets_reminders is False
