"""What editors do to the sessions of a page, and what then stands in a calendar."""

from events import calendars
from events.models import EventPage, Registration, Session
from tests.events.calendar.rules import read


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
