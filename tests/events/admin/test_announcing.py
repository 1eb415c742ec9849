"""A message to many is tried, sent, scheduled and taken back."""

import pytest
import time_machine
from django.contrib.auth import get_user_model
from django.core import mail

from events import announcements
from events.models import Announcement, Message
from tests.events.announcing import (
    LIST,
    NOON,
    TYPED,
    actions,
    draft,
    send,
    url,
    with_people,
)
from tests.events.booking.steps import in_days
from tests.events.time_steps import helsinki

pytestmark = pytest.mark.django_db


def test_a_test_goes_to_whoever_asks_for_it_alone(admin_client, admin_user):
    ours = with_people()

    admin_client.post(url("test", ours))

    [sent] = mail.outbox
    assert sent.to == [admin_user.email]
    assert sent.subject.startswith("Test: ")
    assert "Hello admin!" in sent.body
    assert "/preview/quiet/" in sent.extra_headers["List-Unsubscribe"]
    assert not Message.objects.exists()


def test_a_test_that_fails_is_told(admin_client, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    ours = with_people()

    response = admin_client.post(url("test", ours), follow=True)

    assert "Not sent:" in response.text


def test_a_test_needs_an_address_and_a_reader(admin_client, admin_user):
    nobody = admin_client.post(url("test", draft()), follow=True)
    admin_user.email = ""
    admin_user.save()
    nowhere = admin_client.post(url("test", with_people()), follow=True)

    assert "Nobody would get this message." in nobody.text
    assert "Your account has no e-mail address." in nowhere.text
    assert mail.outbox == []


def test_sending_is_for_the_worker_and_noted_with_who_did_it(admin_client):
    ours = with_people()

    response = send(admin_client, ours)
    assert not Message.objects.exists()
    with time_machine.travel(helsinki("2026-12-01 12:01")):
        announcements.send_due()

    assert response.status_code == 302
    assert Message.objects.count() == 1
    assert actions(ours) == ["events.announce"]
    listed = admin_client.get(LIST).text
    assert "admin" in listed[listed.index(TYPED["subject"]) :]
    get_user_model().objects.update(first_name="Maija", last_name="Testi")
    assert "Maija Testi" in admin_client.get(LIST).text
    shown = admin_client.get(url("inspect", ours)).text
    assert "Sent to 1 registration" in shown
    assert Message.objects.get().registration.reference in shown


def test_it_can_be_scheduled_in_helsinki_time_and_withdrawn(admin_client):
    ours = with_people()

    send(admin_client, ours, send_at="2026-12-02T15:00")
    ours.refresh_from_db()
    assert ours.send_at == helsinki("2026-12-02 15:00")
    admin_client.post(url("withdraw", ours))

    ours.refresh_from_db()
    assert ours.is_draft
    assert actions(ours) == ["events.announce", "events.withdraw_announcement"]


def test_it_can_not_be_scheduled_in_the_past(admin_client):
    response = send(admin_client, with_people(), send_at="2026-12-01T11:59")

    assert "This time has passed." in response.text
    assert Announcement.objects.drafts().exists()


@pytest.mark.parametrize(
    ("now", "send_at"),
    [(NOON, "2026-12-02T21:00"), (NOON, "2026-12-02T07:59"), ("2026-12-01 23:00", "")],
)
def test_at_night_it_is_sent_only_to_those_who_insist(admin_client, now, send_at):
    ours = with_people()

    response = send(admin_client, ours, at=now, send_at=send_at)
    assert "That is at night." in response.text
    assert Announcement.objects.drafts().exists()
    send(admin_client, ours, at=now, send_at=send_at, at_night="on")

    assert not Announcement.objects.drafts().exists()


def test_if_others_would_get_it_than_was_shown_it_is_shown_again(admin_client):
    ours = with_people()

    response = send(admin_client, ours, shown=7)

    assert "Please look again." in response.text
    assert 'name="shown" value="1"' in response.text
    assert Announcement.objects.drafts().exists()


def test_to_nobody_nothing_is_sent(admin_client):
    ours = draft()

    response = admin_client.get(url("send", ours), follow=True)

    assert "Nobody would get this message." in response.text


@pytest.mark.parametrize("view", ["test", "withdraw", "delete"])
def test_looking_does_nothing(admin_client, view):
    ours = with_people(send_at=in_days(1))

    assert admin_client.get(url(view, ours)).status_code == 405

    ours.refresh_from_db()
    assert (ours.send_at is None, mail.outbox) == (False, [])
