"""Who may come in at all: the opening times, the size of a party, addresses, invitations."""

from collections.abc import Iterable
from dataclasses import dataclass

from events.answers import Given
from events.exceptions import (
    AddressIsUsedUp,
    AddressNeeded,
    InvitationNeeded,
    PartyTooLarge,
    RegistrationClosed,
    RegistrationNotOpenYet,
)
from events.models import Event, Invitation, Quota, Way


@dataclass(frozen=True, kw_only=True)
class Party:
    """Who wants to come, as they wrote it. An empty name is a place for somebody named later."""

    attendees: list[str]
    email: str = ""
    phone: str = ""
    # An adviser who registers others and doesn't come.
    contact: str = ""
    way: str = Way.ON_SITE
    quota: Quota | None = None
    answers: Iterable[Given] = ()
    invitation_code: str = ""

    @property
    def size(self) -> int:
        return len(self.attendees)


def check_opening(event: Event, *, by_staff: bool) -> None:
    """Staff may register people before the opening and after the closing time."""
    refusal = event.refusal
    if by_staff and isinstance(refusal, RegistrationNotOpenYet | RegistrationClosed):
        return
    if refusal:
        raise refusal


def check_size(event: Event, way: str, people: int, *, beyond_capacity: bool = False) -> None:
    """A party larger than all places would wait for ever."""
    limit = event.party_limit if beyond_capacity else event.largest_party_for(way)
    if not 1 <= people <= limit:
        raise PartyTooLarge


def check_address(event: Event, email: str, *, by_staff: bool) -> None:
    """An address is needed where it must be confirmed, and good for so many registrations."""
    check_address_is_given(event, email, by_staff=by_staff)
    check_use_of_address(event, email, by_staff=by_staff)


def check_use_of_address(event: Event, email: str, *, by_staff: bool) -> None:
    if event.address_limit and email and not by_staff:
        used = event.registrations.active().filter(email__iexact=email).count()
        if used >= event.address_limit:
            raise AddressIsUsedUp


def check_address_is_given(event: Event, email: str, *, by_staff: bool) -> None:
    if event.confirms_address and not email and not by_staff:
        raise AddressNeeded


def invitation_for(event: Event, party: Party, *, by_staff: bool) -> Invitation | None:
    """The invitation that lets this party in. Staff needs none."""
    if not event.is_by_invitation:
        return None
    invitation = event.invitations.usable(party.invitation_code).with_people().first()
    if invitation and invitation.is_good_for(party.size):
        return invitation
    if by_staff:
        return None
    raise InvitationNeeded
