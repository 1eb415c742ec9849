"""Editors wait while visitors register: a publication never fails among them."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.urls import reverse

from events import publishing
from events.models import Event, EventPage
from tests.factories import EventPageFactory

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(
        "connection.vendor == 'sqlite'", reason="SQLite locks the whole file instead of a row"
    ),
]


def post(client, *args):
    """As a web worker does: the connection is closed at the end of the request."""
    try:
        return client.post(*args)
    finally:
        connection.close()


def post_while_others_register(client, event, *args):
    """The answer to a post that comes while registrations hold the event for a second."""
    with ThreadPoolExecutor(max_workers=1) as editor, transaction.atomic():
        Event.objects.select_for_update(of=("self",), no_key=True).get(pk=event.pk)
        late = editor.submit(post, client, *args)
        with pytest.raises(TimeoutError):
            late.result(timeout=1)
    return late.result(timeout=10)


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
    monkeypatch.setattr(publishing, "PATIENCE", timedelta(milliseconds=100))
    page = EventPageFactory(capacity=10)
    page.capacity = 20
    draft = page.save_revision()
    publish = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    address = f"{publish}?id={page.pk}"

    with ThreadPoolExecutor(max_workers=1) as editor, transaction.atomic():
        Event.objects.select_for_update(of=("self",), no_key=True).get(pk=page.event.pk)
        response = editor.submit(post, admin_client, address).result(timeout=10)

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
