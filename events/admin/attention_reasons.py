"""Why somebody should look at a coming event, in the words of the admin."""

from datetime import timedelta

from django.utils import timezone
from django.utils.translation import gettext, ngettext_lazy

from events.admin.attention_counts import Counts
from events.admin.labels import local_time
from events.admin.shortfalls import shortfalls
from events.models import Event, EventPage, Way

SOON = timedelta(days=7)

FAILED = ngettext_lazy(
    "%(number)d message could not be sent", "%(number)d messages could not be sent", "number"
)
UNREACHED = ngettext_lazy(
    "Mail does not reach %(number)d registration",
    "Mail does not reach %(number)d registrations",
    "number",
)
TO_CALL = ngettext_lazy(
    "%(number)d registration has news and no address: please call",
    "%(number)d registrations have news and no address: please call",
    "number",
)
APPLIED = ngettext_lazy(
    "%(number)d application waits for an answer",
    "%(number)d applications wait for an answer",
    "number",
)
OFFERED = ngettext_lazy(
    "%(number)d offer runs out within a day", "%(number)d offers run out within a day", "number"
)
WAITING = ngettext_lazy("%(number)d person is waiting", "%(number)d people are waiting", "number")
WAITING_DESPITE_ROOM = ngettext_lazy(
    "%(number)d person is waiting though there is room",
    "%(number)d people are waiting though there is room",
    "number",
)


def of(page: EventPage, counts: Counts) -> list[str]:
    event = page.event
    found = [_of_messages(counts), _of_the_unreached(counts), _of_draft(page)]
    if event and not event.is_cancelled:
        found += [_of_dates(event), _of_decision(event), _of_applications(event, counts)]
        found += [_of_offers(counts), _of_places(event), _of_interest(event, counts)]
        found += shortfalls(event)
    return [reason for reason in found if reason]


def _if_any(text, number: int) -> str:
    return text % {"number": number} if number else ""


def _of_messages(counts: Counts) -> str:
    return _if_any(FAILED, counts.failed)


def to_call(counts: Counts) -> str:
    """Apart from the others: it leads to those whom it is about."""
    return _if_any(TO_CALL, counts.to_call)


def _of_the_unreached(counts: Counts) -> str:
    return _if_any(UNREACHED, counts.unreached)


def _of_draft(page: EventPage) -> str:
    return gettext("Changes are not published yet") if page.has_unpublished_changes else ""


def _of_dates(event: Event) -> str:
    return "" if event.scheduled_sessions else gettext("No dates yet")


def _of_decision(event: Event) -> str:
    """From a week before it is due."""
    if not (event.awaits_decision and event.decide_at):
        return ""
    if event.decide_at > timezone.now() + SOON:
        return ""
    text = gettext("Decide by %(time)s whether it takes place: %(people)d of %(minimum)d come")
    facts = {"people": event.confirmed, "minimum": event.minimum}
    return text % {"time": local_time(event.decide_at), **facts}


def _of_applications(event: Event, counts: Counts) -> str:
    """Once nobody can apply any more."""
    ends = event.registration_ends
    return "" if ends and ends > timezone.now() else _if_any(APPLIED, counts.applied)


def _of_offers(counts: Counts) -> str:
    return _if_any(OFFERED, counts.offered)


def _of_places(event: Event) -> str:
    """People wait, whatever the reason: more places, or a second date, could help them."""
    if not event.waiting:
        return ""
    has_room = any(event.seats.free(way) != 0 for way in _ways_waited_for(event))
    return _if_any(WAITING_DESPITE_ROOM if has_room else WAITING, event.waiting)


def _ways_waited_for(event: Event) -> list[Way]:
    on_site = event.waiting - event.waiting_online
    ways = [Way.ON_SITE] if on_site or not event.has_online_places else []
    return [*ways, Way.ONLINE] if event.has_online_places and event.waiting_online else ways


def _of_interest(event: Event, counts: Counts) -> str:
    """It starts within a week, and nobody has registered."""
    start = event.first_start
    is_soon = start is not None and timezone.now() <= start <= timezone.now() + SOON
    has_people = event.taken or event.waiting or counts.applied
    is_empty = event.takes_registrations and not has_people
    return (
        gettext("Starts within a week, and nobody has registered") if is_soon and is_empty else ""
    )
