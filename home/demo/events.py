"""Makes the events, by the road that editors use: pages are published, which makes the events."""

from wagtail.models import Page

from events.models import Event, EventPage, EventPageSession, EventSeriesPage, Venue
from home.demo import places, snippets
from home.demo.pages import add_page
from home.demo.registering import let_things_happen
from home.demo.shapes import DemoEvent, DemoSeries, Meeting


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
    let_things_happen(Event.objects.get(translation_key=page.translation_key), entry)


def _session_row(meeting: Meeting) -> EventPageSession:
    venue = places.VENUES[meeting.venue][0] if meeting.venue else None
    return EventPageSession(
        start=meeting.start,
        end=meeting.end,
        venue=Venue.objects.get(name=venue) if venue else None,
        online_url=meeting.online_url,
    )
