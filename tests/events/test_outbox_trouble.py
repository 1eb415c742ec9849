"""A mail that does not go out is tried again, and given up in the end."""

import smtplib
from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from events import claims, outbox
from events.models import Message
from tests.events.outbox_steps import fresh, later
from tests.factories import MessageFactory, RegistrationFactory
from tests.smtp import smtp_server

pytestmark = pytest.mark.django_db

State = Message.State


@pytest.mark.parametrize("answer", ["answer_to_recipient", "answer_to_data"])
def test_a_temporary_refusal_is_tried_again_later(smtp, answer):
    message = MessageFactory()
    setattr(smtp, answer, "451 4.3.0 busy")

    outbox.deliver_due()

    waiting = fresh(message)
    assert waiting.state == State.QUEUED
    assert "451" in waiting.error
    assert timedelta(0) < waiting.try_at - timezone.now() <= timedelta(minutes=1)


@pytest.mark.parametrize("answer", ["answer_to_recipient", "answer_to_data"])
def test_a_permanent_refusal_is_given_up_at_once_and_visibly(smtp, answer):
    message = MessageFactory()
    setattr(smtp, answer, "550 5.1.1 no such mailbox")

    outbox.deliver_due()

    failed = fresh(message)
    assert (failed.state, failed.attempts) == (State.FAILED, 1)
    assert "550" in failed.error


def test_a_server_that_is_down_loses_nothing(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9  # nobody listens there
    message = MessageFactory()

    outbox.deliver_due()
    assert fresh(message).state == State.QUEUED

    with smtp_server(settings) as mailbox, later(minutes=2):
        outbox.deliver_due()
    assert len(mailbox.mails) == 1
    assert fresh(message).state == State.SENT


def test_the_delays_grow_and_the_tries_end_after_more_than_a_day(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    message = MessageFactory()
    start = timezone.now()

    delays = []
    while fresh(message).state != State.FAILED:
        now = max(fresh(message).try_at, timezone.now())
        with time_machine.travel(now, tick=False):
            outbox.deliver_due()
        delays.append(fresh(message).try_at - now)

    waits = delays[:-1]
    assert waits == sorted(waits)
    assert sum(waits, timedelta()) > timedelta(hours=24)
    assert fresh(message).attempts == len(claims.RETRY_DELAYS) + 1
    assert fresh(message).try_at > start


def whose_words_are_missing():
    return MessageFactory(kind="unknown")


def whose_truth_can_not_be_told():
    registration = RegistrationFactory()
    session = registration.event.all_sessions[0]
    about = {"session": str(session.key), "start": "some day"}
    return MessageFactory(registration=registration, kind=Message.Kind.REMINDER, about=about)


def whose_hour_can_not_be_told():
    facts = {"kind": Message.Kind.LINKS, "to": "+358500000001", "language": "fi"}
    return MessageFactory(registration=None, channel=Message.Channel.SMS, **facts)


BROKEN = [whose_words_are_missing, whose_truth_can_not_be_told, whose_hour_can_not_be_told]


@pytest.mark.parametrize("broken", BROKEN)
def test_one_broken_message_does_not_stop_the_others(smtp, broken):
    broken, sound = broken(), MessageFactory()

    outbox.deliver_due()

    assert [fresh(broken).state, fresh(sound).state] == [State.QUEUED, State.SENT]
    assert fresh(broken).error


def test_a_log_of_a_failure_names_nobody(smtp, caplog):
    message = MessageFactory()
    smtp.answer_to_recipient = "550 no such mailbox"

    outbox.deliver_due()

    assert str(message.guid) in caplog.text
    assert message.to not in caplog.text


def test_a_given_up_message_can_be_started_anew(smtp):
    message = MessageFactory()
    smtp.answer_to_recipient = "550 no such mailbox"
    outbox.deliver_due()
    smtp.answer_to_recipient = "250 OK"

    outbox.retry(message)
    outbox.deliver_due()

    assert fresh(message).state == State.SENT


def test_what_was_sent_is_not_sent_again_by_a_retry(smtp):
    message = MessageFactory()
    outbox.deliver_due()

    outbox.retry(message)

    assert outbox.deliver_due() == 0


def test_smtp_errors_are_what_this_suite_thinks_they_are():
    # smtplib's errors are OSErrors: whoever retries on OSError retries a 550 for ever.
    assert issubclass(smtplib.SMTPException, OSError)
