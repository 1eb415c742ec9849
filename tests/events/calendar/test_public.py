"""Public calendars: the file of one event, the feed, and the links to calendars on the web."""

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
import time_machine
from django.utils import timezone
from wagtail.models import Site

from events import calendars, publishing
from events.models import EventPage, EventPageSession
from tests.events.calendar.rules import read
from tests.factories import EventPageFactory, RegistrationFactory, VenueFactory

pytestmark = pytest.mark.django_db

FEED_URL = "https://events.example.org/fi/calendar.ics"
PRIVATE_LINK = "https://meet.example.org/private-room"


def meetings(number, *, venue=None, **fields):
    """Sessions a week apart, for a page."""
    start = timezone.now() + timedelta(days=7)
    starts = [start + timedelta(weeks=n) for n in range(number)]
    return [
        EventPageSession(start=start, end=start + timedelta(hours=2), venue=venue, **fields)
        for start in starts
    ]


def feed(*pages):
    return calendars.feed(
        pages, name="Kaikki tapahtumat", url=FEED_URL, about="Brunsseja ja ryhmiä"
    )


def test_an_event_file_has_an_entry_with_its_own_uid_for_each_session():
    page = EventPageFactory(sessions=meetings(3))

    file = read(calendars.event_file(page.event, page))

    assert [entry.value("UID") for entry in file.entries] == [
        f"session-{session.key}@kotopaikka.example.org" for session in page.event.sessions.all()
    ]


def test_an_event_file_says_what_where_and_in_which_language():
    venue = VenueFactory(name="Community house")
    page = EventPageFactory(
        title="Aamubrunssi", intro="Tervetuloa; tule, syö!", sessions=meetings(1, venue=venue)
    )

    entry = read(calendars.event_file(page.event, page)).entries[0]

    assert entry.value("SUMMARY") == "Aamubrunssi"
    assert entry.parameters("SUMMARY") == ";LANGUAGE=fi"
    assert entry.value("DESCRIPTION") == rf"Tervetuloa\; tule\, syö!\n\n{page.full_url}"
    assert entry.value("LOCATION") == r"Community house\, Example street 1\, 00100 Helsinki"
    assert entry.value("URL") == page.full_url
    assert entry.value("STATUS") == "CONFIRMED"


def test_an_online_session_without_a_public_link_is_just_online():
    page = EventPageFactory(sessions=meetings(1, online_url=PRIVATE_LINK))

    entry = read(calendars.event_file(page.event, page)).entries[0]

    assert entry.value("LOCATION")
    assert "private-room" not in str(entry)


def test_a_public_link_stands_where_calendars_look_for_it():
    link = "https://meet.example.org/open-room"
    page = EventPageFactory(sessions=meetings(1, online_url=link, online_url_is_public=True))

    entry = read(calendars.event_file(page.event, page)).entries[0]

    assert entry.value("LOCATION") == entry.value("CONFERENCE") == link
    assert link in entry.value("DESCRIPTION")


def test_public_files_hold_no_person_and_no_private_link():
    page = EventPageFactory(sessions=meetings(2, online_url=PRIVATE_LINK))
    registration = RegistrationFactory(event=page.event, attendees=["Ada Example"])

    public = [
        calendars.event_file(page.event, page).decode(),
        feed(page).decode(),
        *(calendars.google_link(page, session) for session in page.event.sessions.all()),
        *(calendars.outlook_link(page, session) for session in page.event.sessions.all()),
    ]

    secrets = [registration.token, registration.reference, registration.email, "Ada Example"]
    secrets += ["ATTENDEE", "ORGANIZER", "private-room", str(registration.uid), "@example.org"]
    unfolded = "".join(public).replace("\r\n ", "")
    assert [secret for secret in secrets if secret in unfolded] == []


def test_a_session_called_off_stays_in_the_file_as_cancelled():
    page = EventPageFactory(title="Ryhmä", sessions=meetings(2))
    page.sessions.remove(page.rows[0])
    page.save_revision().publish()
    page = EventPage.objects.get(pk=page.pk)

    entries = read(calendars.event_file(page.event, page)).entries

    assert [entry.value("STATUS") for entry in entries] == ["CANCELLED", "CONFIRMED"]
    assert entries[0].value("SUMMARY").endswith(" Ryhmä")
    assert entries[1].value("SUMMARY") == "Ryhmä"


def test_a_cancelled_event_is_cancelled_in_file_and_feed(sv):
    page = EventPageFactory(title="Kevätretki")
    publishing.cancel(page.event, reason="Storm")
    page = EventPage.objects.get(pk=page.pk)

    for body in [calendars.event_file(page.event, page), feed(page)]:
        entry = read(body).entries[0]

        assert entry.value("STATUS") == "CANCELLED"
        assert entry.value("SUMMARY") != "Kevätretki"
        assert entry.value("SEQUENCE") == "1"


def test_an_event_that_no_site_shows_has_no_address():
    page = EventPageFactory(intro="")
    Site.objects.all().delete()
    page = EventPage.objects.get(pk=page.pk)

    entry = read(calendars.event_file(page.event, page)).entries[0]

    assert (entry.value("URL"), entry.value("DESCRIPTION")) == (None, None)


def test_moving_a_session_raises_its_sequence_and_keeps_its_uid():
    page = EventPageFactory()
    before = read(calendars.event_file(page.event, page)).entries[0]
    row = page.rows[0]
    row.end += timedelta(hours=1)
    page.sessions = [row]
    page.save_revision().publish()
    page = EventPage.objects.get(pk=page.pk)

    after = read(calendars.event_file(page.event, page)).entries[0]

    assert after.value("UID") == before.value("UID")
    assert int(after.value("SEQUENCE")) == int(before.value("SEQUENCE")) + 1
    assert after.value("DTEND") != before.value("DTEND")


def test_new_words_leave_uid_and_sequence_as_they_are():
    page = EventPageFactory()
    before = read(calendars.event_file(page.event, page)).entries[0]
    page.title, page.slug = "Uusi nimi", "uusi-nimi"
    with time_machine.travel(timezone.now() + timedelta(hours=1)):
        page.save_revision().publish()
    page = EventPage.objects.get(pk=page.pk)

    after = read(calendars.event_file(page.event, page)).entries[0]
    head = read(feed(page)).head

    assert after.value("SUMMARY") == "Uusi nimi"
    assert after.value("UID") == before.value("UID")
    assert after.value("SEQUENCE") == before.value("SEQUENCE")
    assert after.value("LAST-MODIFIED") > before.value("LAST-MODIFIED")
    assert after.value("DTSTAMP") == after.value("LAST-MODIFIED") == head.value("LAST-MODIFIED")


def test_unchanged_content_gives_the_same_bytes_later():
    page = EventPageFactory(sessions=meetings(2))

    before = [calendars.event_file(page.event, page), feed(page)]
    with time_machine.travel(timezone.now() + timedelta(hours=5)):
        page = EventPage.objects.get(pk=page.pk)
        after = [calendars.event_file(page.event, page), feed(page)]

    assert after == before


def test_a_feed_tells_its_name_its_address_and_when_to_come_back():
    head = read(feed(EventPageFactory())).head

    assert head.value("NAME") == head.value("X-WR-CALNAME") == "Kaikki tapahtumat"
    assert head.value("DESCRIPTION") == head.value("X-WR-CALDESC") == "Brunsseja ja ryhmiä"
    assert head.value("X-WR-TIMEZONE") == "Europe/Helsinki"
    assert (head.parameters("SOURCE"), head.value("SOURCE")) == (";VALUE=URI", FEED_URL)
    assert head.parameters("REFRESH-INTERVAL") == ";VALUE=DURATION"
    assert head.value("REFRESH-INTERVAL") == head.value("X-PUBLISHED-TTL") == "PT1H"
    assert head.value("METHOD") is None


def test_a_feed_is_known_by_its_address():
    page = EventPageFactory()

    here, there = (
        read(calendars.feed([page], name="Kaikki", url=url)).head.value("UID")
        for url in [FEED_URL, FEED_URL + "?area=1"]
    )

    assert read(feed()).head.value("UID") == here
    assert here != there


def test_a_feed_has_every_session_of_its_events():
    now = timezone.now()
    ends = [now - timedelta(days=91), now + timedelta(days=1)]
    page = EventPageFactory(sessions=[(end - timedelta(hours=2), end) for end in ends])

    uids = [entry.value("UID") for entry in read(feed(page)).entries]

    sessions = page.event.sessions.all()
    assert uids == [f"session-{each.key}@kotopaikka.example.org" for each in sessions]


def test_a_feed_skips_pages_that_were_never_published():
    page = EventPageFactory(publish=False)

    assert read(feed(page)).entries == []


def test_one_bad_event_never_breaks_the_feed(caplog):
    good, bad = EventPageFactory(title="Hyvä"), EventPageFactory(title="Huono")
    bad.event.sessions.all()[0].start = None

    entries = read(feed(bad, good)).entries

    assert [entry.value("SUMMARY") for entry in entries] == ["Hyvä"]
    assert f"Event page {bad.pk} " in caplog.text


def test_a_feed_takes_the_same_few_queries_for_one_event_and_for_many(
    django_assert_max_num_queries,
):
    for _number in range(5):
        EventPageFactory(sessions=meetings(3, venue=VenueFactory()))
    pages = EventPage.objects.live().select_related("locale").with_events()
    feed(pages[0])

    with django_assert_max_num_queries(0):
        read(feed(*pages))


def test_times_are_utc_without_a_description_of_the_zone_elsewhere(settings):
    settings.TIME_ZONE = "Europe/Stockholm"
    page = EventPageFactory()

    body = calendars.event_file(page.event, page)

    assert read(body).entries[0].value("DTSTART").endswith("Z")
    assert b"VTIMEZONE" not in body


def test_web_calendars_get_the_session_in_utc():
    page = EventPageFactory(title="Kahvi & pulla")
    session = page.event.sessions.all()[0]

    google = parse_qs(urlsplit(calendars.google_link(page, session)).query)
    outlook = parse_qs(urlsplit(calendars.outlook_link(page, session)).query)

    assert google["text"] == outlook["subject"] == ["Kahvi & pulla"]
    assert google["dates"] == [f"{session.start:%Y%m%dT%H%M%SZ}/{session.end:%Y%m%dT%H%M%SZ}"]
    assert outlook["startdt"] == [f"{session.start:%Y-%m-%dT%H:%M:%SZ}"]
    assert google["location"] == outlook["location"] == [session.venue.address]


def test_web_calendar_links_have_no_plus_signs():
    page = EventPageFactory(title="Kahvi ja pulla")
    session = page.event.sessions.all()[0]

    assert "+" not in calendars.outlook_link(page, session)
