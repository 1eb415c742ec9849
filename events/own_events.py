"""What somebody has registered for, event by event: their own dates in order of time."""

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from events.models import Event, EventPage, Registration

LAST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class OwnEvent:
    """One event with all registrations to it of one address. An adviser may have many."""

    event: Event
    page: EventPage
    registrations: list[Registration]


def own_events(email: str, language: str) -> list[OwnEvent]:
    """The events to come that an address is registered for, soonest first, in a fixed number of
    queries."""
    by_event: dict[int, list[Registration]] = {}
    for registration in Registration.objects.shown_to(email).for_readers().with_position():
        by_event.setdefault(registration.event_id, []).append(registration)
    pages = _pages([group[0].event for group in by_event.values()], language)
    found = [OwnEvent(group[0].event, pages[key], group) for key, group in by_event.items()]
    return sorted(found, key=lambda own: (_starts(own.event), own.event.pk))


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
