"""Details that change: names, addresses, and people who are named later."""

from datetime import timedelta

import pytest

from tests.events.views.private.pages import NOW, event_page, names, private, registered, stored

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(english_list):
    return event_page(english_list)


@pytest.fixture
def over(english_list):
    return event_page(english_list, sessions=[(NOW - timedelta(days=2), NOW - timedelta(days=1))])


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


def test_a_second_click_after_a_new_address_is_told_of_the_new_link(client, page):
    registration = registered(page, attendees=["Ada"])
    typed = {"name": "Ada", "email": "new@example.org"}
    client.post(private(registration, "change/"), typed)

    second = client.post(private(registration, "change/"), typed)

    assert second.status_code == 404
    assert "Private links are renewed" in second.text


def test_a_mistake_in_a_change_keeps_what_was_typed(client, page):
    registration = registered(page, attendees=["Ada", "Bo"])

    response = client.post(private(registration, "change/"), {"name": "Ada Li", "other_1": ""})

    assert response.status_code == 200
    assert "<title>Error: " in response.text
    assert '<a href="#id_other_1">' in response.text
    assert 'value="Ada Li"' in response.text
    assert names(registration) == ["Ada", "Bo"]


def test_an_address_that_is_needed_cannot_be_taken_away(client, english_list):
    registration = registered(event_page(english_list, confirms_address=True), attendees=["Ada"])

    response = client.post(private(registration, "change/"), {"name": "Ada Li", "email": ""})

    assert response.status_code == 409
    assert '<a href="#id_email">' in response.text
    assert 'value="Ada Li"' in response.text
    assert stored(registration).email == registration.email


def test_people_are_named_later(client, page):
    registration = registered(page, attendees=["Ada", ""])
    form = client.get(private(registration, "change/")).text
    assert "Names can be given and changed until" in form

    typed = {"name": "Ada", "other_1": "Bo", "email": registration.email, "phone": "050 000 0009"}
    client.post(private(registration, "change/"), typed)

    assert names(registration) == ["Ada", "Bo"]


def test_once_names_are_due_nobody_is_named_any_more(client, english_list):
    page = event_page(english_list, names_due_at=NOW - timedelta(hours=1))
    registration = registered(page, attendees=["Ada", ""])
    assert "The time to change names is over." in client.get(private(registration, "change/")).text

    client.post(private(registration, "change/"), {"name": "Eve", "other_1": "Bo"})

    assert names(registration) == ["Ada", ""]


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


def test_a_stranger_cannot_find_out_who_is_registered_by_changing_an_address(client, english_list):
    page = event_page(english_list, address_limit=1)
    registered(page, email="known@example.org")

    answers = []
    for who in ["known", "other"]:
        own = registered(page, attendees=["Eve"], email=f"{who}-friend@example.org")
        typed = {"name": "Eve", "email": f"{who}@example.org"}
        response = client.post(private(own, "change/"), typed)
        is_asked = f"sent a mail to <bdi>{who}@example.org" in client.get(response.url).text
        answers.append((response.status_code, response.url == private(own) + "?asked", is_asked))

    assert answers == [(303, True, True), (303, True, True)]
