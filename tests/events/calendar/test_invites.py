"""Calendars for one attendee: invite, cancellation, and the plain file."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from events import booking, calendars, publishing
from events.models import EventPageSession, Registration
from tests.events.calendar.rules import read
from tests.factories import EventFactory, OrganizerFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

PRIVATE_LINK = "https://meet.example.org/private-room"


@pytest.fixture
def online_event():
    start = timezone.now() + timedelta(days=7)
    rows = [
        EventPageSession(start=day, end=day + timedelta(hours=2), online_url=PRIVATE_LINK)
        for day in [start, start + timedelta(days=7)]
    ]
    return EventFactory(sessions=rows, organizer=OrganizerFactory(name="Verkosto; Keski-Suomi"))


@pytest.fixture
def registration(online_event):
    return RegistrationFactory(event=online_event, attendees=["Ada Example", "Bea Example"])


def first_session(registration):
    return registration.event.sessions.all()[0]


def entry(body: bytes):
    return read(body).entries[0]


def test_an_invite_is_a_request_for_one_session_and_one_attendee(registration):
    file = read(calendars.invite(registration, first_session(registration)))

    assert file.head.value("METHOD") == "REQUEST"
    (attendee,) = file.entries[0].all("ATTENDEE")
    assert attendee.value == f"mailto:{registration.email}"
    assert "PARTSTAT=ACCEPTED" in attendee.parameters
    assert "RSVP=FALSE" in attendee.parameters
    assert 'CN="Ada Example"' in attendee.parameters


def test_an_invite_comes_from_the_bare_sending_mailbox(registration, settings):
    settings.EVENTS_FROM_EMAIL = '"Tapahtumat, Kotopaikka" <events@example.org>'

    organizer = entry(calendars.invite(registration, first_session(registration))).all("ORGANIZER")

    assert [line.value for line in organizer] == ["mailto:events@example.org"]
    assert organizer[0].parameters == ';CN="Verkosto; Keski-Suomi"'


def test_an_invite_has_the_private_link_where_calendars_look_for_it(registration):
    invited = entry(calendars.invite(registration, first_session(registration)))

    assert invited.value("LOCATION") == invited.value("CONFERENCE") == PRIVATE_LINK
    assert PRIVATE_LINK in invited.value("DESCRIPTION")


def test_an_invite_is_safe_to_share(registration):
    body = calendars.invite(registration, first_session(registration)).decode()

    secrets = [registration.token, registration.reference, registration.phone, "Bea"]
    assert [secret for secret in secrets if secret in body.replace("\r\n ", "")] == []


def test_each_registration_and_session_has_one_uid_for_life(online_event):
    first, second = RegistrationFactory.create_batch(2, event=online_event)
    sessions = online_event.sessions.all()

    uids = [
        entry(calendars.invite(registration, session)).value("UID")
        for registration in [first, second]
        for session in sessions
    ]

    assert len(set(uids)) == 4
    assert uids[0] == f"{first.uid}-{sessions[0].key}@kotopaikka.example.org"
    assert entry(calendars.cancellation(first, sessions[0])).value("UID") == uids[0]
    assert read(calendars.registration_file(first)).entries[0].value("UID") == uids[0]


def test_the_sequence_adds_up_what_happened_to_session_and_registration(registration):
    session = first_session(registration)
    session.sequence, registration.sequence = 3, 4

    bodies = [
        calendars.event_file(registration.event, registration.event.source_page),
        calendars.invite(registration, session),
        calendars.cancellation(registration, session),
    ]

    assert [entry(body).value("SEQUENCE") for body in bodies] == ["3", "7", "7"]


def test_a_cancelled_registration_has_a_higher_sequence_than_its_invite(registration):
    session = first_session(registration)
    invited = entry(calendars.invite(registration, session))

    booking.cancel(registration)
    registration = Registration.objects.get(pk=registration.pk)
    cancelled = entry(calendars.cancellation(registration, session))

    assert int(cancelled.value("SEQUENCE")) > int(invited.value("SEQUENCE"))
    assert cancelled.value("ORGANIZER") == invited.value("ORGANIZER")


def test_leaving_cancels_one_place_and_not_the_session(registration):
    file = read(calendars.cancellation(registration, first_session(registration)))

    assert file.head.value("METHOD") == "CANCEL"
    assert file.entries[0].all("STATUS") == []


def test_calling_off_the_event_cancels_the_session_for_everybody(registration):
    publishing.cancel(registration.event, reason="Storm")
    registration = Registration.objects.get(pk=registration.pk)

    cancelled = entry(calendars.cancellation(registration, first_session(registration)))

    assert cancelled.value("STATUS") == "CANCELLED"


def test_calling_off_one_session_cancels_it_for_everybody(registration):
    session = first_session(registration)
    session.status = session.Status.CANCELLED

    assert entry(calendars.cancellation(registration, session)).value("STATUS") == "CANCELLED"


def test_a_cancellation_has_no_private_link(registration):
    body = calendars.cancellation(registration, first_session(registration))

    assert b"private-room" not in body.replace(b"\r\n ", b"")


def test_a_message_carries_the_time_it_was_made(registration):
    session = first_session(registration)

    with time_machine.travel("2027-01-02 03:04:05Z", tick=False):
        stamps = [
            entry(build(registration, session)).value("DTSTAMP")
            for build in [calendars.invite, calendars.cancellation]
        ]

    assert stamps == ["20270102T030405Z"] * 2


def test_a_former_mailbox_can_be_told(registration):
    session = first_session(registration)

    told = entry(calendars.cancellation(registration, session, to="former@example.org"))

    assert told.value("ATTENDEE") == "mailto:former@example.org"


def test_a_registration_file_has_every_session_and_invites_nobody(registration):
    body = calendars.registration_file(registration)

    file = read(body)
    assert file.head.value("METHOD") is None
    assert [each.value("CONFERENCE") for each in file.entries] == [PRIVATE_LINK] * 2
    assert calendars.registration_file(registration) == body


def test_a_registration_file_leaves_out_what_was_called_off(registration):
    session = first_session(registration)
    session.status = session.Status.CANCELLED

    assert len(read(calendars.registration_file(registration)).entries) == 1


def test_an_invite_becomes_a_file_with_everything_but_the_invitation(registration):
    invited = calendars.invite(registration, first_session(registration))

    file = read(calendars.as_file(invited))

    assert file.head.value("METHOD") is None
    inviting = {"ORGANIZER", "ATTENDEE"}
    kept = [line for line in entry(invited).lines if line.name not in inviting]
    assert file.entries[0].lines == kept


@pytest.mark.parametrize("called_off", [True, False])
def test_a_cancellation_becomes_a_file_that_says_cancelled(registration, called_off):
    session = first_session(registration)
    session.status = session.Status.CANCELLED if called_off else session.Status.SCHEDULED
    body = calendars.cancellation(registration, session)

    file = read(calendars.as_file(body))

    assert file.entries[0].value("STATUS") == "CANCELLED"


def test_an_invite_speaks_the_language_of_the_registration(registration, sv):
    page = registration.event.source_page.copy_for_translation(sv, copy_parents=True)
    page.title = "Kamratgrupp"
    page.save_revision().publish()
    registration.language = "sv"

    invited = entry(calendars.invite(registration, first_session(registration)))

    assert invited.value("SUMMARY") == "Kamratgrupp"
    assert invited.parameters("SUMMARY") == ";LANGUAGE=sv"
    assert "/sv/" in invited.value("URL")


def test_names_lose_what_calendars_read_as_code(online_event):
    registration = RegistrationFactory(event=online_event, attendees=['Ada "Ace" O^nHara, MD'])

    invited = entry(calendars.invite(registration, first_session(registration)))

    assert 'CN="Ada Ace OnHara, MD"' in invited.parameters("ATTENDEE")


def test_an_invite_without_names_has_none(registration, settings):
    settings.EVENTS_FROM_EMAIL = "events@example.org"
    registration.event.organizer = None
    registration.attendees.all().delete()

    invited = entry(calendars.invite(registration, first_session(registration)))

    assert "CN=" not in invited.parameters("ORGANIZER") + invited.parameters("ATTENDEE")
