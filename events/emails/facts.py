"""What every message says: when and where, whose registration, whom to ask, where to change it."""

from collections.abc import Iterable

from django.utils import timezone, translation

from events import emblems
from events.emails import links
from events.emails.own_facts import own_facts, says_when, told
from events.emails.quotes import quotes_of
from events.models import Event, Message, Organizer, Registration, Session, Way


def facts_of(message: Message) -> dict:
    """All that the templates of a message need, in the active language."""
    event = message.registration.event if message.registration else message.event
    context = {
        "message": message,
        "event": event,
        "language": message.language,
        "text_direction": "rtl" if translation.get_language_bidi() else "ltr",
        "quiet_url": links.quiet(message),
    }
    if event:
        context |= _about_event(event, message.language)
    if message.registration:
        context |= _about_registration(message, event)
    return context | own_facts(message)


def _about_event(event: Event, language: str) -> dict:
    page = event.page_in(language)
    return {
        "page": page,
        "page_url": event.address_of(page),
        "says_when": True,
        "times": [_time(session) for session in event.scheduled_sessions],
        "organizer": event.organizer,
        "funders": list(_funders(event.organizer, language)),
    }


def _about_registration(message: Message, event: Event) -> dict:
    registration = message.registration
    page = registration.page
    return {
        "page": page,
        "page_url": event.address_of(page),
        "registration": registration,
        "says_when": says_when(message),
        "times": [_personal_time(session, message) for session in _sessions(message, event)],
        "quotes": [quote for quote in quotes_of(message, page) if quote["text"]],
        "position": registration.waiting_position,
        **(_private(message) if _is_known(message) else {}),
    }


def _private(message: Message) -> dict:
    """What only the person who registered reads."""
    names = [attendee.name for attendee in message.registration.attendees.all()]
    listed = names if _lists_names(message) else []
    return {
        "attendees": [name for name in listed if name],
        "unnamed": listed.count(""),
        "is_for_others": message.registration.is_for_others,
        "is_party": len(names) > 1,
        "private_url": "" if message.is_farewell else message.registration.private_url,
    }


def _lists_names(message: Message) -> bool:
    """Of those who come. Whoever doesn't would take the own name for a place; who registered others
    must know whom to tell."""
    registration = message.registration
    return registration.is_for_others or not registration.has_ended


def _is_known(message: Message) -> bool:
    """It goes to whoever registered, not to a former address or one that may be a stranger's."""
    registration = message.registration
    return message.to == registration.email and message.kind != message.Kind.ADDRESS_ASKED


def _sessions(message: Message, event: Event) -> list[Session]:
    return [message.session] if message.session else event.scheduled_sessions


def _time(session: Session) -> dict:
    return {"session": session, "venue": session.venue, "is_online": session.venue is None}


def _personal_time(session: Session, message: Message) -> dict:
    """Where this person takes part: at the place, by the link, or as they like."""
    registration, time = message.registration, _time(session)
    way = registration.way_at(session)
    if way == Way.ON_SITE:
        return time
    if way == Way.ONLINE:
        time |= {"venue": None, "is_online": True}
    return time | _link(session, registration, message)


def _link(session: Session, registration: Registration, message: Message) -> dict:
    may_see = registration.is_confirmed and _is_known(message)
    if not (may_see and session.online_url) or session.end <= timezone.now():
        return {}
    if registration.event.shows_link(session):
        return {"link": session.online_url}
    return {"link_at": told(registration.event.shows_link_at(session))}


def _funders(organizer: Organizer | None, language: str) -> Iterable[dict]:
    for funder in organizer.funders_in(language) if organizer else []:
        yield {"text": funder.text, "language": funder.language, "emblem": emblems.shown(funder)}
