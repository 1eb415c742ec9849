"""For whoever wants fewer mails: no reminders, and nothing more from the organizer to all."""

from django.template.response import TemplateResponse
from django.views.decorators.csrf import csrf_exempt

from events import wishes
from events.views.private.access import context_of, private
from events.views.responses import see_registration


@csrf_exempt  # Mail programs press the button of List-Unsubscribe-Post (RFC 8058). It knows the link.
@private
def quiet(request, registration):
    """Stop what one can do without; with `again` it comes again."""
    if request.method != "POST":
        context = context_of(registration)
        return TemplateResponse(request, "events/registration_quiet.html", context)
    wishes.send_reminders(registration, wanted="again" in request.POST)
    return see_registration(registration, query="?quiet")
