"""A project's last day closes registration to its events."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine

from events import booking
from events.exceptions import RegistrationClosed
from events.models import Event
from tests.factories import EventFactory, OrganizerFactory

pytestmark = pytest.mark.django_db

HELSINKI = ZoneInfo("Europe/Helsinki")
LAST_DAY = date(2030, 6, 14)
LAST_MINUTE = datetime(2030, 6, 14, 23, 59, tzinfo=HELSINKI)
MIDNIGHT = datetime(2030, 6, 15, tzinfo=HELSINKI)
IN_JULY = [(datetime(2030, 7, 1, 9, tzinfo=HELSINKI), datetime(2030, 7, 1, 11, tzinfo=HELSINKI))]


@pytest.fixture
def event():
    organizer = OrganizerFactory(ends_on=LAST_DAY)
    with time_machine.travel(LAST_MINUTE, tick=False):
        return EventFactory(organizer=organizer, sessions=IN_JULY)


def register(event, **more):
    return booking.register(event, attendees=["Ada"], language="fi", **more)


def test_registration_is_open_until_the_last_day_is_over(event):
    with time_machine.travel(LAST_MINUTE, tick=False):
        assert event.registration_state == "open"
        assert register(event).is_confirmed


def test_registration_is_closed_from_the_first_moment_after_it(event):
    with time_machine.travel(MIDNIGHT, tick=False):
        assert event.registration_state == "closed"
        with pytest.raises(RegistrationClosed):
            register(event)


def test_the_organizer_itself_can_still_add_somebody(event):
    with time_machine.travel(MIDNIGHT, tick=False):
        assert register(event, by_staff=True).is_confirmed


def test_what_opens_or_is_dated_after_the_end_is_closed_too(event):
    Event.objects.update(opens_at=IN_JULY[0][0])
    event.refresh_from_db()

    with time_machine.travel(MIDNIGHT, tick=False):
        assert event.registration_state == "closed"


def test_the_page_names_the_end_when_it_comes_before_the_first_session(client, event):
    with time_machine.travel(LAST_MINUTE, tick=False):
        text = client.get(event.source_page.url).text

    assert event.registration_ends == MIDNIGHT
    assert "15. kesäkuuta 2030" in text


def test_the_end_is_asked_without_a_query(event, django_assert_num_queries):
    for found in [Event.objects.for_readers().get(), Event.objects.for_booking().get()]:
        with time_machine.travel(MIDNIGHT), django_assert_num_queries(0):
            assert isinstance(found.refusal, RegistrationClosed)
