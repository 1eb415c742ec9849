"""The list of events, and the form."""

from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils.translation import get_language
from django.views.decorators.cache import cache_control
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from events import booking
from events.exceptions import BookingError, PartyTooLarge, TryAgain
from events.forms import EventFilterForm, RegistrationForm
from events.models import Event, Session
from events.views.responses import ask_again, refuse, see_registration

EVENTS_ON_A_PAGE = 20


def event_list(request, page, *, past):
    filters = EventFilterForm(request.GET)
    sessions = Session.objects.scheduled() if past else Session.objects.to_come()
    pages = page.event_pages.matching(sessions, **filters.chosen)
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
    if request.method == "POST":
        return _submit(request, page)
    event = _event_of(page)
    if event.refusal:
        return refuse(request, event.refusal, _context(page, event))
    form = RegistrationForm(party_limit=event.largest_party)
    return TemplateResponse(request, "events/register.html", _context(page, event, form=form))


def _submit(request, page):
    # Not page.event: what a page shows of an event costs queries that a registration needn't.
    event = get_object_or_404(Event, translation_key=page.event_key)
    form = RegistrationForm(request.POST, party_limit=event.largest_party)
    if not form.is_valid():
        return _show_mistakes(request, page, form)
    try:
        registration = booking.register(event, language=get_language(), **form.details)
    except (TryAgain, PartyTooLarge) as error:
        context = _context(page, page.event, form=form)
        return ask_again(request, "events/register.html", context, error)
    except BookingError as error:
        return refuse(request, error, _context(page, page.event))
    return see_registration(registration)


def _show_mistakes(request, page, form):
    context = _context(page, _event_of(page), form=form)
    if page.event.refusal:
        return refuse(request, page.event.refusal, context)
    return TemplateResponse(request, "events/register.html", context)


def _event_of(page):
    if page.event is None:
        raise Http404
    return page.event


def _context(page, event, **more):
    return {"page": page, "self": page, "event": event, **more}
