"""Who has the link may come in. The link itself is told to nobody else."""

from functools import wraps
from http import HTTPStatus

from django.template.response import TemplateResponse
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from events import refused_forms
from events.exceptions import FormHasExpired
from events.models import Registration
from events.views.responses import refuse


def discreet(view):
    """Let no cache, search engine or other site learn the address of what is shown."""

    @never_cache
    @require_http_methods(["GET", "HEAD", "POST"])
    @sensitive_post_parameters()
    @wraps(view)
    def show(request, *args, **kwargs):
        return unlisted(view(request, *args, **kwargs))

    return show


def unlisted(response):
    """Neither found by search engines, nor named to other sites that a link leads to."""
    # Not "no-referrer": browsers then send forms without an origin, and Django refuses them.
    response["Referrer-Policy"] = "strict-origin"
    response["X-Robots-Tag"] = "noindex"
    return response


def private(view):
    """Find the registration by its token. A link that leads nowhere says how to get a new one."""

    @discreet
    @wraps(view)
    def find_and_show(request, token, **kwargs):
        registrations = Registration.objects.for_readers().with_position()
        registration = registrations.filter(token=token).first()
        if registration is None:
            return say_unknown(request)
        response = view(request, registration, **kwargs)
        if _knows_of_no_refusal(request, response):
            return refuse(request, FormHasExpired(), context_of(registration))
        return response

    return find_and_show


def say_unknown(request) -> TemplateResponse:
    """The link was renewed, or never was one: the same words for both."""
    return TemplateResponse(request, "events/link_unknown.html", status=HTTPStatus.NOT_FOUND)


def _knows_of_no_refusal(request, response) -> bool:
    """One press of a button was refused. There is nothing to type: the private page has the button."""
    was_refused = refused_forms.typed_in_vain(request) is not None
    return was_refused and response.status_code != HTTPStatus.FORBIDDEN


def context_of(registration: Registration, **more) -> dict:
    """What every private page needs."""
    event = registration.event
    page = event.page_in(get_language())
    return {
        "registration": registration,
        "event": event,
        "event_page": page,
        "shows_page": bool(event.address_of(page)),
        **more,
    }
