"""The list of events."""

from django.core.paginator import Paginator
from django.template.response import TemplateResponse

from events.forms import EventFilterForm
from events.models import Session

EVENTS_ON_A_PAGE = 20


def event_list(request, page, *, past):
    filters = EventFilterForm(request.GET, page=page)
    sessions = Session.objects.scheduled() if past else Session.objects.to_come()
    pages = page.event_pages.matching(sessions, **filters.chosen)
    pages = pages.past() if past else pages.upcoming()
    batch = Paginator(pages, EVENTS_ON_A_PAGE).get_page(request.GET.get("page"))
    context = page.get_context(request) | {
        "filters": filters,
        "batch": batch,
        "pages": batch.object_list.with_events(),
        "past": past,
        "lists_with_more": [] if past else page.lists_with_more,
    }
    return TemplateResponse(request, "events/event_index_page.html", context)
