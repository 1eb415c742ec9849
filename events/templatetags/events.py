"""What the plugin's templates need beside the models."""

import re

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.translation import get_language
from wagtail.models import Page

from events import calendars, conf, structured
from events.models import EventIndexPage, EventPage, Funder
from events.questions import words
from events.text import comma

register = template.Library()
register.simple_tag(comma)
register.filter("site_language", conf.language_name)  # Django has a filter language_name


@register.filter
def language_names(codes) -> str:
    """Languages by the names that the reader has for them."""
    names = dict(conf.event_languages())
    return comma().join(str(names.get(code, code)) for code in codes)


@register.filter
def phone_link(number: str) -> str:
    """A number to call: its digits stay in their order from right to left too."""
    dialled = "".join(sign for sign in number if sign in "+0123456789")
    return format_html('<a href="tel:{}"><bdi dir="ltr">{}</bdi></a>', dialled, number)


@register.filter
def email_link(address: str) -> str:
    """An address to write to. Where it is too long for its line, it breaks after a sign."""
    *parts, last = re.split(r"(?<=[@.])", address)
    shown = format_html_join("", "{}<wbr>", ((part,) for part in parts))
    return format_html('<a href="mailto:{}"><bdi dir="ltr">{}{}</bdi></a>', address, shown, last)


@register.filter
def public_links(event) -> list[str]:
    """Where everyone can join online."""
    links = dict.fromkeys(session.public_url for session in event.scheduled_sessions)
    return [link for link in links if link]


@register.inclusion_tag("events/components/event_card.html")
def event_card(page: EventPage, *, heading_level: int = 2) -> dict:
    return {"page": page, "heading_level": heading_level}


@register.inclusion_tag("events/components/upcoming_events.html", takes_context=True)
def upcoming_events(context, *, limit: int = 3, event_list: Page | None = None) -> dict:
    """The next events in the language of the page, for a site's own pages.

    A site that has the page of all events at hand gives it; else it is looked up.
    """
    locale = context["page"].locale_id
    pages = EventPage.objects.listed().in_locale(locale).upcoming()[:limit].with_events()
    if pages and event_list is None:
        event_list = EventIndexPage.objects.live().filter(locale=locale).first()
    return {"pages": pages, "event_list": event_list}


@register.inclusion_tag("events/components/structured_data.html")
def structured_data(page, event) -> dict:
    return {"json": structured.as_json(page, event)}


@register.simple_tag
def kept_places(event, page) -> str:
    """Who still gets a place where it is full for all others."""
    return words.kept_places(event, page)


@register.simple_tag
def google_link(page, session) -> str:
    return calendars.google_link(page, session)


@register.simple_tag
def outlook_link(page, session) -> str:
    return calendars.outlook_link(page, session)


@register.simple_tag
def funders_of(organizer) -> list:
    """The organizer's funders, in the reader's language."""
    return organizer.funders_in(get_language()) if organizer else []


@register.simple_tag
def funders_of_pages(pages) -> list:
    """The funders of all that is on the pages, each once."""
    organizers = {page.event.organizer for page in pages if page.event} - {None}
    return Funder.objects.shown_by(organizers, get_language()) if organizers else []


@register.simple_tag(takes_context=True)
def feed_addresses(context, page, query="") -> dict:
    """The feed to subscribe to: its address, and links that open a calendar with it."""
    path = page.url + page.reverse_subpage("feed") + query
    return calendars.feed_links(context["request"].build_absolute_uri(path))
