"""Makes the events, by the roads that editors and visitors use: pages are published, which makes
the events; people register and cancel by booking.
"""

from wagtail.models import Page

from events import booking, publishing
from events.models import Event, EventPage, EventPageSession, EventSeriesPage, Venue
from home.demo import places, snippets
from home.demo.pages import add_page
from home.demo.shapes import DemoEvent, DemoSeries, Meeting, Party


def add_entry(event_list: Page, entry: DemoEvent | DemoSeries) -> None:
    """Publish an event, or a series with its events, in every language of its words."""
    if isinstance(entry, DemoEvent):
        _add_event(event_list, entry)
    else:
        series = add_page(event_list, EventSeriesPage, entry.words)
        for event in entry.events:
            _add_event(series, event)


def _add_event(parent: Page, entry: DemoEvent) -> None:
    page = add_page(
        parent,
        EventPage,
        entry.words,
        organizer=snippets.organizer(entry.organizer),
        sessions=[_session_row(meeting) for meeting in entry.meetings],
        **entry.terms,
    )
    _let_things_happen(Event.objects.get(translation_key=page.translation_key), entry)


def _session_row(meeting: Meeting) -> EventPageSession:
    venue = places.VENUES[meeting.venue][0] if meeting.venue else None
    return EventPageSession(
        start=meeting.start,
        end=meeting.end,
        venue=Venue.objects.get(name=venue) if venue else None,
        online_url=meeting.online_url,
    )


def _let_things_happen(event: Event, entry: DemoEvent) -> None:
    registrations = {party: _register(event, party) for party in entry.parties}
    for party in entry.change_their_mind:
        booking.cancel(registrations[party])
    if entry.cancelled_because:
        publishing.cancel(event, reason=entry.cancelled_because)


def _register(event: Event, party: Party):
    """People without e-mail have phoned the organizer, who writes them in."""
    return booking.register(
        event,
        attendees=list(party.names),
        email=party.email,
        phone=party.phone,
        language=party.language,
        by_staff=not party.has_email,
    )
