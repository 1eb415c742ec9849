"""What staff do is done together with its line in the log, or not at all."""

import pytest
from django.urls import reverse
from wagtail.models import ModelLogEntry, PageLogEntry

from events.models import Announcement, Event, Message, Registration
from tests.events.admin.failing import failing
from tests.factories import EventFactory, EventPageFactory, MessageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db(transaction=True)

Status = Registration.Status


def url(view, registration):
    return reverse(f"wagtailsnippets_events_registration:{view}", args=[registration.pk])


def test_nobody_is_raised_without_a_line_in_the_log(admin_client):
    event = EventFactory(capacity=0)
    first, second = RegistrationFactory.create_batch(2, event=event, status=Status.WAITLISTED)

    with failing(writes=ModelLogEntry):
        response = admin_client.post(url("raise", second), {"reason": "A mistake of ours"})

    assert "Something broke on our side just now" in response.text
    assert "A mistake of ours" in response.text
    assert list(event.registrations.waiting()) == [first, second]


def test_nobody_is_registered_by_staff_without_a_line_in_the_log(admin_client):
    event = EventFactory()
    add = reverse("wagtailsnippets_events_registration:add")

    with failing(writes=ModelLogEntry):
        response = admin_client.post(add, {"event": event.pk, "name": "Ada", "language": "sv"})

    assert "Something broke on our side just now" in response.text
    assert not Registration.objects.exists()
    assert not Message.objects.exists()


def test_no_event_is_called_off_without_a_line_in_the_log(admin_client):
    registration = RegistrationFactory(event=EventPageFactory().event)
    cancel = reverse("events_admin:cancel", args=[registration.event.source_page_id])

    with failing(writes=PageLogEntry):
        admin_client.post(cancel, {"reason": "Storm"})

    assert not Event.objects.get().is_cancelled
    assert Registration.objects.get().is_confirmed
    assert not Message.objects.exists()


def test_no_message_is_tried_again_without_a_line_in_the_log(admin_client):
    message = MessageFactory(state=Message.State.FAILED)
    admin_client.raise_request_exception = False

    with failing(writes=ModelLogEntry):
        admin_client.post(reverse("wagtailsnippets_events_message:retry", args=[message.pk]))

    assert Message.objects.get().state == Message.State.FAILED


def test_no_draft_is_removed_without_a_line_in_the_log(admin_client):
    event = EventFactory()
    draft = Announcement.objects.create(event=event, statuses=["confirmed"], subject="A", text="B")
    remove = reverse("wagtailsnippets_events_announcement:delete", args=[draft.pk])
    admin_client.raise_request_exception = False

    with failing(writes=ModelLogEntry):
        admin_client.post(remove)

    assert Announcement.objects.exists()
