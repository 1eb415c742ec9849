"""Short texts about events that lists, filters and forms show."""

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext, ngettext, ngettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogFormatter

from events.models import Announcement, Event, EventPage, Message, Registration

COUNTED = {
    EventPage: ngettext_lazy("%(number)d event", "%(number)d events", "number"),
    Registration: ngettext_lazy("%(number)d registration", "%(number)d registrations", "number"),
    Message: ngettext_lazy("%(number)d message", "%(number)d messages", "number"),
    Announcement: ngettext_lazy(
        "%(number)d message to many", "%(number)d messages to many", "number"
    ),
}


def counted(model, number: int) -> str:
    return COUNTED[model] % {"number": number}


def local_time(moment) -> str:
    """A time as people at the venue read it, whatever time zone the user has chosen."""
    local = timezone.localtime(moment, timezone.get_default_timezone())
    return date_format(local, "SHORT_DATETIME_FORMAT")


def how_full(event: Event, *, applied: int = 0) -> str:
    """People, not registrations: "12 / 20, 3 waiting", or "12" without a limit; where each way has
    places of its own "on site 3 / 4, online 2 / 3". Then the applications, where people apply."""
    parts = _places(event)
    if event.waiting:
        text = ngettext("%(number)d waiting", "%(number)d waiting", event.waiting)
        parts.append(text % {"number": event.waiting})
    if applied:
        text = ngettext("%(number)d application", "%(number)d applications", applied)
        parts.append(text % {"number": applied})
    return ", ".join(parts)


def _places(event: Event) -> list[str]:
    if not event.has_online_places:
        return [_of(event.confirmed, event.capacity)]
    on_site = _of(event.confirmed - event.confirmed_online, event.capacity)
    online = _of(event.confirmed_online, event.online_capacity)
    return [
        gettext("on site %(places)s") % {"places": on_site},
        gettext("online %(places)s") % {"places": online},
    ]


def _of(people: int, capacity: int | None) -> str:
    return f"{people}" if capacity is None else f"{people} / {capacity}"


def event_label(event: Event) -> str:
    """Tells apart events of one name: "Peer group (3.12.2026 14.00): 12 / 20"."""
    start = f" ({local_time(event.first_start)})" if event.first_start else ""
    return f"{event}{start}: {how_full(event)}"


class HeldBack(LogFormatter):
    """In a page's history: why it did not go out at its time."""

    label = _("Not published at its time")

    def format_message(self, log_entry):
        reason = log_entry.data.get("reason", "")
        return gettext("Not published at its time. %(reason)s") % {"reason": reason}
