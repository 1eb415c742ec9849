"""Who hears of what: through the outbox, in the transaction of the change."""

from collections.abc import Iterable

from events import outbox
from events.models import Message, Registration, Status

Kind = Message.Kind

# What somebody is told who has just come in, or proved an address.
ARRIVALS = {
    Status.CONFIRMED: Kind.CONFIRMED,
    Status.WAITLISTED: Kind.WAITLISTED,
    Status.APPLIED: Kind.APPLIED,
}


def tell(kind: Message.Kind, registration: Registration, *, about: dict | None = None) -> None:
    """Tell one person, as tell_all() does."""
    tell_all(kind, [registration], about=about)


def tell_all(
    kind: Message.Kind, registrations: Iterable[Registration], *, about: dict | None = None
) -> None:
    """An address that nobody has proved may be a stranger's: it hears nothing else than the
    question."""
    proven = [one for one in registrations if not one.is_unproven]
    outbox.queue_all(kind, proven, about=about)


def tell_arrival(registration: Registration) -> None:
    """Say what came of the registration, or ask to confirm the address first."""
    if registration.is_unproven:
        outbox.queue(Kind.ADDRESS_ASKED, registration)
    else:
        outbox.queue(ARRIVALS[registration.status], registration)
