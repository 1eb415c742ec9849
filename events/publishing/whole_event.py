"""What the organizer decides about the event as a whole: it is called off, is on again, takes place."""

from datetime import datetime

from django.db.models import F
from django.utils import timezone

from events import booking, outbox
from events.exceptions import EventIsOver
from events.models import Event, Message
from events.publishing.locks import locked


def cancel(event: Event, *, reason: str) -> Event:
    """Cancel the whole event: every registration ends, everyone is told why. Once."""
    with locked(event) as event:
        if event.is_cancelled:
            return event
        _turn(event, Event.Status.CANCELLED, reason=reason, cancelled_at=timezone.now())
        booking.cancel_all(event)
        return event


def restore(event: Event) -> Event:
    """It takes place after all: those whose registration ended with it are in again. Once."""
    with locked(event) as event:
        if not event.is_cancelled:
            return event
        called_off_at = event.cancelled_at
        _turn(event, Event.Status.SCHEDULED, reason="", cancelled_at=None)
        booking.restore_all(event, called_off_at=called_off_at)
        booking.promote(event)
        return event


def confirm_taking_place(event: Event) -> Event:
    """The organizer decided that an event with a minimum takes place: everyone who comes is told."""
    with locked(event) as event:
        if event.decided_at or event.is_cancelled:
            return event
        event.decided_at = timezone.now()
        event.save(update_fields=["decided_at"])
        outbox.queue_all(Message.Kind.EVENT_DECIDED, event.registrations.confirmed())
        return event


def _turn(
    event: Event, status: Event.Status, *, reason: str, cancelled_at: datetime | None
) -> None:
    """SEQUENCE of every session rises, so that calendars follow. Not once the event is over."""
    if event.is_over:
        raise EventIsOver
    event.status = status
    event.cancellation_reason = reason
    event.cancelled_at = cancelled_at
    event.save(update_fields=["status", "cancellation_reason", "cancelled_at"])
    event.sessions.update(sequence=F("sequence") + 1, changed_at=timezone.now())
