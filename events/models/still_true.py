"""Whether a message should still go out when its turn comes. What it tells may be over by then."""

from django.utils import timezone

from events import phones
from events.models.registration import Registration


def is_still_true(message) -> bool:
    """Nobody is confirmed by mail after cancelling, and nobody reminded of a time that has changed."""
    if message.registration is None:
        return message.kind != message.Kind.DECISION_DUE or _waits_for_a_decision(message.event)
    if message.kind == message.Kind.ADDRESS_CHANGED:
        return _takes_leave_of_the_address(message)
    if message.is_farewell:
        # An event that was restored in time was never called off for those who didn't hear of it.
        return message.kind == message.Kind.CANCELLED or message.registration.has_ended
    return all(rule(message) for rule in RULES)


def true_changes(message) -> list[dict]:
    """The changes that a message tells of, each with its session, without what has been overtaken
    while the message waited. The publication that undid it has queued one of its own."""
    sessions = {str(session.key): session for session in message.registration.event.all_sessions}
    told = message.about.get("changes", [])
    changes = [change | {"session": sessions.get(change["session"])} for change in told]
    return [change for change in changes if change["session"] and _still_holds(change)]


def _still_holds(change: dict) -> bool:
    session = change["session"]
    if change["what"] == "cancelled":
        return session.is_cancelled
    if change["what"] == "link_later" and session.event.shows_link(session):
        return False
    return not session.is_cancelled and change.get("before") != session.as_told


def _waits_for_a_decision(event) -> bool:
    applies = event.can_be_cancelled and event.registrations.applications().exists()
    return event.awaits_decision or applies


def _takes_leave_of_the_address(message) -> bool:
    """Not of one that was never written to, nor of one that the person has returned to."""
    registration = message.registration
    sent = registration.messages.filter(state=message.State.SENT, to__iexact=message.to)
    return registration.email.lower() != message.to.lower() and sent.exists()


def _reaches_the_person(message) -> bool:
    registration = message.registration
    if message.asks_new_address:
        return True
    return message.to in (registration.email, phones.international(registration.phone))


def _is_about_this_event(message) -> bool:
    """Whoever has moved to another event hears of that, and not of the former one."""
    return message.event_id in (None, message.registration.event_id)


def _holds_for_the_status(message) -> bool:
    status = message.registration.status
    if message.registration.has_ended and message.kind not in message.ENDINGS:
        return False
    return message.kind not in message.HOLDS_WHILE or status in message.HOLDS_WHILE[message.kind]


def _goes_to_a_proven_address(message) -> bool:
    """One that nobody has proved may be a stranger's: it gets nothing but the question."""
    asks = message.kind == message.Kind.ADDRESS_ASKED
    return message.asks_new_address or message.registration.is_unproven == asks


def _is_in_time(message) -> bool:
    """A question that can still be answered."""
    registration, kind = message.registration, message.kind
    questions = {
        message.Kind.OFFERED: registration.answer_by,
        message.Kind.ADDRESS_ASKED: registration.hold_until,
    }
    deadline = questions.get(kind)
    return deadline is None or deadline > timezone.now()


def _is_about_a_session_to_come(message) -> bool:
    """The one it was queued for, if that still starts when it was to start."""
    if "session" not in message.about:
        return True
    session = message.session
    if session is None or session.is_cancelled or session.end <= timezone.now():
        return False
    return session.start == message.session_start


def _tells_of_a_change(message) -> bool:
    return message.kind != message.Kind.EVENT_CHANGED or bool(true_changes(message))


def _is_wanted(message) -> bool:
    """What one can do without goes to those alone who want it."""
    wanting = Registration.objects.wanting_more().filter(pk=message.registration_id)
    return message.kind not in message.OPTIONAL or wanting.exists()


def _has_its_words(message) -> bool:
    """What the organizer wrote to many can be withdrawn."""
    return message.kind != message.Kind.ANNOUNCEMENT or message.announcement is not None


RULES = [
    _reaches_the_person,
    _is_about_this_event,
    _holds_for_the_status,
    _goes_to_a_proven_address,
    _is_in_time,
    _is_about_a_session_to_come,
    _tells_of_a_change,
    _is_wanted,
    _has_its_words,
]
