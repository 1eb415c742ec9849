"""Calendars over HTTP, for everyone: one event's file, and the feed."""

from django.conf import settings
from django.http import Http404
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.html import strip_tags
from django.utils.http import http_date
from django.utils.text import slugify
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from events import calendars
from events.forms import EventFilterForm
from events.models import Session
from events.views.responses import calendar_file, unless_known

MAX_AGE_SECONDS = 900


@gzip_page
@require_safe
def feed(request, page):
    filters = EventFilterForm(request.GET, page=page)
    pages = page.event_pages.matching(Session.objects.all(), **filters.chosen)
    pages = pages.since(timezone.now() - calendars.FEED_KEEPS).in_order_of_time().with_events()
    url = page.full_url + page.reverse_subpage("feed") + filters.query
    parts = [page.title, *filters.chosen_names, settings.WAGTAIL_SITE_NAME]
    name = " · ".join(part for part in parts if part)
    body = calendars.feed(pages, name=name, url=url, about=strip_tags(page.intro))
    return _public_file(request, body, pages)


@gzip_page
@require_safe
def event_calendar(request, page):
    if page.event is None:
        raise Http404
    body = calendars.event_file(page.event, page)
    return _public_file(request, body, [page], name=slugify(page.slug) or "event")


def _public_file(request, body, pages, *, name=""):
    response = calendar_file(body, name=name)
    if moments := [page.changed_at for page in pages if page.changed_at]:
        response["Last-Modified"] = http_date(max(moments).timestamp())
    patch_cache_control(response, public=True, max_age=MAX_AGE_SECONDS)
    return unless_known(request, response)
