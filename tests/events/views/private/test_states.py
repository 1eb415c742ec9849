"""Each state of a registration in plain words, with what can be done about it."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation
from django.utils.formats import date_format

from events import booking, publishing
from events.models import Event, Registration
from tests.events.views.private.pages import (
    LINK,
    NOW,
    event_page,
    private,
    registered,
    session,
    stops,
)
from tests.factories import FunderFactory, OrganizerFactory, VenueFactory

pytestmark = pytest.mark.django_db

OFFERED = {"status": "offered", "answer_by": NOW + timedelta(days=1)}


@pytest.fixture
def page(english_list):
    return event_page(english_list)


def text_of(client, registration):
    return client.get(private(registration)).text


def test_one_who_applied_is_told_that_the_organizer_chooses(client, english_list):
    page = event_page(english_list, registration_mode="application")
    registration = registered(page, status="applied")

    text = text_of(client, registration)

    assert "We have your application" in text
    assert "Applications are taken until" in text
    assert "Withdraw the application" in text


def test_one_who_applied_reads_by_which_day_the_answer_comes(client, english_list):
    day = NOW + timedelta(days=5)
    page = event_page(english_list, registration_mode="application", decide_at=day)

    text = text_of(client, registered(page, status="applied"))

    with translation.override("en"):
        assert f"Everyone gets an answer by {date_format(timezone.localtime(day))}." in text
    assert "You don't have a place yet." in text


@pytest.mark.parametrize("decision", Registration.Decision.values)
def test_a_decision_is_not_told_before_it_is_sent(client, english_list, decision):
    page = event_page(english_list, registration_mode="application")
    registration = registered(page, status="applied")
    before = text_of(client, registration)

    booking.decide(registration, decision, message="We have read it.")

    assert without_csrf(text_of(client, registration)) == without_csrf(before)


def without_csrf(text):
    return [line for line in text.splitlines() if "csrfmiddlewaretoken" not in line]


@pytest.mark.parametrize(
    ("decision", "status", "words"),
    [
        ("selected", "confirmed", "You have a place"),
        ("reserve", "waitlisted", "You are on the waiting list"),
        ("declined", "declined", "You did not get a place"),
    ],
)
def test_a_result_is_told_with_what_the_organizer_wrote(client, page, decision, status, words):
    message = "The group was very even."
    registration = registered(page, status=status, decision=decision, decision_message=message)

    text = text_of(client, registration)

    assert words in text
    assert message in text


@pytest.mark.parametrize(("language", "marked"), [("sv", True), ("en", False)])
def test_what_the_organizer_wrote_is_marked_with_its_language(client, page, language, marked):
    message = {"decision": "declined", "decision_message": "The group was full.\n\nSorry!"}
    registration = registered(page, status="declined", **message)

    text = client.get(private(registration).replace("/en/", f"/{language}/")).text

    quoted = '<div lang="en" dir="auto"><p>The group was full.</p>'
    assert (quoted in "".join(line.strip() for line in text.splitlines())) is marked


def test_a_reserve_who_got_a_place_no_longer_reads_the_former_answer(client, page):
    registration = registered(page, decision="reserve", decision_message="Not this time.")

    assert "Not this time." not in text_of(client, registration)


@pytest.mark.parametrize(("people", "is_told"), [(1, False), (2, True)])
def test_who_waits_alone_reads_nothing_of_large_parties(client, page, people, is_told):
    text = text_of(client, registered(page, status="waitlisted", attendees=people))

    assert ("smaller ones behind it may get places first" in text) == is_told


@pytest.mark.parametrize(("lapses", "is_told"), [(0, False), (1, True)])
def test_who_did_not_answer_reads_that_the_offer_has_run_out(client, page, lapses, is_told):
    text = text_of(client, registered(page, status="waitlisted", lapses=lapses))

    assert ("We offered you a place, and the time to answer has run out" in text) == is_told


def test_an_offer_shows_its_deadline_and_two_buttons(client, page):
    registration = registered(page, **OFFERED)

    text = text_of(client, registration)

    assert "A place is free for you" in text
    assert "Please answer by" in text
    assert 'value="take"' in text
    assert 'value="leave"' in text
    assert LINK not in text


@pytest.mark.parametrize("status", ["confirmed", "offered", "waitlisted", "applied"])
@pytest.mark.parametrize(("way", "words"), [("on_site", "On site"), ("online", "Online")])
def test_in_every_state_one_reads_which_way_to_take_part_it_is_about(
    client, english_list, status, way, words
):
    both = session(online_url=LINK, venue=VenueFactory())
    page = event_page(english_list, sessions=[both], has_online_places=True)
    until = OFFERED["answer_by"] if status == "offered" else None

    text = text_of(client, registered(page, status=status, way=way, answer_by=until))

    assert f"<dt>How you take part</dt><dd>{words}</dd>" in text
    assert "How you take part" not in client.get(page.url).text


@pytest.mark.parametrize(
    ("terms", "words"),
    [
        ({}, "it is yours in order of joining"),
        ({"waiting_list": "offer"}, "we offer it to those who wait"),
        ({"large_party": "waited_for"}, "those behind it wait too"),
    ],
)
def test_one_who_waits_reads_what_the_list_does(client, english_list, terms, words):
    page = event_page(english_list, **terms)

    text = text_of(client, registered(page, status="waitlisted"))

    assert "You are number 1 in the queue." in text
    assert words in text
    assert "Leave the waiting list" in text


@pytest.mark.parametrize(
    ("contact", "is_told"),
    [
        ({"email": "ada@example.org"}, True),
        ({"email": "", "phone": "050 000 0077"}, False),
        ({"email": "ada@example.org", "unreached_at": NOW}, False),
    ],
)
def test_only_whom_we_reach_is_promised_a_message(client, english_list, contact, is_told):
    page = event_page(english_list, waiting_list_ends_at=NOW + timedelta(days=3))

    text = text_of(client, registered(page, status="waitlisted", **contact))

    assert ("we tell you" in text) == is_told
    assert ("please look at this page again" in text) != is_told


def test_who_is_reached_by_text_message_is_promised_one(client, page, settings):
    settings.EVENTS_SMS_BACKEND = "events.sms.ConsoleSender"

    text = text_of(client, registered(page, status="waitlisted", email="", phone="050 000 0077"))

    assert "we tell you at once" in text


def test_one_who_waits_for_a_stop_can_move_to_those_with_room(client, english_list):
    full, roomy, small = stops(english_list, 1, 5, 1)
    registered(full)
    registration = registered(full, status="waitlisted", attendees=2)

    text = text_of(client, registration)

    assert "Move to Stop 2" in text
    assert private(registration, f"move/{roomy.event.pk}/") in text
    assert private(registration, f"move/{small.event.pk}/") not in text


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"lapses": 2}, "the time to answer has run out"),
        ({}, "The waiting list has ended"),
    ],
)
def test_one_who_waited_in_vain_reads_why(client, page, facts, words):
    text = text_of(client, registered(page, status="declined", **facts))

    assert "You did not get a place" in text
    assert words in text


def test_after_a_restored_event_the_place_is_there_again(client, page):
    registration = registered(page)
    publishing.cancel(page.event, reason="The speaker is ill.")
    publishing.restore(Event.objects.get(pk=page.event.pk))

    text = text_of(client, registration)

    assert "You have a place" in text
    assert "The speaker is ill." not in text


def test_an_unproven_registration_leads_to_the_question(client, page):
    registration = registered(page, status="held", hold_until=NOW + timedelta(hours=1))

    text = text_of(client, registration)

    assert "Confirm your e-mail address" in text
    assert private(registration, "confirm/") in text
    assert LINK not in text


def test_people_without_a_name_have_a_number_and_a_deadline(client, page):
    registration = registered(page, attendees=["Ada", "", ""], contact="Aino Adviser")

    text = text_of(client, registration)

    assert "person 3" in text
    assert "can be named until" in text
    assert "Aino Adviser" in text


# Online links


def test_a_link_shown_hours_before_says_when_it_appears(client, english_list):
    page = event_page(english_list, links_shown_hours=24)

    text = text_of(client, registered(page))

    assert LINK not in text
    assert "The link appears here on" in text


def test_a_link_is_there_when_its_time_has_come(client, english_list):
    online = session(days=0.5, online_url=LINK)
    page = event_page(english_list, links_shown_hours=24, sessions=[online])

    text = text_of(client, registered(page))

    assert LINK in text
    assert "The link appears here on" not in text


@pytest.mark.parametrize(("way", "sees"), [("online", True), ("on_site", False)])
def test_who_comes_to_the_place_needs_no_link(client, english_list, way, sees):
    hybrid = session(online_url=LINK, venue=VenueFactory())
    page = event_page(english_list, has_online_places=True, sessions=[hybrid])

    text = text_of(client, registered(page, way=way))

    assert (LINK in text) is sees


# Cost


@pytest.mark.parametrize("state", [{}, {"status": "waitlisted"}, OFFERED])
def test_a_private_page_takes_few_queries_whatever_stands_on_it(client, english_list, state):
    page, *_others = stops(english_list, 2, 5)
    registration = registered(page, attendees=1, **state)
    before = queries_of(client, registration)
    for _number in range(2):
        event_page(page.get_parent().specific)
    registered(page, attendees=5)
    registration.attendees.create(name="Bo")

    assert queries_of(client, registration) <= before <= 15


def test_a_page_with_everything_on_it_takes_few_queries(client, english_list):
    organizer = OrganizerFactory(funders=FunderFactory.create_batch(2))
    hybrid = session(online_url=LINK, venue=VenueFactory())
    terms = {"has_online_places": True, "organizer": organizer, "sessions": [hybrid]}
    page, *_others = stops(english_list, 1, 5, **terms)
    registered(page)
    registration = registered(page, status="waitlisted", attendees=["Ada", ""])

    assert "Take part online" in text_of(client, registration)
    number = queries_of(client, registration)
    assert number <= 15


def queries_of(client, registration):
    client.get(private(registration))
    with CaptureQueriesContext(connection) as captured:
        client.get(private(registration))
    return len(captured)


@pytest.mark.parametrize("is_hidden", [True, False])
def test_a_link_leads_to_the_page_of_the_event_unless_only_a_code_opens_it(
    client, english_list, is_hidden
):
    page = event_page(english_list, registration_mode="invitation", is_hidden=is_hidden)

    for status in ["confirmed", "cancelled"]:
        text = text_of(client, registered(page, status=status))

        assert (f'href="{page.url}"' in text) is not is_hidden
