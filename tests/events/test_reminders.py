"""Reminders, links, thanks and questions to the organizer, as the worker's clock brings them."""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext

from events import outbox, publishing, reminders
from events.models import Event, EventPage, Message, SentReminder, Status
from tests.events.booking_steps import terms
from tests.events.time_steps import Kind, event_at, helsinki, messages, registered, tick, told
from tests.factories import RegistrationFactory, VenueFactory

pytestmark = pytest.mark.django_db


def move(event, start, number=0):
    """The editor publishes another time for a session."""
    page = EventPage.objects.get(translation_key=event.translation_key)
    rows = list(page.sessions.all())
    rows[number].start, rows[number].end = helsinki(start), helsinki(start) + timedelta(hours=2)
    page.sessions = rows
    page.save_revision().publish()


# Reminders


def test_people_are_reminded_once_when_the_time_has_come():
    event = event_at("2026-12-10 17:00", reminders=["P1D"])
    registration = registered(event)

    tick("2026-12-09 16:59")
    assert told(Kind.REMINDER) == []
    tick("2026-12-09 17:00")
    tick("2026-12-09 17:01")

    assert told(Kind.REMINDER) == [registration]
    session = event.sessions.get()
    about = {"session": str(session.key), "start": session.start.isoformat()}
    assert messages(Kind.REMINDER)[0].about == about


def test_a_reminder_is_a_mail_about_its_session():
    event = event_at("2026-12-03 17:00", "2026-12-10 17:00", reminders=["P1D"])
    registered(event)

    tick("2026-12-09 17:00")
    with time_machine.travel(helsinki("2026-12-09 17:01")):
        outbox.deliver_due()

    [sent] = mail.outbox
    assert "10.12.2026" in sent.body
    assert "3.12.2026" not in sent.body


def test_each_session_and_each_rule_has_a_reminder_of_its_own():
    event = event_at("2026-12-10 17:00", "2026-12-17 17:00", reminders=["P1D", "PT3H"])
    registered(event)

    for moment in ["2026-12-09 17:00", "2026-12-10 14:00", "2026-12-16 17:00", "2026-12-17 14:00"]:
        tick(moment)

    assert len(messages(Kind.REMINDER)) == 4


@pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25"])
def test_a_reminder_keeps_its_hour_when_the_clocks_change(day):
    event = event_at(f"{day} 17:00", reminders=["P1D"])
    registered(event)
    the_day_before = helsinki(f"{day} 12:00") - timedelta(days=1)

    tick(f"{the_day_before:%Y-%m-%d} 16:59")
    assert told(Kind.REMINDER) == []
    tick(f"{the_day_before:%Y-%m-%d} 17:00")

    assert len(told(Kind.REMINDER)) == 1


def test_nobody_is_woken():
    event = event_at("2026-12-10 10:30", reminders=["PT3H"])
    registered(event)

    tick("2026-12-10 07:30"), tick("2026-12-10 07:59")
    assert told(Kind.REMINDER) == []
    tick("2026-12-10 08:00")

    assert len(told(Kind.REMINDER)) == 1


def test_what_was_missed_in_the_evening_wakes_nobody_either():
    registered(event_at("2026-12-10 20:30", reminders=["P1D"]))

    tick("2026-12-09 21:30")
    assert told(Kind.REMINDER) == []
    tick("2026-12-10 08:00")

    assert len(told(Kind.REMINDER)) == 1


@pytest.mark.parametrize("status", [each for each in Status if each != Status.CONFIRMED])
def test_only_people_with_a_place_are_reminded(status):
    event = event_at("2026-12-10 17:00", reminders=["P1D"], capacity=0)
    registered(event, status=status)
    coming = registered(event)

    tick("2026-12-09 17:00")

    assert told(Kind.REMINDER) == [coming]


def test_whoever_asked_for_quiet_is_left_in_peace():
    event = event_at("2026-12-10 17:00", reminders=["P1D"], sends_thanks=True)
    registered(event, gets_reminders=False)

    tick("2026-12-09 17:00"), tick("2026-12-11 10:00")

    assert not Message.objects.exists()


def test_whoever_got_a_place_after_the_moment_has_just_read_of_it():
    event = event_at("2026-12-10 17:00", reminders=["P1D"])
    before = registered(event)
    with time_machine.travel(helsinki("2026-12-09 17:05"), tick=False):
        RegistrationFactory(event=event)

    tick("2026-12-09 17:10")

    assert told(Kind.REMINDER) == [before]


def test_a_moved_session_is_reminded_of_at_its_new_time_alone():
    event = event_at("2026-12-10 17:00", reminders=["P1D"])
    registered(event)
    with time_machine.travel(helsinki("2026-12-01 12:00"), tick=False):
        move(event, "2026-12-12 17:00")

    tick("2026-12-09 17:00")
    assert told(Kind.REMINDER) == []
    tick("2026-12-11 17:00")

    assert len(told(Kind.REMINDER)) == 1


def test_a_session_that_moves_after_its_reminder_gets_another_one():
    event = event_at("2026-12-10 17:00", reminders=["P1D"])
    registered(event)
    tick("2026-12-09 17:00")
    with time_machine.travel(helsinki("2026-12-09 18:00"), tick=False):
        move(event, "2026-12-12 17:00")

    tick("2026-12-09 18:01"), tick("2026-12-11 17:00")

    starts = [message.about["start"] for message in messages(Kind.REMINDER)]
    assert len(set(starts)) == len(starts) == 2


def test_whoever_was_told_of_a_change_after_the_moment_needs_no_reminder():
    event = event_at("2026-12-12 17:00", reminders=["P1D"])
    registered(event)
    with time_machine.travel(helsinki("2026-12-09 18:00"), tick=False):
        move(event, "2026-12-10 17:00")

    tick("2026-12-09 18:01")

    assert len(messages(Kind.EVENT_CHANGED)) == 1
    assert told(Kind.REMINDER) == []


def test_a_reminder_of_the_old_time_that_still_waits_is_not_sent():
    event = event_at("2026-12-10 17:00", reminders=["P1D"])
    registered(event)
    tick("2026-12-09 17:00")

    with time_machine.travel(helsinki("2026-12-09 17:01"), tick=False):
        move(event, "2026-12-12 17:00")
        outbox.deliver_due()

    assert messages(Kind.REMINDER)[0].state == Message.State.ABORTED


def test_a_worker_that_was_down_reminds_late_but_not_in_vain():
    registered(event_at("2026-12-10 17:00", reminders=["P1D"]))
    registered(event_at("2026-12-10 12:00", reminders=["PT3H"]))

    tick("2026-12-10 11:00")

    assert told(Kind.REMINDER) == []


def test_of_two_reminders_at_one_moment_one_is_enough():
    event = event_at("2026-12-10 09:00", reminders=["PT3H"])
    registered(event)
    tick("2026-12-09 19:00")
    # 8:00 is by day; earlier both fall on the evening before.
    terms(event, reminders=["PT3H", "PT1H"])
    move_to_the_small_hours = {"start": helsinki("2026-12-10 08:30")}
    event.sessions.update(**move_to_the_small_hours)
    Message.objects.all().delete()

    tick("2026-12-09 19:01"), tick("2026-12-09 19:02"), tick("2026-12-10 08:00")

    assert len(messages(Kind.REMINDER)) == 1


def test_a_called_off_event_or_session_reminds_nobody():
    off = event_at("2026-12-10 17:00", reminders=["P1D"])
    part = event_at("2026-12-10 17:00", "2026-12-17 17:00", reminders=["P1D"])
    registered(off), registered(part)
    terms(off, status=Event.Status.CANCELLED)
    part.sessions.filter(start=helsinki("2026-12-10 17:00")).update(status="cancelled")

    tick("2026-12-09 17:00")

    assert told(Kind.REMINDER) == []


def test_an_event_that_was_restored_reminds_again():
    event = event_at("2026-12-10 17:00", reminders=["P1D"])
    registered(event)
    with time_machine.travel(helsinki("2026-12-01 12:00"), tick=False):
        publishing.cancel(event, reason="Snow")
        publishing.restore(event)

    tick("2026-12-09 17:00")

    assert len(told(Kind.REMINDER)) == 1


def test_reminders_of_many_take_as_many_queries_as_of_one():
    def queries_of(people):
        event = event_at("2026-12-10 17:00", reminders=["P1D"])
        for _time in range(people):
            registered(event)
        with (
            time_machine.travel(helsinki("2026-12-09 17:00"), tick=False),
            CaptureQueriesContext(connection) as captured,
        ):
            reminders.remind(stopped=lambda: False)
        SentReminder.objects.all().delete()
        event.sessions.update(status="cancelled")
        return len(captured)

    assert queries_of(1) == queries_of(4)


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


def test_a_session_that_moves_on_brings_its_link_again():
    event = online("2026-12-10 17:00")
    registered(event)
    tick("2026-12-10 15:00")
    with time_machine.travel(helsinki("2026-12-10 15:30"), tick=False):
        event.sessions.update(start=helsinki("2026-12-12 17:00"), end=helsinki("2026-12-12 19:00"))

    tick("2026-12-10 15:31"), tick("2026-12-12 15:00")

    assert len(told(Kind.ONLINE_LINK)) == 2


def test_the_message_about_a_move_says_the_link_again():
    event = online("2026-12-10 17:00")
    registered(event)
    tick("2026-12-10 15:00")
    moved = {"start": helsinki("2026-12-10 17:30"), "changed_at": helsinki("2026-12-10 16:00")}
    event.sessions.update(**moved)

    tick("2026-12-10 16:01")

    assert len(told(Kind.ONLINE_LINK)) == 1


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
