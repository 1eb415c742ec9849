"""Where else a party can go: to another stop of the series, or from the place to online and back."""

from dataclasses import dataclass

from events import booking
from events.models import Event, EventPage, EventSeriesPage, Registration, Way
from events.seats import fits


@dataclass(frozen=True)
class OtherWay:
    """The other way to take part. `left`: how many places it has, None without a limit."""

    way: Way
    has_room: bool
    left: int | None


def stops_to_move_to(registration: Registration, page: EventPage) -> list[EventPage]:
    """The pages of the same series whose events have room for the whole party. None before the
    address is proved that a place is held for: that comes first."""
    if registration.is_held or registration.move_refusal:
        return []
    return [one for one in page.stops_with_room if booking.may_move(registration, to=one.event)]


def stop_beside(page: EventPage, event: int) -> Event | None:
    """An event by its key, if it stands beside the page in one series."""
    if not EventSeriesPage.objects.parent_of(page).exists():
        return None
    beside = EventPage.objects.listed().sibling_of(page, inclusive=False)
    return Event.objects.filter(
        pk=event, translation_key__in=beside.values("translation_key")
    ).first()


def other_way(registration: Registration) -> OtherWay | None:
    """None where people can't choose how they take part."""
    if not registration.event.has_online_places or registration.change_refusal:
        return None
    way = Way.ON_SITE if registration.way == Way.ONLINE else Way.ONLINE
    left = _counted(registration.event).seats.for_newcomer(way, registration.quota_id)
    people = len(registration.attendees.all())
    has_room = registration.is_application or fits(people, left)
    return OtherWay(way, has_room, left)


def _counted(event: Event) -> Event:
    """With its places as they are taken now, and the sessions that are at hand already."""
    counted = Event.objects.with_seats().get(pk=event.pk)
    counted.all_sessions = event.all_sessions
    return counted
