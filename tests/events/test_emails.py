import re
from datetime import datetime
from zoneinfo import ZoneInfo

import icalendar
import pytest
from django.core import mail
from django.utils import timezone, translation

from events import booking, emails, outbox, publishing
from events.models import Event, EventPage, EventPageSession, Message, Registration
from tests.events.all_kinds import TO_PEOPLE, WITHOUT_NAMES, message_of
from tests.factories import (
    EventPageFactory,
    MessageFactory,
    OrganizerFactory,
    RegistrationFactory,
    VenueFactory,
)
from tests.naughty import NAUGHTY
from tests.smtp import smtp_server

pytestmark = pytest.mark.django_db

Kind = Message.Kind
LINK = "https://video.example.org/room"
HELSINKI = ZoneInfo("Europe/Helsinki")


def at(day, hour, month=5):
    return datetime(2030, month, day, hour, tzinfo=HELSINKI)


@pytest.fixture
def page():
    venue = VenueFactory()
    rows = [
        EventPageSession(start=at(day, 9), end=at(day, 11), venue=venue, online_url=LINK)
        for day in [21, 28]
    ]
    return EventPageFactory(title="Aamubrunssi", sessions=rows, capacity=2)


@pytest.fixture
def registration(page):
    return RegistrationFactory(event=page.event, attendees=["Ada Esimerkki", "Grace Esimerkki"])


def written(registration, kind=Kind.CONFIRMED, **kwargs):
    message = MessageFactory(registration=registration, kind=kind, **kwargs)
    emails.write(message)
    return message


def composed(message):
    """The mail as bytes on the wire, parsed again by Python's own parser."""
    return emails.compose(message).message()


def parts(mail, content_type):
    return [part for part in mail.walk() if part.get_content_type() == content_type]


def calendar_of(text):
    return icalendar.Calendar.from_ical(text)


# Words


@pytest.mark.parametrize("kind", TO_PEOPLE)
@pytest.mark.parametrize("form", ["text", "html"])
def test_every_message_says_what_when_where_by_whom_and_where_to_change_it(page, kind, form):
    message = message_of(kind, page.event, attendees=["Ada Esimerkki"])

    emails.write(message)

    said = getattr(message, form)
    venue = page.event.all_sessions[0].venue
    for fact in ["Aamubrunssi", "21. toukokuuta 2030", venue.address, page.full_url]:
        assert fact in said
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


def test_a_session_cancelled_a_moment_before_the_registration_leaves_the_calendar_too(page):
    registration = RegistrationFactory(event=page.event)
    draft = EventPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    draft.sessions = draft.rows[:1]
    draft.save_revision().publish()
    booking.cancel(registration)

    message = Message.objects.get(kind=Kind.CANCELLED)
    emails.write(message)

    assert [file["method"] for file in message.calendars] == ["CANCEL", "CANCEL"]


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


# Calendars


def test_every_session_has_an_invite_of_its_own(registration):
    files = written(registration).calendars

    calendars = [calendar_of(file["body"]) for file in files]
    assert [file["method"] for file in files] == ["REQUEST", "REQUEST"]
    assert [len(calendar.events) for calendar in calendars] == [1, 1]
    assert len({calendar.events[0]["UID"] for calendar in calendars}) == 2


def test_a_mail_with_several_files_asks_to_open_them(registration):
    registration.language = "en"
    message = written(registration, language="en")

    for part in [message.text, message.html]:
        assert "Open each attached file" in part
        assert "subscribe to your own calendar" in part
    farewell = written(registration, Kind.EVENT_CANCELLED, language="en")
    assert "Open each attached file" in farewell.text
    assert "subscribe" not in farewell.text


def test_a_mail_with_one_file_or_none_speaks_of_no_files():
    registration = RegistrationFactory(language="en")

    for kind in [Kind.CONFIRMED, Kind.REMINDER]:
        message = written(registration, kind)
        assert "attached file" not in message.text + message.html


def test_the_method_in_the_mail_equals_the_method_in_the_calendar(registration):
    for kind in [Kind.CONFIRMED, Kind.CANCELLED]:
        (part,) = parts(composed(written(registration, kind)), "text/calendar")

        assert part.get_param("method") == str(calendar_of(part.get_payload(decode=True))["METHOD"])


def test_the_calendar_is_the_last_alternative_and_every_session_is_attached(registration):
    mixed = composed(written(registration))

    alternative, *attached = mixed.get_payload()
    assert [part.get_content_type() for part in alternative.get_payload()] == [
        "text/plain",
        "text/html",
        "text/calendar",
    ]
    assert alternative.get_payload()[-1].get("Content-Disposition") is None
    assert [(one.get_content_type(), one.get_filename()) for one in attached] == [
        ("application/ics", "invite-1.ics"),
        ("application/ics", "invite-2.ics"),
    ]


@pytest.mark.parametrize("kind", [Kind.WAITLISTED, Kind.CANCELLED, Kind.EVENT_CHANGED])
def test_who_never_had_a_place_gets_no_calendar(page, kind):
    waiting = RegistrationFactory(event=page.event, status="waitlisted")

    assert written(waiting, kind).calendars == []


def test_the_sequence_for_one_person_only_rises_and_the_uid_stays(registration):
    entries = []

    def collect():
        for message in Message.objects.filter(text="").order_by("pk"):
            emails.write(message)
            message.save()
            entries.extend(calendar_of(file["body"]).events[0] for file in message.calendars)

    MessageFactory(registration=registration)
    collect()
    for hour in [10, 11]:
        page = EventPage.objects.get().get_latest_revision_as_object()
        rows = page.rows
        rows[0].start, rows[0].end = at(21, hour), at(21, hour + 1)
        page.sessions = rows
        page.save_revision().publish()
        collect()
    booking.change(
        registration,
        attendees=["Ada Esimerkki", "Grace Esimerkki"],
        email="new@example.org",
        phone="",
    )
    collect()
    booking.cancel(registration)
    collect()

    first = [entry for entry in entries if entry["UID"] == entries[0]["UID"]]
    sequences = [int(entry["SEQUENCE"]) for entry in first]
    # confirmed, moved, moved, farewell to the old address, invite to the new one, cancelled
    assert sequences == [0, 1, 2, 3, 4, 5]
    assert len({entry["UID"] for entry in entries}) == 2


def test_two_registrations_with_one_address_have_entries_of_their_own(page):
    one, other = (RegistrationFactory(event=page.event, email="us@example.org") for _ in "ab")

    uids = [
        {str(calendar_of(file["body"]).events[0]["UID"]) for file in written(each).calendars}
        for each in [one, other]
    ]

    assert uids[0].isdisjoint(uids[1])


def test_file_mode_sends_no_invitation_anywhere(registration, settings):
    settings.EVENTS_CALENDAR_MODE = "file"

    mixed = composed(written(registration))

    files = parts(mixed, "text/calendar")
    assert len(files) == 2
    assert all(part.get_filename() for part in files)
    assert all(b"METHOD" not in part.get_payload(decode=True) for part in files)
    assert not parts(mixed, "application/ics")


# Headers


def test_a_mail_about_no_event_says_which_site_it_is_from(settings):
    settings.EVENTS_FROM_EMAIL = '"Tapahtumat, Kotopaikka" <events@example.org>'
    message = MessageFactory(
        registration=None, kind=Kind.LINKS, to="ada@example.org", language="en"
    )
    emails.write(message)

    mail = composed(message)

    assert mail["From"] == '"Tapahtumat, Kotopaikka" <events@example.org>'
    assert f"registrations at {settings.WAGTAIL_SITE_NAME}." in message.text
    assert f"registrations at {settings.WAGTAIL_SITE_NAME}." in message.html


def test_headers_say_who_writes_and_that_no_reply_is_expected(registration, settings):
    settings.EVENTS_FROM_EMAIL = "Tapahtumat <events@example.org>"
    message = written(registration)

    sent = composed(message)

    organizer = registration.event.organizer
    assert sent["From"] == f"{organizer.name} <events@example.org>"
    assert sent["Reply-To"] == organizer.email
    assert sent["Auto-Submitted"] == "auto-generated"
    assert sent["X-Auto-Response-Suppress"] == "OOF, AutoReply"
    assert sent["Content-Language"] == "fi"
    assert sent["Message-ID"] == f"<{message.guid}@kotopaikka.example.org>"
    assert sent["X-Message-GUID"] == str(message.guid)


def test_the_organizer_of_an_invite_is_the_sender_of_the_mail(registration):
    message = written(registration)

    organizer = calendar_of(message.calendars[0]["body"]).events[0]["ORGANIZER"]

    assert str(organizer) == "mailto:tapahtumat@example.org"
    assert "<tapahtumat@example.org>" in composed(message)["From"]


@pytest.mark.slow
def test_naughty_names_add_no_header_and_no_part(page, settings):
    """The Big List of Naughty Strings in every place that people fill in."""
    expected = ["text/plain", "text/html", "text/calendar", "application/ics", "application/ics"]
    with smtp_server(settings) as mailbox:
        for number, naughty in enumerate(NAUGHTY):
            _send_with(page, naughty, number)

    assert len(mailbox.mails) == len(NAUGHTY)
    for arrived in mailbox.mails:
        leaves = [part.get_content_type() for part in arrived.walk() if not part.is_multipart()]
        assert leaves == expected
        assert arrived.defects == []
        assert arrived.get_all("Bcc") is None


def _send_with(page, naughty, number):
    naughty = naughty.encode(errors="ignore").decode().replace("\0", "")  # what a database takes
    organizer = page.event.organizer
    organizer.name = naughty[:150] or "x"
    registration = RegistrationFactory(event=page.event, email=f"n{number}@example.org")
    registration.event.organizer = organizer
    registration.event.source_page.title = naughty[:255] or "x"
    registration.attendees.update(name=naughty[:120] or "x")
    message = Message(
        registration=registration, kind=Kind.CONFIRMED, to=registration.email, language="fi"
    )
    emails.write(message)
    emails.compose(message).send()


def test_a_full_registration_travels_from_form_to_mailbox(page, settings):
    with smtp_server(settings) as mailbox:
        booking.register(
            page.event, attendees=["Ääkkönen Åsa"], email="asa@example.org", language="fi"
        )
        outbox.deliver_due()

    (arrived,) = mailbox.mails
    (part,) = parts(arrived, "text/calendar")
    assert "Ääkkönen Åsa" in arrived.get_body(("plain",)).get_content()
    assert part["Content-Type"].params["method"] == "REQUEST"
    assert Registration.objects.get().email == "asa@example.org"
    assert mail.outbox == []


def test_a_long_organizer_name_still_makes_a_mail(registration):
    registration.event.organizer = OrganizerFactory(name="Ä" * 150)
    message = written(registration)
    message.registration = registration

    assert composed(message)["From"].endswith("<tapahtumat@example.org>")
