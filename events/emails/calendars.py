"""Which calendar files go along with a message: one for each session (RFC 5546 3.2.2).

Whose place stands in a calendar gets every change of it, and its end.
"""

from collections.abc import Iterable
from copy import copy

from django.utils import timezone

from events import calendars
from events.models import Event, Message, Registration, Session

Kind = Message.Kind

# An invite again in every reminder would ask people again to accept what they have accepted.
INVITING = {
    Kind.CONFIRMED,
    Kind.PROMOTED,
    Kind.SELECTED,
    Kind.DETAILS_CHANGED,
    Kind.EVENT_CHANGED,
    Kind.EVENT_RESTORED,
    Kind.MOVED,
    Kind.ONLINE_LINK,
}

Files = Iterable[tuple[str, bytes]]


def calendars_of(message: Message) -> Files:
    """The method and the body of each file."""
    if message.registration is None:
        return
    if message.is_farewell and message.registration.confirmed_at:
        yield from _cancellations(message, _event_of(message))
    elif message.kind in INVITING and message.registration.is_confirmed:
        yield from _invites(message)
    for event in _events_left(message):
        yield from _cancellations(message, event)


def _invites(message: Message) -> Files:
    registration = message.registration
    for session in _sessions_concerned(message):
        if session.is_cancelled:
            yield "CANCEL", calendars.cancellation(registration, session, to=message.to)
        else:
            yield "REQUEST", calendars.invite(registration, session, to=message.to)


def _cancellations(message: Message, event: Event) -> Files:
    """Empty the calendar of all that may stand there: also of what was cancelled a moment ago,
    for the message about that is not sent any more."""
    registration = _as_it_was(message.registration, event)
    for session in _to_come(event.all_sessions):
        yield "CANCEL", calendars.cancellation(registration, session, to=message.to)


def _sessions_concerned(message: Message) -> list[Session]:
    event = message.registration.event
    if message.kind == Kind.EVENT_CHANGED:
        changed = {change["session"] for change in message.about.get("changes", [])}
        return [session for session in event.all_sessions if str(session.key) in changed]
    if message.session:
        return [message.session]
    return _to_come(event.scheduled_sessions)


def _event_of(message: Message) -> Event:
    """That of the time when it was queued: a former address has nothing else in its calendar."""
    event = message.registration.event
    return event if message.event_id in (None, event.pk) else message.event


def _events_left(message: Message) -> Iterable[Event]:
    """Events that the person has moved away from, and that their calendar may still show: where
    they left from now, and where from before, if the message about that was never sent."""
    if message.kind != Kind.MOVED and not message.is_farewell:
        return []
    unsent = message.registration.messages.filter(kind=Kind.MOVED, state=Message.State.ABORTED)
    moves = [message.about, *unsent.values_list("about", flat=True)]
    left = {about["from"] for about in moves if about.get("had_place")}
    return Event.objects.filter(pk__in=left - {message.registration.event_id})


def _as_it_was(registration: Registration, event: Event) -> Registration:
    """The registration as one for an event that it has left since: never to be saved."""
    if registration.event_id == event.pk:
        return registration
    former = copy(registration)
    former.__dict__.pop("page", None)
    former.event = event
    return former


def _to_come(sessions: list[Session]) -> list[Session]:
    return [session for session in sessions if session.end > timezone.now()]
