"""The pages behind a private link: whoever has the link may see, change and cancel."""

from functools import wraps

from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from events import booking
from events.exceptions import BookingError, TryAgain
from events.forms import ChangeForm
from events.models import Registration
from events.views.responses import ask_again, refuse, see_registration


def private(view):
    """Find the registration by its token; let no cache, search engine or other site learn the link."""

    @never_cache
    @require_http_methods(["GET", "HEAD", "POST"])
    @sensitive_post_parameters()
    @wraps(view)
    def find_and_show(request, token):
        registration = get_object_or_404(Registration.objects.for_readers(), token=token)
        response = view(request, registration)
        # Not "no-referrer": browsers then send forms without an origin, and Django refuses them.
        response["Referrer-Policy"] = "strict-origin"
        response["X-Robots-Tag"] = "noindex"
        return response

    return find_and_show


@private
@require_safe
def show_registration(request, registration):
    context = _context(registration) | {
        "link": request.build_absolute_uri(request.path),
        "is_changed": "changed" in request.GET,
    }
    return TemplateResponse(request, "events/registration.html", context)


@private
def change_registration(request, registration):
    if refusal := registration.change_refusal:
        return refuse(request, refusal, _context(registration))
    form = ChangeForm(_posted(request), registration=registration)
    context = _context(registration) | {"form": form}
    if not form.is_valid():
        return TemplateResponse(request, "events/registration_change.html", context)
    try:
        registration = booking.change(registration, **form.details)
    except TryAgain as error:
        return ask_again(request, "events/registration_change.html", context, error)
    except BookingError as error:
        return refuse(request, error, context)
    return see_registration(registration, query="?changed")


@private
def cancel_registration(request, registration):
    context = _context(registration)
    if registration.is_cancelled:
        return see_registration(registration)
    if refusal := registration.cancel_refusal:
        return refuse(request, refusal, context)
    if request.method != "POST":
        return TemplateResponse(request, "events/registration_cancel.html", context)
    try:
        booking.cancel(registration)
    except BookingError as error:
        return refuse(request, error, context)
    return see_registration(registration)


def _posted(request):
    return request.POST if request.method == "POST" else None


def _context(registration) -> dict:
    event = registration.event
    return {
        "registration": registration,
        "event": event,
        "event_page": event.page_in(get_language()),
    }
