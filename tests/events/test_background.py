"""The worker's loop, in this process: a signal to ourselves is what a supervisor would send."""

import os
import signal

import pytest
from django.core.management import call_command
from django.db import OperationalError

from events import background
from events.exceptions import TryAgain
from events.models import Message
from tests.factories import MessageFactory


@pytest.fixture(autouse=True)
def _own_signal_handlers():
    kept = {number: signal.getsignal(number) for number in [signal.SIGTERM, signal.SIGINT]}
    yield
    for number, handler in kept.items():
        signal.signal(number, handler)


def stop_us(number=signal.SIGTERM):
    os.kill(os.getpid(), number)


@pytest.mark.django_db
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_repeat_finishes_what_is_in_hand_and_stops_at_a_signal(number):
    done = []

    def work(stopped):
        stop_us(number)
        done.append(stopped())

    background.repeat(work, pause=0)

    assert done == [True]


@pytest.mark.django_db
def test_repeat_goes_on_after_the_database_was_away():
    rounds = []

    def work(stopped):
        rounds.append(len(rounds))
        if len(rounds) == 1:
            raise OperationalError("the server closed the connection")
        stop_us()

    background.repeat(work, pause=0)

    assert rounds == [0, 1]


@pytest.mark.django_db
def test_repeat_goes_on_after_any_failure_and_says_so(caplog):
    rounds = []

    def work(stopped):
        rounds.append(len(rounds))
        if len(rounds) == 1:
            raise TryAgain
        stop_us()

    background.repeat(work, pause=0)

    assert rounds == [0, 1]
    assert "TryAgain" in caplog.text


@pytest.mark.django_db
def test_repeat_rests_only_when_nothing_more_waits():
    rounds = []

    def work(stopped):
        rounds.append(len(rounds))
        if len(rounds) == 3:
            stop_us()
        return True

    background.repeat(work, pause=600)

    assert rounds == [0, 1, 2]


@pytest.mark.django_db
def test_deliver_messages_sends_what_is_due_and_ends(capsys):
    MessageFactory()

    call_command("deliver_messages")

    assert Message.objects.get().state == Message.State.SENT
    assert capsys.readouterr().out == "Messages tried: 1\n"
