"""Another event, or the same one again: what the mail says, and what it does to calendars."""

import pytest
from django.utils import timezone

from events import booking, emails, outbox, publishing
from events.models import EventPage, Message
from tests.events.emails.written import Kind, entries, queued
from tests.factories import EventFactory, MessageFactory, RegistrationFactory

pytestmark = pytest.mark.django_db


def test_a_move_names_both_events_and_takes_the_former_out_of_the_calendar(event):
    registration = RegistrationFactory(event=event, language="en")
    there = EventFactory(title="Iltabrunssi")
    booking.move(registration, to=there)

    message = queued(Kind.MOVED)

    assert "You now have a place at Iltabrunssi" in message.text
    assert "Your place at Aamubrunssi was given up" in message.text
    assert [method for method, _uid, _sequence in entries(message)] == [
        "REQUEST",
        "CANCEL",
        "CANCEL",
    ]
    assert {uid for _method, uid, _sequence in entries(message)} == {
        f"{registration.uid}-{session.key}@kotopaikka.example.org"
        for session in [*there.all_sessions, *event.all_sessions]
    }
    assert "SUMMARY;LANGUAGE=fi:Aamubrunssi" in message.calendars[1]["body"]


def test_who_moves_from_a_waiting_list_has_nothing_to_cancel(event):
    registration = RegistrationFactory(event=event, status="waitlisted", language="en")
    booking.move(registration, to=EventFactory())

    message = queued(Kind.MOVED)

    assert "no longer on the waiting list of Aamubrunssi" in message.text
    assert [method for method, _uid, _sequence in entries(message)] == ["REQUEST"]


def test_a_farewell_also_empties_the_calendar_of_an_event_left_a_moment_before(event):
    registration = RegistrationFactory(event=event)
    registration = booking.move(registration, to=EventFactory())
    booking.cancel(registration)
    outbox.deliver_due()

    message = Message.objects.get(kind=Kind.CANCELLED)
    assert [method for method, _uid, _sequence in entries(message)] == ["CANCEL"] * 3


def test_who_moves_twice_before_any_mail_is_out_leaves_both_calendars(event):
    registration = booking.move(RegistrationFactory(event=event), to=EventFactory())
    booking.move(registration, to=EventFactory())
    outbox.deliver_due()

    message = Message.objects.get(kind=Kind.MOVED, state="sent")
    methods = [method for method, _uid, _sequence in entries(message)]
    assert methods == ["REQUEST", "CANCEL", "CANCEL", "CANCEL"]


def test_a_restored_event_comes_back_into_the_calendar(event):
    RegistrationFactory(event=event, language="en")
    publishing.cancel(event, reason="")
    outbox.deliver_due()
    publishing.restore(EventPage.objects.get(pk=event.source_page_id).event)

    cancelled, restored = (
        Message.objects.get(kind=Kind.EVENT_CANCELLED),
        queued(Kind.EVENT_RESTORED),
    )

    assert "Your place is yours again" in restored.text
    assert [method for method, _uid, _sequence in entries(restored)] == ["REQUEST", "REQUEST"]
    for (_m, before, old), (_n, after, new) in zip(
        entries(cancelled), entries(restored), strict=True
    ):
        assert before == after
        assert new > old


def test_who_is_back_without_a_place_gets_no_invite(event):
    registration = RegistrationFactory(
        event=event, status="waitlisted", confirmed_at=timezone.now()
    )

    message = MessageFactory(kind=Kind.EVENT_RESTORED, registration=registration)
    emails.write(message)

    assert message.calendars == []
