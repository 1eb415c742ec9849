"""A later time, and what has become of a message by then."""

from datetime import timedelta

import time_machine
from django.utils import timezone

from events.models import Message


def later(**delay):
    return time_machine.travel(timezone.now() + timedelta(**delay))


def fresh(message):
    return Message.objects.get(pk=message.pk)
