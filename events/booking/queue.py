"""The waiting list: who is next, and how a free place reaches them."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.db.models import Count
from django.utils import timezone

from events import offers
from events.booking.locks import locked, locked_with
from events.booking.telling import tell, tell_all
from events.exceptions import (
    EventIsOver,
    NothingIsOffered,
    NotWaiting,
    OfferHasLapsed,
    ReasonNeeded,
)
from events.models import Event, Message, Registration, Status
from events.seats import fits

Kind = Message.Kind

# After so many offers that nobody answered, the address is dead or the interest gone.
LAPSES_ALLOWED = 2


def promote(event: Event) -> None:
    """Pass free places on to the parties that wait, in order, as far as they fit.

    They get them at once, or an offer with time to answer, as the event has it. When there is no
    time left to answer, they get them at once rather than that a place stays empty. At night
    nobody is offered anything before the morning, where that is early enough.
    """
    with locked(event) as event:
        if not event.has_waiting_list:
            return
        asks = event.offers_places and not offers.is_too_late(event)
        answer_by = offers.answer_by(event) if asks else None
        if asks and answer_by is None:
            return  # in the morning
        for registration in _next_in_line(event):
            _give_place(registration, answer_by)


def accept(registration: Registration) -> Registration:
    """Take an offered place. Twice is the same as once. Raises OfferHasLapsed where its time
    has run out, and NothingIsOffered where there was none."""
    with locked_with(registration) as (event, registration):
        if registration.is_confirmed:
            return registration
        if event.is_over:
            raise EventIsOver
        if not registration.is_offered or registration.answer_by <= timezone.now():
            raise OfferHasLapsed if _had_offer(registration) else NothingIsOffered
        registration.confirm()
        registration.save(update_fields=registration.STANDING)
        tell(Kind.CONFIRMED, registration)
        return registration


def raise_in_queue(registration: Registration, *, reason: str) -> Registration:
    """Put a waiting party first. Staff gives the reason, and the caller logs it."""
    if not reason.strip():
        raise ReasonNeeded
    with locked_with(registration) as (event, registration):
        if not registration.is_waitlisted:
            raise NotWaiting
        first = event.registrations.waiting().first()
        registration.queued_at = first.queued_at - timedelta(microseconds=1)
        registration.save(update_fields=["queued_at"])
        promote(event)
        registration.refresh_from_db()
        return registration


def end_waiting_list(event: Event) -> None:
    """The list has come to its end: those who still wait get no place, and are told so."""
    with locked(event) as event:
        if event.has_waiting_list or event.is_cancelled:
            return
        waiting = list(event.registrations.waiting())
        event.registrations.waiting().update(status=Status.DECLINED, hold_until=None)
        tell_all(Kind.WAITING_ENDED, waiting)


def lapse_offers(event: Event) -> None:
    """Offers without an answer: to the end of the queue. The second time out of it, and also where
    nobody can be asked again: who didn't answer isn't given the place unasked."""
    with locked(event) as event:
        for registration in event.registrations.unanswered():
            _lapse(event, registration)
        promote(event)


def _lapse(event: Event, registration: Registration) -> None:
    # Who could be told of nothing has not kept silent: staff are asked to call.
    registration.lapses += 0 if _has_not_heard(registration) else 1
    registration.answer_by = None
    registration.queued_at = timezone.now()
    is_last = not event.has_waiting_list or offers.is_too_late(event)
    is_out = is_last or registration.lapses >= LAPSES_ALLOWED
    registration.status = Status.DECLINED if is_out else Status.WAITLISTED
    registration.save(update_fields=["lapses", "answer_by", "queued_at", "status"])
    tell(Kind.OFFER_LAPSED, registration, about={"is_out": is_out})


def _had_offer(registration: Registration) -> bool:
    """Its time has run out, be it that nobody has noted it yet. Not one that was given back."""
    return registration.is_offered or (registration.lapses > 0 and not registration.is_cancelled)


def _has_not_heard(registration: Registration) -> bool:
    """There was no address to send the last offer to, and staff have not called."""
    offer = registration.messages.filter(kind=Kind.OFFERED).first()
    return offer is not None and offer.state == Message.State.NOBODY


def _give_place(registration: Registration, answer_by: datetime | None) -> None:
    # To prove the address is to take the place: nothing is asked beside it.
    if answer_by and not registration.is_unproven:
        registration.status, registration.answer_by = Status.OFFERED, answer_by
    else:
        registration.take_place()
    registration.save(update_fields=registration.STANDING)
    tell(Kind.OFFERED if registration.is_offered else Kind.PROMOTED, registration)


def _next_in_line(event: Event) -> Iterator[Registration]:
    seats, waited_for = event.seats, set()
    for registration in event.registrations.waiting().annotate(people=Count("attendees")):
        way, quota, pool = registration.way, registration.quota_id, seats.pool(registration.way)
        if pool in waited_for:
            room = 0 if quota in waited_for else seats.kept(way, quota)
        else:
            room = seats.free(way, quota)
        if fits(registration.people, room):
            seats.take(way, quota, registration.people)
            yield registration
        elif event.waits_for_large_parties:
            # Nobody behind them gets what they wait for: not even those of their own group.
            waited_for |= {pool, quota}
