"""Links that name a message: whoever has one reads the mails to its address."""

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus

from django.core import signing
from django.template.response import TemplateResponse

from events.emails import links
from events.forms.links import LinksForm
from events.models import Message
from events.views.private.access import discreet

FIND = "events/find_registrations.html"


def from_mail(kind: Message.Kind) -> Callable:
    """Find the message of this kind that a link was in. An old link says how to get a new one."""

    def decorate(view):
        @discreet
        @wraps(view)
        def find_and_show(request, signed):
            try:
                guid = signing.loads(signed, salt=links.salt(kind), max_age=links.GOOD_FOR)
            except signing.SignatureExpired:
                return _say_expired(request, HTTPStatus.GONE)
            except signing.BadSignature:
                return _say_expired(request, HTTPStatus.NOT_FOUND)
            message = Message.objects.filter(kind=kind, guid=guid).first()
            if message is None:  # erased meanwhile
                return _say_expired(request, HTTPStatus.NOT_FOUND)
            return view(request, message)

        return find_and_show

    return decorate


def _say_expired(request, status: HTTPStatus) -> TemplateResponse:
    context = {"form": LinksForm(), "has_expired": True}
    return TemplateResponse(request, FIND, context, status=status)
