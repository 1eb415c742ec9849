"""How a registration changes, and moves: to other names, to another way, to another event."""

from collections.abc import Iterable

from django.db.models import F
from django.utils import timezone

from events.answers import Given, take_answers_along, write_answers
from events.booking.addresses import (
    address_that_counts,
    is_same_address,
    prove,
    respell,
    write_address,
)
from events.booking.admission import (
    check_address_is_given,
    check_opening,
    check_size,
    check_use_of_address,
)
from events.booking.locks import both_locked, locked, locked_with
from events.booking.queue import promote
from events.booking.telling import tell, tell_all, tell_arrival
from events.exceptions import (
    AddressNotProved,
    BookingError,
    EventIsFull,
    NamesAreFixed,
    PartySizeIsFixed,
    PeopleAreChosen,
    TryAgain,
)
from events.models import Event, Message, Registration, Session, Way
from events.models.status import SEATED
from events.seats import fits

Kind = Message.Kind

# What a move writes. All else is the person's own, or the mail service's, and may change meanwhile.
MOVED = [
    "event",
    "way",
    "quota",
    "invitation",
    "decision",
    "decision_message",
    "queued_at",
    "lapses",
    "sequence",
    *Registration.STANDING,
]


def change(
    registration: Registration,
    *,
    attendees: list[str],
    email: str,
    phone: str,
    contact: str | None = None,
    answers: Iterable[Given] = (),
    by_staff: bool = False,
) -> Registration:
    """Correct names, addresses and answers. The number of people stays as it is.

    Without the former e-mail address the private link changes: it may have gone to a stranger.
    When another one counts says events.booking.addresses.
    `contact` None leaves the contact person as it is, and no answers the answers.
    """
    with locked_with(registration) as (event, registration):
        if refusal := registration.change_refusal:
            raise refusal
        names = [one.name for one in registration.attendees.all()]
        _check_names(event, names, attendees, by_staff=by_staff)
        if not is_same_address(email, registration.email):
            check_address_is_given(event, email, by_staff=by_staff)
        email = address_that_counts(registration, email, by_staff=by_staff)
        contact = registration.contact if contact is None else contact
        before = (names, registration.email, registration.phone, registration.contact)
        if (attendees, email, phone, contact) != before:
            registration.phone, registration.contact = phone, contact
            _write_names(registration, attendees)
            _write_details(registration, email)
        write_answers(registration, answers, by_staff=by_staff)
        return registration


def switch(registration: Registration, way: str) -> Registration:
    """Take part in another way, on site or online, if there is room. Raises EventIsFull.

    Who waits gets a place there at once, unless others wait for it: then they wait there too.
    """
    with locked_with(registration) as (event, registration):
        if refusal := registration.change_refusal:
            raise refusal
        if registration.way == way or not event.has_online_places:
            return registration
        people = registration.attendees.count()
        check_size(event, way, people)
        if registration.status in SEATED:
            _check_room(event, people, way, registration.quota_id)
        gets_place = _can_move_up(registration, event, people, way)
        if gets_place:
            registration.take_place()
        registration.way = way
        registration.sequence += 1  # another place, or none but a link, stands in the calendar
        registration.save(update_fields=["way", "sequence", *registration.STANDING])
        tell(Kind.CONFIRMED if gets_place else Kind.DETAILS_CHANGED, registration)
        promote(event)
        registration.refresh_from_db()
        return registration


def let_choose(event: Event, *, before: Iterable[Session]) -> None:
    """From now on people choose between on site and online. Until they do, they take part as before.

    Where there was a link alone, that is online. Where there were a place and a link, they have
    their place on site and are told so: the link is for those who choose it.
    """
    with locked(event) as event:
        ahead = [one for one in before if not one.is_cancelled and one.end > timezone.now()]
        if ahead and all(one.venue_id is None for one in ahead):
            event.registrations.update(way=Way.ONLINE)
        elif any(one.is_hybrid for one in ahead):
            event.registrations.active().update(sequence=F("sequence") + 1)
            tell_all(Kind.DETAILS_CHANGED, event.registrations.active())


def move(registration: Registration, *, to: Event, by_staff: bool = False) -> Registration:
    """Go to another event that has room, in one step: the private link stays, the place there
    is sure before the one here is given up. Raises a BookingError and changes nothing otherwise."""
    with both_locked(registration.event, to) as (here, there):
        if moved := there.registrations.filter(pk=registration.pk).first():
            return moved
        registration = here.registrations.filter(pk=registration.pk).first()
        if registration is None:
            raise TryAgain
        if refusal := registration.move_refusal:
            raise refusal
        _check_takes(there, registration, by_staff=by_staff)
        check_use_of_address(there, registration.email, by_staff=by_staff)
        about = {"from": here.pk, "had_place": registration.is_confirmed}
        _put_into(there, registration)
        tell(Kind.MOVED, registration, about=about)
        promote(here)
        return registration


def may_move(registration: Registration, *, to: Event) -> bool:
    """Whether move() would do it, by what is known of both: `to` comes from for_readers().

    Not asked, for it would take a query for each event: how often the address is used there.
    """
    try:
        _check_takes(to, registration, by_staff=False)
    except BookingError:
        return False
    return registration.move_refusal is None


def _check_names(event: Event, names: list[str], attendees: list[str], *, by_staff: bool) -> None:
    if len(attendees) != len(names):
        raise PartySizeIsFixed
    if attendees != names and event.names_are_fixed and not by_staff:
        raise NamesAreFixed


def _check_takes(there: Event, registration: Registration, *, by_staff: bool) -> None:
    if there.chooses_people or there.is_by_invitation:
        raise PeopleAreChosen
    check_opening(there, by_staff=by_staff)
    # A link from a mail is proof enough. Most events show it at once, also to somebody who typed a
    # stranger's address: who would come in without proof, or learn that the stranger is registered.
    if not by_staff and not registration.is_proved_for(there):
        raise AddressNotProved
    check_address_is_given(there, registration.email, by_staff=by_staff)
    people = registration.attendees.count()
    check_size(there, registration.way, people)
    _check_room(there, people, registration.way)


def _can_move_up(registration: Registration, event: Event, people: int, way: str) -> bool:
    if not (registration.is_waitlisted and event.has_waiting_list):
        return False
    return fits(people, event.seats.for_newcomer(way, registration.quota_id))


def _check_room(event: Event, people: int, way: str, quota: int | None = None) -> None:
    if not fits(people, event.seats.for_newcomer(way, quota)):
        raise EventIsFull


def _put_into(there: Event, registration: Registration) -> None:
    registration.event = there
    registration.way = there.seats.pool(registration.way)
    registration.quota = registration.invitation = None
    registration.decision = registration.decision_message = ""
    registration.queued_at = timezone.now()
    registration.lapses = 0
    registration.sequence += 1
    registration.take_place()
    registration.save(update_fields=MOVED)
    take_answers_along(registration, there)


def _write_names(registration: Registration, names: list[str]) -> None:
    for attendee, name in zip(registration.attendees.all(), names, strict=True):
        if attendee.name != name:
            attendee.name = name
            attendee.save(update_fields=["name"])


def _write_details(registration: Registration, email: str) -> None:
    former = registration.email
    is_same = is_same_address(email, former)
    if not is_same:
        write_address(registration, email)
    elif email != former:
        respell(registration, email)
    registration.save(update_fields=["phone", "contact"])
    if is_same or not registration.is_unproven:
        tell(Kind.DETAILS_CHANGED, registration)
    elif email:
        tell_arrival(registration)
    else:
        prove(registration)  # staff alone takes it away, and knows the person
