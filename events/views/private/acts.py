"""What people do with one press of a button. Whoever only opens such an address, as mail
scanners do, comes to the private page."""

from django.http import Http404
from django.template.response import TemplateResponse

from events import booking
from events.exceptions import BookingError, HoldHasLapsed
from events.models import Registration
from events.views.private.access import context_of, private
from events.views.private.ways_on import stop_beside
from events.views.responses import refuse, see_registration, show_form

TAKE, LEAVE = "take", "leave"


@private
def prove_address(request, registration):
    """Where the link in the mail leads that asks whether the address is right."""
    if not registration.is_unproven:
        return see_registration(registration)
    context = context_of(registration)
    if refusal := registration.proof_refusal:
        return _cant_prove(request, refusal, context)
    if request.method != "POST":
        return show_form(request, "events/registration_prove.html", context)
    try:
        registration = booking.prove_address(registration)
    except BookingError as error:
        return _cant_prove(request, error, context)
    return see_registration(registration)


@private
def answer_offer(request, registration):
    """Take the offered place, or leave it to the next in line."""
    answer = request.POST.get("answer")
    if answer not in (TAKE, LEAVE):
        return see_registration(registration)
    act = booking.accept if answer == TAKE else booking.cancel
    return carry_out(request, registration, act)


@private
def move(request, registration, event):
    """To another stop of the same series. Where it is full by now, the place here stays."""
    if request.method != "POST":
        return see_registration(registration)
    if registration.event_id == event:  # the second press of the button
        return see_registration(registration, query="?moved")
    to = stop_beside(context_of(registration)["event_page"], event)
    if to is None:
        raise Http404
    return carry_out(request, registration, booking.move, done="?moved", to=to)


def _cant_prove(request, error: BookingError, context: dict):
    if not isinstance(error, HoldHasLapsed):
        return refuse(request, error, context)
    template, context = "events/registration_lapsed.html", context | {"error": error}
    return TemplateResponse(request, template, context, status=error.status)


def carry_out(request, registration: Registration, act, *, done: str = "", **how):
    """Do it and go on to the private page, or say why it can't be done."""
    try:
        registration = act(registration, **how)
    except BookingError as error:
        return refuse(request, error, context_of(registration))
    return see_registration(registration, query=done)
