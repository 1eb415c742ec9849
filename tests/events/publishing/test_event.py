"""From page to Event: what a publication writes, and that nothing else does."""

from contextlib import contextmanager
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core.management import call_command
from wagtail.signals import page_published

from events import publishing
from events.models import Event, EventPage, EventPageSession, Message
from tests.events.publishing.steps import (
    HOUR,
    edit,
    move,
    publish,
    sequences,
    soon,
    told,
)
from tests.factories import EventPageFactory, RegistrationFactory, VenueFactory

pytestmark = pytest.mark.django_db


@contextmanager
def fail_after_applying():
    def fail(**kwargs):
        raise ZeroDivisionError

    page_published.connect(fail, sender=EventPage)  # comes after the plugin's own receiver
    try:
        yield
    finally:
        page_published.disconnect(fail, sender=EventPage)


def test_publishing_makes_one_event_with_the_pages_terms_and_sessions():
    venue = VenueFactory()
    page = EventPageFactory(
        capacity=12, held_in=["fi", "ar"], sessions=[(soon(), soon() + HOUR)], venue=venue
    )

    event = page.event
    session = event.sessions.get()

    assert (event.capacity, event.held_in, event.organizer) == (12, ["fi", "ar"], page.organizer)
    assert (session.start, session.venue, session.sequence) == (soon(), venue, 0)
    assert session.key == page.sessions.get().key


def test_a_draft_that_was_never_published_has_no_event():
    assert EventPageFactory(publish=False).event is None


def test_a_saved_draft_moves_nothing_outside(page, coming):
    draft = move(page, HOUR)
    draft.capacity = 1
    draft.save_revision()

    event = Event.objects.get()
    assert event.capacity is None
    assert sequences(event) == [0, 0]
    assert event.first_start == page.rows[0].start
    assert not told().exists()


def test_publishing_again_without_a_change_tells_nobody(page, coming):
    event = publish(edit(page))

    assert sequences(event) == [0, 0]
    assert not Message.objects.exists()


def test_a_change_of_words_tells_nobody(page, coming):
    event = publish(edit(page, title="Another name", intro="New words"))

    assert sequences(event) == [0, 0]
    assert not Message.objects.exists()


def test_applying_twice_is_applying_once(page, coming):
    publish(move(page, HOUR))
    publishing.apply(page)

    assert told().count() == 1


def test_a_publication_that_fails_half_way_leaves_page_and_event_as_they_were(page, coming):
    draft = move(page, HOUR)
    draft.title = "Half way"
    revision = draft.save_revision()

    with pytest.raises(ZeroDivisionError), fail_after_applying():
        revision.publish()

    assert EventPage.objects.get(pk=page.pk).title == page.title
    assert sequences(page.event) == [0, 0]
    assert not Message.objects.exists()


# When it goes out, and when it doesn't any more


def test_unpublishing_is_not_cancelling(page, coming):
    page.unpublish()

    coming.refresh_from_db()
    assert coming.is_confirmed
    assert not page.event.is_cancelled
    assert not Message.objects.exists()


def test_scheduled_publishing_moves_the_event_when_the_time_comes(page, coming):
    draft = move(page, HOUR)
    draft.go_live_at = soon(1)
    draft.save_revision().publish()
    assert sequences(page.event) == [0, 0]

    with time_machine.travel(soon(2)):
        call_command("publish_scheduled")

    assert sequences(EventPage.objects.get(pk=page.pk).event) == [1, 0]
    assert told().count() == 1


# Cost, and previews


@pytest.mark.parametrize("people", [1, 5])
def test_a_publication_takes_the_same_queries_whatever_the_number_of_people(
    page, people, django_assert_max_num_queries
):
    for _time in range(people):
        RegistrationFactory(event=page.event)
    draft = move(page, HOUR)
    draft.save_revision().publish()
    page = move(page, HOUR)
    page.save_revision()

    with django_assert_max_num_queries(25):
        publishing.apply(page)


def test_a_page_shows_its_own_draft_in_previews(page):
    zone = ZoneInfo("Europe/Helsinki")
    start = datetime(2030, 5, 21, 9, tzinfo=zone)
    draft = edit(page, capacity=5, sessions=[EventPageSession(start=start, end=start + HOUR)])

    event = draft.as_event()

    assert (event.capacity, event.places_left, event.first_start) == (5, 5, start)
    assert page.event.capacity is None
