"""What every mail says, in which language, and what it says to nobody."""

import re

import pytest
from django.utils import timezone, translation

from events import emails, publishing
from events.models import Event, EventPage, EventPageSession, Message
from tests.events.emails.all_kinds import TO_PEOPLE, WITHOUT_NAMES, WITHOUT_TIMES, message_of
from tests.events.emails.written import LINK, Kind, at, written
from tests.factories import EventPageFactory, MessageFactory, RegistrationFactory, VenueFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("kind", TO_PEOPLE)
@pytest.mark.parametrize("form", ["text", "html"])
def test_every_message_to_who_comes_says_what_when_where_by_whom_and_where_to_change_it(
    page, kind, form
):
    message = message_of(kind, page.event, attendees=["Ada Esimerkki"])

    emails.write(message)

    said = getattr(message, form)
    venue = page.event.all_sessions[0].venue
    for fact in ["Aamubrunssi", page.full_url]:
        assert fact in said
    for fact in ["21. toukokuuta 2030", venue.address]:
        assert (fact in said) is (kind not in WITHOUT_TIMES)
    assert message.registration.reference in said
    assert page.event.organizer.email in said
    assert page.event.organizer.phone in said
    assert ("Ada Esimerkki" in said) is (kind not in WITHOUT_NAMES)
    assert (f"/r/{message.registration.token}/" in said) is (kind not in Message.FAREWELLS)


@pytest.mark.parametrize("kind", Kind)
def test_text_and_html_give_the_same_facts(page, kind):
    message = message_of(kind, page.event)

    emails.write(message)

    facts = re.compile(r"https?://[^\s<\"]+|\d+\.\d+|[A-Z0-9]{4}-[A-Z0-9]{4}|\S+@\S+\.\w+")
    in_html = re.sub(r"<(?:style|title).*?</\w+>|(?<=style=\")[^\"]*", "", message.html)
    assert set(facts.findall(message.text)) == set(facts.findall(re.sub("<[^>]+>", " ", in_html)))


def test_times_are_in_helsinki_time_and_in_the_readers_format(registration):
    message = written(registration)

    with timezone.override("America/New_York"), translation.override("en"):
        emails.write(message)

    assert "tiistai 21. toukokuuta 2030, 9.00–11.00" in message.text
    assert "tiistai 21. toukokuuta 2030, 9.00–11.00" in message.html


def test_a_message_is_in_the_language_of_its_registration(page, en):
    texts = {
        language: written(RegistrationFactory(event=page.event, language=language)).text
        for language in ["fi", "en"]
    }

    assert "Reference code:" in texts["en"]
    assert "/en/r/" in texts["en"]
    assert "/fi/r/" in texts["fi"]


def test_right_to_left_languages_read_from_right_to_left(page):
    message = written(RegistrationFactory(event=page.event, language="ar"))

    assert '<html lang="ar" dir="rtl">' in message.html


def test_a_farewell_to_a_former_address_carries_no_private_link(registration):
    message = written(registration, Kind.ADDRESS_CHANGED)

    assert registration.token not in message.text + message.html


def test_the_private_online_link_is_for_confirmed_people_only(page):
    coming = RegistrationFactory(event=page.event)
    waiting = RegistrationFactory(event=page.event, status="waitlisted")

    assert LINK in written(coming).text
    assert LINK not in written(waiting, Kind.WAITLISTED).text


def test_a_former_address_learns_neither_the_link_nor_a_name(registration):
    message = MessageFactory(
        registration=registration, kind=Kind.ADDRESS_CHANGED, to="stranger@example.org"
    )

    emails.write(message)

    files = "".join(file["body"] for file in message.calendars).replace("\r\n ", "")
    said = message.text + message.html + files
    assert LINK not in said
    assert "Ada" not in said


@pytest.mark.parametrize("is_hidden", [True, False])
def test_a_mail_leads_to_the_page_of_the_event_unless_only_a_code_opens_it(page, is_hidden):
    Event.objects.update(is_hidden=is_hidden)

    message = written(RegistrationFactory(event=Event.objects.get()))

    for said in [message.text, message.html]:
        assert (page.full_url in said) is not is_hidden


def test_whom_the_organizer_cancelled_is_not_thanked_for_it(page):
    registration = RegistrationFactory(event=page.event, language="en")

    texts = [
        written(registration, Kind.CANCELLED, about={"by_staff": by_staff}).text
        for by_staff in [True, False]
    ]

    assert ["Thank you" in text for text in texts] == [False, True]


def test_what_stands_in_a_venue_is_text_and_not_html(page):
    venue = VenueFactory(name="<img src=x> & Co")
    page.event.sessions.update(venue=venue)

    message = written(RegistrationFactory(event=page.event))

    assert "<img" not in message.html
    assert "&lt;img src=x&gt; &amp; Co" in message.html
    assert "<img src=x> & Co" in message.text


@pytest.mark.parametrize("sessions", [1, 8])
def test_a_mail_takes_the_same_queries_whatever_the_number_of_sessions(
    sessions, django_assert_max_num_queries
):
    rows = [EventPageSession(start=at(day, 9), end=at(day, 11)) for day in range(1, sessions + 1)]
    message = MessageFactory(registration__event=EventPageFactory(sessions=rows).event)
    message = Message.objects.get(pk=message.pk)

    with django_assert_max_num_queries(20):
        emails.write(message)


def test_a_waiting_person_is_told_the_turn(page):
    waiting = RegistrationFactory(event=page.event, status="waitlisted", language="en")

    assert "number 1" in written(waiting, Kind.WAITLISTED).text


@pytest.mark.parametrize(("language", "comma"), [("ar", "، "), ("fa", "، "), ("sv", ", ")])
def test_a_day_and_its_time_and_place_are_parted_as_the_script_has_it(page, language, comma):
    registration = RegistrationFactory(event=page.event, language=language)

    text = written(registration, Kind.CONFIRMED).text

    [line, *_others] = [line for line in text.splitlines() if "2030" in line]
    assert f"2030{comma}9" in line
    assert f"{comma}{page.event.all_sessions[0].venue.address}" in line


def test_a_changed_event_tells_what_was_and_what_is(page, registration):
    draft = EventPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    rows = draft.rows
    rows[0].start, rows[0].end = at(22, 13), at(22, 15)
    draft.sessions = [rows[0]]
    draft.save_revision().publish()

    message = Message.objects.get()
    emails.write(message)

    assert "tiistai 21. toukokuuta 2030, 9.00–11.00" in message.text  # before
    assert "keskiviikko 22. toukokuuta 2030, 13.00–15.00" in message.text  # now
    assert "tiistai 28. toukokuuta 2030" in message.text  # cancelled
    assert [file["method"] for file in message.calendars] == ["REQUEST", "CANCEL"]


def test_a_cancelled_event_tells_the_reason(registration):
    publishing.cancel(registration.event, reason="Kouluttaja on sairaana.")
    message = Message.objects.get()

    emails.write(message)

    assert "Kouluttaja on sairaana." in message.text
    assert [file["method"] for file in message.calendars] == ["CANCEL", "CANCEL"]
