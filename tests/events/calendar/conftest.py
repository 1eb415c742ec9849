"""The event that changes, unless a test brings its own."""

import pytest

from events.models import EventPageSession
from tests.events.booking.steps import in_days
from tests.events.calendar.steps import HOUR, ROOM
from tests.factories import EventPageFactory, RegistrationFactory, VenueFactory


@pytest.fixture
def page():
    """Two sessions, each at a place and online."""
    venue = VenueFactory()
    rows = [
        EventPageSession(start=day, end=day + HOUR, venue=venue, online_url=ROOM)
        for day in [in_days(10).replace(microsecond=0), in_days(17).replace(microsecond=0)]
    ]
    return EventPageFactory(sessions=rows)


@pytest.fixture
def coming(page):
    return RegistrationFactory(event=page.event)
