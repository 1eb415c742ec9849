"""Where the pages of tests/journeys/content.py are, in Finnish and as translated."""

from collections.abc import Iterator

from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.models import Locale, Page, get_page_models

from events.models import EventIndexPage, EventPage, EventSeriesPage
from resources.models import Leader
from tests.journeys.content import FILLER

# test_accessibility.py walks these.
OF_EVENTS = {EventIndexPage, EventPage, EventSeriesPage}
WALKED = set(get_page_models()) - {Page} - OF_EVENTS


def translate_content(language: str) -> None:
    """Every page in another language, under a title in its letters."""
    locale, _new = Locale.objects.get_or_create(language_code=language)
    word = {"ar": "صفحة عن العيش معًا"}.get(language, "Selkosivu")
    pages = _pages("fi").order_by("path").specific()
    for number, page in enumerate(pages):
        translation = page.copy_for_translation(locale)
        translation.title = f"{word} {number}"
        translation.save_revision().publish()


def in_language(page: Page, language: str) -> Page:
    """The same page for a reader of that language. The whole site is translated for it."""
    if language != "fi":
        translate_content(language)
    return page.get_translation(Locale.objects.get(language_code=language))


def _pages(language: str):
    pages = Page.objects.live().filter(locale__language_code=language, depth__gt=1)
    return pages.exclude(title__startswith=FILLER)


def addresses(language: str) -> dict[str, str]:
    """Each page that is walked, each of its views, and the views that have no page."""
    found = dict(_other_views(language))
    for page in _pages(language).specific():
        if type(page) in WALKED:
            found |= dict(_views(page))
    return found


def _views(page: Page) -> Iterator[tuple[str, str]]:
    name = f"{type(page).__name__} “{page.title}”"
    yield name, page.url
    for route in page.get_subpage_urls() if isinstance(page, RoutablePageMixin) else []:
        args = [Leader.objects.get().pk for _name in route.pattern.converters]
        path = page.reverse_subpage(route.name, args=args)
        if path and route.name != "feed":  # for programs
            yield f"{name}, {route.name}", page.url + path


def _other_views(language: str) -> Iterator[tuple[str, str]]:
    yield "search", f"/{language}/search/"
    yield "search with hits", f"/{language}/search/?q=neuvonta&language=all"
    yield "search without hits", f"/{language}/search/?q=xyzzy"
    yield "login", f"/{language}/login/"
    yield "not found", f"/{language}/nothing-here/"
