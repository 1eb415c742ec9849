"""The answers that several views give."""

import hashlib
from http import HTTPStatus

from django.http import HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag

from events import refused_forms
from events.exceptions import BookingError, BrokenOff, FormHasExpired, TooManyAttempts, TryAgain

RETRY_AFTER_SECONDS = {TryAgain: "5", BrokenOff: "5", TooManyAttempts: "300"}


class HttpResponseSeeOther(HttpResponseRedirect):
    """The answer to a form that was carried out: whatever comes next is a GET."""

    status_code = HTTPStatus.SEE_OTHER


def see_registration(registration, *, query: str = "") -> HttpResponseSeeOther:
    """Go on to the private page, which always says what is true now."""
    address = reverse("events:registration", args=[registration.token])
    return HttpResponseSeeOther(address + query)


def refuse(
    request, error: BookingError, context: dict, *, template: str = "events/refusal.html"
) -> TemplateResponse:
    """Say in plain words why it can't be done."""
    return _answer(request, template, context | {"error": error}, error)


def show_form(request, template: str, context: dict) -> TemplateResponse:
    """A page with a form. Where Django refused it: once more, with all that was typed, and why."""
    if refused_forms.typed_in_vain(request) is None:
        return TemplateResponse(request, template, context)
    error = FormHasExpired()
    if "form" in context:
        return ask_again(request, template, context, error)
    return _answer(request, template, context | {"sent_in_vain": error}, error)


def ask_again(
    request, template: str, context: dict, error: BookingError, *, field: str | None = None
) -> TemplateResponse:
    """Show the form again with all that was typed, and with what stood in the way."""
    context["form"].add_error(field, str(error))
    return _answer(request, template, context, error)


def _answer(request, template, context, error) -> TemplateResponse:
    response = TemplateResponse(request, template, context, status=error.status)
    if seconds := RETRY_AFTER_SECONDS.get(type(error)):
        response["Retry-After"] = seconds
    return response


def calendar_file(body: bytes, *, name: str = "") -> HttpResponse:
    """A calendar, to be opened at once or, with a name, to be saved as a file."""
    response = HttpResponse(body, content_type="text/calendar; charset=utf-8")
    response["X-Content-Type-Options"] = "nosniff"
    if name:
        response["Content-Disposition"] = f'attachment; filename="{name}.ics"'
    return response


def unless_known(request, response: HttpResponse) -> HttpResponse:
    """Calendar programs ask often: they are told when nothing has changed.

    By the ETag alone. A page that is unpublished takes its time of change away with it, so
    the latest time among the others would call the shorter feed unchanged.
    """
    response["ETag"] = quote_etag(hashlib.sha256(response.content).hexdigest()[:32])
    return get_conditional_response(request, etag=response["ETag"], response=response)
