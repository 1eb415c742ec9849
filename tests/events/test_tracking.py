"""Reports of a mail service, posted to the real view with the payloads that such services send."""

import base64
import itertools
import json

import pytest
from anymail.signals import AnymailTrackingEvent, tracking

from events import booking, outbox
from events.models import Message, Registration
from tests.factories import MessageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db

Kind, Outcome, State = Message.Kind, Message.Outcome, Message.State
URL = "/mail/brevo/tracking/"
SECRET = "reports:only for tests"
MAIL_ID = "<202611221200.1@smtp-relay.example.org>"

# As Brevo names what became of a mail.
DELIVERED, BOUNCED, COMPLAINED = "delivered", "hard_bounce", "spam"


@pytest.fixture
def message():
    return MessageFactory(service_id=MAIL_ID, state=State.SENT)


def report(client, event, *, service_id=MAIL_ID, secret=SECRET, **more):
    payload = {
        "event": event,
        "email": "visitor@example.org",
        "id": 1,
        "ts_event": 1795000000,
        "date": "2026-11-22 12:00:00",
        "message-id": service_id,
    }
    credentials = base64.b64encode(secret.encode()).decode()
    return client.post(
        URL,
        json.dumps(payload | more),
        content_type="application/json",
        headers={"authorization": f"Basic {credentials}"},
    )


def outcome_of(message):
    return Outcome(Message.objects.get(pk=message.pk).outcome)


def registration_of(message):
    return Registration.objects.get(pk=message.registration_id)


def is_unreached(message):
    return registration_of(message).unreached_at is not None


def test_whoever_spells_an_address_otherwise_is_still_unreached_there(client, message):
    Registration.objects.update(email=message.to.upper())

    report(client, BOUNCED)

    assert is_unreached(message)


@pytest.mark.parametrize(
    ("event", "outcome", "unreached"),
    [
        (DELIVERED, Outcome.DELIVERED, False),
        (BOUNCED, Outcome.BOUNCED, True),
        ("invalid_email", Outcome.BOUNCED, True),
        ("blocked", Outcome.BOUNCED, True),
        (COMPLAINED, Outcome.COMPLAINED, True),
        ("request", Outcome.UNKNOWN, False),
        ("deferred", Outcome.UNKNOWN, False),
        ("opened", Outcome.UNKNOWN, False),
        ("something new", Outcome.UNKNOWN, False),
    ],
)
def test_a_report_says_what_became_of_a_mail(client, message, event, outcome, unreached):
    response = report(client, event)

    assert response.status_code == 200
    assert outcome_of(message) == outcome
    assert is_unreached(message) is unreached


@pytest.mark.parametrize("order", list(itertools.permutations([DELIVERED, BOUNCED, COMPLAINED])))
def test_only_a_graver_outcome_replaces_another_in_whatever_order(client, message, order):
    for event in order:
        report(client, event)

    assert outcome_of(message) == Outcome.COMPLAINED
    assert is_unreached(message)


@pytest.mark.parametrize("event", [DELIVERED, BOUNCED, COMPLAINED])
def test_the_same_report_five_times_is_as_good_as_once(client, message, event):
    states = []
    for _ in range(5):
        report(client, event)
        states.append((outcome_of(message), registration_of(message).unreached_at))

    assert len(set(states)) == 1


def test_a_report_of_a_mail_that_is_none_of_ours_is_taken_and_changes_nothing(client, message):
    MessageFactory()  # not sent yet: it has no id

    responses = [report(client, BOUNCED, service_id=name) for name in ["<other@x>", "", "x" * 5000]]

    assert [response.status_code for response in responses] == [200, 200, 200]
    assert set(Message.objects.values_list("outcome", flat=True)) == {Outcome.UNKNOWN}


def test_a_report_without_any_id_is_taken():
    event = AnymailTrackingEvent(event_type="bounced", message_id=None)

    tracking.send(sender=None, event=event, esp_name="Test")

    assert not Message.objects.exists()


@pytest.mark.parametrize("secret", ["", "reports:", "reports:wrong", "other:only for tests"])
def test_a_forged_report_is_refused(client, message, secret):
    response = report(client, BOUNCED, secret=secret)

    assert response.status_code == 400
    assert outcome_of(message) == Outcome.UNKNOWN


def test_nobody_reports_without_a_secret(client, message):
    assert client.post(URL, "{}", content_type="application/json").status_code == 400


def test_an_old_secret_holds_while_a_new_one_replaces_it(client, message, settings):
    settings.ANYMAIL = {"WEBHOOK_SECRET": ["reports:new", SECRET]}

    assert report(client, DELIVERED).status_code == 200
    assert report(client, DELIVERED, secret="reports:new").status_code == 200


def test_a_report_of_ten_megabytes_is_refused(client, message):
    response = report(client, BOUNCED, reason="x" * 10_000_000)

    assert response.status_code == 400
    assert outcome_of(message) == Outcome.UNKNOWN


def test_a_report_can_only_be_posted(client, message):
    assert client.get(URL).status_code == 405


# What follows from it


def test_a_mail_that_came_back_takes_nobodys_place(client, message):
    for event in [BOUNCED, COMPLAINED]:
        report(client, event)

    assert registration_of(message).is_confirmed
    assert Message.objects.count() == 1


def test_with_another_address_the_person_can_be_reached_again(client, message):
    report(client, BOUNCED)

    booking.change(registration_of(message), attendees=["Ada 0"], email="new@example.org", phone="")

    assert not is_unreached(message)


def test_a_late_report_of_a_former_address_says_nothing_of_the_new_one(client, message):
    booking.change(message.registration, attendees=["Ada 0"], email="new@example.org", phone="")

    report(client, BOUNCED)

    assert outcome_of(message) == Outcome.BOUNCED
    assert not is_unreached(message)


def test_a_mail_to_no_registration_can_come_back_too(client):
    message = Message.objects.create(
        kind=Kind.LINKS, to="visitor@example.org", language="fi", service_id=MAIL_ID
    )

    assert report(client, BOUNCED).status_code == 200
    assert outcome_of(message) == Outcome.BOUNCED


@pytest.mark.parametrize(
    ("kind", "is_sent"),
    [
        (Kind.REMINDER, False),
        (Kind.THANKS, False),
        (Kind.ANNOUNCEMENT, False),
        (Kind.CONFIRMED, True),
        (Kind.DETAILS_CHANGED, True),
        (Kind.CANCELLED, True),
    ],
)
def test_who_called_a_mail_spam_gets_only_what_is_needed(client, message, kind, is_sent):
    report(client, COMPLAINED)

    later = MessageFactory(registration=message.registration, kind=kind)

    assert later.is_still_true is is_sent


def test_a_complaint_counts_for_all_that_goes_to_the_address(client, message):
    other = RegistrationFactory(email=message.to)
    report(client, COMPLAINED)

    assert not MessageFactory(registration=other, kind=Kind.REMINDER).is_still_true


# The id that reports speak of


def test_the_id_that_the_service_gives_a_mail_is_kept(settings):
    settings.EMAIL_BACKEND = "anymail.backends.test.EmailBackend"
    message = MessageFactory()

    outbox.deliver_due()

    sent = Message.objects.get(pk=message.pk)
    assert sent.state == State.SENT
    assert sent.service_id


@pytest.mark.parametrize("written", [str.lower, str.upper])
def test_a_report_that_is_faster_than_the_note_of_the_id_is_asked_for_again(client, written):
    """The service has the mail, and the worker waits for its answer."""
    client.raise_request_exception = False
    message = MessageFactory()
    claimed = outbox._claim()
    early = report(client, BOUNCED, email=written(message.to))

    claimed.service_id = MAIL_ID
    outbox._mark(claimed, State.SENT)
    again = report(client, BOUNCED, email=message.to)

    assert (early.status_code, again.status_code) == (500, 200)
    assert outcome_of(message) == Outcome.BOUNCED
    assert is_unreached(message)


def test_a_report_of_anothers_mail_is_taken_while_one_of_ours_is_being_sent(client):
    MessageFactory(), outbox._claim()

    assert report(client, BOUNCED, email="other@example.org").status_code == 200


def test_a_report_on_a_mail_that_is_being_sent_again_is_not_lost(client, message):
    Message.objects.filter(pk=message.pk).update(state=State.QUEUED)
    claimed = outbox._claim()
    report(client, BOUNCED)

    outbox._mark(claimed, State.SENT)

    assert outcome_of(message) == Outcome.BOUNCED
