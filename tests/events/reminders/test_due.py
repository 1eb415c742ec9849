"""Reminders, as the worker's clock brings them."""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext

from events import outbox, publishing, reminders
from events.models import Event, EventPage, Message, SentReminder, Status
from tests.events.booking.steps import terms
from tests.events.time_steps import Kind, event_at, helsinki, messages, registered, tick, told
from tests.factories import MessageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db


def move(event, start, number=0):
    """The editor publishes another time for a session."""
    page = EventPage.objects.get(translation_key=event.translation_key)
    rows = list(page.sessions.all())
    rows[number].start, rows[number].end = helsinki(start), helsinki(start) + timedelta(hours=2)
    page.sessions = rows
    page.save_revision().publish()


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
    assert "10. joulukuuta 2026" in sent.body
    assert "3. joulukuuta 2026" not in sent.body


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


def test_whoever_called_a_mail_of_ours_spam_is_left_in_peace_too():
    event = event_at("2026-12-10 17:00", reminders=["P1D"], sends_thanks=True)
    annoyed = registered(event)
    MessageFactory(registration=annoyed, outcome=Message.Outcome.COMPLAINED)

    tick("2026-12-09 17:00"), tick("2026-12-11 10:00")

    assert list(annoyed.messages.values_list("kind", flat=True)) == [Kind.CONFIRMED]


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
    # Neither comes at night, and 8 is too late: both fall on the evening before.
    registered(event_at("2026-12-10 08:30", reminders=["PT3H", "PT1H"]))

    tick("2026-12-09 19:00"), tick("2026-12-09 19:01"), tick("2026-12-10 08:00")

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
