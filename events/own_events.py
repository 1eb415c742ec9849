"""What somebody has registered for, event by event: their own dates in order of time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from django.db.models import Q

from events.models import Event, EventPage, Registration
from events.models.status import ENDED

LAST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class OwnEvent:
    """One event with all registrations to it of one address. An adviser may have many."""

    event: Event
    page: EventPage
    registrations: list[Registration]


def own_events(email: str, language: str) -> list[OwnEvent]:
    """The events to come that an address is registered for, soonest first, in a fixed number of
    queries. Also those that were called off, but not what its owner has cancelled.

    Not registrations that nobody proved: somebody else may have typed the address.
    """
    by_event: dict[int, list[Registration]] = {}
    for registration in _registrations(email):
        if not registration.event.is_over:
            by_event.setdefault(registration.event_id, []).append(registration)
    pages = _pages([group[0].event for group in by_event.values()], language)
    found = [OwnEvent(group[0].event, pages[key], group) for key, group in by_event.items()]
    return sorted(found, key=lambda own: (_starts(own.event), own.event.pk))


def _registrations(email: str) -> Iterable[Registration]:
    called_off = Q(event__status=Event.Status.CANCELLED) & ~Q(status_before="")
    registrations = Registration.objects.for_readers().with_position()
    registrations = registrations.proven().filter(email__iexact=email)
    return registrations.filter(~Q(status__in=ENDED) | called_off).order_by("joined_at", "pk")


def _starts(event: Event) -> datetime:
    session = event.next_session or next(iter(event.all_sessions), None)
    return session.start if session else LAST


def _pages(events: list[Event], language: str) -> dict[int, EventPage]:
    """The page of each event, for all of them in one query."""
    published: dict[UUID, list[EventPage]] = {event.translation_key: [] for event in events}
    pages = EventPage.objects.live().filter(translation_key__in=published)
    for page in pages.select_related("locale"):
        published[page.translation_key].append(page)
    return {
        event.pk: event.page_among(published[event.translation_key], language) for event in events
    }
