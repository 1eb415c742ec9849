"""Who doesn't come after all: some of a party, or all of it. First the question, then the deed."""

from events import booking, refused_forms
from events.exceptions import BookingError
from events.models import Attendee, Registration
from events.views.private.access import context_of, private
from events.views.responses import refuse, see_registration, show_form


@private
def cancel_registration(request, registration):
    """Give the place up, leave the waiting list, withdraw the application."""
    context = context_of(registration)
    if registration.has_ended:
        return see_registration(registration)
    if refusal := registration.cancel_refusal:
        return refuse(request, refusal, context)
    if request.method != "POST":
        context["passes_place_on"] = passes_place_on(registration)
        return show_form(request, "events/registration_cancel.html", context)
    try:
        booking.cancel(registration)
    except BookingError as error:
        return refuse(request, error, context)
    return see_registration(registration)


@private
def cancel_some(request, registration):
    """Tick who doesn't come, see what follows from it, and then say yes."""
    context = context_of(registration)
    if registration.has_ended:
        return see_registration(registration)
    if refusal := registration.change_refusal:
        return refuse(request, refusal, context)
    people = _people_of(registration)
    leaving = _ticked(request, people)
    if "sure" in request.POST:
        return _cancel(request, registration, leaving, context)
    context |= {"people": people, "leaving": leaving, "asks_again": request.method == "POST"}
    if leaving:
        context["passes_place_on"] = passes_place_on(registration)
        return show_form(request, "events/registration_some_sure.html", context)
    return show_form(request, "events/registration_some.html", context)


def passes_place_on(registration: Registration) -> bool:
    """Somebody waits for it, and gets it at once."""
    waiting = Registration.objects.waiting_for_place_of(registration)
    return registration.event.has_waiting_list and waiting.exists()


def _people_of(registration: Registration) -> list[Attendee]:
    """The party, each with a number, by which those are called who have no name yet."""
    people = list(registration.attendees.all())
    for number, attendee in enumerate(people, start=1):
        attendee.number = number
    return people


def _ticked(request, people: list[Attendee]) -> list[Attendee]:
    typed = refused_forms.typed(request)
    keys = typed.getlist("person") if typed else []
    return [attendee for attendee in people if str(attendee.pk) in keys]


def _cancel(request, registration, leaving, context):
    try:
        registration = booking.cancel_some(registration, [one.pk for one in leaving])
    except BookingError as error:
        return refuse(request, error, context)
    return see_registration(registration, query="" if registration.has_ended else "?fewer")
