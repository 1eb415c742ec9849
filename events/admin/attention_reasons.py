"""Why somebody should look at a coming event, in the words of the admin."""

from datetime import timedelta

from django.utils import timezone
from django.utils.translation import gettext, ngettext

from events.admin.attention_counts import Counts
from events.admin.labels import awaits_decision, local_time
from events.admin.shortfalls import shortfalls
from events.models import Event, EventPage, Way

SOON = timedelta(days=7)


def of(page: EventPage, counts: Counts) -> list[str]:
    event = page.event
    found = [_of_messages(counts), _of_the_unreached(counts), _of_draft(page)]
    if event and not event.is_cancelled:
        found += [_of_dates(event), _of_decision(event), _of_applications(event, counts)]
        found += [_of_offers(counts), _of_places(event), _of_interest(event, counts)]
        found += shortfalls(event)
    return [reason for reason in found if reason]


def _of_messages(counts: Counts) -> str:
    text = ngettext(
        "%(number)d message could not be sent",
        "%(number)d messages could not be sent",
        counts.failed,
    )
    return text % {"number": counts.failed} if counts.failed else ""


def _of_the_unreached(counts: Counts) -> str:
    text = ngettext(
        "Mail does not reach %(number)d registration",
        "Mail does not reach %(number)d registrations",
        counts.unreached,
    )
    return text % {"number": counts.unreached} if counts.unreached else ""


def _of_draft(page: EventPage) -> str:
    return gettext("Changes are not published yet") if page.has_unpublished_changes else ""


def _of_dates(event: Event) -> str:
    return "" if event.scheduled_sessions else gettext("No dates yet")


def _of_decision(event: Event) -> str:
    """From a week before it is due."""
    if not (awaits_decision(event) and event.decide_at):
        return ""
    if event.decide_at > timezone.now() + SOON:
        return ""
    text = gettext("Decide by %(time)s whether it takes place: %(people)d of %(minimum)d come")
    facts = {"people": event.confirmed, "minimum": event.minimum}
    return text % {"time": local_time(event.decide_at), **facts}


def _of_applications(event: Event, counts: Counts) -> str:
    """Once nobody can apply any more."""
    ends = event.registration_ends
    if not counts.applied or (ends and ends > timezone.now()):
        return ""
    text = ngettext(
        "%(number)d application waits for an answer",
        "%(number)d applications wait for an answer",
        counts.applied,
    )
    return text % {"number": counts.applied}


def _of_offers(counts: Counts) -> str:
    text = ngettext(
        "%(number)d offer runs out within a day",
        "%(number)d offers run out within a day",
        counts.offered,
    )
    return text % {"number": counts.offered} if counts.offered else ""


def _of_places(event: Event) -> str:
    """People wait, whatever the reason: more places, or a second date, could help them."""
    if not event.waiting:
        return ""
    text = ngettext("%(number)d person is waiting", "%(number)d people are waiting", event.waiting)
    if any(event.seats.free(way) != 0 for way in _ways_waited_for(event)):
        text = ngettext(
            "%(number)d person is waiting though there is room",
            "%(number)d people are waiting though there is room",
            event.waiting,
        )
    return text % {"number": event.waiting}


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
