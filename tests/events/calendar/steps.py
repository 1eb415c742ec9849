"""What editors do to the sessions of a page, who hears of it, and what calendars then say."""

from datetime import timedelta

from events import calendars, outbox
from events.models import EventPage, Message, Registration, Session
from tests.events.calendar.rules import read

HOUR = timedelta(hours=1)
ROOM, OTHER_ROOM = "https://meet.example.org/room", "https://meet.example.org/other"


def edit(page, **fields) -> None:
    """Publish the page with other fields."""
    page = EventPage.objects.get(pk=page.pk)
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()


def rows_of(page) -> list:
    """The sessions as the editor's form has them."""
    return EventPage.objects.get(pk=page.pk).rows


def edit_row(page, number, **fields) -> None:
    """Publish the page with one session changed."""
    rows = rows_of(page)
    for name, value in fields.items():
        setattr(rows[number], name, value)
    edit(page, sessions=rows)


def sequence_of(registration, session) -> int:
    """What an entry sent now would have, as a cancellation or as an invite."""
    registration = Registration.objects.get(pk=registration.pk)
    current = Session.objects.get(pk=session.pk)
    if current.event_id != registration.event_id:
        registration.event = current.event
    [entry] = read(calendars.cancellation(registration, current)).entries
    return int(entry.value("SEQUENCE"))


def told():
    """What each one was told of the changes, in their order."""
    messages = Message.objects.filter(kind="event_changed").order_by("pk")
    return {
        message.registration: [change["what"] for change in message.about["changes"]]
        for message in messages
    }


def delivered(registration):
    """The last message, with the words and the calendars it was sent with."""
    outbox.deliver_due()
    return registration.messages.order_by("pk").last()


def entries(message):
    """What each calendar in a message says: its method and its one entry."""
    files = [read(file["body"].encode()) for file in message.calendars]
    return [(file.head.value("METHOD"), file.entries[0]) for file in files]
