"""Whatever people type, calendars stay readable and say just that."""

import pytest
import vobject
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from events import calendars
from events.text import clean
from tests.events.calendar.rules import read
from tests.factories import EventPageFactory, RegistrationFactory
from tests.naughty import NAUGHTY

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

ANY_TEXT = st.text(st.characters(), max_size=400)  # halves of surrogate pairs too
# What a database can hold: neither those nor NUL.
STORED_TEXT = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=120
)
NASTY = [
    "C:\\New folder\\name\\,;",
    "تعالوا إلى \u2067المقهى\u2069, \u200fنرحب بكم\u200c",
    "قهوه‌خانه " * 20,
    "🏳️‍🌈👩🏽‍🏫" * 20,
    "x\r\nATTENDEE:mailto:eve@example.org\r\nX:",
    "x\u2028ATTENDEE:mailto:eve@example.org",
    "\ufeff\ud800\x00\x85\x1b[31m",
    "\t \u00a0\u200b\u200d",
    "ä" * 36 + "öö" * 40,
    '"quoted ^n ^\' ^^ name"',
]


@pytest.fixture
def page():
    page = EventPageFactory()
    page.event.sessions.all()  # at hand for every example
    return page


def spoken(body: bytes) -> dict:
    """What an independent parser reads out of the only entry."""
    event = vobject.readOne(body.decode()).vevent
    return {name: lines[0].value for name, lines in event.contents.items()}


def assert_says(page, text):
    page.title = page.intro = text
    session = page.event.sessions.all()[0]
    session.venue.name = text

    body = calendars.event_file(page.event, page)

    read(body)
    said = spoken(body)
    assert said["summary"] == clean(text) or not clean(text)
    assert said["description"] == f"{clean(text, lines=True)}\n\n{page.full_url}".lstrip()
    assert said["location"] == clean(session.venue.address)
    assert read(calendars.feed([page], name=text, url="https://example.org/x.ics")).entries


def test_naughty_strings_come_out_as_they_went_in(page):
    for text in [*NAUGHTY, *NASTY]:
        assert_says(page, text)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=ANY_TEXT)
def test_any_text_comes_out_as_it_went_in(page, text):
    assert_says(page, text)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=STORED_TEXT)
def test_any_name_fits_into_an_invite(page, text):
    page.event.organizer.name = text
    registration = RegistrationFactory(event=page.event, attendees=[text])

    invited = read(calendars.invite(registration, page.event.sessions.all()[0])).entries[0]

    assert invited.value("ATTENDEE") == f"mailto:{registration.email}"
    assert invited.value("ORGANIZER") == "mailto:tapahtumat@example.org"
    assert read(calendars.as_file(calendars.invite(registration, page.event.sessions.all()[0])))
