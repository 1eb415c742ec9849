"""From the place to online and back: what is given up is said before anything happens."""

import pytest
from django.test import Client

from tests.events.views.private.pages import LINK, event_page, private, registered, session, stored
from tests.factories import VenueFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def hybrid(english_list):
    both = session(online_url=LINK, venue=VenueFactory())
    terms = {"has_online_places": True, "capacity": 1, "online_capacity": 1}
    return event_page(english_list, sessions=[both], **terms)


def test_one_changes_from_the_place_to_online(client, hybrid):
    registration = registered(hybrid)
    shown = client.get(private(registration)).text
    assert f'href="{private(registration, "switch/")}"' in shown
    assert f'action="{private(registration, "switch/")}"' not in shown

    response = client.post(private(registration, "switch/"), {"way": "online"})

    assert response.url == private(registration) + "?switched"
    assert stored(registration).way == "online"


def test_who_switches_is_asked_before_the_place_goes_to_others(client, hybrid):
    registration, waiting = registered(hybrid), registered(hybrid, status="waitlisted")

    question = client.get(private(registration, "switch/"))

    assert question.status_code == 200
    assert "Take part online instead?" in question.text
    assert "You get a place online, and you give up your place on site." in question.text
    assert "The place of 1 person is given to those who wait." in question.text
    assert 'name="way" value="online"' in question.text
    assert stored(registration).way == "on_site"
    assert stored(waiting).is_waitlisted


def test_who_switches_reads_that_the_way_back_is_open_only_while_there_is_room(client, hybrid):
    question = client.get(private(registered(hybrid, way="online"), "switch/")).text

    assert "You get a place on site, and you give up your place online." in question
    assert "You can change back only as long as there is room." in question
    assert "given to those who wait" not in question


@pytest.mark.parametrize(
    ("status", "way", "follows"),
    [
        ("waitlisted", "on_site", "You get a place online. You then no longer wait"),
        ("waitlisted", "online", "You get a place on site. You then no longer wait"),
        ("applied", "on_site", "You then apply to take part online"),
        ("applied", "online", "You then apply for a place on site"),
    ],
)
def test_who_has_no_place_reads_what_becomes_of_the_turn(client, hybrid, status, way, follows):
    registration = registered(hybrid, status=status, way=way)

    question = client.get(private(registration, "switch/")).text

    assert follows in question
    assert "give up your place" not in question
    assert "change back" not in question


def test_where_there_is_no_room_online_the_place_stays(client, hybrid):
    registered(hybrid, way="online")
    registration = registered(hybrid)
    assert "Take part online" not in client.get(private(registration)).text

    question = client.get(private(registration, "switch/"))
    response = client.post(private(registration, "switch/"), {"way": "online"})

    assert question.url == private(registration)
    assert response.status_code == 409
    assert stored(registration).way == "on_site"


def test_where_nobody_can_choose_there_is_no_question(client, english_list):
    registration = registered(event_page(english_list))

    assert client.get(private(registration, "switch/")).url == private(registration)


def test_a_way_that_is_none_changes_nothing(client, hybrid):
    registration = registered(hybrid)

    assert client.post(private(registration, "switch/"), {"way": "by train"}).status_code == 303
    assert stored(registration).way == "on_site"


def test_a_question_that_was_open_for_too_long_is_asked_again(hybrid):
    registration = registered(hybrid)

    answer = Client(enforce_csrf_checks=True).post(
        private(registration, "switch/"), {"way": "online"}
    )

    assert answer.status_code == 403
    assert "open for too long" in answer.text
    assert "Take part online instead?" in answer.text
    assert stored(registration).way == "on_site"
