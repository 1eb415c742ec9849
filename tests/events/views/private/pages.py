"""What the tests of the private pages have in common: who is registered, and where the link leads."""

from datetime import timedelta

from django.utils import timezone

from events.models import EventPageSession, Registration
from tests.factories import EventPageFactory, EventSeriesPageFactory, RegistrationFactory

NOW = timezone.now().replace(microsecond=0)
LINK = "https://video.example.org/room"


def session(days=7, **kwargs):
    start = NOW + timedelta(days=days)
    return EventPageSession(start=start, end=start + timedelta(hours=2), **kwargs)


def event_page(parent, **kwargs):
    """A published page in English, with one session online unless a test says otherwise."""
    kwargs = {"capacity": 5, "sessions": [session(online_url=LINK)]} | kwargs
    return EventPageFactory(parent=parent, **kwargs)


def stops(parent, *capacities, **kwargs):
    """The stops of a road show."""
    series = EventSeriesPageFactory(parent=parent)
    return [
        event_page(series, title=f"Stop {number}", capacity=capacity, **kwargs)
        for number, capacity in enumerate(capacities, start=1)
    ]


def registered(page, **kwargs):
    return RegistrationFactory(event=page.event, **{"language": "en"} | kwargs)


def private(registration, act=""):
    return f"/en/r/{registration.token}/{act}"


def stored(registration):
    return Registration.objects.get(pk=registration.pk)


def names(registration):
    return [attendee.name for attendee in stored(registration).attendees.all()]
