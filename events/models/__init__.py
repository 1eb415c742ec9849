from events.models.outbox import Message
from events.models.pages import (
    EventIndexPage,
    EventPage,
    EventPageSession,
    EventSeriesPage,
)
from events.models.people import Area, Funder, Organizer, Venue
from events.models.registration import Attendee, Registration
from events.models.schedule import Event, Session
from events.models.shared import EventFacts, RegistrationTerms, SessionFields

__all__ = [
    "Area",
    "Attendee",
    "Event",
    "EventFacts",
    "EventIndexPage",
    "EventPage",
    "EventPageSession",
    "EventSeriesPage",
    "Funder",
    "Message",
    "Organizer",
    "Registration",
    "RegistrationTerms",
    "Session",
    "SessionFields",
    "Venue",
]
