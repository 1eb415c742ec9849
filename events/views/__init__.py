"""The public side: what visitors read, the form, the private page, the calendars."""

from events.views.calendar import event_calendar, feed, registration_calendar
from events.views.private import cancel_registration, change_registration, show_registration
from events.views.public import event_list
from events.views.registering import register

__all__ = [
    "cancel_registration",
    "change_registration",
    "event_calendar",
    "event_list",
    "feed",
    "register",
    "registration_calendar",
    "show_registration",
]
