"""An event in the words of schema.org, for search engines. Public facts only: no people, no private link."""

import json
from urllib.parse import urljoin

from django.utils import timezone

from events import pictures
from events.models import Event, EventPage, EventSeriesPage, Session
from events.text import clean

# A title must not end the script or begin a comment in it.
ESCAPES = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}
AVAILABILITY = {"open": "InStock", "full": "SoldOut", "not_open_yet": "PreOrder"}


def as_json(page: EventPage, event: Event) -> str:
    """The same bytes for the same facts. Empty without dates."""
    facts = describe(page, event)
    return in_script(facts) if facts else ""


def in_script(facts: dict) -> str:
    """Facts as JSON that is safe inside <script>."""
    return json.dumps(facts, ensure_ascii=False).translate(ESCAPES)


def describe(page: EventPage, event: Event) -> dict:
    """One meeting is an Event; several are an EventSeries with each of them in it."""
    sessions = event.all_sessions
    if not sessions:
        return {}
    is_series = len(sessions) > 1
    facts = {"@context": "https://schema.org", "@type": "EventSeries" if is_series else "Event"}
    facts |= _words(page, event) | _when_and_where(page, event, sessions) | _terms(page, event)
    if is_series:
        facts["subEvent"] = [_meeting(page, event, session) for session in sessions]
    return _without_blanks(facts)


def _words(page: EventPage, event: Event) -> dict:
    return {
        "name": clean(page.title),
        "description": clean(page.intro),
        "url": page.full_url,
        "image": _image(page),
        "inLanguage": event.held_in,
        "organizer": _organizer(event),
        "superEvent": _series(page),
    }


def _meeting(page: EventPage, event: Event, session: Session) -> dict:
    name = {"@type": "Event", "name": clean(page.title), "url": page.full_url}
    return name | _when_and_where(page, event, [session])


def _when_and_where(page: EventPage, event: Event, sessions: list[Session]) -> dict:
    on = [session for session in sessions if not session.is_cancelled] or sessions
    status = "EventCancelled" if _is_off(event, sessions) else "EventScheduled"
    return {
        "startDate": _local(min(session.start for session in on)),
        "endDate": _local(max(session.end for session in on)),
        "eventStatus": _term(status),
        "eventAttendanceMode": _term(_attendance_mode(on)),
        "location": _locations(page, on),
    }


def _is_off(event: Event, sessions: list[Session]) -> bool:
    return event.is_cancelled or all(session.is_cancelled for session in sessions)


def _attendance_mode(sessions: list[Session]) -> str:
    at_a_place = any(session.venue for session in sessions)
    online = any(session.is_online for session in sessions)
    if at_a_place and online:
        return "MixedEventAttendanceMode"
    return "OnlineEventAttendanceMode" if online else "OfflineEventAttendanceMode"


def _locations(page: EventPage, sessions: list[Session]) -> list[dict]:
    places = dict.fromkeys(session.venue for session in sessions if session.venue)
    # Where the link is for those who have a place alone, the page says how to get one.
    links = dict.fromkeys(
        session.public_url or page.full_url for session in sessions if session.is_online
    )
    rooms = [{"@type": "VirtualLocation", "url": link} for link in links]
    return [*map(_place, places), *rooms]


def _place(venue) -> dict:
    address = _without_blanks(
        {
            "streetAddress": clean(venue.street_address),
            "postalCode": clean(venue.postal_code),
            "addressLocality": clean(venue.city),
        }
    )
    name = clean(venue.name)
    where = {"@type": "PostalAddress", **address} if address else name
    return {"@type": "Place", "name": name, "address": where}


def _terms(page: EventPage, event: Event) -> dict:
    facts = {"isAccessibleForFree": True, "maximumAttendeeCapacity": event.capacity}
    if not event.takes_registrations or event.registration_state not in AVAILABILITY:
        return facts
    offer = {
        "@type": "Offer",
        "price": 0,
        "priceCurrency": "EUR",
        "availability": _term(AVAILABILITY[event.registration_state]),
        "url": urljoin(page.full_url, page.register_url),
        "validFrom": _local(event.opens_at),
        "validThrough": _local(event.registration_ends),
    }
    return facts | {
        "remainingAttendeeCapacity": event.places_left,
        "offers": _without_blanks(offer),
    }


def _organizer(event: Event) -> dict | None:
    organizer = event.organizer
    if organizer is None:
        return None
    facts = {"name": clean(organizer.name), "url": organizer.website}
    return _without_blanks({"@type": "Organization", **facts})


def _series(page: EventPage) -> dict | None:
    """The series that it belongs to, where readers can read about that. What is closed to some
    closes the event too, so whoever reads this may know of both."""
    series = page.get_parent()
    if not (issubclass(series.specific_class, EventSeriesPage) and series.live):
        return None
    return {"@type": "EventSeries", "name": clean(series.title), "url": series.full_url}


def _image(page: EventPage) -> str:
    image = pictures.rendition(page.image, pictures.SHARED)
    return urljoin(page.full_url, image.url) if image else ""


def _local(moment) -> str:
    zone = timezone.get_default_timezone()
    return timezone.localtime(moment, zone).isoformat() if moment else ""


def _term(name: str) -> str:
    return f"https://schema.org/{name}"


def _without_blanks(facts: dict) -> dict:
    """0 places left is a fact; an empty text is none."""
    return {name: value for name, value in facts.items() if value not in (None, "", [])}
