"""What each kind of mail says beside the facts that all have."""

from datetime import datetime, timedelta

import pytest
import time_machine
from django.core import signing
from django.utils import translation
from django.utils.formats import date_format

from events import booking, emails, outbox
from events.emails.links import salt
from events.models import EventPage, Message
from tests.events.emails.all_kinds import message_of, registration_for
from tests.events.emails.written import HELSINKI, LINK, Kind, entries, queued
from tests.factories import MessageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db


def written(kind, event, **details):
    message = message_of(kind, event, **({"language": "en"} | details))
    emails.write(message)
    return message


# Questions with a deadline


def test_an_offer_says_until_when_and_where_to_answer(event):
    deadline = datetime(2030, 5, 19, 18, tzinfo=HELSINKI)

    message = written(Kind.OFFERED, event, answer_by=deadline, language="fi")

    assert "sunnuntai 19. toukokuuta 2030 klo 18.00" in message.text
    assert message.registration.private_url in message.text
    assert message.calendars == []


@pytest.mark.parametrize(("way", "words"), [("on_site", "On site"), ("online", "Online")])
def test_an_offer_says_which_way_to_take_part_it_is_for(event, way, words):
    assert "How you take part" not in written(Kind.OFFERED, event).text
    type(event).objects.update(has_online_places=True)
    event.refresh_from_db()

    assert f"How you take part: {words}" in written(Kind.OFFERED, event, way=way).text


@pytest.mark.parametrize(
    ("status", "word"),
    [("held", "We keep the place"), ("waitlisted", "waiting list"), ("applied", "application")],
)
def test_who_is_asked_to_confirm_an_address_is_promised_only_what_there_is(event, status, word):
    message = written(Kind.ADDRESS_ASKED, event, status=status, attendees=["Ada Esimerkki"])

    assert word in message.text
    assert ("We keep the place" in message.text) is (status == "held")
    assert f"/en/r/{message.registration.token}/confirm/" in message.text
    assert LINK not in message.text
    assert "Ada" not in message.text + message.html
    assert message.calendars == []


@pytest.mark.parametrize(("is_out", "word"), [(True, "no longer"), (False, "now at its end")])
def test_who_did_not_answer_an_offer_hears_what_comes_next(event, is_out, word):
    registration = RegistrationFactory(event=event, language="en")
    message = MessageFactory(
        kind=Kind.OFFER_LAPSED, registration=registration, about={"is_out": is_out}
    )

    emails.write(message)

    assert word in message.text


# Reminders, links, thanks


def test_a_reminder_is_of_its_session_alone_and_invites_nobody_again(event):
    message = written(Kind.REMINDER, event, language="fi")

    assert "21. toukokuuta 2030" in message.text
    assert "28. toukokuuta 2030" not in message.text + message.html
    assert message.calendars == []


def test_the_online_link_comes_with_its_session_and_into_the_calendar(event):
    message = written(Kind.ONLINE_LINK, event)

    assert LINK in message.text
    assert [method for method, _uid, _sequence in entries(message)] == ["REQUEST"]


def test_an_online_link_is_not_sent_before_its_time(event):
    type(event).objects.update(links_shown_hours=24)
    event = EventPage.objects.get(pk=event.source_page_id).event

    early = written(Kind.CONFIRMED, event, language="fi")
    with time_machine.travel(event.all_sessions[0].start - timedelta(hours=23)):
        late = written(Kind.CONFIRMED, event, language="fi")

    assert LINK not in early.text + early.html
    assert "maanantai 20. toukokuuta 2030 klo 9.00" in early.text
    assert late.text.count(LINK) == 1  # the other session is a week later


def test_a_link_that_everybody_may_see_has_no_time_of_its_own(event):
    type(event).objects.update(links_shown_hours=24)
    event.sessions.update(online_url_is_public=True)
    event = EventPage.objects.get(pk=event.source_page_id).event

    assert LINK in written(Kind.CONFIRMED, event).text


@pytest.mark.parametrize(("way", "has_link"), [("on_site", False), ("online", True)])
def test_where_people_chose_each_reads_where_they_take_part(event, way, has_link):
    type(event).objects.update(has_online_places=True)
    event = EventPage.objects.get(pk=event.source_page_id).event

    message = written(Kind.CONFIRMED, event, way=way)

    address = event.all_sessions[0].venue.address
    assert (LINK in message.text) is has_link
    assert (address in message.text) is not has_link


def test_thanks_carry_the_link_for_feedback(event):
    EventPage.objects.update(feedback_url="https://form.example.org/1")
    event = EventPage.objects.get(pk=event.source_page_id).event

    assert "https://form.example.org/1" in written(Kind.THANKS, event).text


def test_without_a_link_for_feedback_thanks_ask_for_none(event):
    assert "How was it?" not in written(Kind.THANKS, event).text


@pytest.mark.parametrize(
    ("term", "promise"),
    [
        ("decide_at", "an answer by {day}"),
        ("closes_at", "close on {day}. Everyone gets an answer after that."),
    ],
)
def test_who_applied_reads_that_there_is_no_place_yet_and_by_when_the_answer_comes(
    event, term, promise
):
    moment = datetime(2030, 5, 10, 12, tzinfo=HELSINKI)
    type(event).objects.update(**{term: moment})
    event.refresh_from_db()

    message = written(Kind.APPLIED, event)

    with translation.override("en"):
        day = date_format(moment, "DATE_FORMAT")  # each site has its own
    assert "You don't have a place yet." in message.text
    assert promise.format(day=day) in message.text


# People


@pytest.mark.parametrize(("is_out", "is_told"), [(True, False), (False, True)])
def test_whose_offer_has_lapsed_reads_when_it_is_only_while_the_waiting_goes_on(
    event, is_out, is_told
):
    status = "declined" if is_out else "waitlisted"

    message = written(Kind.OFFER_LAPSED, event, status=status, attendees=["Ada"])

    for said in [message.text, message.html]:
        assert ("When and where" in said) is is_told
        assert ("Ada" in said) is is_told


@pytest.mark.parametrize("kind", [Kind.DECLINED, Kind.WAITING_ENDED, Kind.CANCELLED])
def test_an_adviser_reads_who_of_the_people_registered_does_not_come(event, kind):
    message = written(kind, event, contact="Aila Ohjaaja", attendees=["Ada", ""])

    assert "Names: Ada\n1 person whose name is not known yet" in message.text
    assert "Names: <bdi>Ada</bdi>" in message.html
    assert "When and where" not in message.text


def test_an_adviser_reads_of_the_people_registered(event):
    message = written(Kind.CONFIRMED, event, contact="Aila Ohjaaja", attendees=["Ada", "", ""])

    assert "The people you registered have a place" in message.text
    assert "Attendees: Ada\n2 people whose names are not known yet" in message.text
    assert "2 people whose names are not known yet" in message.html
    assert "Please tell them" in message.text


def test_a_party_without_names_is_said_as_a_number(event):
    message = written(Kind.CONFIRMED, event, attendees=["", "", ""])

    assert "Attendees:" not in message.text
    assert "3 people whose names are not known yet" in message.text


def test_who_withdraws_an_application_does_not_leave_a_waiting_list(event):
    registration = RegistrationFactory(event=event, status="applied", language="en")
    booking.cancel(registration)

    assert "is withdrawn" in queued(Kind.CANCELLED).text


# To others than those who registered


def test_links_are_signed_for_the_message_and_name_nobody(event):
    registration = registration_for(Kind.CONFIRMED, event, email="visitor@example.org")

    message = written(Kind.LINKS, event)

    signed = message.text.split("/r/mine/")[1].split("/")[0]
    assert signing.loads(signed, salt=salt(Kind.LINKS), max_age=7 * 86400) == message.guid.hex
    assert registration.token not in message.text
    assert "Aamubrunssi" not in message.text
    assert "Ada" not in message.text


def test_the_organizer_reads_how_many_there_are_and_how_many_are_needed(event):
    type(event).objects.update(minimum=8, decide_at=datetime(2030, 5, 1, 12, tzinfo=HELSINKI))
    event = EventPage.objects.get(pk=event.source_page_id).event
    RegistrationFactory(event=event, attendees=3)
    outbox.queue_decision(event)

    message = queued(Kind.DECISION_DUE)

    assert message.to == event.organizer.email
    assert message.language == "fi"
    assert f"/admin/pages/{event.source_page_id}/edit/" in message.text
    assert "8" in message.text.split("\n\n")[0]
    assert "3" in message.text.split("\n\n")[0]
    assert "keskiviikko 1. toukokuuta 2030 klo 12.00" in message.text


def test_the_organizer_reads_how_many_applications_wait_and_what_was_promised(event):
    terms = {"registration_mode": "application", "minimum": None}
    decide_at = datetime(2030, 5, 1, 12, tzinfo=HELSINKI)
    type(event).objects.update(decide_at=decide_at, **terms)
    RegistrationFactory.create_batch(2, event=event, status="applied")
    outbox.queue_decision(EventPage.objects.get(pk=event.source_page_id).event)
    Message.objects.update(language="en")

    message = queued(Kind.DECISION_DUE)

    assert message.subject == "Applications wait for an answer: Aamubrunssi"
    assert "2 applications for Aamubrunssi wait for an answer" in message.text
    assert "promised it by Wednesday" in " ".join(message.text.split())
    assert "to take place" not in message.text


def test_an_event_without_an_organizer_asks_nobody(event):
    event.organizer = None

    assert outbox.queue_decision(event) is None
