"""A message of every kind, each with what its kind is about."""

from datetime import timedelta

from django.utils import timezone

from events.models import Announcement, Message, Registration
from tests.factories import MessageFactory, RegistrationFactory

Kind = Message.Kind
Status = Registration.Status

STATUSES = {
    Kind.WAITLISTED: Status.WAITLISTED,
    Kind.OFFER_LAPSED: Status.WAITLISTED,
    Kind.RESERVE: Status.WAITLISTED,
    Kind.OFFERED: Status.OFFERED,
    Kind.ADDRESS_ASKED: Status.HELD,
    Kind.APPLIED: Status.APPLIED,
    Kind.DECLINED: Status.DECLINED,
    Kind.WAITING_ENDED: Status.DECLINED,
    Kind.CANCELLED: Status.CANCELLED,
    Kind.EVENT_CANCELLED: Status.CANCELLED,
}
# To an address, and to the organizer.
WITHOUT_REGISTRATION = {Kind.LINKS, Kind.DECISION_DUE}
TO_PEOPLE = [kind for kind in Kind if kind not in WITHOUT_REGISTRATION]
# Those may be strangers.
TO_STRANGERS = {Kind.ADDRESS_ASKED, Kind.ADDRESS_CHANGED}
# To who doesn't come: the name of the event and no more of it, lest it read like an invitation.
WITHOUT_TIMES = {Kind.CANCELLED, Kind.DECLINED, Kind.WAITING_ENDED}
WITHOUT_NAMES = TO_STRANGERS | WITHOUT_TIMES | {Kind.EVENT_CANCELLED}


def message_of(kind: Kind, event, *, language: str = "fi", **details) -> Message:
    """A message that can be sent now. `details` are those of its registration."""
    if kind == Kind.LINKS:
        return Message.objects.create(kind=kind, to="visitor@example.org", language=language)
    if kind == Kind.DECISION_DUE:
        event.minimum = 8
        event.save(update_fields=["minimum"])
        return Message.objects.create(
            kind=kind, event=event, to=event.organizer.email, language=language
        )
    registration = registration_for(kind, event, language=language, **details)
    announcement = announcement_of(event) if kind == Kind.ANNOUNCEMENT else None
    return MessageFactory(
        kind=kind,
        registration=registration,
        announcement=announcement,
        about=about(kind, event),
        to="former@example.org" if kind == Kind.ADDRESS_CHANGED else registration.email,
    )


def registration_for(kind: Kind, event, **details) -> Registration:
    tomorrow = timezone.now() + timedelta(days=1)
    deadlines = {
        Kind.OFFERED: {"answer_by": tomorrow},
        Kind.ADDRESS_ASKED: {"hold_until": tomorrow},
    }
    details = {"status": STATUSES.get(kind, Status.CONFIRMED), **deadlines.get(kind, {})} | details
    return RegistrationFactory(event=event, **details)


def announcement_of(event) -> Announcement:
    return Announcement.objects.create(
        event=event, subject="Tärkeää", text="Ota kuppi mukaan, {name}!", statuses=["confirmed"]
    )


def about(kind: Kind, event) -> dict:
    session = event.sessions.first()
    if kind in (Kind.REMINDER, Kind.ONLINE_LINK):
        return {"session": str(session.key), "start": session.start.isoformat()}
    if kind == Kind.EVENT_CHANGED:
        return {"changes": [change(session) for session in event.sessions.all()]}
    return {}


def change(session) -> dict:
    before = {"start": session.start.isoformat(), "end": session.end.isoformat(), "place": ""}
    return {"session": str(session.key), "what": "moved", "before": before}
