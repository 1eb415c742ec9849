"""What mail services report of the mails that they took: delivered, come back, called spam.

Reports come late, twice, in any order, and of mails that are none of ours. Whatever comes, the
same reports leave the same state. Nobody loses a place by one.
"""

from anymail.signals import AnymailTrackingEvent, EventType
from django.db import transaction
from django.utils import timezone

from events.models import Message, Registration

Outcome = Message.Outcome

OUTCOMES = {
    EventType.DELIVERED: Outcome.DELIVERED,
    EventType.BOUNCED: Outcome.BOUNCED,
    EventType.REJECTED: Outcome.BOUNCED,
    EventType.FAILED: Outcome.BOUNCED,
    EventType.COMPLAINED: Outcome.COMPLAINED,
}


def on_report(sender, event: AnymailTrackingEvent, **kwargs) -> None:
    """Note what came of a mail, if it is one of ours and the report says anything of that."""
    outcome = OUTCOMES.get(event.event_type)
    if outcome and event.message_id:
        note(str(event.message_id), outcome)


@transaction.atomic
def note(service_id: str, outcome: Outcome) -> None:
    """Only a graver outcome replaces another: a complaint comes after the delivery it is about."""
    messages = Message.objects.filter(service_id=service_id[:200])
    messages.filter(outcome__lt=outcome).update(outcome=outcome)
    if outcome > Outcome.DELIVERED:
        for message in messages.exclude(registration=None):
            _mark_unreached(message)


def _mark_unreached(message: Message) -> None:
    """The organizer sees it and finds another way. Not where the address has changed since."""
    registration = Registration.objects.filter(pk=message.registration_id, unreached_at=None)
    registration.filter(email=message.to).update(unreached_at=timezone.now())
