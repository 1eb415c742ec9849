"""The ways through the site from one page, all found in one query."""

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from django.http import QueryDict
from django.urls import translate_url
from django.utils.functional import cached_property
from django.utils.translation import get_language, get_language_info
from wagtail.models import Page, Site

from events.models import EventIndexPage
from events.models.page_queries import is_closed
from home.models import (
    AccessibilityStatementPage,
    ContactsPage,
    NewsIndexPage,
    PrivacyPage,
    SiteSettings,
)
from home.models.settings import SiteFacts

# Linked from the foot of every page, in this order.
FOOTER = [ContactsPage, AccessibilityStatementPage, PrivacyPage]
# Where the home page leads on to.
SECTIONS = [EventIndexPage, NewsIndexPage]


class Navigation:
    """Menu, breadcrumbs, footer and languages of the page that is shown."""

    def __init__(self, request, site: Site, page: Page | None):
        self.request = request
        self.site = site
        self.page = page

    @cached_property
    def _found(self) -> list[Page]:
        """Every page that this one has a link to, in the order of the tree."""
        found = self._translations | self._above | self._menu
        pages = Page.objects.live().filter(found).select_related("locale").order_by("path")
        for page in pages:
            if self.page and page.pk == self.page.pk:
                self.page.locale = page.locale  # many parts of a page ask for it
        return list(pages)

    @property
    def _translations(self) -> Q:
        keys = [self.site.root_page.translation_key, self.page and self.page.translation_key]
        own = Q(pk=self.page and self.page.pk)
        # An alias is a page that nobody has translated yet.
        return Q(translation_key__in=keys, alias_of=None) & (own | ~Q(is_closed()))

    @property
    def _above(self) -> Q:
        steps = range(self.site.root_page.depth, self.page.depth if self.page else 0)
        return Q(path__in=[self.page.path[: step * Page.steplen] for step in steps])

    @property
    def _menu(self) -> Q:
        linked = Q(show_in_menus=True) | Q(content_type__in=_types(FOOTER + SECTIONS))
        depth = self.site.root_page.depth + 1
        return Q(linked, depth=depth, locale__language_code=get_language())

    @property
    def current_code(self) -> str:
        return get_language()

    @cached_property
    def home(self) -> Page | None:
        return self._homes.get(get_language())

    @property
    def menu(self) -> list[Page]:
        """What editors put into the menu."""
        return [page for page in self._below_home if page.show_in_menus]

    @property
    def footer(self) -> list[Page]:
        """Whom to ask, how accessible the site is, and what happens to personal data."""
        return [page for kind in _types(FOOTER) for page in self._of_type(kind)]

    @property
    def events(self) -> Page | None:
        return next(iter(self._of_type(*_types([EventIndexPage]))), None)

    @property
    def event_archive(self) -> str:
        """The address of all past events."""
        route = EventIndexPage.get_resolver().reverse("archive")
        return self.events.get_url(self.request) + route if self.events else ""

    @property
    def news(self) -> Page | None:
        return next(iter(self._of_type(*_types([NewsIndexPage]))), None)

    @cached_property
    def ancestors(self) -> list[Page]:
        """The way from the home page down to this one, without it."""
        if self.page is None:
            return []
        return [page for page in self._found if self.page.is_descendant_of(page)]

    @cached_property
    def languages(self) -> list[dict]:
        """This page in each language that it is published in.

        What is no page, such as a registration, has the same address in each language. Where
        nothing was found there is only the home page to go to.
        """
        if self.page:
            rest = self.rest_of_address
            urls = {code: page.get_url(self.request) for code, page in self.translations.items()}
            return _links({code: url + rest for code, url in urls.items() if url})
        if self._is_found:
            path = self.request.get_full_path()
            return _links({code: translate_url(path, code) for code in self._homes})
        return _links({code: home.get_url(self.request) for code, home in self._homes.items()})

    @property
    def query(self) -> str:
        """What the reader has chosen in a list: the list has it in the other languages too."""
        chosen = self.request.GET.copy() if self.page else QueryDict(mutable=True)
        chosen.pop("page", None)  # another language may have fewer
        return f"?{chosen.urlencode()}" if chosen else ""

    @property
    def newer_original(self) -> Page | None:
        """The page that this one was translated from, if it was published again since."""
        same = self._same_as(self.page) if self.page else []
        original = min(same, key=lambda page: page.pk, default=None)
        published_at = self.page and self.page.last_published_at
        if not original or not published_at or not original.last_published_at:
            return None
        return original if original.last_published_at > published_at else None

    @cached_property
    def other_languages(self) -> list[dict]:
        """The home page in each language that this page is not in."""
        here = {language["code"] for language in self.languages}
        homes = {code: home for code, home in self._homes.items() if code not in here}
        return _links({code: home.get_url(self.request) for code, home in homes.items()})

    @cached_property
    def translations(self) -> dict[str, Page]:
        """This page by the code of each language that it is published in."""
        return self._by_language(self.page)

    @cached_property
    def settings(self) -> SiteFacts | None:
        """What editors say about the site as a whole."""
        return SiteSettings.of(self.site)

    @property
    def rest_of_address(self) -> str:
        """What comes after the page's own address: a form, an archive, one entry of a list."""
        own = self.page.get_url(self.request) or self.request.path
        return self.request.path.removeprefix(own) if self.request.path.startswith(own) else ""

    @cached_property
    def _homes(self) -> dict[str, Page]:
        return self._by_language(self.site.root_page)

    @cached_property
    def _below_home(self) -> list[Page]:
        return [page for page in self._found if self.home and page.is_child_of(self.home)]

    def _of_type(self, content_type: int) -> list[Page]:
        return [page for page in self._below_home if page.content_type_id == content_type]

    def _by_language(self, page: Page) -> dict[str, Page]:
        originals = {other.locale.language_code: other for other in self._same_as(page)}
        return {code: originals[code] for code, _name in settings.LANGUAGES if code in originals}

    def _same_as(self, page: Page) -> list[Page]:
        same = [other for other in self._found if other.translation_key == page.translation_key]
        return [other for other in same if not other.alias_of_id]

    @property
    def _is_found(self) -> bool:
        # Wagtail answers any address; when it knew the page, there would be one.
        match = self.request.resolver_match
        return match is not None and match.url_name != "wagtail_serve"


def _types(models: list[type[Page]]) -> list[int]:
    types = ContentType.objects.get_for_models(*models)
    return [types[model].pk for model in models]


def _links(urls: dict[str, str]) -> list[dict]:
    return [{"url": url, **get_language_info(code)} for code, url in urls.items()]
