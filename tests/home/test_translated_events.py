"""The translation of an event is the same event, with the same dates and seats."""

import pytest

from events import booking
from events.models import Event, Session
from tests.factories import EventIndexPageFactory, EventPageFactory
from tests.home.translating import submit, translate_texts

pytestmark = pytest.mark.django_db


@pytest.fixture
def event_page(homes):
    index = EventIndexPageFactory(parent=homes, title="Tapahtumat")
    return EventPageFactory(parent=index, title="Brunssi", intro="Tule syömään", capacity=3)


@pytest.fixture
def swedish_event_page(desk, publish, event_page, sv):
    translated = submit(desk, event_page, sv)
    translate_texts(event_page, sv)
    publish(translated)
    translated.refresh_from_db()
    return translated


def test_the_translation_of_an_event_is_the_same_event(event_page, swedish_event_page):
    assert swedish_event_page.live
    assert swedish_event_page.title == "sv Brunssi"
    assert swedish_event_page.translation_key == event_page.translation_key
    assert swedish_event_page.event == event_page.event
    assert Event.objects.count() == 1


def test_publishing_a_translation_moves_no_session(desk, publish, event_page, sv):
    sessions = list(Session.objects.values())
    event = Event.objects.values().get()

    translated = submit(desk, event_page, sv)
    translate_texts(event_page, sv)
    publish(translated)

    assert list(Session.objects.values()) == sessions
    assert Event.objects.values().get() == event


def test_seats_are_counted_together_in_all_languages(event_page, swedish_event_page):
    booking.register(event_page.event, attendees=["Ada"], language="fi")
    booking.register(swedish_event_page.event, attendees=["Berta", "Cid"], language="sv")

    event = Event.objects.for_readers().get()
    assert [event.confirmed, event.places_left] == [3, 0]
