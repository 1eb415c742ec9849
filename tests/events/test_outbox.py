"""Messages are committed with the change, and sent once, while what they say is true."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.core import mail
from django.db import transaction
from django.utils import timezone

from events import booking, outbox
from events.models import Message, Registration
from tests.events.booking.at_once import in_a_thread_of_its_own, late, needs_row_locks
from tests.events.outbox_steps import fresh, later
from tests.factories import EventFactory, MessageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

State = Message.State


def register_at(email):
    return booking.register(EventFactory(), attendees=["Ada"], email=email, language="fi")


def move_to(registration, email):
    return booking.change(registration, attendees=["Ada"], email=email, phone="")


# With the change or not at all


def test_a_message_is_committed_with_the_change_it_tells_of():
    event = EventFactory()

    booking.register(event, attendees=["Ada"], email="ada@example.org", language="fi")

    assert (Registration.objects.count(), Message.objects.count()) == (1, 1)
    assert len(mail.outbox) == 0


def test_a_change_that_is_rolled_back_leaves_no_message():
    event = EventFactory()

    with transaction.atomic():
        booking.register(event, attendees=["Ada"], email="ada@example.org", language="fi")
        transaction.set_rollback(True)

    assert not Message.objects.exists()
    assert outbox.deliver_due() == 0


# Delivery


def test_a_message_is_sent_once_through_a_real_server(smtp):
    message = MessageFactory()

    assert outbox.deliver_due() == 1
    assert outbox.deliver_due() == 0

    sent = fresh(message)
    (received,) = smtp.mails
    assert (sent.state, sent.attempts) == (State.SENT, 1)
    assert sent.sent_at
    assert received["To"] == message.to
    assert received["Subject"] == sent.subject


def test_what_was_sent_stays_readable(smtp):
    message = MessageFactory()

    outbox.deliver_due()

    sent = fresh(message)
    assert sent.registration.reference in sent.text
    assert sent.registration.reference in sent.html
    assert [one["method"] for one in sent.calendars] == ["REQUEST"]


def test_mails_to_one_address_keep_their_order_while_one_is_retried(smtp):
    registration = RegistrationFactory()
    MessageFactory(registration=registration)
    MessageFactory(registration=registration, kind=Message.Kind.DETAILS_CHANGED)
    smtp.answer_to_data = "451 come back"
    outbox.deliver_due()
    smtp.answer_to_data = "250 OK"

    assert outbox.deliver_due() == 0
    with later(minutes=2):
        assert outbox.deliver_due() == 2
    assert [one["Message-ID"] for one in smtp.mails] == [
        f"<{message.guid}@kotopaikka.example.org>" for message in Message.objects.order_by("pk")
    ]


def test_a_waiting_retry_does_not_hold_up_other_addresses(smtp):
    stuck, other = MessageFactory(), MessageFactory()
    Message.objects.filter(pk=stuck.pk).update(try_at=timezone.now() + timedelta(hours=1))

    outbox.deliver_due()

    assert [fresh(stuck).state, fresh(other).state] == [State.QUEUED, State.SENT]


# Dead workers


def test_a_claim_of_a_dead_worker_runs_out_and_the_mail_goes_with_the_same_id(smtp):
    message = MessageFactory()
    claimed = outbox._claim()  # and the worker is killed here

    assert outbox.deliver_due() == 0
    with later(minutes=6):
        assert outbox.deliver_due() == 1

    assert claimed == message
    assert smtp.mails[0]["Message-ID"] == f"<{message.guid}@kotopaikka.example.org>"
    assert fresh(message).attempts == 2


@pytest.mark.django_db(transaction=True)
@needs_row_locks
def test_a_worker_passes_over_what_another_one_is_claiming():
    MessageFactory(), MessageFactory()

    with ThreadPoolExecutor(max_workers=1) as other_worker, transaction.atomic():
        first = Message.objects.due().select_for_update(of=("self",)).first()
        claim_elsewhere = other_worker.submit(in_a_thread_of_its_own, outbox._claim)
        second = claim_elsewhere.result(timeout=5)

    assert first
    assert second
    assert first != second


@pytest.mark.django_db(transaction=True)
@needs_row_locks
def test_a_worker_whose_claim_ran_out_undoes_nothing_that_the_next_one_does_meanwhile():
    MessageFactory()
    claimed = outbox._claim()

    def send_elsewhere():
        Message.objects.update(attempts=2, state=State.SENT)

    late(lambda: outbox._mark(claimed, State.QUEUED), behind=send_elsewhere)

    assert fresh(claimed).state == State.SENT


# Still true?


@pytest.mark.parametrize("kind", ["confirmed", "promoted", "waitlisted", "event_changed"])
def test_a_message_overtaken_by_a_cancellation_is_not_sent(smtp, kind):
    registration = RegistrationFactory()
    message = MessageFactory(registration=registration, kind=kind)
    booking.cancel(registration)

    outbox.deliver_due()

    assert fresh(message).state == State.ABORTED
    assert len(smtp.mails) == 1  # the cancellation


def test_a_waiting_list_mail_is_dropped_when_the_place_came_first(smtp):
    event = EventFactory(capacity=1)
    coming = booking.register(event, attendees=["Ada"], language="fi")
    booking.register(event, attendees=["Grace"], email="grace@example.org", language="fi")
    booking.cancel(coming)

    outbox.deliver_due()

    mails = Message.objects.exclude(to="").order_by("pk")
    assert list(mails.values_list("kind", "state")) == [
        ("waitlisted", State.ABORTED),
        ("promoted", State.SENT),
    ]


def test_a_former_address_gets_a_farewell_if_anything_was_ever_sent_there(smtp):
    registration = register_at("first@example.org")
    registration = move_to(registration, "second@example.org")  # nothing has been sent yet
    outbox.deliver_due()
    move_to(registration, "third@example.org")

    outbox.deliver_due()

    assert list(Message.objects.order_by("pk").values_list("kind", "to", "state")) == [
        ("confirmed", "first@example.org", State.ABORTED),
        ("address_changed", "first@example.org", State.ABORTED),
        ("details_changed", "second@example.org", State.SENT),
        ("address_changed", "second@example.org", State.SENT),
        ("details_changed", "third@example.org", State.SENT),
    ]


@pytest.mark.parametrize("again", ["first@example.org", "First@example.org"])
def test_who_returns_to_an_address_gets_no_farewell_there(smtp, again):
    registration = register_at("first@example.org")
    outbox.deliver_due()
    registration = move_to(registration, "second@example.org")
    move_to(registration, again)

    outbox.deliver_due()

    sent = Message.objects.filter(state=State.SENT).order_by("pk")
    assert [(message.kind, message.to) for message in sent] == [
        ("confirmed", "first@example.org"),
        ("details_changed", again),
    ]
