from contextlib import contextmanager
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core.management import call_command
from django.utils import timezone
from wagtail.signals import page_published

from events import booking, publishing
from events.exceptions import NotReadyToPublish
from events.models import Event, EventPage, EventPageSession, Message, Session
from tests.factories import (
    EventFactory,
    EventIndexPageFactory,
    EventPageFactory,
    RegistrationFactory,
    VenueFactory,
    root_page,
)

pytestmark = pytest.mark.django_db

HOUR = timedelta(hours=1)
KIND = Message.Kind


# Once: a second that ends between two calls would make two moments of one.
NOW = timezone.now().replace(microsecond=0)


def soon(days=7):
    return NOW + timedelta(days=days)


def publish(page):
    page.save_revision().publish()
    return Event.objects.for_readers().get(translation_key=page.translation_key)


def open_draft(page):
    """The page as an editor would open it."""
    return EventPage.objects.get(pk=page.pk).get_latest_revision_as_object()


def edit(page, **fields):
    draft = open_draft(page)
    for name, value in fields.items():
        setattr(draft, name, value)
    return draft


def move(page, by, *, row=0):
    draft = open_draft(page)
    rows = list(draft.sessions.all())
    rows[row].start += by
    rows[row].end += by
    draft.sessions = rows
    return draft


def drop(page, row):
    draft = open_draft(page)
    draft.sessions = [one for number, one in enumerate(draft.sessions.all()) if number != row]
    return draft


def told(kind=KIND.EVENT_CHANGED):
    return Message.objects.filter(kind=kind)


def sequences(event):
    return list(event.sessions.order_by("start").values_list("sequence", flat=True))


@contextmanager
def fail_after_applying():
    def fail(**kwargs):
        raise ZeroDivisionError

    page_published.connect(fail, sender=EventPage)  # comes after the plugin's own receiver
    try:
        yield
    finally:
        page_published.disconnect(fail, sender=EventPage)


@pytest.fixture
def page():
    return EventPageFactory(sessions=[(soon(7), soon(7) + HOUR), (soon(14), soon(14) + HOUR)])


@pytest.fixture
def coming(page):
    return RegistrationFactory(event=page.event)


# From page to Event


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


# Moved, added and cancelled sessions


def test_a_moved_session_keeps_its_key_raises_its_sequence_and_is_told(page, coming):
    before = page.rows[0]

    event = publish(move(page, HOUR))

    assert sequences(event) == [1, 0]
    assert event.sessions.order_by("start").first().key == before.key
    message = told().get()
    assert (message.to, message.language) == (coming.email, coming.language)
    assert message.about == {
        "changes": [
            {
                "session": str(before.key),
                "what": "moved",
                "before": {
                    "start": before.start.isoformat(),
                    "end": before.end.isoformat(),
                    "place": before.venue.address,
                },
            }
        ]
    }


@pytest.mark.parametrize(
    ("field", "value", "what"),
    [("venue", None, "moved"), ("online_url", "https://video.example.org/room", "link")],
)
def test_a_new_place_or_link_raises_the_sequence_too(page, coming, field, value, what):
    draft = open_draft(page)
    rows = list(draft.sessions.all())
    setattr(rows[0], field, value)
    draft.sessions = rows

    event = publish(draft)

    assert sequences(event) == [1, 0]
    assert [change["what"] for change in told().get().about["changes"]] == [what]


def test_a_new_link_is_told_to_those_alone_who_have_a_place(page, coming):
    RegistrationFactory(event=page.event, status="waitlisted")
    draft = open_draft(page)
    rows = list(draft.sessions.all())
    rows[0].online_url = "https://video.example.org/room"
    draft.sessions = rows

    publish(draft)

    assert [message.registration for message in told()] == [coming]


def test_a_venue_with_a_new_address_is_a_move(page, coming):
    venue = page.rows[0].venue
    before = venue.address
    venue.street_address = "New street 2"
    venue.save()

    for _time in range(2):
        publishing.apply_address(venue)

    assert sequences(page.event) == [1, 1]
    assert {one["before"]["place"] for one in told().get().about["changes"]} == {before}


def rename_the_street(page):
    venue = page.event.sessions.first().venue
    venue.street_address = "New street 2"
    venue.save()
    publishing.apply_address(venue)


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


def test_postponed_after_it_began_it_gives_free_places_to_those_who_wait():
    start = soon(-1) + timedelta(hours=23, minutes=30)
    page = EventPageFactory(capacity=1, sessions=[(start, start + HOUR)])
    waiting = RegistrationFactory(event=page.event, status="waitlisted")

    publish(move(page, timedelta(days=7)))

    waiting.refresh_from_db()
    assert waiting.is_confirmed


def test_two_rows_with_one_key_are_one_session(page):
    draft = open_draft(page)
    twin = EventPageSession(key=page.rows[0].key, start=soon(9), end=soon(9) + HOUR)
    draft.sessions = [*draft.sessions.all(), twin]

    event = publish(draft)

    assert event.sessions.count() == 2
    assert event.sessions.get(key=twin.key).start == soon(9)


def test_showing_the_link_to_everyone_moves_nobody(page, coming):
    draft = open_draft(page)
    rows = list(draft.sessions.all())
    rows[0].online_url_is_public = True
    draft.sessions = rows

    event = publish(draft)

    assert sequences(event) == [0, 0]
    assert event.sessions.order_by("start").first().online_url_is_public
    assert not told().exists()


def test_several_changes_in_one_publication_make_one_message(page, coming):
    draft = move(page, HOUR)
    draft.sessions = [*draft.sessions.all(), EventPageSession(start=soon(21), end=soon(21) + HOUR)]

    publish(draft)

    assert [change["what"] for change in told().get().about["changes"]] == ["moved", "added"]


def test_a_session_taken_off_the_page_is_cancelled_and_told(page, coming):
    event = publish(drop(page, 1))

    gone = event.sessions.order_by("start").last()
    assert gone.is_cancelled
    assert gone.sequence == 1
    assert [change["what"] for change in told().get().about["changes"]] == ["cancelled"]


def test_a_session_that_comes_back_keeps_its_key_and_its_sequence_rises(page, coming):
    whole = page.save_revision()
    event = publish(drop(page, 1))

    whole.publish()

    back = event.sessions.order_by("start").last()
    assert not back.is_cancelled
    assert back.sequence == 2
    assert event.sessions.count() == 2


def test_past_sessions_change_silently():
    past, coming = soon(-2), soon(5)
    page = EventPageFactory(sessions=[(past, past + HOUR), (coming, coming + HOUR)])
    RegistrationFactory(event=page.event)

    publish(move(page, HOUR))

    assert not told().exists()


def test_a_change_reaches_those_who_wait_but_not_those_who_cancelled(page):
    waiting = RegistrationFactory(event=page.event, status="waitlisted")
    RegistrationFactory(event=page.event, status="cancelled")

    publish(move(page, HOUR))

    assert [message.registration for message in told()] == [waiting]


# Capacity


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


# On site or online

ROOM = "https://video.example.org/room"


def page_at(*, venue, link, **terms):
    row = EventPageSession(start=soon(), end=soon() + HOUR, venue=venue, online_url=link)
    return EventPageFactory(sessions=[row], **terms)


def test_the_choice_is_not_taken_from_those_who_chose_online():
    page = page_at(venue=VenueFactory(), link=ROOM, has_online_places=True)
    online = RegistrationFactory(event=page.event, way="online", status="waitlisted")
    draft = edit(page, has_online_places=False)

    with pytest.raises(NotReadyToPublish, match="1 registration is for taking part online"):
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
    assert [message.registration for message in told(KIND.DETAILS_CHANGED)] == [coming]


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


# Translations, copies, aliases


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


# Cancelling


def test_cancelling_an_event_ends_every_registration_and_tells_each_once(page, coming):
    waiting = RegistrationFactory(event=page.event, status="waitlisted")
    gone = RegistrationFactory(event=page.event, status="cancelled")

    for _time in range(2):
        publishing.cancel(page.event, reason="The speaker is ill.")

    event = Event.objects.get()
    assert event.is_cancelled
    assert event.cancellation_reason == "The speaker is ill."
    assert sequences(event) == [1, 1]
    assert set(event.registrations.values_list("status", flat=True)) == {"cancelled"}
    assert list(
        told(KIND.EVENT_CANCELLED).order_by("pk").values_list("registration", flat=True)
    ) == [
        coming.pk,
        waiting.pk,
    ]
    assert not gone.messages.exists()


def test_nobody_is_promoted_when_an_event_is_cancelled():
    event = EventFactory(capacity=1)
    RegistrationFactory(event=event)
    waiting = RegistrationFactory(event=event, status="waitlisted")

    publishing.cancel(event, reason="Snow")

    waiting.refresh_from_db()
    assert waiting.is_cancelled
    assert not told(KIND.PROMOTED).exists()


# Cost


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
