"""Where else a party can go: to another stop of the series, or from the place to online and back."""

from dataclasses import dataclass

from events.models import Event, EventPage, EventSeriesPage, Registration, Status, Way

# Applications are chosen among, so nobody moves them; what has ended stays where it is.
MOVABLE = [Status.CONFIRMED, Status.OFFERED, Status.WAITLISTED]


@dataclass(frozen=True)
class OtherWay:
    """The other way to take part. `left`: how many places it has, None without a limit."""

    way: Way
    has_room: bool
    left: int | None


def stops_to_move_to(registration: Registration, page: EventPage) -> list[EventPage]:
    """The pages of the same series whose events have room for the whole party."""
    if registration.status not in MOVABLE or registration.change_refusal:
        return []
    return [stop for stop in page.stops_with_room if _takes(stop.event, registration)]


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
    needs_room = registration.status in MOVABLE
    has_room = left is None or left >= _people(registration) or not needs_room
    return OtherWay(way, has_room, left)


def _counted(event: Event) -> Event:
    """With its places as they are taken now, and the sessions that are at hand already."""
    counted = Event.objects.with_seats().get(pk=event.pk)
    counted.all_sessions = event.all_sessions
    return counted


def _takes(event: Event, registration: Registration) -> bool:
    """As booking.move() sees it, though nobody is kept from taking the last place meanwhile."""
    is_open_to = event.registration_mode == Event.Mode.REGISTRATION
    if not is_open_to or not registration.is_proved_for(event):
        return False
    people, room = _people(registration), event.seats.for_newcomer(registration.way)
    has_room = room is None or people <= room
    return has_room and people <= event.largest_party_for(registration.way)


def _people(registration: Registration) -> int:
    return len(registration.attendees.all())
