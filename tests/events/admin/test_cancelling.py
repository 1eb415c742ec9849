"""Cancelling an event at the desk: who may, what is said before, and what is told."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry

from events import publishing
from events.models import Event, Message
from tests.factories import EventPageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db


def days_from_now(days):
    start = timezone.now() + timedelta(days=days)
    return (start, start + timedelta(hours=2))


def told(response):
    return " ".join(str(message) for message in response.context["messages"])


def cancel_url(page):
    return reverse("events_admin:cancel", args=[page.pk])


def test_page_menu_offers_to_cancel_an_event(admin_client):
    page = EventPageFactory()

    text = admin_client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).text

    assert cancel_url(page) in text
    assert f"?event={page.event.pk}" in text


def test_page_menu_offers_no_second_cancelling(admin_client):
    page = EventPageFactory()
    publishing.cancel(page.event, reason="Storm")

    text = admin_client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).text

    assert cancel_url(page) not in text


def test_cancelling_says_how_many_people_it_concerns(admin_client):
    page = EventPageFactory()
    RegistrationFactory(event=page.event, attendees=3)
    RegistrationFactory(event=page.event, attendees=["Bea"], email="", phone="050 000 0042")

    response = admin_client.get(cancel_url(page))

    assert (response.context["people"], response.context["told"]) == (4, 1)
    assert "Bea: 050 000 0042" in " ".join(response.text.split())


def test_cancelling_needs_a_reason(admin_client):
    page = EventPageFactory()

    response = admin_client.post(cancel_url(page), {"reason": " \u202e "})

    assert "reason" in response.context["form"].errors
    assert not Event.objects.get().is_cancelled


def test_cancelling_tells_everyone_and_is_logged(admin_client, admin_user):
    page = EventPageFactory()
    RegistrationFactory(event=page.event)

    admin_client.post(cancel_url(page), {"reason": "Storm"})

    event = Event.objects.get()
    assert (event.status, event.cancellation_reason) == (Event.Status.CANCELLED, "Storm")
    assert Message.objects.get().kind == Message.Kind.EVENT_CANCELLED
    entry = PageLogEntry.objects.get(action="events.cancel_event")
    assert (entry.page_id, entry.user, entry.data) == (page.pk, admin_user, {"reason": "Storm"})


def test_looking_at_the_cancel_page_cancels_nothing(admin_client):
    page = EventPageFactory()

    admin_client.get(cancel_url(page), {"reason": "Storm"})

    assert not Event.objects.get().is_cancelled


def test_a_past_event_is_not_cancelled(admin_client):
    page = EventPageFactory(sessions=[days_from_now(-3)])

    response = admin_client.post(cancel_url(page), {"reason": "Storm"}, follow=True)

    assert "This event is over or already cancelled." in told(response)
    assert not Event.objects.get().is_cancelled


def test_cancelling_needs_the_permission_to_publish(staff):
    page = EventPageFactory()

    response = staff(pages=["change"]).post(cancel_url(page), {"reason": "Storm"})

    assert response.status_code == 302
    assert not Event.objects.get().is_cancelled


def test_who_may_publish_may_cancel_and_sees_no_names(staff):
    page = EventPageFactory()
    RegistrationFactory(event=page.event, attendees=["Bea"], email="")
    client = staff(pages=["change", "publish"])

    shown = client.get(cancel_url(page)).text
    client.post(cancel_url(page), {"reason": "Storm"})

    assert "Bea" not in shown
    assert Event.objects.get().is_cancelled


def test_a_translation_cancels_nothing(admin_client, sv):
    page = EventPageFactory()
    translation = page.copy_for_translation(sv, copy_parents=True)

    response = admin_client.post(cancel_url(translation), {"reason": "Storm"}, follow=True)

    assert response.status_code == 404
    assert not Event.objects.get().is_cancelled
