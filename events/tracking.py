"""What mail services report of the mails that they took: delivered, come back, called spam.

Reports come early, late, twice, in any order, and of mails that are none of ours. Whatever comes,
the same reports leave the same state. Nobody loses a place by one.
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


class ReportIsEarly(Exception):
    """A mail to the same address is being sent, so that its name at the service isn't known yet.

    Anymail's view answers with 500, after which services report again, minutes later and for hours.
    """


def on_report(sender, event: AnymailTrackingEvent, **kwargs) -> None:
    """Note what came of a mail, if it is one of ours and the report says anything of that.

    Raises ReportIsEarly.
    """
    outcome = OUTCOMES.get(event.event_type)
    if outcome and event.message_id:
        # Asked first: what is marked as sent in between is found by its name.
        is_on_its_way = Message.objects.on_their_way(event.recipient).exists()
        if not note(str(event.message_id), outcome) and is_on_its_way:
            raise ReportIsEarly


@transaction.atomic
def note(service_id: str, outcome: Outcome) -> bool:
    """Whether it is one of ours. Only a graver outcome replaces another: a complaint comes after
    the delivery it is about."""
    messages = Message.objects.filter(service_id=service_id[:200])
    messages.filter(outcome__lt=outcome).update(outcome=outcome)
    if outcome > Outcome.DELIVERED:
        for message in messages.exclude(registration=None):
            _mark_unreached(message)
    return messages.exists()


def _mark_unreached(message: Message) -> None:
    """The organizer sees it and finds another way. Not where the address has changed since."""
    registration = Registration.objects.filter(pk=message.registration_id, unreached_at=None)
    registration.filter(email__iexact=message.to).update(unreached_at=timezone.now())
