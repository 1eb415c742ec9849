"""The calendar of one registration, and whom private links are for."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from events import booking, calendars, outbox, publishing
from events.models import Event, EventPageSession, Registration
from tests.events.booking.steps import in_days
from tests.events.calendar.rules import read
from tests.events.calendar.steps import edit
from tests.factories import EventPageFactory, RegistrationFactory, VenueFactory

pytestmark = pytest.mark.django_db

ROOM = "https://meet.example.org/private-room"


def again(registration):
    """As it stands now."""
    return Registration.objects.for_readers().get(pk=registration.pk)


def feed(registration):
    return read(calendars.personal_feed(again(registration)))


def stand(registration):
    """The status of each entry."""
    return [entry.value("STATUS") for entry in feed(registration).entries]


def invited(registration, number=0):
    registration = again(registration)
    session = registration.event.all_sessions[number]
    [entry] = read(calendars.invite(registration, session)).entries
    return entry


@pytest.fixture
def page():
    """Two sessions online."""
    rows = [
        EventPageSession(start=day, end=day + timedelta(hours=1), online_url=ROOM)
        for day in [in_days(10), in_days(17)]
    ]
    return EventPageFactory(title="Ryhmä", sessions=rows)


@pytest.fixture
def coming(page):
    return RegistrationFactory(event=page.event, attendees=["Ada Example"])


@pytest.fixture
def hybrid():
    """A place and a link, and people choose."""
    start = in_days(10)
    row = EventPageSession(
        start=start, end=start + timedelta(hours=1), venue=VenueFactory(), online_url=ROOM
    )
    return EventPageFactory(sessions=[row], has_online_places=True)


# The feed


def test_a_personal_feed_has_the_entries_that_the_invites_made(page, coming):
    entries = feed(coming).entries

    same = ["UID", "SEQUENCE", "SUMMARY", "DTSTART", "LOCATION"]
    wanted = [[invited(coming, number).value(name) for name in same] for number in [0, 1]]
    assert [[entry.value(name) for name in same] for entry in entries] == wanted


@pytest.mark.parametrize("is_hidden", [True, False])
def test_an_entry_leads_to_the_page_of_the_event_unless_only_a_code_opens_it(
    page, coming, is_hidden
):
    Event.objects.update(is_hidden=is_hidden)

    for entry in feed(coming).entries:
        assert entry.value("URL") == (None if is_hidden else page.full_url)
        assert (page.full_url in entry.value("DESCRIPTION")) is not is_hidden


def test_a_personal_feed_invites_nobody_and_tells_no_secret(page, coming):
    text = calendars.personal_feed(again(coming)).decode().replace("\r\n ", "")

    secrets = [coming.token, coming.feed_token, coming.reference, coming.email, "Ada Example"]
    inviting = ["METHOD", "ORGANIZER", "ATTENDEE"]
    assert [word for word in [*secrets, *inviting] if word in text] == []
    assert ROOM in text


def test_a_personal_feed_is_the_same_as_long_as_nothing_changes(page, coming):
    before = calendars.personal_feed(again(coming))

    with time_machine.travel(timezone.now() + timedelta(hours=5)):
        assert calendars.personal_feed(again(coming)) == before


def test_new_words_and_a_link_that_its_hour_brings_are_changes_in_a_personal_feed(page, coming):
    edit(page, links_shown_hours=24)
    shown_at = page.rows[0].start - timedelta(hours=24)
    before = feed(coming).entries[0].value("LAST-MODIFIED")
    with time_machine.travel(in_days(1)):
        edit(page, title="Uusi nimi")
    renamed = feed(coming).entries[0].value("LAST-MODIFIED")
    with time_machine.travel(in_days(9.5)):
        shown = feed(coming).entries[0]

    assert before < renamed < shown.value("LAST-MODIFIED")
    assert shown.value("LAST-MODIFIED") == shown.value("DTSTAMP") == f"{shown_at:%Y%m%dT%H%M%SZ}"


def test_a_personal_feed_tells_its_name_and_when_to_come_back(page, coming):
    head = feed(coming).head

    assert head.value("NAME") == head.value("X-WR-CALNAME") == "Ryhmä"
    assert head.value("REFRESH-INTERVAL") == "PT1H"
    assert head.value("UID") == f"feed-{coming.uid}@kotopaikka.example.org"


@pytest.mark.parametrize("status", ["waitlisted", "offered", "applied", "declined", "held"])
def test_a_personal_feed_is_empty_without_a_place(page, status):
    assert feed(RegistrationFactory(event=page.event, status=status)).entries == []


def test_a_session_called_off_stays_in_a_personal_feed(page, coming):
    edit(page, sessions=page.rows[:1])

    assert stand(coming) == ["CONFIRMED", "CANCELLED"]


def test_a_place_given_up_stays_in_a_personal_feed_as_cancelled(page, coming):
    changed = feed(coming).entries[0].value("LAST-MODIFIED")

    with time_machine.travel(timezone.now() + timedelta(hours=1)):
        booking.cancel(coming)
        entry = feed(coming).entries[0]

    assert stand(coming) == ["CANCELLED", "CANCELLED"]
    assert entry.value("SUMMARY").endswith(" Ryhmä")
    assert entry.value("LAST-MODIFIED") > changed
    assert ROOM not in str(entry)


def test_a_cancelled_event_stays_in_a_personal_feed_and_comes_back(page, coming):
    publishing.cancel(page.event, reason="Storm")
    gone = stand(coming)
    publishing.restore(page.event)

    assert gone == ["CANCELLED", "CANCELLED"]
    assert stand(coming) == ["CONFIRMED", "CONFIRMED"]


@pytest.mark.parametrize(("days", "entries"), [(82, 2), (89, 1), (91, 0)])
def test_what_was_called_off_leaves_a_personal_feed_in_the_end(page, coming, days, entries):
    booking.cancel(coming)

    with time_machine.travel(in_days(17 + days)):
        assert len(feed(coming).entries) == entries


def test_whoever_moves_takes_the_personal_feed_along(page, coming):
    other = EventPageFactory(title="Toinen")

    booking.move(coming, to=other.event)

    assert [entry.value("SUMMARY") for entry in feed(coming).entries] == ["Toinen"]


# Links


def test_a_link_that_is_kept_back_is_in_no_calendar_before_its_time(page, coming):
    edit(page, links_shown_hours=24)

    before = [invited(coming), *feed(coming).entries]
    with time_machine.travel(in_days(9.5)):
        after = [invited(coming), *feed(coming).entries]

    assert [ROOM in str(entry) for entry in before] == [False, False, False]
    assert [ROOM in str(entry) for entry in after] == [True, True, False]
    assert before[0].value("LOCATION")


def test_a_file_of_the_place_keeps_the_link_back_too(page, coming):
    edit(page, links_shown_hours=24)

    assert ROOM not in calendars.registration_file(again(coming)).decode().replace("\r\n ", "")


def test_nobody_without_a_place_gets_a_private_link(page):
    for status in ["waitlisted", "offered", "applied"]:
        RegistrationFactory(event=page.event, status=status)
    edit(page, sessions=page.rows[:1])

    outbox.deliver_due()

    for registration in Registration.objects.all():
        message = registration.messages.get()
        files = "".join(file["body"] for file in message.calendars).replace("\r\n ", "")
        assert ROOM not in message.text + message.html + files


def test_whoever_comes_to_the_place_finds_the_place_and_no_link(hybrid):
    entry = invited(RegistrationFactory(event=hybrid.event))

    place = hybrid.rows[0].venue.address.replace(",", "\\,")
    assert (entry.value("LOCATION"), entry.value("CONFERENCE")) == (place, None)
    assert ROOM not in str(entry)


def test_whoever_takes_part_from_afar_finds_the_link_and_no_place(hybrid):
    entry = invited(RegistrationFactory(event=hybrid.event, way="online"))

    assert entry.value("LOCATION") == entry.value("CONFERENCE") == ROOM


def test_the_way_that_somebody_switches_to_moves_the_entry(hybrid):
    registration = RegistrationFactory(event=hybrid.event)
    before = invited(registration)

    booking.switch(registration, "online")

    after = invited(registration)
    assert after.value("LOCATION") == ROOM
    assert int(after.value("SEQUENCE")) == int(before.value("SEQUENCE")) + 1
