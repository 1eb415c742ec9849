"""Forms that Django refuses before a view has seen them: they were open for too long, or the browser
did not keep the cookie that protects them.

What was typed must not be lost. The middleware has the same address looked at once more, as if
nothing had been sent, and a view that asks what was typed in vain shows it in its form.
"""

from collections.abc import Callable
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, QueryDict


def was_refused(request: HttpRequest, response: HttpResponse) -> bool:
    """By Django's protection against forged forms, and by nothing else."""
    match = request.resolver_match
    is_protected = match is not None and not getattr(match.func, "csrf_exempt", False)
    is_trusted = getattr(request, "csrf_processing_done", False)
    is_forbidden = response.status_code == HTTPStatus.FORBIDDEN
    return request.method == "POST" and is_protected and is_forbidden and not is_trusted


def look_again(request: HttpRequest, get_response: Callable) -> HttpResponse:
    """What its address shows to who only looks, and brings along what was typed in vain."""
    request.typed_in_vain = request.POST
    # So that no view takes it for a form to carry out.
    request.POST, request.method = QueryDict(), "GET"
    try:
        return get_response(request)
    finally:
        request.POST, request.method = request.typed_in_vain, "POST"


def typed_in_vain(request: HttpRequest) -> QueryDict | None:
    return getattr(request, "typed_in_vain", None)


def typed(request: HttpRequest) -> QueryDict | None:
    """What a form shows: also what was refused, so look at the method before it is carried out."""
    return request.POST if request.method == "POST" else typed_in_vain(request)
