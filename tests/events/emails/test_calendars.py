"""Which calendar files go along with a mail, and how a mailbox reads them."""

import pytest

from events import booking, emails
from events.models import EventPage, Message
from tests.events.emails.written import Kind, at, calendar_of, composed, parts, written
from tests.factories import MessageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db


def test_a_session_cancelled_a_moment_before_the_registration_leaves_the_calendar_too(page):
    registration = RegistrationFactory(event=page.event)
    draft = EventPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    draft.sessions = draft.rows[:1]
    draft.save_revision().publish()
    booking.cancel(registration)

    message = Message.objects.get(kind=Kind.CANCELLED)
    emails.write(message)

    assert [file["method"] for file in message.calendars] == ["CANCEL", "CANCEL"]


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
