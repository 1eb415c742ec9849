"""Builds the demo site. All of it in one transaction: either it is there or it is not.

What builds on it uses `page_at(slug, language)` to find a page by its Finnish address,
`add_page(parent, model, words, **fields)` to publish one in all languages of its words,
`add_snippet(model, key, words, **fields)`, `project(key)` and `topic(key)`, and calls
`set_all_links()` at the end, when every page that others lead to is there.
"""

from datetime import date
from urllib.parse import urlsplit

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page, Site

from events.models import EventIndexPage
from home.demo import archive, coming, events, main_pages, projects, sections, snippets
from home.demo.pages import add_page, illustrate, page_at
from home.demo.season import Season
from home.demo.sections import set_all_links
from home.demo.snippets import HOME_KEY, SOURCE_LANGUAGE, add_snippet, locale, topic
from home.models import HomePage, ProjectPage

__all__ = [
    "HOME_KEY",
    "SOURCE_LANGUAGE",
    "SiteHasContent",
    "add_page",
    "add_snippet",
    "build",
    "illustrate",
    "is_built",
    "locale",
    "page_at",
    "project",
    "set_all_links",
    "topic",
]


class SiteHasContent(Exception):
    """The site has pages of its own: the demo would stand in their way."""


def is_built() -> bool:
    return HomePage.objects.filter(translation_key=HOME_KEY).exists()


def project(key: str) -> ProjectPage:
    """One of the five projects, in Finnish: project("vepa"). The keys: projects.PROJECTS."""
    return page_at(projects.slug(key)).specific


@transaction.atomic
def build(*, base_url: str, today: date | None = None) -> HomePage:
    """Fill an empty site. The coming season is dated from today on, and stays where it is.

    Blocks that lead to other pages wait for set_all_links().
    """
    today = today or timezone.localdate()
    welcome = _welcome_page()
    snippets.make()
    home = _make_home(base_url, in_place_of=welcome)
    _add_events(home, Season(today))
    sections.add_projects(home)
    sections.add_news(home)
    sections.add_plain_pages(home, today=today)
    return home


def _add_events(home: HomePage, season: Season) -> None:
    words = main_pages.words("EVENT_LIST")
    event_list = add_page(home, EventIndexPage, words, show_in_menus=True)
    for entry in [*archive.ENTRIES, *coming.entries(season)]:
        events.add_entry(event_list, entry)


def address_of(base_url: str) -> dict:
    """The host and the port that a site answers at, as Wagtail keeps them."""
    base = urlsplit(base_url)
    return {"hostname": base.hostname, "port": base.port or (443 if base.scheme == "https" else 80)}


def _make_home(base_url: str, *, in_place_of: Page | None) -> HomePage:
    """The home page in place of Wagtail's welcome page, as the root of the default site."""
    words = main_pages.words("HOME")
    home = add_page(Page.get_first_root_node(), HomePage, words, translation_key=HOME_KEY)
    address = address_of(base_url) | {"site_name": "Kotopaikka", "root_page": home}
    site, _is_new = Site.objects.update_or_create(is_default_site=True, defaults=address)
    sections.make_settings(site)
    if in_place_of:
        in_place_of.delete()
    return home


def _welcome_page() -> Page | None:
    """What Wagtail's migrations have put at the root. Raises SiteHasContent if it is more."""
    site = Site.objects.filter(is_default_site=True).select_related("root_page").first()
    if site is None:
        return None
    page = site.root_page
    if page.specific_class is not Page or page.get_children().exists():
        raise SiteHasContent
    return page
