"""What search engines are told: every public page in every language, and where not to look."""

from collections import defaultdict
from collections.abc import Iterable

from django.conf import settings
from django.db.models import Q
from django.http import HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from wagtail.models import Page, Site

from home.translation.queries import published

ONE_HOUR = 3600
# Private links, and pages that are made anew for every visitor.
NOT_FOR_ROBOTS = ["/admin/", "/*/r/", "/*/search/"]


@require_safe
@cache_control(public=True, max_age=ONE_HOUR)
def sitemap(request):
    """Wagtail's own sitemap has only the pages in the default language."""
    context = {"urls": _urls(_pages(Site.find_for_request(request)), request)}
    return TemplateResponse(request, "sitemap.xml", context, content_type="application/xml")


@require_safe
@cache_control(public=True, max_age=ONE_HOUR)
def robots(request):
    lines = [
        "User-agent: *",
        *(f"Disallow: {path}" for path in NOT_FOR_ROBOTS),
        f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}",
    ]
    return HttpResponse("\n".join([*lines, ""]), content_type="text/plain; charset=utf-8")


def _pages(site: Site | None) -> Iterable[Page]:
    """The public pages of the site. Not aliases: they hold the place of a translation to come."""
    if site is None:
        return []
    roots = [root.root_path for root in Site.get_site_root_paths() if root.site_id == site.pk]
    below = Q(*(("url_path__startswith", path) for path in roots), _connector=Q.OR)
    return published(Page).filter(below).order_by("path").select_related("locale")


def _urls(pages: Iterable[Page], request) -> list[dict]:
    by_key = defaultdict(dict)
    for page in pages:
        by_key[page.translation_key][page.locale.language_code] = page
    return [url for translations in by_key.values() for url in _entries(translations, request)]


def _entries(translations: dict[str, Page], request) -> Iterable[dict]:
    """One entry for each language, each naming all of them."""
    addresses = {code: page.get_full_url(request) for code, page in translations.items()}
    alternates = dict(addresses)
    if len(addresses) > 1:
        default = addresses.get(settings.LANGUAGE_CODE) or next(iter(addresses.values()))
        alternates["x-default"] = default
    for code, page in translations.items():
        yield {
            "location": addresses[code],
            "changed_at": page.last_published_at,
            "alternates": alternates.items() if len(addresses) > 1 else [],
        }
