"""Times in Helsinki, and rounds of the clock: the steps of the tests of what time brings."""

from datetime import datetime, timedelta

import time_machine
from django.utils import timezone

from events import clock
from events.models import Message
from tests.factories import EventFactory, RegistrationFactory

Kind = Message.Kind


def helsinki(text):
    """A time as people say it: "2026-12-01 17:00"."""
    return timezone.make_aware(datetime.fromisoformat(text), timezone.get_default_timezone())


def tick(text):
    """A round of the worker at that time."""
    with time_machine.travel(helsinki(text), tick=False):
        clock.tick()


def event_at(*starts, hours=2, **terms):
    """An event whose sessions start at those times, published two months before the first."""
    with time_machine.travel(helsinki(starts[0]) - timedelta(days=60), tick=False):
        sessions = [(helsinki(text), helsinki(text) + timedelta(hours=hours)) for text in starts]
        return EventFactory(sessions=sessions, **terms)


def registered(event, **details):
    """Somebody who has had a place since a month before."""
    with time_machine.travel(event.first_start - timedelta(days=30), tick=False):
        return RegistrationFactory(event=event, **details)


def messages(kind):
    return list(Message.objects.filter(kind=kind).order_by("pk"))


def told(kind):
    """Whom a kind of message was queued for."""
    return [message.registration for message in messages(kind)]
