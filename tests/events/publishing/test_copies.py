"""Translations, copies and aliases: one Event for all languages, and another one for a copy."""

import pytest

from events.models import Event, EventPage, Message, Session
from tests.events.publishing.steps import HOUR, move, publish, sequences, soon
from tests.factories import EventIndexPageFactory, EventPageFactory, root_page

pytestmark = pytest.mark.django_db


def test_a_translation_shares_the_event_and_moves_nothing(page, coming, sv):
    root_page().copy_for_translation(sv)
    translated = page.copy_for_translation(sv, copy_parents=True)
    translated.title = "Morgonbrunch"
    translated.sessions = []
    translated.capacity = 0

    event = publish(translated)

    assert Event.objects.count() == 1
    assert event.source_page == page
    assert event.capacity is None
    assert sequences(event) == [0, 0]
    assert EventPage.objects.get(pk=translated.pk).event.confirmed == 1
    assert not Message.objects.exists()


def test_a_translation_that_is_published_first_waits_for_the_original(sv):
    page = EventPageFactory(publish=False, capacity=7)
    root_page().copy_for_translation(sv)
    translated = page.copy_for_translation(sv, copy_parents=True)
    translated.save_revision().publish()
    assert not Event.objects.exists()

    event = publish(EventPage.objects.get(pk=page.pk))

    assert (event.source_page, event.capacity) == (page, 7)
    assert EventPage.objects.get(pk=translated.pk).event == event


def test_the_page_of_an_event_is_found_in_each_language_and_falls_back(page, sv):
    root_page().copy_for_translation(sv)
    translated = page.copy_for_translation(sv, copy_parents=True)

    assert page.event.page_in("sv") == page  # a draft is not for readers
    publish(translated)
    assert page.event.page_in("sv") == translated
    assert page.event.page_in("en") == page
    page.unpublish()  # its row may hold the words of a draft now
    assert page.event.page_in("en") == translated


@pytest.mark.parametrize("keep_live", [True, False])
def test_a_copy_brings_no_people_no_ids_and_no_dates(page, coming, keep_live):
    page.opens_at = soon(1)
    page.save_revision().publish()

    copied = page.copy(update_attrs={"slug": "copy"}, keep_live=keep_live)
    event = publish(EventPage.objects.get(pk=copied.pk).get_latest_revision_as_object())

    assert event != page.event
    assert event.opens_at is None
    assert event.confirmed == 0
    assert not event.sessions.exists()


def test_an_alias_shows_the_event_of_the_page_it_mirrors(page, coming):
    alias = page.create_alias(update_slug="alias", parent=EventIndexPageFactory())

    publish(move(page, HOUR))

    alias = EventPage.objects.get(pk=alias.pk)
    assert Event.objects.count() == 1
    assert alias.event.confirmed == 1


def test_a_former_alias_gets_session_keys_of_its_own(page):
    alias = page.create_alias(update_slug="alias", parent=EventIndexPageFactory())
    alias.alias_of = None
    alias.save()

    event = publish(EventPage.objects.get(pk=alias.pk))

    assert event.sessions.count() == 2
    assert Session.objects.count() == 4
