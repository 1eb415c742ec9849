"""Text messages go out by day, and a service in trouble loses none."""

from datetime import timedelta

import pytest
import requests
import time_machine
from django.utils import timezone
from django.utils.http import http_date

from events import mailers, outbox, publishing, sms
from events.models import Message
from tests.events.sms_steps import NUMBER, by_phone, clock
from tests.factories import EventFactory

pytestmark = pytest.mark.django_db

Kind, State = Message.Kind, Message.State


# When it comes


@pytest.mark.parametrize(("hour", "days"), [(22, 1), (3, 0), (7, 0)])
def test_no_text_message_comes_at_night(service, hour, days):
    registration = by_phone()
    night = clock(hour)
    with time_machine.travel(night, tick=False):
        outbox.queue(Kind.CONFIRMED, registration)
        outbox.deliver_due()

    message = Message.objects.get()
    assert service.requests == []
    assert message.try_at == clock(8, days=1 + days)
    with time_machine.travel(message.try_at):
        outbox.deliver_due()
    assert len(service.requests) == 1


def test_one_that_could_not_be_sent_by_day_does_not_come_at_night(service):
    with time_machine.travel(clock(20), tick=False):
        outbox.queue(Kind.CONFIRMED, by_phone())
    with time_machine.travel(clock(22), tick=False):
        outbox.deliver_due()

    assert service.requests == []
    assert Message.objects.get().try_at == clock(8, days=2)


def test_what_concerns_a_session_within_twelve_hours_comes_also_at_night(service):
    start = clock(8, days=2)
    event = EventFactory(sessions=[(start, start + timedelta(hours=2))])
    registration = by_phone(event=event)
    with time_machine.travel(clock(22), tick=False):
        publishing.cancel(event, reason="")
        outbox.deliver_due()

    assert [body["to"] for _headers, body in service.requests] == [NUMBER]
    assert registration.event == event


def test_what_waits_for_the_morning_does_not_hold_up_what_can_not_wait(service):
    start = clock(8, days=2)
    soon = EventFactory(title="Soon", sessions=[(start, start + timedelta(hours=2))])
    with time_machine.travel(clock(22), tick=False):
        outbox.queue(Kind.CONFIRMED, by_phone(event=EventFactory(title="Later")))
        outbox.queue(Kind.CONFIRMED, by_phone(event=soon))
        outbox.deliver_due()

    assert [body["text"][:4] for _headers, body in service.requests] == ["Soon"]


# Trouble


@pytest.mark.parametrize(
    ("status", "state"),
    [(400, "failed"), (404, "failed"), (401, "queued"), (429, "queued"), (503, "queued")],
)
def test_only_a_refusal_for_good_is_given_up(service, noon, status, state):
    service.answer = (status, b"")
    outbox.queue(Kind.CONFIRMED, by_phone())

    outbox.deliver_due()

    message = Message.objects.get()
    assert message.state == state
    assert str(status) in message.error
    assert "only for tests" not in message.error


@pytest.mark.parametrize(
    ("wish", "minutes"),
    [
        ("7200", 120),
        ("5", 1),
        ("99999999999", 24 * 60),
        ("-7200", 1),
        ("soon", 1),
        ("", 1),
    ],
)
def test_a_service_that_asks_for_a_pause_gets_it(service, noon, wish, minutes):
    service.answer, service.headers_of_answer = (429, b""), {"Retry-After": wish}
    outbox.queue(Kind.CONFIRMED, by_phone())

    outbox.deliver_due()

    assert Message.objects.get().try_at == timezone.now() + timedelta(minutes=minutes)


def test_a_pause_can_be_asked_for_until_a_time(service, noon):
    evening = timezone.now() + timedelta(hours=3)
    service.answer = (503, b"")
    service.headers_of_answer = {"Retry-After": http_date(evening.timestamp())}
    outbox.queue(Kind.CONFIRMED, by_phone())

    outbox.deliver_due()

    assert Message.objects.get().try_at == evening


def test_a_service_that_is_down_loses_nothing(service, noon, settings):
    settings.EVENTS_SMS_URL = "http://127.0.0.1:9/"  # nobody listens there
    outbox.queue(Kind.CONFIRMED, by_phone())

    outbox.deliver_due()

    assert Message.objects.get().state == State.QUEUED


def test_the_token_is_not_carried_on_to_another_address(service, noon):
    service.answer = (307, b"")  # with it the same request goes to the other address
    service.headers_of_answer = {"Location": service.url}
    outbox.queue(Kind.CONFIRMED, by_phone())

    outbox.deliver_due()

    assert len(service.requests) == 1
    assert Message.objects.get().state == State.QUEUED


@pytest.mark.parametrize(
    ("answer", "service_id"),
    [
        (b'{"id": "abc-1"}', "abc-1"),
        (b'{"id": 7}', "7"),
        (b"{}", ""),
        (b"thanks", ""),
        (b"[1]", ""),
        (b"\xff", ""),
    ],
)
def test_what_the_service_calls_a_message_is_kept(service, noon, answer, service_id):
    service.answer = (202, answer)
    outbox.queue(Kind.CONFIRMED, by_phone())

    outbox.deliver_due()

    message = Message.objects.get()
    assert (message.state, message.service_id) == (State.SENT, service_id)


def test_a_service_that_never_answers_is_not_waited_for_longer_than_ten_seconds():
    assert sms.TIMEOUT == 10
    assert not mailers.is_permanent(requests.Timeout())


def test_the_console_shows_what_would_be_sent(settings, noon, capsys):
    settings.EVENTS_SMS_BACKEND = "events.sms.ConsoleSender"
    outbox.queue(Kind.CONFIRMED, by_phone())

    outbox.deliver_due()

    message = Message.objects.get()
    assert f"Text message {message.guid} to {NUMBER}:\n{message.text}" in capsys.readouterr().out
