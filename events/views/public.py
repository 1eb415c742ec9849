"""The list of events, and the form."""

from django.core.paginator import Paginator
from django.http import Http404
from django.template.response import TemplateResponse
from django.utils.translation import get_language
from django.views.decorators.cache import cache_control
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from events import booking
from events.exceptions import BookingError, PartyTooLarge, TryAgain
from events.forms import EventFilterForm, RegistrationForm
from events.views.responses import ask_again, refuse, see_registration

EVENTS_ON_A_PAGE = 20


def event_list(request, page, *, past):
    filters = EventFilterForm(request.GET)
    pages = page.event_pages.matching(**filters.chosen)
    pages = pages.past() if past else pages.upcoming()
    batch = Paginator(pages, EVENTS_ON_A_PAGE).get_page(request.GET.get("page"))
    context = page.get_context(request) | {
        "filters": filters,
        "batch": batch,
        "pages": batch.object_list.with_events(),
        "past": past,
    }
    return TemplateResponse(request, "events/event_index_page.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@cache_control(private=True, no_store=True)
@sensitive_post_parameters()
def register(request, page):
    event = page.event
    if event is None:
        raise Http404
    if request.method == "POST":
        return _submit(request, page, event)
    if event.refusal:
        return refuse(request, event.refusal, _context(page, event))
    form = RegistrationForm(party_limit=event.largest_party)
    return TemplateResponse(request, "events/register.html", _context(page, event, form=form))


def _submit(request, page, event):
    form = RegistrationForm(request.POST, party_limit=event.largest_party)
    context = _context(page, event, form=form)
    if not form.is_valid():
        if event.refusal:
            return refuse(request, event.refusal, context)
        return TemplateResponse(request, "events/register.html", context)
    try:
        registration = booking.register(event, language=get_language(), **form.details)
    except (TryAgain, PartyTooLarge) as error:
        return ask_again(request, "events/register.html", context, error)
    except BookingError as error:
        return refuse(request, error, context)
    return see_registration(registration)


def _context(page, event, **more):
    return {"page": page, "self": page, "event": event, **more}
