"""Other places, and a choice between on site and online: who gets what, and keeps what."""

from datetime import timedelta

import pytest
from django.utils import translation

from events import booking
from events.exceptions import NotReadyToPublish
from events.models import Event, EventPageSession, Message
from tests.events.publishing.steps import (
    HOUR,
    Kind,
    edit,
    move,
    publish,
    sequences,
    soon,
    told,
)
from tests.factories import EventPageFactory, RegistrationFactory, VenueFactory

pytestmark = pytest.mark.django_db


# Places


def test_more_places_go_to_those_who_wait():
    page = EventPageFactory(capacity=1)
    register = lambda: booking.register(page.event, attendees=["Ada"], language="fi")  # noqa: E731
    _coming, second, third = register(), register(), register()

    publish(edit(page, capacity=2))

    second.refresh_from_db()
    third.refresh_from_db()
    assert (second.status, third.status) == ("confirmed", "waitlisted")


def test_words_give_nobody_a_place_even_if_one_is_free():
    """A party of two waits for two places; who came later waits behind it, whatever is edited."""
    page = EventPageFactory(capacity=2)
    RegistrationFactory(event=page.event)
    waiting = [
        RegistrationFactory(event=page.event, status="waitlisted", attendees=people)
        for people in [2, 1]
    ]

    publish(edit(page, title="Another name"))

    for registration in waiting:
        registration.refresh_from_db()
        assert registration.is_waitlisted
    assert not Message.objects.exists()


def test_fewer_places_demote_nobody():
    page = EventPageFactory(capacity=3)
    coming = RegistrationFactory(event=page.event, attendees=3)

    event = publish(edit(page, capacity=1))

    coming.refresh_from_db()
    assert coming.is_confirmed
    assert (event.places_left, event.confirmed) == (0, 3)


def test_an_old_revision_brings_back_old_terms_but_neither_seats_nor_sequences(page, coming):
    old = page.save_revision()
    publish(move(page, HOUR))

    old.publish()

    event = Event.objects.for_readers().get()
    assert sequences(event) == [2, 0]
    assert event.confirmed == 1


def test_postponed_after_it_began_it_gives_free_places_to_those_who_wait():
    start = soon(-1) + timedelta(hours=23, minutes=30)
    page = EventPageFactory(capacity=1, sessions=[(start, start + HOUR)])
    waiting = RegistrationFactory(event=page.event, status="waitlisted")

    publish(move(page, timedelta(days=7)))

    waiting.refresh_from_db()
    assert waiting.is_confirmed


# On site or online


ROOM = "https://video.example.org/room"


def page_at(*, venue, link, **terms):
    row = EventPageSession(start=soon(), end=soon() + HOUR, venue=venue, online_url=link)
    return EventPageFactory(sessions=[row], **terms)


def test_the_choice_is_not_taken_from_those_who_chose_online():
    page = page_at(venue=VenueFactory(), link=ROOM, has_online_places=True)
    online = RegistrationFactory(event=page.event, way="online", status="waitlisted")
    draft = edit(page, has_online_places=False)

    words = "1 registration is for taking part online"
    with translation.override("en"), pytest.raises(NotReadyToPublish, match=words):
        publish(draft)
    assert page.event.has_online_places

    booking.cancel(online)
    assert not publish(draft).has_online_places


def test_who_comes_to_the_place_keeps_nobody_from_taking_the_choice_away():
    page = page_at(venue=VenueFactory(), link=ROOM, has_online_places=True)
    RegistrationFactory(event=page.event)

    assert not publish(edit(page, has_online_places=False)).has_online_places
    assert not Message.objects.exists()


def test_who_had_the_place_and_the_link_is_told_that_there_is_a_choice_now():
    page = page_at(venue=VenueFactory(), link=ROOM)
    coming = RegistrationFactory(event=page.event)
    RegistrationFactory(event=page.event, status="cancelled")

    for _time in range(2):
        publish(edit(page, has_online_places=True))

    coming.refresh_from_db()
    assert (coming.way, coming.sequence) == ("on_site", 1)
    assert [message.registration for message in told(Kind.DETAILS_CHANGED)] == [coming]


def test_who_had_the_link_alone_takes_part_online_when_a_place_is_added_to_choose():
    page = page_at(venue=None, link=ROOM)
    coming = RegistrationFactory(event=page.event)
    row = page.rows[0]
    row.venue = VenueFactory()

    publish(edit(page, has_online_places=True, sessions=[row]))

    coming.refresh_from_db()
    assert coming.way == "online"
    assert not Message.objects.exists()


def test_who_had_the_place_alone_has_it_when_a_link_is_added_to_choose():
    page = page_at(venue=VenueFactory(), link="")
    coming = RegistrationFactory(event=page.event)
    row = page.rows[0]
    row.online_url = ROOM

    publish(edit(page, has_online_places=True, sessions=[row]))

    coming.refresh_from_db()
    assert coming.way == "on_site"
    assert not Message.objects.exists()
