"""How people come in: by registering, applying, or with an invitation."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Count
from django.utils import timezone

from events import conf, outbox
from events.answers import Given, write_answers
from events.booking.locks import locked
from events.booking.queue import promote
from events.exceptions import (
    AddressIsUsedUp,
    AddressNeeded,
    EventIsFull,
    HoldHasLapsed,
    InvitationNeeded,
    PartyTooLarge,
    RegistrationClosed,
    RegistrationNotOpenYet,
)
from events.models import Attendee, Event, Invitation, Message, Quota, Registration, Status, Way

Kind = Message.Kind

TOLD = {
    Status.CONFIRMED: Kind.CONFIRMED,
    Status.WAITLISTED: Kind.WAITLISTED,
    Status.APPLIED: Kind.APPLIED,
}


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


def register(
    event: Event,
    *,
    language: str,
    submission_key: UUID | None = None,
    by_staff: bool = False,
    beyond_capacity: bool = False,
    **party,
) -> Registration:
    """Give a party its places, its turn on the waiting list, or take its application.

    `party` is what Party takes. The same submission key gives the same registration, however
    often it is sent. Staff may register people outside the opening times, and beyond the capacity
    where the caller has seen to the permission and the reason. Raises a BookingError.
    """
    party = Party(**party)
    with locked(event) as event:
        if earlier := _same_submission(event, submission_key):
            return earlier
        _check_opening(event, by_staff=by_staff)
        _check_party(event, party, by_staff=by_staff)
        registration = Registration(
            event=event,
            email=party.email,
            phone=party.phone,
            contact=party.contact,
            way=event.seats.pool(party.way) if event.has_online_places else Way.ON_SITE,
            quota=party.quota,
            invitation=_invitation(event, party, by_staff=by_staff),
            language=language,
            submission_key=submission_key,
            source=Registration.Source.STAFF if by_staff else Registration.Source.WEB,
        )
        registration.queued_at = registration.joined_at
        _give_status(registration, party, beyond_capacity=beyond_capacity)
        if event.confirms_address and not by_staff:
            _ask_for_proof(registration)
        registration.save()
        _name_attendees(registration, party.attendees)
        write_answers(registration, party.answers)
        _tell(registration)
        return registration


def prove_address(registration: Registration) -> Registration:
    """The person followed the link in the mail: the place counts. Twice is the same as once."""
    with locked(registration.event) as event:
        registration = event.registrations.get(pk=registration.pk)
        if not registration.is_unproven:
            return registration
        if registration.has_ended or registration.hold_until <= timezone.now():
            raise HoldHasLapsed
        registration.hold_until = None
        if registration.status == Status.HELD:
            registration.confirm()
        registration.save(update_fields=["status", "hold_until", "confirmed_at", "answer_by"])
        outbox.queue(TOLD[registration.status], registration)
        promote(event)
        registration.refresh_from_db()
        return registration


def end_holds(event: Event) -> None:
    """Addresses that nobody proved in time: their places and turns go to others. Nobody is told,
    for the address may be a stranger's."""
    with locked(event) as event:
        event.registrations.unproven().end()
        promote(event)


def _same_submission(event: Event, key: UUID | None) -> Registration | None:
    return event.registrations.filter(submission_key=key).first() if key else None


def _check_opening(event: Event, *, by_staff: bool) -> None:
    refusal = event.refusal
    if by_staff and isinstance(refusal, RegistrationNotOpenYet | RegistrationClosed):
        return
    if refusal:
        raise refusal


def _check_party(event: Event, party: Party, *, by_staff: bool) -> None:
    if not 1 <= party.size <= event.largest_party:
        raise PartyTooLarge
    if by_staff:
        return
    if event.confirms_address and not party.email:
        raise AddressNeeded
    if event.address_limit and party.email:
        used = event.registrations.active().filter(email__iexact=party.email).count()
        if used >= event.address_limit:
            raise AddressIsUsedUp


def _invitation(event: Event, party: Party, *, by_staff: bool) -> Invitation | None:
    if not event.is_by_invitation:
        return None
    invitation = event.invitations.usable(party.invitation_code).first()
    if invitation is None or _people_of(invitation) + party.size > invitation.people:
        if by_staff:
            return None
        raise InvitationNeeded
    return invitation


def _people_of(invitation: Invitation) -> int:
    registrations = invitation.registrations.active().order_by()
    return registrations.aggregate(people=Count("attendees"))["people"]


def _give_status(registration: Registration, party: Party, *, beyond_capacity: bool) -> None:
    event = registration.event
    if event.chooses_people:
        registration.status = Status.APPLIED
    elif beyond_capacity or _fits(event, registration, party):
        registration.confirm()
    elif event.has_waiting_list:
        registration.status = Status.WAITLISTED
    else:
        raise EventIsFull


def _fits(event: Event, registration: Registration, party: Party) -> bool:
    places = event.seats.for_newcomer(registration.way, party.quota.pk if party.quota else None)
    return places is None or party.size <= places


def _ask_for_proof(registration: Registration) -> None:
    registration.hold_until = timezone.now() + conf.hold_time()
    if registration.status == Status.CONFIRMED:
        registration.status, registration.confirmed_at = Status.HELD, None


def _name_attendees(registration: Registration, names: list[str]) -> None:
    Attendee.objects.bulk_create(Attendee(registration=registration, name=name) for name in names)


def _tell(registration: Registration) -> None:
    is_unproven = registration.is_unproven
    outbox.queue(Kind.ADDRESS_ASKED if is_unproven else TOLD[registration.status], registration)
