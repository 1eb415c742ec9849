"""The ways through the site, for every template."""

from django import template
from django.conf import settings
from wagtail.models import Page, Site

from home.navigation import Navigation

register = template.Library()


@register.simple_tag(takes_context=True)
def navigation(context) -> Navigation | None:
    """Menu, breadcrumbs, footer and languages; None before there is a site."""
    request, page = context.get("request"), context.get("page")
    site = Site.find_for_request(request) if request else None
    return Navigation(request, site, page if isinstance(page, Page) else None) if site else None


@register.simple_tag
def site_name() -> str:
    """The one name of the site: the same on every page, and where its database has failed."""
    return settings.WAGTAIL_SITE_NAME
