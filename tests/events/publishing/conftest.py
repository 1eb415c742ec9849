"""Whom the tests of publishing are about, unless they bring their own."""

import pytest

from tests.events.publishing.steps import HOUR, soon
from tests.factories import EventPageFactory, RegistrationFactory


@pytest.fixture
def page(db):
    """An event page with two sessions, a week apart."""
    return EventPageFactory(sessions=[(soon(7), soon(7) + HOUR), (soon(14), soon(14) + HOUR)])


@pytest.fixture
def coming(page):
    return RegistrationFactory(event=page.event)
