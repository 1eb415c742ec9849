"""The public side: what visitors read, the form, the calendars. What stands behind a private link is
in events.views.private."""

from events.views.calendar import event_calendar, feed
from events.views.public import event_list
from events.views.registering import register

__all__ = [
    "event_calendar",
    "event_list",
    "feed",
    "register",
]
