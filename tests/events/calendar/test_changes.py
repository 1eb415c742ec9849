"""Who hears of a change, and what is left untold."""

import pytest
import time_machine

from events import outbox
from events.models import EventPageSession, Message, Registration, Session
from tests.events.booking.steps import in_days
from tests.events.calendar.steps import (
    HOUR,
    OTHER_ROOM,
    ROOM,
    delivered,
    edit,
    edit_row,
    entries,
    rows_of,
    told,
)
from tests.factories import EventPageFactory, RegistrationFactory, VenueFactory

pytestmark = pytest.mark.django_db


# Who is told


def test_those_who_wait_hear_of_the_time_and_not_of_the_link(page, coming):
    waiting = RegistrationFactory(event=page.event, status="waitlisted")
    rows = rows_of(page)
    rows[0].start -= HOUR
    rows[1].online_url = OTHER_ROOM

    edit(page, sessions=rows)

    assert told() == {coming: ["moved", "link"], waiting: ["moved"]}


def test_another_time_and_another_link_of_one_session_are_one_step_and_one_message(page, coming):
    row = rows_of(page)[0]

    edit_row(page, 0, start=row.start - HOUR, online_url=OTHER_ROOM)

    assert told() == {coming: ["moved", "link"]}
    assert Session.objects.order_by("start").first().sequence == 1


def test_where_people_choose_each_hears_of_what_they_go_to():
    venue = VenueFactory()
    start = in_days(10)
    row = EventPageSession(start=start, end=start + HOUR, venue=venue, online_url=ROOM)
    page = EventPageFactory(sessions=[row], has_online_places=True)
    at_the_place = RegistrationFactory(event=page.event)
    from_afar = RegistrationFactory(event=page.event, way="online")

    edit_row(page, 0, venue=VenueFactory(), online_url=OTHER_ROOM)
    first = told()
    Message.objects.all().delete()
    edit_row(page, 0, end=start + 2 * HOUR)

    assert first == {at_the_place: ["moved"], from_afar: ["link"]}
    assert told() == {at_the_place: ["moved"], from_afar: ["moved"]}


def test_an_address_that_nobody_has_proved_hears_of_no_change(page):
    RegistrationFactory(event=page.event, status="held", hold_until=in_days(1))

    edit_row(page, 0, end=in_days(11))

    assert told() == {}


def test_each_hears_in_the_language_that_they_registered_in(page, sv):
    translated = page.copy_for_translation(sv, copy_parents=True)
    translated.title = "Frukost"
    translated.save_revision().publish()
    reader = RegistrationFactory(event=page.event, language="sv")

    edit_row(page, 0, end=in_days(11))

    message = delivered(reader)
    [(_method, entry)] = entries(message)
    assert message.language == "sv"
    assert "Frukost" in message.subject
    assert (entry.value("SUMMARY"), entry.parameters("SUMMARY")) == ("Frukost", ";LANGUAGE=sv")


def test_what_was_and_what_is_stand_in_words(page, coming):
    former = page.rows[0].venue.address

    edit_row(page, 0, venue=VenueFactory(name="Uusi talo"))

    text = delivered(coming).text
    assert former in text
    assert "Uusi talo" in text


# While messages wait


def off(page):
    edit(page, sessions=rows_of(page)[1:])


def on_again(page):
    page.latest_revision.publish()


def an_hour_later(page):
    edit_row(page, 0, end=in_days(11))


def as_at_first(page):
    edit_row(page, 0, end=rows_of(page)[0].start + HOUR)


def link_kept_back_for_longer(page):
    edit(page, links_shown_hours=200, sessions=rows_of(page)[:1])
    Message.objects.all().delete()
    edit(page, links_shown_hours=24)


def link_not_kept_back(page):
    edit(page, links_shown_hours=None)


@pytest.mark.parametrize(
    ("first", "then", "method"),
    [
        (off, on_again, "REQUEST"),
        (an_hour_later, as_at_first, "REQUEST"),
        (an_hour_later, off, "CANCEL"),
        (link_kept_back_for_longer, link_not_kept_back, "REQUEST"),
    ],
)
def test_what_was_undone_before_its_mail_went_out_is_not_told_and_calendars_still_follow(
    page, coming, first, then, method
):
    page.save_revision()
    first(page)
    then(page)

    last = delivered(coming)

    states = coming.messages.order_by("pk").values_list("state", flat=True)
    [(found, entry)] = entries(last)
    key = Session.objects.order_by("start").first().key
    assert list(states) == ["aborted", "sent"]
    assert (found, entry.value("UID").split("@")[0]) == (method, f"{coming.uid}-{key}")


def test_of_several_changes_only_those_that_still_hold_are_told(page, coming):
    Registration.objects.update(language="en")
    rows = rows_of(page)
    rows[0].end += HOUR
    rows[1].end += HOUR
    edit(page, sessions=rows)
    off(page)

    outbox.deliver_due()

    first, second = [message.text for message in coming.messages.order_by("pk")]
    assert first.count("Before:") == 1
    assert "Before:" not in second
    assert "This session is cancelled:" in second


# Links


@pytest.mark.parametrize("hours", [24, 0])
def test_a_link_that_nobody_has_seen_is_replaced_in_silence(page, coming, hours):
    edit(page, links_shown_hours=hours)

    edit_row(page, 0, online_url=OTHER_ROOM)

    assert told() == {}
    assert Session.objects.order_by("start").first().sequence == 0


def test_a_link_that_was_shown_in_time_is_told_when_it_changes(page, coming):
    edit(page, links_shown_hours=24)

    with time_machine.travel(in_days(9.5)):
        edit_row(page, 0, online_url=OTHER_ROOM)

    assert told() == {coming: ["link"]}


def test_a_link_that_comes_sooner_is_left_to_the_message_about_links(page, coming):
    edit(page, links_shown_hours=1)

    edit(page, links_shown_hours=480)

    assert told() == {}


def test_a_link_that_comes_later_than_people_were_told_is_told(page, coming):
    RegistrationFactory(event=page.event, status="applied")
    reader = RegistrationFactory(event=page.event, language="en")
    edit(page, links_shown_hours=24)

    edit(page, links_shown_hours=1)

    assert told() == dict.fromkeys([coming, reader], ["link_later", "link_later"])
    text = delivered(reader).text
    assert "We send you the online link of this session later than we said:" in text
    assert ROOM not in text


def test_a_link_that_comes_no_more_is_told_to_those_who_were_told_of_it(page, coming):
    edit(page, links_shown_hours=24)

    edit_row(page, 0, online_url="")

    assert told() == {coming: ["link"]}


def test_a_session_that_moves_says_with_its_new_time_when_the_link_comes(page, coming):
    edit(page, links_shown_hours=24)
    row = rows_of(page)[0]

    edit_row(page, 0, start=row.start + HOUR, end=row.end + HOUR)

    assert told() == {coming: ["moved"]}


def test_a_link_that_people_have_may_be_kept_back_on_the_page_in_silence(page, coming):
    edit(page, links_shown_hours=24)

    assert told() == {}


def test_a_link_for_everyone_is_never_kept_back(page, coming):
    edit_row(page, 0, online_url_is_public=True)
    edit(page, links_shown_hours=24)

    edit_row(page, 0, online_url=OTHER_ROOM)

    assert told() == {coming: ["link"]}
