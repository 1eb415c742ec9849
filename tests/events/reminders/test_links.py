"""Links, thanks and questions to the organizer, as the worker's clock brings them."""

from datetime import timedelta

import pytest
import time_machine

from events import outbox
from events.models import Event, Status
from tests.events.booking.steps import terms
from tests.events.calendar.steps import edit_row
from tests.events.time_steps import Kind, event_at, helsinki, messages, registered, tick, told
from tests.factories import VenueFactory

pytestmark = pytest.mark.django_db


# Links


def online(*starts, **details):
    """An event whose private link is kept back until two hours before."""
    event = event_at(*starts, venue=None, links_shown_hours=2, **details)
    event.sessions.update(online_url="https://example.org/room")
    return event


def test_a_link_comes_when_its_time_has_come_and_once():
    registration = registered(online("2026-12-10 17:00"))

    tick("2026-12-10 14:59")
    assert told(Kind.ONLINE_LINK) == []
    tick("2026-12-10 15:00"), tick("2026-12-10 15:01")

    assert told(Kind.ONLINE_LINK) == [registration]


def test_a_link_comes_late_rather_than_never():
    registered(online("2026-12-10 17:00"))

    tick("2026-12-10 17:30")

    assert len(told(Kind.ONLINE_LINK)) == 1


def test_a_link_is_no_use_after_the_session():
    registered(online("2026-12-10 17:00"))

    tick("2026-12-10 19:00")

    assert told(Kind.ONLINE_LINK) == []


@pytest.mark.parametrize("status", [each for each in Status if each != Status.CONFIRMED])
def test_only_people_with_a_place_get_the_link(status):
    registered(online("2026-12-10 17:00", capacity=0), status=status)

    tick("2026-12-10 15:00")

    assert told(Kind.ONLINE_LINK) == []


def test_whoever_wants_no_reminders_still_gets_the_link():
    registered(online("2026-12-10 17:00"), gets_reminders=False)

    tick("2026-12-10 15:00")

    assert len(told(Kind.ONLINE_LINK)) == 1


def test_where_people_choose_only_those_online_get_the_link():
    event = online("2026-12-10 17:00", has_online_places=True)
    event.sessions.update(venue=VenueFactory())
    registered(event)
    from_afar = registered(event, way="online")

    tick("2026-12-10 15:00")

    assert told(Kind.ONLINE_LINK) == [from_afar]


def test_a_link_that_everyone_may_see_is_sent_to_nobody():
    event = online("2026-12-10 17:00")
    event.sessions.update(online_url_is_public=True)
    registered(event)

    tick("2026-12-10 15:00")

    assert told(Kind.ONLINE_LINK) == []


def test_a_link_that_is_never_kept_back_needs_no_mail():
    event = online("2026-12-10 17:00")
    terms(event, links_shown_hours=None)
    registered(event)

    tick("2026-12-10 15:00")

    assert told(Kind.ONLINE_LINK) == []


def publish_at(moment, event, **row):
    """The editor changes the only session."""
    with time_machine.travel(helsinki(moment), tick=False):
        edit_row(event.source_page, 0, **{"online_url": "https://example.org/room"} | row)


def to(start):
    return {"start": helsinki(start), "end": helsinki(start) + timedelta(hours=2)}


def test_a_session_that_moves_on_brings_its_link_again():
    event = online("2026-12-10 17:00")
    registered(event)
    tick("2026-12-10 15:00")
    publish_at("2026-12-10 15:30", event, **to("2026-12-12 17:00"))

    tick("2026-12-10 15:31"), tick("2026-12-12 15:00")

    assert len(told(Kind.ONLINE_LINK)) == 2


@pytest.mark.parametrize(("came_before", "links"), [(True, 1), (False, 0)])
def test_the_message_about_a_move_says_the_link_alone(came_before, links):
    event = online("2026-12-10 17:00" if came_before else "2026-12-12 17:00")
    registration = registered(event)
    tick("2026-12-10 15:00")
    publish_at("2026-12-10 16:00", event, **to("2026-12-10 17:30"))

    with time_machine.travel(helsinki("2026-12-10 16:01"), tick=False):
        outbox.deliver_due()
    tick("2026-12-10 16:02")

    assert "https://example.org/room" in messages(Kind.EVENT_CHANGED)[0].text
    assert told(Kind.ONLINE_LINK) == [registration] * links


def test_a_new_place_is_not_told_to_those_online_and_takes_no_link_from_them():
    event = online("2026-12-10 17:00", has_online_places=True)
    publish_at("2026-11-12 12:00", event, venue=VenueFactory())
    from_afar = registered(event, way="online")
    publish_at("2026-12-10 15:00", event, venue=VenueFactory())

    tick("2026-12-10 15:01")

    assert told(Kind.EVENT_CHANGED) == []
    assert told(Kind.ONLINE_LINK) == [from_afar]


def test_a_link_that_is_taken_away_is_no_news_to_those_who_come_to_the_place():
    event = online("2026-12-10 17:00", has_online_places=True)
    venue = VenueFactory()
    publish_at("2026-11-01 12:00", event, venue=venue)
    registered(event)
    from_afar = registered(event, way="online")

    publish_at("2026-12-10 16:00", event, online_url="")

    assert told(Kind.EVENT_CHANGED) == [from_afar]


# Thanks


def test_thanks_go_out_once_at_ten_the_day_after_the_last_session():
    event = event_at("2026-12-03 17:00", "2026-12-10 17:00", sends_thanks=True, capacity=0)
    registration = registered(event)
    registered(event, status=Status.WAITLISTED)

    tick("2026-12-04 10:00"), tick("2026-12-11 09:59")
    assert told(Kind.THANKS) == []
    tick("2026-12-11 10:00"), tick("2026-12-11 10:01")

    assert told(Kind.THANKS) == [registration]


def test_thanks_come_up_to_three_days_late():
    registered(event_at("2026-12-10 17:00", sends_thanks=True))
    registered(event_at("2026-12-09 17:00", sends_thanks=True))

    tick("2026-12-13 12:00")

    assert [one.event.first_start for one in told(Kind.THANKS)] == [helsinki("2026-12-10 17:00")]


def test_nobody_is_thanked_twice_when_a_session_is_added():
    event = event_at("2026-12-10 17:00", sends_thanks=True)
    registered(event)
    tick("2026-12-11 10:00")
    event.sessions.create(start=helsinki("2026-12-12 17:00"), end=helsinki("2026-12-12 18:00"))

    tick("2026-12-13 10:00")

    assert len(told(Kind.THANKS)) == 1


def test_nobody_is_thanked_where_the_organizer_wants_none_or_nothing_took_place():
    registered(event_at("2026-12-10 17:00"))
    off = event_at("2026-12-10 17:00", sends_thanks=True)
    registered(off)
    terms(off, status=Event.Status.CANCELLED)

    tick("2026-12-11 10:00")

    assert told(Kind.THANKS) == []


# Decisions


def undecided(decide_at="2026-12-05 12:00", **details):
    return event_at("2026-12-10 17:00", minimum=5, decide_at=helsinki(decide_at), **details)


def test_the_organizer_is_asked_once_the_day_before():
    event = undecided()

    tick("2026-12-04 11:59")
    assert messages(Kind.DECISION_DUE) == []
    tick("2026-12-04 12:00"), tick("2026-12-04 12:01"), tick("2026-12-05 12:00")

    [message] = messages(Kind.DECISION_DUE)
    assert (message.to, message.event) == (event.organizer.email, event)


@pytest.mark.parametrize(("status", "asked"), [("applied", 1), ("confirmed", 0), ("declined", 0)])
def test_the_organizer_is_reminded_of_applications_that_were_promised_an_answer(status, asked):
    terms = {"registration_mode": "application", "decide_at": helsinki("2026-12-05 12:00")}
    registered(event_at("2026-12-10 17:00", **terms), status=status)

    tick("2026-12-04 11:59")
    assert messages(Kind.DECISION_DUE) == []
    tick("2026-12-04 12:00"), tick("2026-12-04 12:01")

    assert len(messages(Kind.DECISION_DUE)) == asked


def test_applications_are_asked_for_though_it_is_certain_that_the_event_takes_place():
    event = undecided(registration_mode="application")
    registered(event, status="applied")
    terms(event, decided_at=helsinki("2026-12-01 12:00"))

    tick("2026-12-04 12:00"), tick("2026-12-04 12:01")

    assert len(messages(Kind.DECISION_DUE)) == 1


def test_another_date_to_decide_is_another_question():
    event = undecided()
    tick("2026-12-04 12:00")
    terms(event, decide_at=helsinki("2026-12-08 12:00"))

    tick("2026-12-05 12:00"), tick("2026-12-07 12:00"), tick("2026-12-07 12:01")

    assert len(messages(Kind.DECISION_DUE)) == 2


def test_a_decision_that_was_made_is_not_asked_for():
    terms(undecided(), decided_at=helsinki("2026-12-01 12:00"))
    terms(undecided(), status=Event.Status.CANCELLED)
    terms(undecided(), minimum=None)

    tick("2026-12-04 12:00")

    assert messages(Kind.DECISION_DUE) == []


def test_the_organizer_is_not_woken_either():
    undecided("2026-12-05 23:00")

    tick("2026-12-04 23:00"), tick("2026-12-05 07:59")
    assert messages(Kind.DECISION_DUE) == []
    tick("2026-12-05 08:00")

    assert len(messages(Kind.DECISION_DUE)) == 1


def test_a_question_that_is_late_is_asked_while_the_event_is_ahead():
    undecided()

    tick("2026-12-11 12:00")
    assert messages(Kind.DECISION_DUE) == []
    tick("2026-12-09 12:00")

    assert len(messages(Kind.DECISION_DUE)) == 1
