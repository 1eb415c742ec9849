"""The event that mails are about, unless a test brings its own."""

import pytest

from events.models import EventPageSession
from tests.events.emails.written import LINK, at
from tests.factories import EventPageFactory, RegistrationFactory, VenueFactory


@pytest.fixture
def page(db):
    """Two sessions, each at a place and with a private link."""
    venue = VenueFactory()
    rows = [
        EventPageSession(start=at(day, 9), end=at(day, 11), venue=venue, online_url=LINK)
        for day in [21, 28]
    ]
    return EventPageFactory(title="Aamubrunssi", sessions=rows, capacity=2)


@pytest.fixture
def event(page):
    return page.event


@pytest.fixture
def registration(page):
    return RegistrationFactory(event=page.event, attendees=["Ada Esimerkki", "Grace Esimerkki"])
