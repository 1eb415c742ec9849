"""Applications and the addresses where staff decide on them."""

from datetime import UTC, datetime

from django.urls import reverse

from events.models import Registration
from tests.factories import RegistrationFactory

# A day without which no such page goes out.
MODE = {"registration_mode": "application", "decide_at": datetime(2099, 1, 1, tzinfo=UTC)}


def applied(page, /, **facts):
    return RegistrationFactory(event=page.event, status=Registration.Status.APPLIED, **facts)


def url(page):
    return reverse("events_admin:applications", args=[page.pk])


def send_url(page):
    return reverse("events_admin:send_results", args=[page.pk])


def fresh(*registrations):
    return [Registration.objects.get(pk=one.pk) for one in registrations]
