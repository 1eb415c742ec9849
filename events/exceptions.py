"""Why something can't be done.

Each kind of BookingError knows its HTTP status and its words for the visitor. Those that
Event.refusal gives also have a name for where registration stands: `state`.
"""

from http import HTTPStatus

from django.utils.translation import gettext_lazy as _


class BookingError(Exception):
    """A refusal that the visitor can read. str() gives the reason in the active language."""

    status = HTTPStatus.CONFLICT
    state = ""
    message = _("This can't be done right now.")

    def __str__(self):
        return str(self.message)


class RegistrationNotNeeded(BookingError):
    status = HTTPStatus.NOT_FOUND
    state = "not_needed"
    message = _("You don't need to register for this event. Just come along.")


class DatesNotKnown(BookingError):
    status = HTTPStatus.FORBIDDEN
    state = "no_dates"
    message = _("The dates of this event are not known yet. Please come back later.")


class RegistrationNotOpenYet(BookingError):
    status = HTTPStatus.FORBIDDEN
    state = "not_open_yet"
    message = _("Registration has not opened yet.")


class RegistrationClosed(BookingError):
    status = HTTPStatus.GONE
    state = "closed"
    message = _("Registration has closed.")


class EventIsOver(BookingError):
    status = HTTPStatus.GONE
    state = "over"
    message = _("This event is over.")


class EventIsCancelled(BookingError):
    status = HTTPStatus.GONE
    state = "cancelled"
    message = _("This event has been cancelled.")


class PartyTooLarge(BookingError):
    message = _("That is more people than one registration can hold for this event.")


class PartySizeIsFixed(BookingError):
    message = _("A registration keeps its number of people. Please register the others anew.")


class RegistrationIsCancelled(BookingError):
    message = _("This registration has been cancelled, so its details can't be changed any more.")


class TryAgain(BookingError):
    """Somebody else held the event for too long. Nothing was written."""

    status = HTTPStatus.SERVICE_UNAVAILABLE
    message = _("Many people are registering just now. Nothing is lost: please try again.")


class NotReadyToPublish(Exception):
    """A refusal to publish a page. str() tells the editor what is missing."""

    def __init__(self, page, missing):
        # Now: when the middleware reads it, the editor's language is no longer the active one.
        refusal = _("“%(title)s” was not published.") % {"title": page}
        super().__init__(" ".join([str(refusal), *map(str, missing)]))
        self.page = page
