"""Where the link in the mail leads that asks whether a new address is right."""

from events import booking
from events.exceptions import BookingError
from events.models import Message
from events.views.private.access import context_of, say_unknown
from events.views.private.signed import from_mail
from events.views.responses import refuse, see_registration, show_form

ASK = "events/registration_new_address.html"


@from_mail(Message.Kind.ADDRESS_ASKED)
def take_address(request, message):
    """One press of a button, and the address counts. The private page is shown only then: whoever
    opens a mail that went astray learns nothing of who registered."""
    registration, email = message.registration, message.to
    if registration.email == email:
        return see_registration(registration)
    if registration.new_email != email:  # yet another one was given, or the former one again
        return say_unknown(request)
    context = context_of(registration, email=email)
    if refusal := registration.new_address_refusal:
        return refuse(request, refusal, context, template=ASK)
    if request.method != "POST":
        return show_form(request, ASK, context)
    try:
        registration = booking.take_address(registration, email)
    except BookingError as error:
        return refuse(request, error, context, template=ASK)
    return see_registration(registration, query="?address")
