"""What people do, and how they stand: the steps of the tests of booking."""

import uuid
from datetime import timedelta

from django.utils import timezone

from events import booking
from events.models import Event, Message, Registration, RegistrationTerms

Kind = Message.Kind
Mode = RegistrationTerms.Mode
OFFER = {"waiting_list": RegistrationTerms.WaitingList.OFFER}
WAITED_FOR = {"large_party": RegistrationTerms.LargeParty.WAITED_FOR}


def register(event, *attendees, **kwargs):
    kwargs = {"email": "ada@example.org", "language": "fi"} | kwargs
    return booking.register(event, attendees=list(attendees) or ["Ada"], **kwargs)


def change(registration, **kwargs):
    kwargs = {"attendees": ["Ada"], "email": registration.email, "phone": ""} | kwargs
    return booking.change(registration, **kwargs)


def in_days(days):
    return timezone.now() + timedelta(days=days)


def at(hour, *, days=10):
    """A time of day in Helsinki, some days from now."""
    local = timezone.localtime(in_days(days))
    return local.replace(hour=hour, minute=0, second=0, microsecond=0)


def quota(event, places, until=None):
    """A group that some of the places are kept for."""
    return event.quotas.create(key=uuid.uuid4(), name="Workers", places=places, until=until)


def stand(*registrations):
    """How they stand now, each in one word."""
    return [Registration.objects.get(pk=one.pk).status for one in registrations]


def kinds(registration):
    """What they were told, in order."""
    return list(registration.messages.order_by("pk").values_list("kind", flat=True))


def terms(event, **changed):
    """Other terms, as if they had been published."""
    Event.objects.filter(pk=event.pk).update(**changed)
