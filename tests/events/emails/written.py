"""The mails about one event, written, and read as those who get them do."""

from datetime import datetime
from zoneinfo import ZoneInfo

import icalendar

from events import emails
from events.models import Message
from tests.factories import MessageFactory

Kind = Message.Kind
LINK = "https://video.example.org/room"
HELSINKI = ZoneInfo("Europe/Helsinki")


def at(day, hour, month=5):
    return datetime(2030, month, day, hour, tzinfo=HELSINKI)


def written(registration, kind=Kind.CONFIRMED, **kwargs):
    message = MessageFactory(registration=registration, kind=kind, **kwargs)
    emails.write(message)
    return message


def composed(message):
    """The mail as bytes on the wire, parsed again by Python's own parser."""
    return emails.compose(message).message()


def parts(mail, content_type):
    return [part for part in mail.walk() if part.get_content_type() == content_type]


def calendar_of(text):
    return icalendar.Calendar.from_ical(text)


def entries(message):
    """Method, UID and SEQUENCE of each calendar file."""
    files = [(file["method"], calendar_of(file["body"])) for file in message.calendars]
    return [
        (method, str(calendar.events[0]["UID"]), int(calendar.events[0]["SEQUENCE"]))
        for method, calendar in files
    ]


def queued(kind):
    message = Message.objects.get(kind=kind)
    emails.write(message)
    message.save()
    return message
