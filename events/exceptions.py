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


class EventIsFull(BookingError):
    message = _("There is no room any more.")


class AddressNeeded(BookingError):
    message = _("Give an e-mail address: the place counts once you have confirmed it.")


class AddressIsUsedUp(BookingError):
    message = _("There are as many registrations with this e-mail address as this event allows.")


class AddressNotProved(BookingError):
    message = _(
        "That event sends its answer by mail first. Please register there, and cancel here once you "
        "have your place."
    )


class HoldHasLapsed(BookingError):
    status = HTTPStatus.GONE
    message = _("The time to confirm the address has run out. Please register anew.")


class OfferHasLapsed(BookingError):
    status = HTTPStatus.GONE
    message = _("The time to answer has run out, and the place was offered to the next in line.")


class NothingIsOffered(BookingError):
    message = _("There is no offer to answer here just now.")


class ApplicationsStay(BookingError):
    message = _("An application stays with its event. You can apply or register for another, too.")


class PeopleAreChosen(BookingError):
    message = _("Nobody can move to that event: people apply for it, or are invited.")


class InvitationNeeded(BookingError):
    status = HTTPStatus.FORBIDDEN
    message = _("This event is by invitation. The code is not valid, or all its places are taken.")


class NamesAreFixed(BookingError):
    message = _("The time to name people has run out. Please ask the organizer.")


class NotWaiting(BookingError):
    message = _("This registration is not on the waiting list.")


class NotAnApplication(BookingError):
    message = _("This is not an application any more: its result has been sent.")


class NoReserveNeeded(BookingError):
    message = _("There are places for all who apply, so nobody can be a reserve.")


class TooManySelected(BookingError):
    message = _("More people are selected than there are places. Nothing was sent.")


class DecisionsHaveChanged(BookingError):
    message = _("The decisions have changed meanwhile. Please look at them again.")


class ReasonNeeded(BookingError):
    message = _("Give the reason: it is kept in the log.")


class PartySizeIsFixed(BookingError):
    message = _("A registration keeps its number of people. Please register the others anew.")


class RegistrationIsCancelled(BookingError):
    message = _("This registration has been cancelled, so its details can't be changed any more.")


class FormHasExpired(BookingError):
    """Django refused the form. Nothing was written."""

    status = HTTPStatus.FORBIDDEN
    message = _(
        "The form was open for too long, or your browser did not keep the cookie that protects it. "
        "Nothing has been done yet: please send it again. If this comes once more, allow cookies for "
        "this site."
    )


class TryAgain(BookingError):
    """Somebody else held the event for too long. Nothing was written."""

    status = HTTPStatus.SERVICE_UNAVAILABLE
    message = _("Many people are registering just now. Nothing is lost: please try again.")


class BrokenOff(TryAgain):
    """The database failed in the middle. Nothing was written."""

    message = _("Something broke on our side just now. Nothing is lost: please try again.")


class TooManyAttempts(BookingError):
    """The form came more often than people send it. Nothing was written."""

    status = HTTPStatus.TOO_MANY_REQUESTS
    message = _(
        "This form was sent very often in a short time. Nothing is lost: please wait five minutes "
        "and send it again, or ask the organizer."
    )


class NotReadyToPublish(Exception):
    """A refusal to publish a page. str() tells the editor what is missing."""

    def __init__(self, page, missing):
        # Now: when the middleware reads it, the editor's language is no longer the active one.
        refusal = _("“%(title)s” was not published.") % {"title": page}
        super().__init__(" ".join([str(refusal), *map(str, missing)]))
        self.page = page
