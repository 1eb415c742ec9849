from events.models.funders import Funder
from events.models.images import Illustrated
from events.models.outbox import Message
from events.models.pages import (
    EventIndexPage,
    EventPage,
    EventPageSession,
    EventSeriesPage,
)
from events.models.people import Area, Organizer, Venue
from events.models.readiness import PublishedWhenReady, ShowsFunders
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
    "Illustrated",
    "Message",
    "Organizer",
    "PublishedWhenReady",
    "Registration",
    "RegistrationTerms",
    "Session",
    "SessionFields",
    "ShowsFunders",
    "Venue",
]
