"""iCalendar files: for one event, for the feed, and for the calendar of one attendee.

Builds bytes from records; writes and sends nothing. Three rules hold everywhere: a UID lives as
long as what it names, SEQUENCE never goes back, and a public file knows no people.
"""

from events.calendars.frame import FEED_KEEPS
from events.calendars.links import feed_links, google_link, outlook_link
from events.calendars.personal import (
    as_file,
    cancellation,
    invite,
    personal_feed,
    registration_file,
)
from events.calendars.public import event_file, feed

__all__ = [
    "FEED_KEEPS",
    "as_file",
    "cancellation",
    "event_file",
    "feed",
    "feed_links",
    "google_link",
    "invite",
    "outlook_link",
    "personal_feed",
    "registration_file",
]
