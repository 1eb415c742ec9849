"""Three parsers that share no code read every kind of calendar file, and agree on what it says."""

from copy import copy
from datetime import timedelta

import pytest
from django.conf import settings as site
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import Locale

from events import booking, calendars, outbox, publishing
from events.models import EventPage, EventPageSession, Message, Registration
from events.text import clean
from tests import parsers
from tests.events.calendar.rules import read
from tests.factories import EventPageFactory, RegistrationFactory, VenueFactory
from tests.naughty import NAUGHTY

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

ROOM = "https://meet.example.org/room?a=1;b=2,3"
WORDS = {
    "fi": "Äidin, lapsen; ja isän aamubrunssi",
    "fi-x-selko": "Tule syömään aamupalaa.\nSe on ilmaista.",
    "sv": "Frukost på Åsgatan; välkommen!",
    "en": "Don't miss: brunch, talk & \\network\\",
    "ru": "Встреча «Мой первый год», объявление",
    "uk": "Зустріч для сім’ї; ґанок, їжа, Європа",
    "ar": "لقاء الأمهات، أهلاً وسهلاً؛ الدخول مجاني",
    "fa": "صبحانه با هم‌خانه‌ای‌ها؛ خوش آمدید، می‌بینیمتان",
    "so": "Kulan waalid: ku soo dhawoow, subax wanaagsan!",
}
NASTY = [
    "C:\\New\\name",
    "a\\,b\\;c\\\\n",
    '"Ada" ^n ^^',
    "ä" * 74 + "öß",
    "👩🏽‍🏫" * 30,
    ":;,=",
    "\\",
]
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=150)
TRIED = {"deadline": None, "suppress_health_check": list(HealthCheck), "max_examples": 40}


class Readers:
    """All three at once."""

    def __init__(self, libical, ical_js):
        self.libical, self.ical_js = libical, ical_js

    def check(self, body: bytes) -> list[dict]:
        """What they agree that the file says."""
        strict = self.libical.read(body)
        assert strict["errors"] == []
        assert strict["is_allowed"]
        entries = strict["entries"]
        assert self.ical_js.read(body)["entries"] == entries
        assert parsers.by_vobject(body) == entries
        return entries


@pytest.fixture(scope="module")
def readers():
    with parsers.libical() as libical, parsers.ical_js() as ical_js:
        yield Readers(libical, ical_js)


@pytest.fixture
def page():
    """A place, a link, and both: three sessions, one of them across the change of the clocks."""
    start = timezone.now().replace(month=10, day=24, hour=20, minute=0, second=0, microsecond=0)
    venue = VenueFactory()
    places = [{"venue": venue}, {"online_url": ROOM}, {"venue": venue, "online_url": ROOM}]
    starts = [start.replace(year=start.year + 1) + timedelta(days=7 * n) for n in range(3)]
    rows = [
        EventPageSession(start=start, end=start + timedelta(hours=9), **place)
        for start, place in zip(starts, places, strict=True)
    ]
    return EventPageFactory(sessions=rows)


@pytest.fixture
def registration(page):
    registration = RegistrationFactory(event=page.event)
    registration.page = page
    return registration


def files_of(page, registration):
    """Every kind of file, with the sessions that stand in it."""
    event = page.event = registration.event
    sessions = event.all_sessions
    yield calendars.event_file(event, page), sessions
    yield calendars.feed([page], name=page.title, url="https://example.org/x.ics"), sessions
    yield calendars.personal_feed(registration), sessions
    yield calendars.registration_file(registration), event.scheduled_sessions
    for session in sessions:
        for build in [calendars.invite, calendars.cancellation]:
            body = build(registration, session)
            yield body, [session]
            yield calendars.as_file(body), [session]


def titled(page, text):
    page = copy(page)
    page.title = page.intro = text
    return page


def write_everywhere(page, registration, text):
    page.title = page.intro = registration.contact_name = text
    page.event.organizer.name = text
    for session in page.event.all_sessions:
        if session.venue:
            session.venue.name = text


def assert_all_say(readers, page, registration, text):
    write_everywhere(page, registration, text)
    title = clean(text)
    for body, sessions in files_of(page, registration):
        said = readers.check(body)
        times = [(each.start.timestamp(), each.end.timestamp()) for each in sessions]
        assert [(each["start"], each["end"]) for each in said] == times
        assert {each["summary"] for each in said} == {title} or not title
        assert all(each["description"].startswith(clean(text, lines=True)) for each in said)
        places = [clean(each.venue.address) for each in sessions if each.venue]
        assert [each["location"] for each in said if each["location"] in places] == places


def test_all_parsers_read_the_same_in_nine_languages(readers, page, registration):
    assert len(WORDS) == len(site.WAGTAIL_CONTENT_LANGUAGES) == 9
    for language, text in WORDS.items():
        page.locale = Locale(language_code=language)
        registration.language = language
        assert_all_say(readers, page, registration, text)


def test_all_parsers_read_naughty_strings_as_they_were_typed(readers, page):
    """All of them in one feed: to start a parser, or a file, for each would take minutes."""
    texts = [text[:2000] for text in [*NAUGHTY, *NASTY]]

    pages = [titled(page, text) for text in texts]
    said = readers.check(calendars.feed(pages, name="", url="https://example.org/x.ics"))

    first = said[:: len(page.event.all_sessions)]
    assert [each["summary"] for each in first if each["summary"] != "Tapahtuma"] == [
        clean(text) for text in texts if clean(text)
    ]
    assert [each["description"].removesuffix(page.full_url).rstrip() for each in first] == [
        clean(text, lines=True) for text in texts
    ]


@pytest.mark.parametrize("text", [*NASTY, "BEGIN:VEVENT\r\nEND:VEVENT", "x\nMETHOD:CANCEL\r\n", ""])
def test_all_parsers_read_nasty_names_as_they_were_typed(readers, page, registration, text):
    assert_all_say(readers, page, registration, text)


@settings(**TRIED)
@given(text=TEXT)
def test_all_parsers_read_any_text_as_it_was_typed(readers, page, registration, text):
    write_everywhere(page, registration, text)
    session = page.event.all_sessions[0]
    gone = calendars.as_file(calendars.cancellation(registration, session))

    invited, left = (
        readers.check(body)[0] for body in [calendars.invite(registration, session), gone]
    )

    assert invited["summary"] == clean(text) or not clean(text)
    assert invited["description"] == f"{clean(text, lines=True)}\n\n{page.full_url}".lstrip()
    assert invited["location"] == clean(session.venue.address)
    assert left == invited


@pytest.mark.parametrize("what", ["session", "event", "registration"])
def test_all_parsers_read_what_was_called_off(readers, page, registration, what):
    event = page.event = registration.event
    session = event.all_sessions[0]
    off = {"session": session, "event": event, "registration": registration}[what]
    off.status = off.Status.CANCELLED
    gone = calendars.cancellation(registration, session)
    files = [gone, calendars.as_file(gone), calendars.personal_feed(registration)]
    files += [
        calendars.event_file(event, page),
        calendars.feed([page], name="x", url=page.full_url),
    ]

    starts = {readers.check(body)[0]["start"] for body in files}

    assert starts == {session.start.timestamp()}
    assert b"STATUS:CANCELLED" in files[2]


def test_all_parsers_read_every_mail_of_a_long_story(readers, page):
    """Invited, moved, called off, restored, moved to another event, gone."""
    other = EventPageFactory(capacity=None)
    registration = booking.register(
        page.event, attendees=["Ada"], email="ada@example.org", language="fi"
    )
    draft = EventPage.objects.get(pk=page.pk)
    rows = draft.rows
    rows[0].end += timedelta(hours=1)
    draft.sessions = rows[:2]
    draft.save_revision().publish()
    outbox.deliver_due()
    publishing.cancel(page.event, reason="Storm")
    outbox.deliver_due()
    publishing.restore(page.event)
    outbox.deliver_due()
    moved = booking.move(Registration.objects.get(pk=registration.pk), to=other.event)
    outbox.deliver_due()
    booking.cancel(moved)
    outbox.deliver_due()

    files = [file for message in Message.objects.order_by("pk") for file in message.calendars]
    assert {file["method"] for file in files} == {"REQUEST", "CANCEL"}
    assert {message.kind for message in Message.objects.all() if message.calendars} == {
        "confirmed", "event_changed", "event_cancelled", "event_restored", "moved", "cancelled"
    }  # fmt: skip
    for file in files:
        invited = file["body"].encode()
        for body in [invited, calendars.as_file(invited)]:
            assert len(readers.check(body)) == 1
            read(body)


BREAK = {
    "nobody is invited": (b"ATTENDEE", b"X-ATTENDEE"),
    "nobody invites": (b"ORGANIZER", b"X-ORGANIZER"),
    "no stamp": (b"DTSTAMP", b"X-DTSTAMP"),
    "no name for good": (b"\r\nUID:", b"\r\nX-UID:"),
    "two titles": (b"SUMMARY;", b"SUMMARY:One more\r\nSUMMARY;"),
    "an end and a length": (b"\r\nDTEND;", b"\r\nDURATION:PT1H\r\nDTEND;"),
    "sent to all who read": (b"METHOD:REQUEST", b"METHOD:PUBLISH"),
    "a new line where there was none": (rb"C:\\New", rb"C:\New"),
    "an impossible time": (b"\r\nDTSTART;TZID=Europe/Helsinki:", b"\r\nDTSTART:x"),
}


@pytest.mark.parametrize("what", BREAK)
def test_the_parsers_notice(readers, page, registration, what):
    write_everywhere(page, registration, "C:\\New folder")
    body = calendars.invite(registration, registration.event.all_sessions[0])
    broken = body.replace(*BREAK[what])
    assert broken != body
    assert readers.check(body)[0]["summary"] == "C:\\New folder"

    with pytest.raises(Exception):  # noqa: B017, PT011 - each parser refuses in its own way
        assert readers.check(broken)[0]["summary"] == "C:\\New folder"


def test_a_cancellation_must_say_which_version_it_takes_back(readers, registration):
    body = calendars.cancellation(registration, registration.event.all_sessions[0])
    readers.check(body)

    with pytest.raises(AssertionError):
        readers.check(body.replace(b"SEQUENCE", b"X-SEQUENCE"))
