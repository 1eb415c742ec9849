"""What search engines and shared links get to know about a page."""

from django.conf import settings
from django.core.paginator import Page as PageOfList
from django.templatetags.static import static
from django.utils.functional import cached_property
from django.utils.html import strip_tags
from django.utils.text import Truncator
from wagtail.models import Page

from events import pictures
from home.models import HomePage, NewsPage
from home.navigation import Navigation

# Facebook and its followers want a territory; the languages of Finland are written as there.
TERRITORIES = {"fi": "FI", "sv": "FI", "en": "GB", "ru": "RU", "uk": "UA"}
TERRITORIES |= {"ar": "AR", "fa": "IR", "so": "SO"}
DESCRIPTION = 200  # characters: more is cut off where it is shown
LOGO = "images/icon.svg"
DRAWING = "images/share.png"  # where neither the page nor the site has a picture to share


class Head:
    """The facts about one page for its <head>."""

    def __init__(self, navigation: Navigation, page: Page, batch: PageOfList | None = None):
        self.navigation = navigation
        self.page = page
        self.batch = batch  # the part of its list that is shown

    @property
    def site_name(self) -> str:
        return settings.WAGTAIL_SITE_NAME

    @property
    def title(self) -> str:
        return self.page.seo_title or self.page.title

    @property
    def description(self) -> str:
        """What editors wrote for search engines, else the beginning of the introduction."""
        words = self.page.search_description or strip_tags(getattr(self.page, "intro", ""))
        return Truncator(words).chars(DESCRIPTION)

    @property
    def url(self) -> str:
        """The one address of what is shown: without filters, but with the page of a list.

        An alias has the address of the page that it mirrors.
        """
        number = 1 if self.batch is None else self.batch.number  # its truth would ask for its rows
        query = f"?page={number}" if number > 1 else ""
        return self._absolute(self._path) + query

    @property
    def alternates(self) -> list[dict]:
        """The same page in every language, when there is more than one. Others get the first."""
        links = [
            {"code": language["code"], "url": self._absolute(language["url"])}
            for language in self.navigation.languages
        ]
        if len(links) < 2:
            return []
        # The languages come in the order of the settings: the default one is the first.
        return [*links, {"code": "x-default", "url": links[0]["url"]}]

    @property
    def kind(self) -> str:
        return "article" if isinstance(self.page, NewsPage) else "website"

    @property
    def locale(self) -> str:
        return _with_territory(self.navigation.current_code)

    @property
    def other_locales(self) -> list[str]:
        """Of the other languages that the page is in. Plain Finnish is Finnish to others."""
        codes = [language["code"] for language in self.navigation.languages]
        locales = dict.fromkeys(map(_with_territory, codes))
        return [locale for locale in locales if locale != self.locale]

    @cached_property
    def image(self):
        """The picture of the page, or of the site, in the size that shared links show."""
        site = self.navigation.settings
        return self._own_image or (site and site.share_image)

    @cached_property
    def _own_image(self):
        return pictures.rendition(getattr(self.page, "image", None), pictures.SHARED)

    @property
    def image_url(self) -> str:
        return self._absolute(self.image.url if self.image else static(DRAWING))

    @property
    def image_alt(self) -> str:
        return getattr(self.page, "image_alt_text", "") if self._own_image else ""

    @property
    def facts(self) -> list[dict]:
        """What the page is, in the words of schema.org."""
        found = []
        if isinstance(self.page, HomePage):
            found += [self._organization, self._website]
        if isinstance(self.page, NewsPage):
            found.append(self._article)
        if self.navigation.ancestors:
            found.append(self._breadcrumbs)
        return [{"@context": "https://schema.org", **one} for one in found]

    @property
    def _organization(self) -> dict:
        site = self.navigation.settings
        facts = {
            "name": (site and site.organization) or settings.WAGTAIL_SITE_NAME,
            "url": self.navigation.site.root_url,
            "logo": self._absolute(static(LOGO)),
            "email": site and site.email,
            "telephone": site and site.phone,
        }
        return {"@type": "Organization", **_known(facts)}

    @property
    def _website(self) -> dict:
        facts = {
            "name": settings.WAGTAIL_SITE_NAME,
            "url": self.url,
            "inLanguage": self.navigation.current_code,
            "description": self.description,
        }
        return {"@type": "WebSite", **_known(facts)}

    @property
    def _article(self) -> dict:
        facts = {
            "headline": self.page.title,
            "description": self.description,
            "datePublished": self.page.date.isoformat(),
            "dateModified": self.page.last_published_at and self.page.last_published_at.isoformat(),
            "inLanguage": self.navigation.current_code,
            "mainEntityOfPage": self.url,
            "image": self.image_url,
            "publisher": self._organization,
        }
        return {"@type": "NewsArticle", **_known(facts)}

    @property
    def _breadcrumbs(self) -> dict:
        way = [*self.navigation.ancestors, self.page]
        items = [
            {
                "@type": "ListItem",
                "position": position,
                "name": page.title,
                "item": self._absolute(page.get_url(self.navigation.request)),
            }
            for position, page in enumerate(way, start=1)
        ]
        return {"@type": "BreadcrumbList", "itemListElement": items}

    @property
    def _path(self) -> str:
        original = self.page.alias_of and self.page.alias_of.get_url(self.navigation.request)
        if original:
            return original + self.navigation.rest_of_address
        return self.navigation.request.path

    def _absolute(self, address: str) -> str:
        """With the host of the site, which is not always the one that was asked."""
        return address if "://" in address else self.navigation.site.root_url + address


def _with_territory(code: str) -> str:
    language = code.partition("-")[0]
    return f"{language}_{TERRITORIES.get(language, language.upper())}"


def _known(facts: dict) -> dict:
    return {name: fact for name, fact in facts.items() if fact}
