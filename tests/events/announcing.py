"""What tests of messages to many start from, and how they go through the desk."""

import time_machine
from django.urls import reverse
from wagtail.models import ModelLogEntry

from events import announcements
from events.models import Announcement
from tests.events.time_steps import helsinki
from tests.factories import EventFactory, RegistrationFactory

LIST = "/admin/snippets/events/announcement/"
TYPED = {"subject": "Bring a cup", "text": "Hello {name}!", "statuses": ["confirmed"]}
NOON = "2026-12-01 12:00"


def url(view, announcement):
    return reverse(f"wagtailsnippets_events_announcement:{view}", args=[announcement.pk])


def write_url(event):
    return f"{LIST}write/{event.source_page_id}/"


def draft(event=None, **details):
    details = TYPED | details
    return Announcement.objects.create(event=event or EventFactory(), **details)


def with_people(**details):
    """A draft that one person would get."""
    ours = draft(**details)
    RegistrationFactory(event=ours.event, attendees=["Ada"])
    return ours


def send(client, ours, at=NOON, **typed):
    typed = {"shown": announcements.reach(ours).recipients} | typed
    with time_machine.travel(helsinki(at), tick=False):
        return client.post(url("send", ours), typed)


def actions(announcement):
    entries = ModelLogEntry.objects.filter(object_id=str(announcement.pk))
    return list(entries.order_by("pk").values_list("action", flat=True))
