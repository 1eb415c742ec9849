"""Whom a message reaches, and whom somebody has to call."""

import pytest

from events.admin import reach
from events.models import Registration
from tests.factories import EventFactory, RegistrationFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def comparisons(monkeypatch):
    """Each time that two registrations are compared."""
    made, compare = [], Registration.__eq__
    monkeypatch.setattr(
        Registration, "__eq__", lambda one, other: made.append(other) or compare(one, other)
    )
    return made


def test_who_is_told_and_who_is_to_be_called():
    event = EventFactory()
    RegistrationFactory(event=event, attendees=2)
    lost = RegistrationFactory(event=event, unreached_at=event.first_start)
    without = RegistrationFactory(event=event, email="")

    told = reach.who_is_told(event.registrations.order_by("pk"))

    assert told == {"people": 4, "told": 2, "to_call": [lost, without]}


def test_a_large_event_is_looked_through_once(comparisons):
    event = EventFactory()
    RegistrationFactory.create_batch(10, event=event)
    comparisons.clear()

    reach.who_is_told(event.registrations.all())

    assert comparisons == []
