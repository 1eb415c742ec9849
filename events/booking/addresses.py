"""Which e-mail address a registration has, and what proves it.

Where an event confirms or limits addresses, a new one counts from the moment somebody has answered
the mail to it; until then the former one stands. That mail asks and gives no private link, so that
whoever mistypes an address loses nothing by it, and a stranger who gets the mail wins nothing.
Whether the address is used up is said then, to whoever reads its mails, and never before.
"""

from events import outbox
from events.booking.admission import check_address
from events.booking.locks import locked_with
from events.booking.telling import tell, tell_arrival
from events.exceptions import TryAgain
from events.models import Message, Registration

Kind = Message.Kind


def prove_address(registration: Registration) -> Registration:
    """The person followed the link in the mail: the place counts. Twice is the same as once.

    Raises HoldHasLapsed. On the waiting list the turn is that of joining, however long it took.
    """
    with locked_with(registration) as (_event, registration):
        if not registration.is_unproven:
            return registration
        if refusal := registration.proof_refusal:
            raise refusal
        prove(registration)
        return registration


def take_address(registration: Registration, email: str) -> Registration:
    """Somebody answered the mail to the new address: from now on it counts, and it proves what
    nobody had proved. Twice is the same as once. Raises a BookingError and changes nothing where
    it can't be, and TryAgain where yet another address was given just before."""
    with locked_with(registration) as (event, registration):
        if registration.email == email:
            return registration
        if registration.new_email != email:
            raise TryAgain
        if refusal := registration.new_address_refusal:
            raise refusal
        check_address(event, email, by_staff=False)
        write_address(registration, email)
        if registration.is_unproven:
            prove(registration)
        else:
            tell(Kind.DETAILS_CHANGED, registration)
        return registration


def address_that_counts(registration: Registration, email: str, *, by_staff: bool) -> str:
    """The address that was given; or the one there is, while the other is asked if it is right.

    Staff knows whom it speaks with, and needs no proof. Who gives the former address again takes
    the other back.
    """
    is_same = is_same_address(email, registration.email)
    if not by_staff and not is_same and email and _asks_for_proof(registration):
        _note_new_address(registration, email)
        outbox.ask_address(registration, registration.new_email)
        return registration.email
    if not by_staff or not is_same:
        _note_new_address(registration, "")
    return email


def is_same_address(one: str, other: str) -> bool:
    """Another spelling is no other address: the same mailbox gets what is sent to both."""
    return one.lower() == other.lower()


def respell(registration: Registration, email: str) -> None:
    """Write its address as it was given now, in a lock. All links stay, for nobody else reads it."""
    outbox.respell(registration, email)
    registration.email = email
    registration.save(update_fields=["email"])


def write_address(registration: Registration, email: str) -> None:
    """Give it another address for good, in a lock. The former one gets a farewell, and its private
    link leads nowhere any more: it may have gone to a stranger."""
    if registration.email:
        tell(Kind.ADDRESS_CHANGED, registration)
        # One for the cancellation to the former address, one for the invite to the new one.
        registration.sequence += 2
        registration.renew_token()
    registration.email, registration.new_email = email, ""
    registration.unreached_at = None
    registration.save(update_fields=["email", "new_email", "token", "sequence", "unreached_at"])


def prove(registration: Registration) -> None:
    """From now on it counts. In a lock."""
    registration.hold_until = None
    if registration.is_held:
        registration.confirm()
    registration.save(update_fields=registration.STANDING)
    tell_arrival(registration)


def _asks_for_proof(registration: Registration) -> bool:
    return registration.is_unproven or registration.event.sends_links_by_mail_alone


def _note_new_address(registration: Registration, email: str) -> None:
    if not is_same_address(registration.new_email, email):
        registration.new_email = email
        registration.save(update_fields=["new_email"])
