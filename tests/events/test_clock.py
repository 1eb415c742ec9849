"""One round of what time brings."""

from concurrent.futures import ThreadPoolExecutor

import pytest
import time_machine
from django.core.management import call_command
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from events import announcements, clock
from events.models import Announcement, Message, SentReminder
from tests.events.announcing import draft
from tests.events.booking.at_once import all_at_once, in_a_thread_of_its_own, late, needs_row_locks
from tests.events.booking.steps import register, stand, terms
from tests.events.time_steps import Kind, event_at, helsinki, messages, registered, tick, told
from tests.factories import RegistrationFactory

pytestmark = pytest.mark.django_db

FEW = 14


def test_a_round_with_nothing_to_do_asks_little():
    for _time in range(3):
        event = event_at(
            "2026-12-20 17:00",
            reminders=["P1D"],
            sends_thanks=True,
            minimum=2,
            decide_at=helsinki("2026-12-15 12:00"),
            capacity=2,
            links_shown_hours=2,
        )
        registered(event, attendees=2), registered(event, status="waitlisted")

    with (
        time_machine.travel(helsinki("2026-12-10 12:00"), tick=False),
        CaptureQueriesContext(connection) as captured,
    ):
        clock.tick()

    assert not Message.objects.exists()
    assert len(captured) <= FEW
    assert all(query["sql"].startswith("SELECT") for query in captured)


def test_a_round_does_all_that_is_due():
    roomy = event_at("2026-12-20 17:00", capacity=0)
    waiting = register(roomy)
    terms(roomy, capacity=1)
    reminded = registered(event_at("2026-12-10 17:00", reminders=["P1D"]))
    draft(reminded.event, send_at=helsinki("2026-12-09 17:00"))

    tick("2026-12-09 17:00")

    assert stand(waiting) == ["confirmed"]
    assert told(Kind.REMINDER) == told(Kind.ANNOUNCEMENT) == [reminded]


def test_a_part_that_fails_does_not_stop_the_others(caplog):
    registered(event_at("2026-12-10 17:00", reminders=["nonsense"]))
    event = event_at("2026-12-03 17:00", sends_thanks=True)
    registered(event)

    tick("2026-12-04 10:00")

    assert "remind failed" in caplog.text
    assert len(told(Kind.THANKS)) == 1


def test_a_worker_that_is_to_stop_begins_no_other_part():
    registered(event_at("2026-12-10 17:00", reminders=["P1D"]))

    with time_machine.travel(helsinki("2026-12-09 17:00"), tick=False):
        clock.tick(stopped=lambda: True)

    assert told(Kind.REMINDER) == []


def test_a_worker_that_comes_by_often_makes_few_rounds():
    registered(event_at("2026-12-10 17:00", reminders=["P1D"]))
    ours = clock.Clock()

    with time_machine.travel(helsinki("2026-12-09 16:59"), tick=False):
        ours.look()
    with time_machine.travel(helsinki("2026-12-09 17:00"), tick=False):
        ours.look()
        assert told(Kind.REMINDER) == []
        ours.next_at = 0
        ours.look()

    assert len(told(Kind.REMINDER)) == 1


def test_deliver_messages_brings_what_is_due_and_sends_it(capsys):
    registered(event_at("2026-12-10 17:00", reminders=["P1D"]))

    with time_machine.travel(helsinki("2026-12-09 17:00"), tick=False):
        call_command("deliver_messages")

    assert capsys.readouterr().out == "Messages tried: 1\n"
    assert messages(Kind.REMINDER)[0].state == Message.State.SENT


@pytest.mark.django_db(transaction=True)
@needs_row_locks
def test_two_workers_at_once_do_nothing_twice():
    event = event_at(
        "2026-12-10 17:00",
        reminders=["P1D"],
        minimum=5,
        decide_at=helsinki("2026-12-10 12:00"),
        links_shown_hours=24,
        venue=None,
    )
    event.sessions.update(online_url="https://example.org/room")
    people = [registered(event) for _time in range(3)]
    draft(event, send_at=helsinki("2026-12-09 12:00"))

    with time_machine.travel(helsinki("2026-12-09 17:00"), tick=False):
        all_at_once([clock.tick] * 4)

    assert len(messages(Kind.DECISION_DUE)) == 1
    for kind in [Kind.REMINDER, Kind.ONLINE_LINK, Kind.ANNOUNCEMENT]:
        assert sorted(one.pk for one in told(kind)) == [one.pk for one in people]
    assert SentReminder.objects.count() == 2


@pytest.mark.django_db(transaction=True)
@needs_row_locks
def test_a_reminder_that_another_worker_is_queueing_is_left_to_it():
    event = event_at("2026-12-10 17:00", reminders=["P1D"])
    registered(event)
    session = event.sessions.get()

    with time_machine.travel(helsinki("2026-12-09 17:00"), tick=False):
        late(
            clock.tick,
            behind=lambda: SentReminder.objects.create(
                session=session, rule="P1D", start=session.start
            ),
        )

    assert told(Kind.REMINDER) == []


@pytest.mark.django_db(transaction=True)
@needs_row_locks
def test_a_question_that_another_worker_is_asking_is_left_to_it():
    moment = helsinki("2026-12-04 12:00")
    event = event_at("2026-12-10 17:00", minimum=5, decide_at=helsinki("2026-12-05 12:00"))

    with time_machine.travel(moment, tick=False):
        late(clock.tick, behind=lambda: terms(event, decision_asked_at=moment))

    assert messages(Kind.DECISION_DUE) == []


@pytest.mark.django_db(transaction=True)
@needs_row_locks
def test_an_announcement_that_another_worker_has_in_hand_is_left_to_it():
    one = RegistrationFactory()
    ours = draft(one.event, send_at=timezone.now())

    with ThreadPoolExecutor(max_workers=1) as other, transaction.atomic():
        Announcement.objects.select_for_update().get(pk=ours.pk)
        other.submit(in_a_thread_of_its_own, announcements.send_due).result(timeout=5)

    assert told(Kind.ANNOUNCEMENT) == []
