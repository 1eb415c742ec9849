"""The waiting list: who is next, and how a free place reaches them."""

from collections.abc import Iterator
from datetime import timedelta

from django.db.models import Count
from django.utils import timezone

from events import offers, outbox
from events.booking.locks import locked
from events.exceptions import NotWaiting, OfferHasLapsed, ReasonNeeded
from events.models import Event, Message, Registration, Status

Kind = Message.Kind

# After so many offers that nobody answered, the address is dead or the interest gone.
LAPSES_ALLOWED = 2


def promote(event: Event) -> None:
    """Pass free places on to the parties that wait, in order, as far as they fit.

    They get them at once, or an offer with time to answer, as the event has it.
    """
    with locked(event) as event:
        if not event.has_waiting_list:
            return
        answer_by = offers.answer_by(event) if event.offers_places else None
        if event.offers_places and answer_by is None:
            return  # at night, or too near the start
        for registration in _next_in_line(event):
            _give_place(registration, answer_by)


def accept(registration: Registration) -> Registration:
    """Take an offered place. Twice is the same as once. Raises OfferHasLapsed."""
    with locked(registration.event) as event:
        registration = event.registrations.get(pk=registration.pk)
        if registration.is_confirmed:
            return registration
        if not registration.is_offered or registration.answer_by <= timezone.now():
            raise OfferHasLapsed
        registration.confirm()
        registration.save(update_fields=["status", "confirmed_at", "hold_until", "answer_by"])
        outbox.queue(Kind.CONFIRMED, registration)
        return registration


def raise_in_queue(registration: Registration, *, reason: str) -> Registration:
    """Put a waiting party first. Staff gives the reason, and the caller logs it."""
    if not reason.strip():
        raise ReasonNeeded
    with locked(registration.event) as event:
        registration = event.registrations.get(pk=registration.pk)
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
        outbox.queue_all(Kind.WAITING_ENDED, [one for one in waiting if not one.is_unproven])


def lapse_offers(event: Event) -> None:
    """Offers without an answer: to the end of the queue, and the second time out of it."""
    with locked(event) as event:
        for registration in event.registrations.unanswered():
            registration.lapses += 1
            registration.answer_by = None
            registration.queued_at = timezone.now()
            is_out = registration.lapses >= LAPSES_ALLOWED or not event.has_waiting_list
            registration.status = Status.DECLINED if is_out else Status.WAITLISTED
            registration.save(update_fields=["lapses", "answer_by", "queued_at", "status"])
            outbox.queue(Kind.OFFER_LAPSED, registration, about={"is_out": is_out})
        promote(event)


def _give_place(registration: Registration, answer_by) -> None:
    if answer_by is None:
        registration.confirm()
        kind = Kind.PROMOTED
    else:
        registration.status, registration.answer_by = Status.OFFERED, answer_by
        kind = Kind.OFFERED
    registration.save(update_fields=["status", "confirmed_at", "hold_until", "answer_by"])
    outbox.queue(kind, registration)


def _next_in_line(event: Event) -> Iterator[Registration]:
    seats, blocked = event.seats, set()
    # Those who haven't proved their address keep their turn, but no place is given to them yet.
    waiting = event.registrations.waiting().filter(hold_until=None)
    for registration in waiting.annotate(people=Count("attendees")):
        way, quota, pool = registration.way, registration.quota_id, seats.pool(registration.way)
        room = seats.kept(way, quota) if pool in blocked else seats.free(way, quota)
        if room is None or registration.people <= room:
            seats.take(way, quota, registration.people)
            yield registration
        elif event.waits_for_large_parties:
            blocked.add(pool)
