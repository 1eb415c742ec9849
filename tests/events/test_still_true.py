"""What is still sent when its turn comes, and what has been overtaken."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from events import booking, outbox, publishing
from events.models import EventPage, Message, Registration, Session
from tests.events.emails.all_kinds import message_of, registration_for
from tests.factories import EventFactory, MessageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

Kind, State, Status = Message.Kind, Message.State, Registration.Status


def is_true(message):
    return Message.objects.get(pk=message.pk).is_still_true


def later(**delay):
    return time_machine.travel(timezone.now() + timedelta(**delay))


@pytest.fixture
def event():
    return EventFactory()


@pytest.mark.parametrize("kind", sorted(set(Kind) - {Kind.ADDRESS_CHANGED}))
def test_every_kind_is_sent_while_it_is_true(event, kind):
    assert is_true(message_of(kind, event))


@pytest.mark.parametrize("kind", sorted(Message.HOLDS_WHILE))
@pytest.mark.parametrize("status", Status)
def test_nobody_is_told_a_status_that_is_no_longer_theirs(event, kind, status):
    message = message_of(kind, event, status=status)

    assert is_true(message) is (status in Message.HOLDS_WHILE[kind])


def test_an_offer_is_not_sent_after_its_deadline(event):
    message = message_of(Kind.OFFERED, event)

    with later(days=1, minutes=1):
        assert not is_true(message)


def test_an_address_is_not_asked_for_after_its_deadline_nor_once_it_is_proven(event):
    message = message_of(Kind.ADDRESS_ASKED, event)

    with later(days=1, minutes=1):
        assert not is_true(message)
    booking.prove_address(message.registration)
    assert not is_true(message)


@pytest.mark.parametrize("kind", [Kind.EVENT_CHANGED, Kind.DETAILS_CHANGED, Kind.ANNOUNCEMENT])
def test_an_address_that_nobody_proved_hears_nothing_but_the_question(event, kind):
    registration = registration_for(Kind.ADDRESS_ASKED, event)
    message = message_of(kind, event)
    Message.objects.filter(pk=message.pk).update(registration=registration, to=registration.email)

    assert not is_true(message)


@pytest.mark.parametrize("kind", [Kind.REMINDER, Kind.ONLINE_LINK])
class TestOfOneSession:
    def test_is_not_sent_once_it_was_moved(self, event, kind):
        message = message_of(kind, event)
        Session.objects.update(start=timezone.now() + timedelta(days=3))

        assert not is_true(message)

    def test_is_not_sent_once_it_was_cancelled(self, event, kind):
        message = message_of(kind, event)
        Session.objects.update(status=Session.Status.CANCELLED)

        assert not is_true(message)

    def test_is_not_sent_once_it_is_over(self, event, kind):
        message = message_of(kind, event)

        with later(days=8):
            assert not is_true(message)

    def test_is_not_sent_of_a_session_that_the_event_does_not_have(self, event, kind):
        message = message_of(kind, event)
        Session.objects.all().delete()

        assert not is_true(message)


@pytest.mark.parametrize("kind", sorted(Message.OPTIONAL))
def test_who_wants_no_reminders_gets_none(event, kind):
    message = message_of(kind, event, gets_reminders=False)

    assert not is_true(message)


def test_who_wants_no_reminders_is_still_told_of_changes(event):
    assert is_true(message_of(Kind.EVENT_CHANGED, event, gets_reminders=False))


def test_an_announcement_that_was_deleted_is_not_sent(event):
    message = message_of(Kind.ANNOUNCEMENT, event)
    message.announcement.delete()

    assert not is_true(message)


def test_what_was_said_of_the_former_event_is_not_sent_after_a_move(event):
    registration = RegistrationFactory(event=event)
    outbox.queue(Kind.CONFIRMED, registration)
    booking.move(registration, to=EventFactory())

    messages = {message.kind: message.is_still_true for message in Message.objects.all()}
    assert messages == {"confirmed": False, "moved": True}


def test_an_event_restored_before_anybody_heard_of_its_end_was_never_called_off(event):
    RegistrationFactory(event=event)
    publishing.cancel(event, reason="")
    publishing.restore(EventPage.objects.get().event)

    messages = {message.kind: message.is_still_true for message in Message.objects.all()}
    assert messages == {"event_cancelled": False, "event_restored": True}


@pytest.mark.parametrize("change", [{"decided_at": timezone.now()}, {"status": "cancelled"}])
def test_the_organizer_is_not_asked_to_decide_what_is_decided(event, change):
    message = message_of(Kind.DECISION_DUE, event)
    type(event).objects.filter(pk=event.pk).update(**change)

    assert not is_true(message)


@pytest.mark.parametrize(("status", "is_asked"), [("applied", True), ("declined", False)])
def test_the_organizer_is_asked_for_answers_as_long_as_somebody_waits_for_one(
    event, status, is_asked
):
    message = Message.objects.create(kind=Kind.DECISION_DUE, event=event, to="a@example.org")
    RegistrationFactory(event=event, status=status)

    assert is_true(message) is is_asked


def test_a_mail_to_a_former_address_is_not_sent(event):
    message = MessageFactory(registration=RegistrationFactory(event=event), to="old@example.org")

    assert not is_true(message)


# Links to own registrations


def test_links_go_to_an_address_that_has_registrations():
    registration = RegistrationFactory(email="ada@example.org")

    outbox.queue_links("Ada@example.org", "sv")

    message = Message.objects.get()
    assert (message.kind, message.to, message.language) == ("links", "Ada@example.org", "sv")
    assert registration.messages.count() == 0


@pytest.mark.parametrize("details", [{"status": "cancelled"}, {"email": "other@example.org"}])
def test_an_address_without_registrations_gets_no_links(details):
    RegistrationFactory(**{"email": "ada@example.org"} | details)

    outbox.queue_links("ada@example.org", "fi")

    assert not Message.objects.exists()


def test_an_address_gets_its_links_once_in_ten_minutes():
    RegistrationFactory(email="ada@example.org")
    for email in ["ada@example.org", "ADA@example.org"]:
        outbox.queue_links(email, "fi")
    assert Message.objects.count() == 1

    with later(minutes=11):
        outbox.queue_links("ada@example.org", "fi")
    assert Message.objects.count() == 2
