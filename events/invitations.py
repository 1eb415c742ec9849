"""The codes that open an event by invitation: made, and withdrawn. Who comes in with one: booking."""

from datetime import datetime

from django.db import transaction

from events.models import Event, Invitation


@transaction.atomic
def make(
    event: Event, *, number: int, people: int, note: str = "", expires_at: datetime | None = None
) -> list[Invitation]:
    """So many codes, each for so many people. All of them, or none."""
    facts = {"people": people, "note": note, "expires_at": expires_at}
    return [event.invitations.create(**facts) for _turn in range(number)]


def withdraw(invitation: Invitation) -> bool:
    """Nobody comes in with it any more. Those who did keep their places.

    Says whether it was good until now: of two who withdraw it at once, one has done so.
    """
    good = Invitation.objects.filter(pk=invitation.pk, is_revoked=False)
    return bool(good.update(is_revoked=True))
