"""The page of one registration: where one stands, and what can be done about it."""

from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from events import booking, calendars, limits, outbox, qr, refused_forms
from events.exceptions import AddressNeeded, BookingError, TooManyAttempts, TryAgain
from events.forms import ChangeForm
from events.models import Registration
from events.models.status import RESULTS
from events.questions.unanswered import has_unanswered
from events.views.private.access import context_of, private
from events.views.private.online import own_links
from events.views.private.ways_on import other_way, stops_to_move_to
from events.views.responses import ask_again, refuse, see_registration, show_form

CHANGE = "events/registration_change.html"
# What was just done, as the answer to the form says it in its address.
DONE = ("changed", "asked", "address", "switched", "moved", "fewer", "feed", "quiet")


@private
@require_safe
def show_registration(request, registration):
    context = context_of(registration)
    page = context["event_page"]
    context |= {
        "link": request.build_absolute_uri(request.path),
        "done": next((word for word in DONE if word in request.GET), ""),
        "feed": _feed_links(request, registration),
        "links": own_links(registration),
        "stops": stops_to_move_to(registration, page),
        "other_way": other_way(registration),
        "has_unanswered": _can_answer(registration) and has_unanswered(registration),
        "is_unreached": _is_unreached(registration),
        "has_unnamed": any(not one.name for one in registration.attendees.all()),
        "decision_message": _told_decision(registration),
    }
    return TemplateResponse(request, "events/registration.html", context)


@private
@require_safe
def show_slip(request, registration):
    """For those without e-mail: on paper, and without the private link."""
    context = context_of(registration, qr=qr.code(registration.reference))
    return TemplateResponse(request, "events/registration_slip.html", context)


@private
def change_registration(request, registration):
    context = context_of(registration)
    if refusal := registration.change_refusal:
        return refuse(request, refusal, context)
    page = context["event_page"]
    typed = refused_forms.typed(request)
    form = ChangeForm(typed, registration=registration, page=page)
    context["form"] = form
    if request.method != "POST" or not form.is_valid():
        return show_form(request, CHANGE, context)
    try:
        _check_frequency(request, registration, form.cleaned_data["email"])
        registration = booking.change(registration, **form.details)
    except (TryAgain, TooManyAttempts) as error:
        return ask_again(request, CHANGE, context, error)
    except AddressNeeded as error:
        return ask_again(request, CHANGE, context, error, field="email")
    except BookingError as error:
        return refuse(request, error, context)
    return see_registration(registration, query="?asked" if registration.new_email else "?changed")


def _check_frequency(request, registration: Registration, email: str) -> None:
    """Raises TooManyAttempts: every new address gets a mail."""
    if email and email != registration.email:
        limits.check_form(request, registration.event, new_address=email)


def _feed_links(request, registration: Registration) -> dict:
    path = reverse("events:personal_feed", args=[registration.feed_token])
    return calendars.feed_links(request.build_absolute_uri(path))


def _is_unreached(registration: Registration) -> bool:
    """Nothing can be sent, or it comes back: such a page promises no message."""
    return bool(registration.unreached_at) or not outbox.gets_messages(registration)


def _told_decision(registration: Registration) -> str:
    """What the organizer wrote with a result that was sent, as long as it is the last word."""
    is_told = RESULTS.get(registration.decision) == registration.status
    return registration.decision_message if is_told else ""


def _can_answer(registration: Registration) -> bool:
    return not registration.is_unproven and not registration.change_refusal
