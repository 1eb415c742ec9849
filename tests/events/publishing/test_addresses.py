"""A venue with another address is a move, told once to those who are to go there."""

import pytest

from events import publishing
from events.models import Event, EventPage, EventPageSession
from tests.events.publishing.steps import HOUR, move, publish, sequences, soon, told
from tests.factories import EventPageFactory, RegistrationFactory, VenueFactory, root_page

pytestmark = pytest.mark.django_db


def rename_the_street(page):
    venue = page.event.sessions.first().venue
    venue.street_address = "New street 2"
    venue.save()
    publishing.apply_address(venue)


def test_a_venue_with_a_new_address_is_a_move(page, coming):
    venue = page.rows[0].venue
    before = venue.address
    venue.street_address = "New street 2"
    venue.save()

    for _time in range(2):
        publishing.apply_address(venue)

    assert sequences(page.event) == [1, 1]
    assert {one["before"]["place"] for one in told().get().about["changes"]} == {before}


def test_a_new_address_of_an_unpublished_event_is_told_once_when_it_is_public_again(page, coming):
    page.save_revision().publish()
    EventPage.objects.get(pk=page.pk).unpublish()
    rename_the_street(page)
    assert not told().exists()

    for _time in range(2):
        EventPage.objects.get(pk=page.pk).get_latest_revision().publish()

    assert sequences(page.event) == [1, 1]
    assert told().count() == 1


def test_a_new_address_is_told_while_a_page_in_any_language_is_public(page, coming, sv):
    root_page().copy_for_translation(sv)
    publish(page.copy_for_translation(sv, copy_parents=True))
    page.unpublish()

    for _time in range(2):
        rename_the_street(page)

    assert sequences(page.event) == [1, 1]
    assert told().count() == 1


def test_a_translation_that_is_public_again_tells_of_the_new_address(page, coming, sv):
    root_page().copy_for_translation(sv)
    translated = page.copy_for_translation(sv, copy_parents=True)
    page.unpublish()
    rename_the_street(page)
    assert not told().exists()

    for _time in range(2):
        publish(translated)

    assert sequences(page.event) == [1, 1]
    assert told().count() == 1


def test_a_new_address_brings_no_draft_of_an_unpublished_page_along(page, coming):
    page.unpublish()
    move(EventPage.objects.get(pk=page.pk), HOUR).save_revision()
    rename_the_street(page)

    assert page.event.first_start == page.rows[0].start
    assert not told().exists()


def test_the_events_of_a_venue_follow_in_the_order_in_which_all_lock_two_events():
    venue = VenueFactory()
    session = {"start": soon(), "end": soon() + HOUR, "venue": venue}
    pages = [EventPageFactory(sessions=[EventPageSession(**session)]) for _time in range(2)]
    events = [RegistrationFactory(event=page.event).event for page in pages]
    # From now on PostgreSQL, asked for no order, reads it last.
    Event.objects.filter(pk=events[0].pk).update(capacity=20)

    venue.street_address = "New street 2"
    venue.save()
    publishing.apply_address(venue)

    followed = told().order_by("pk").values_list("event", flat=True)
    assert list(followed) == [event.pk for event in events]
