from events.models.announcements import Announcement, SentReminder
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
from events.models.places import Invitation, Quota
from events.models.questions import Answer, Consent, Question
from events.models.readiness import PublishedWhenReady, ShowsFunders
from events.models.registration import Attendee, Registration
from events.models.schedule import Event
from events.models.sessions import Session
from events.models.shared import EventFacts, SessionFields
from events.models.status import Status, Way
from events.models.terms import RegistrationTerms

__all__ = [
    "Announcement",
    "Answer",
    "Area",
    "Attendee",
    "Consent",
    "Event",
    "EventFacts",
    "EventIndexPage",
    "EventPage",
    "EventPageSession",
    "EventSeriesPage",
    "Funder",
    "Illustrated",
    "Invitation",
    "Message",
    "Organizer",
    "PublishedWhenReady",
    "Question",
    "Quota",
    "Registration",
    "RegistrationTerms",
    "SentReminder",
    "Session",
    "SessionFields",
    "ShowsFunders",
    "Status",
    "Venue",
    "Way",
]
