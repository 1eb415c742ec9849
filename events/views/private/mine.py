"""All registrations of one address, for whoever can read its mails."""

from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import get_language

from events import limits, outbox, refused_forms
from events.exceptions import TooManyAttempts
from events.forms.links import LinksForm
from events.models import Message
from events.own_events import own_events
from events.views.private.access import discreet
from events.views.private.signed import FIND, from_mail
from events.views.responses import HttpResponseSeeOther, ask_again, show_form


@discreet
def find_registrations(request):
    """Ask for the links by mail. The answer is the same whether there are any or not."""
    form = LinksForm(refused_forms.typed(request))
    context = {"form": form, "is_sent": "sent" in request.GET}
    if request.method != "POST" or not form.is_valid():
        return show_form(request, FIND, context)
    if not limits.visitor_may(request, what="links"):
        return ask_again(request, FIND, context, TooManyAttempts())
    outbox.queue_links(form.cleaned_data["email"], get_language())
    return HttpResponseSeeOther(f"{request.path}?sent")


@from_mail(Message.Kind.LINKS)
def my_registrations(request, message):
    """What is still to come of all that is registered with the address that the link was sent to."""
    if request.method == "POST":
        return redirect(request.path)
    context = {"email": message.to, "own_events": own_events(message.to, get_language())}
    return TemplateResponse(request, "events/my_registrations.html", context)
