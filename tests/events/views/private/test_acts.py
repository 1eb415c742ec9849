"""One press of a button: the address is right, the place is taken or left, another stop."""

from datetime import timedelta

import pytest

from events.models import Event, Registration
from tests.events.views.private.pages import (
    NOW,
    event_page,
    private,
    registered,
    stops,
    stored,
)

pytestmark = pytest.mark.django_db

HELD = {"status": "held", "hold_until": NOW + timedelta(hours=1)}
LAPSED = {"status": "held", "hold_until": NOW - timedelta(hours=1)}
OFFERED = {"status": "offered", "answer_by": NOW + timedelta(days=1)}


@pytest.fixture
def page(english_list):
    return event_page(english_list)


# The address


def test_to_confirm_an_address_one_presses_a_button(client, page):
    registration = registered(page, **HELD)
    assert "Yes, confirm my registration" in client.get(private(registration, "confirm/")).text

    response = client.post(private(registration, "confirm/"))

    assert (response.status_code, response.url) == (303, private(registration))
    assert stored(registration).is_confirmed


def test_to_confirm_an_address_twice_is_to_confirm_it_once(client, page):
    registration = registered(page, **HELD)

    answers = [client.post(private(registration, "confirm/")) for _time in range(2)]

    assert [answer.status_code for answer in answers] == [303, 303]
    assert registration.messages.count() == 1


@pytest.mark.parametrize("method", ["get", "post"])
def test_an_address_confirmed_too_late_leads_to_the_form(client, page, method):
    registration = registered(page, **LAPSED)

    response = getattr(client, method)(private(registration, "confirm/"))

    assert response.status_code == 410
    assert "The time to confirm the address has run out." in response.text
    assert page.register_url in response.text
    assert stored(registration).is_held


# The offer


def test_an_offered_place_is_taken(client, page):
    registration = registered(page, **OFFERED)

    response = client.post(private(registration, "offer/"), {"answer": "take"})

    assert (response.status_code, response.url) == (303, private(registration))
    assert stored(registration).is_confirmed


def test_an_offered_place_is_left_to_the_next_in_line(client, page):
    registration = registered(page, **OFFERED)

    client.post(private(registration, "offer/"), {"answer": "leave"})

    assert stored(registration).is_cancelled


def test_an_offer_answered_too_late_is_gone(client, page):
    answer_by = NOW - timedelta(hours=1)
    registration = registered(page, status="offered", answer_by=answer_by)

    response = client.post(private(registration, "offer/"), {"answer": "take"})

    assert response.status_code == 410
    assert "The time to answer has run out" in response.text


@pytest.mark.parametrize("answer", ["", "both"])
def test_no_answer_changes_nothing(client, page, answer):
    registration = registered(page, **OFFERED)

    response = client.post(private(registration, "offer/"), {"answer": answer})

    assert response.status_code == 303
    assert stored(registration).is_offered


# Another stop


def test_one_press_moves_to_another_stop(client, english_list):
    full, roomy = stops(english_list, 1, 5)
    registered(full)
    registration = registered(full, status="waitlisted")
    address = private(registration, f"move/{roomy.event.pk}/")

    answers = [client.post(address) for _time in range(2)]

    assert [answer.url for answer in answers] == [private(registration) + "?moved"] * 2
    assert stored(registration).event == roomy.event
    assert stored(registration).is_confirmed
    assert "You have moved here." in client.get(answers[0].url).text


def test_a_stop_that_asks_for_proof_is_not_offered_to_whoever_had_to_give_none(
    client, english_list
):
    here, strict = stops(english_list, 5, 5)
    Event.objects.filter(pk=strict.event.pk).update(confirms_address=True)
    registration = registered(here)
    address = private(registration, f"move/{strict.event.pk}/")

    response = client.post(address)

    assert response.status_code == 409
    assert "Please register there" in response.text
    assert address not in client.get(private(registration)).text
    assert stored(registration).event == here.event


def test_a_stop_that_needs_an_address_is_not_offered_to_whoever_gave_none(client, english_list):
    here, strict = stops(english_list, 5, 5)
    Event.objects.filter(pk=strict.event.pk).update(confirms_address=True)
    registration = registered(here, email="")
    address = private(registration, f"move/{strict.event.pk}/")

    assert address not in client.get(private(registration)).text
    assert client.post(address).status_code == 409
    assert stored(registration).event == here.event


def test_an_application_becomes_no_place_elsewhere(client, english_list):
    here, roomy = stops(english_list, 5, 5)
    Event.objects.filter(pk=here.event.pk).update(registration_mode="application")
    registration = registered(here, status="applied")
    address = private(registration, f"move/{roomy.event.pk}/")

    response = client.post(address)

    assert response.status_code == 409
    assert "An application stays with its event." in response.text
    assert address not in client.get(private(registration)).text
    assert stored(registration).event == here.event


def test_where_the_other_stop_is_full_the_place_stays(client, english_list):
    here, full = stops(english_list, 5, 1)
    registered(full)
    registration = registered(here)

    response = client.post(private(registration, f"move/{full.event.pk}/"))

    assert response.status_code == 409
    assert "There is no room any more." in response.text
    assert stored(registration).event == here.event


def test_one_moves_only_within_the_series(client, page, english_list):
    here, _there = stops(english_list, 5, 5)
    beside = event_page(english_list)
    inside, outside = registered(here), registered(page)

    assert client.post(private(inside, f"move/{page.event.pk}/")).status_code == 404
    assert client.post(private(outside, f"move/{beside.event.pk}/")).status_code == 404
    assert set(Registration.objects.values_list("event", flat=True)) == {
        here.event.pk,
        page.event.pk,
    }
