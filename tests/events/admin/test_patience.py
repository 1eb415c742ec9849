"""Editors wait while visitors register: a publication never fails among them."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial

import pytest
from django.db import transaction
from django.urls import reverse

from events.models import Event, EventPage
from events.publishing import locks
from tests.events.booking.at_once import hold, in_a_thread_of_its_own, late, needs_row_locks
from tests.factories import EventPageFactory

pytestmark = [pytest.mark.django_db(transaction=True), needs_row_locks]


def post_while_others_register(client, event, *args):
    """The answer to a post that comes while registrations hold the event."""
    return late(partial(client.post, *args), behind=lambda: None, event=event)


def test_publishing_waits_longer_than_visitors_do(admin_client, settings):
    settings.EVENTS_LOCK_TIMEOUT_MS = 100
    page = EventPageFactory(capacity=10)
    page.capacity = 20
    page.save_revision()
    publish = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])

    response = post_while_others_register(admin_client, page.event, f"{publish}?id={page.pk}")

    assert response.status_code == 302
    assert Event.objects.get().capacity == EventPage.objects.get().capacity == 20


def test_who_can_wait_no_longer_keeps_the_draft_and_is_asked_to_try_again(
    admin_client, monkeypatch
):
    monkeypatch.setattr(locks, "PATIENCE", timedelta(milliseconds=100))
    page = EventPageFactory(capacity=10)
    page.capacity = 20
    draft = page.save_revision()
    publish = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    address = f"{publish}?id={page.pk}"

    with ThreadPoolExecutor(max_workers=1) as editor, transaction.atomic():
        hold(page.event)
        posting = editor.submit(in_a_thread_of_its_own, partial(admin_client.post, address))
        response = posting.result(timeout=10)

    assert (response.status_code, response["Location"]) == (302, address)
    assert Event.objects.get().capacity == EventPage.objects.get().capacity == 10
    assert EventPage.objects.get().latest_revision == draft


def test_cancelling_waits_longer_than_visitors_do(admin_client, settings):
    settings.EVENTS_LOCK_TIMEOUT_MS = 100
    page = EventPageFactory()
    cancel = reverse("events_admin:cancel", args=[page.pk])

    response = post_while_others_register(admin_client, page.event, cancel, {"reason": "Storm"})

    assert response.status_code == 302
    assert Event.objects.get().is_cancelled
