"""Mails about leaders: sent once, tried again, left to nobody who shouldn't have them."""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.utils import timezone

from events import conf
from events.claims import RETRY_DELAYS
from home.dates import today
from home.management.commands.worker import Command
from resources import outbox
from resources.models import LeaderQuestion, LeaderReminder
from tests.resources.factories import (
    LeaderDirectoryPageFactory,
    LeaderFactory,
    LeaderQuestionFactory,
)
from tests.smtp import smtp_server

pytestmark = pytest.mark.django_db

REFUSED_FOR_NOW = "451 Try again later"
REFUSED_FOR_GOOD = "550 No such mailbox"


@pytest.fixture
def directory():
    return LeaderDirectoryPageFactory(keeper_email="keeper@example.org")


def recipients() -> list[str]:
    return [address for message in mail.outbox for address in message.to]


# Questions


def test_a_question_that_is_refused_for_now_waits_and_is_sent_later(settings):
    question = LeaderQuestionFactory()
    with smtp_server(settings) as mailbox:
        mailbox.answer_to_recipient = REFUSED_FOR_NOW
        outbox.send_questions()
        assert LeaderQuestion.objects.filter(pk=question.pk).exists()

        mailbox.answer_to_recipient = "250 OK"
        outbox.send_questions()
        assert mailbox.mails == []

        with time_machine.travel(timezone.now() + timedelta(minutes=RETRY_DELAYS[0], seconds=1)):
            outbox.send_questions()

    assert len(mailbox.mails) == 1
    assert not LeaderQuestion.objects.exists()


def test_a_question_that_can_not_reach_the_leader_goes_to_the_keeper(settings, directory):
    question = LeaderQuestionFactory()
    with smtp_server(settings) as mailbox:
        mailbox.answer_to_recipient = REFUSED_FOR_GOOD
        outbox._deliver(outbox._claim(LeaderQuestion))
        mailbox.answer_to_recipient = "250 OK"
        outbox.send_questions()

    [mail] = mailbox.mails
    assert [mail["To"], mail["Reply-To"]] == ["keeper@example.org", question.email]
    assert not LeaderQuestion.objects.exists()


def test_after_a_day_of_failures_the_keeper_gets_the_question(settings, directory):
    LeaderQuestionFactory(attempts=len(RETRY_DELAYS))
    with smtp_server(settings) as mailbox:
        mailbox.answer_to_recipient = REFUSED_FOR_NOW
        outbox._deliver(outbox._claim(LeaderQuestion))

    question = LeaderQuestion.objects.get()
    assert [question.to_keeper, question.attempts] == [True, 0]


def test_a_question_that_nobody_can_get_is_erased(settings):
    LeaderQuestionFactory()
    with smtp_server(settings) as mailbox:
        mailbox.answer_to_recipient = REFUSED_FOR_GOOD
        outbox.send_questions()

    assert not LeaderQuestion.objects.exists()


def test_a_leader_who_no_longer_consents_gets_no_question(directory):
    leader = LeaderFactory(consent_until=today() - timedelta(days=1))
    LeaderQuestionFactory(leader=leader)

    outbox.send_questions()

    assert recipients() == ["keeper@example.org"]


def test_a_question_left_by_a_killed_worker_is_sent_by_the_next_one_as_the_same_mail():
    question = LeaderQuestionFactory()
    outbox._claim(LeaderQuestion)

    outbox.send_questions()
    assert mail.outbox == []

    with time_machine.travel(timezone.now() + conf.delivery_lease() + timedelta(seconds=1)):
        outbox.send_questions()
    assert mail.outbox[0].extra_headers["Message-ID"].startswith(f"<{question.guid}@")
    assert not LeaderQuestion.objects.exists()


def test_a_slow_worker_does_not_move_a_question_that_another_has_taken_over(settings):
    slow = LeaderQuestionFactory()
    LeaderQuestion.objects.update(attempts=2)

    outbox._change(slow, to_keeper=True)

    assert not LeaderQuestion.objects.get().to_keeper


def test_erasing_a_leader_erases_all(directory):
    question = LeaderQuestionFactory()
    LeaderReminder.objects.create(leader=question.leader, consent_until=today())

    question.leader.delete()

    assert not LeaderQuestion.objects.exists()
    assert not LeaderReminder.objects.exists()


# Reminders


@pytest.mark.parametrize(("days", "reminded"), [(31, False), (30, True), (0, True), (-1, False)])
def test_the_leader_and_the_keeper_are_told_30_days_before_a_consent_runs_out(
    directory, days, reminded
):
    leader = LeaderFactory(consent_until=today() + timedelta(days=days))

    outbox.send_reminders()

    assert recipients() == ([leader.email, "keeper@example.org"] if reminded else [])


def test_nobody_is_reminded_twice_of_the_same_day(directory):
    LeaderFactory(consent_until=today() + timedelta(days=9))

    outbox.send_reminders()
    outbox.send_reminders()

    assert len(mail.outbox) == 2


def test_a_renewed_consent_is_reminded_of_anew(directory):
    leader = LeaderFactory(consent_until=today() + timedelta(days=9))
    outbox.send_reminders()

    leader.consent_until += timedelta(days=9)
    leader.save()
    outbox.send_reminders()

    assert len(mail.outbox) == 4


def test_a_reminder_that_is_no_longer_true_is_not_sent(directory):
    leader = LeaderFactory(consent_until=today() + timedelta(days=9))
    LeaderReminder.objects.queue_missing()
    leader.consent_until += timedelta(days=365)
    leader.save()

    outbox.send_reminders()

    assert mail.outbox == []


def test_each_is_reminded_in_their_own_language(directory):
    LeaderFactory(introduced_in="en", consent_until=today() + timedelta(days=9))

    outbox.send_reminders()

    to_leader, to_keeper = mail.outbox
    assert to_leader.extra_headers["Content-Language"] == "en"
    assert to_leader.subject == "Your consent to be in the directory of leaders runs out"
    assert "keeper@example.org" in to_leader.body
    assert to_keeper.extra_headers["Content-Language"] == "fi"
    assert "/admin/snippets/resources/leader/edit/" in to_keeper.body


def test_without_a_keeper_the_leader_alone_is_reminded():
    leader = LeaderFactory(consent_until=today() + timedelta(days=9))

    outbox.send_reminders()

    assert recipients() == [leader.email]


def test_a_reminder_that_can_not_be_delivered_is_given_up(settings, directory):
    LeaderFactory(consent_until=today() + timedelta(days=9))
    with smtp_server(settings) as mailbox:
        mailbox.answer_to_recipient = REFUSED_FOR_GOOD
        outbox.send_reminders()

    assert not LeaderReminder.objects.due().exists()


# The worker


@pytest.fixture
def worker(settings):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    command = Command()
    command.worker_id = "test"
    return command


@pytest.mark.django_db(transaction=True)
def test_the_worker_does_both(worker):
    question = LeaderQuestionFactory()
    expiring = LeaderFactory(consent_until=today() + timedelta(days=9))

    worker.work(stopped=lambda: False)

    assert recipients() == [question.leader.email, expiring.email]


@pytest.mark.django_db(transaction=True)
def test_the_worker_begins_no_mail_once_it_is_told_to_stop(worker):
    LeaderQuestionFactory()

    worker.work(stopped=lambda: True)

    assert mail.outbox == []
