"""All registrations of one address, for whoever can read its mails."""

from datetime import timedelta
from http import HTTPStatus

from django.core import signing
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import get_language

from events import limits, outbox
from events.emails.links import SALT
from events.exceptions import TooManyAttempts
from events.forms.links import LinksForm
from events.models import Message
from events.own_events import own_events
from events.views.private.access import discreet, posted
from events.views.responses import HttpResponseSeeOther, ask_again

FIND = "events/find_registrations.html"
GOOD_FOR = timedelta(days=7)


@discreet
def find_registrations(request):
    """Ask for the links by mail. The answer is the same whether there are any or not."""
    form = LinksForm(posted(request))
    context = {"form": form, "is_sent": "sent" in request.GET}
    if not form.is_valid():
        return TemplateResponse(request, FIND, context)
    if not limits.visitor_may(request, what="links"):
        return ask_again(request, FIND, context, TooManyAttempts())
    outbox.queue_links(form.cleaned_data["email"], get_language())
    return HttpResponseSeeOther(f"{request.path}?sent")


@discreet
def my_registrations(request, signed):
    """What is still to come of all that is registered with the address that the link was sent to."""
    if request.method == "POST":
        return redirect(request.path)
    try:
        guid = signing.loads(signed, salt=SALT, max_age=GOOD_FOR)
    except signing.SignatureExpired:
        return _say_expired(request, HTTPStatus.GONE)
    except signing.BadSignature:
        return _say_expired(request, HTTPStatus.NOT_FOUND)
    message = Message.objects.filter(kind=Message.Kind.LINKS, guid=guid).first()
    if message is None:  # erased meanwhile
        return _say_expired(request, HTTPStatus.NOT_FOUND)
    context = {"email": message.to, "own_events": own_events(message.to, get_language())}
    return TemplateResponse(request, "events/my_registrations.html", context)


def _say_expired(request, status: HTTPStatus):
    context = {"form": LinksForm(), "has_expired": True}
    return TemplateResponse(request, FIND, context, status=status)
