"""The home page of each language."""

from django.conf import settings
from django.db import models
from django.shortcuts import redirect
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.utils.translation.trans_real import parse_accept_lang_header
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page, Site
from wagtail.search import index
from wagtail.url_routing import RouteResult

from events.models import Illustrated
from home.blocks import AudiencesBlock
from home.models.news import NewsPage
from home.routing import find_page
from home.translation.queries import in_language

LATEST = 3  # pieces of news on the home page


class HomePage(Illustrated, Page):
    """The first page in one language."""

    intro = models.TextField(_("introduction"), blank=True, max_length=400)
    body = RichTextField(_("text"), blank=True)
    audiences = StreamField(
        AudiencesBlock(),
        blank=True,
        verbose_name=_("ways in"),
        help_text=_("One box for each group of readers."),
    )

    parent_page_types = ["wagtailcore.Page"]

    content_panels = [
        *Page.content_panels,
        "intro",
        *Illustrated.image_panels,
        "body",
        "audiences",
    ]
    search_fields = [
        *Page.search_fields,
        index.SearchField("intro"),
        index.SearchField("body"),
        index.SearchField("audiences"),
    ]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    @property
    def latest_news(self):
        """The newest news, in the language of this page or in their own."""
        news = NewsPage.objects.listed().newest_first()
        return in_language(news, get_language()).for_cards()[:LATEST]

    def route(self, request, path_components):
        """Answer only in the language of this page.

        Wagtail lets the default language's pages stand in for a language that has none, marked
        as if they were in it: read out wrongly, and from right to left in Arabic.
        """
        if self._stands_in(request):
            return RouteResult(self, kwargs={"elsewhere": path_components})
        page, rest = find_page(self, path_components)
        return super().route(request, rest) if page == self else page.route(request, rest)

    def _stands_in(self, request) -> bool:
        # In this order: a page that is asked for in its own language costs no query.
        return (
            get_language() != settings.LANGUAGE_CODE
            and self.pk == Site.find_for_request(request).root_page_id
            and get_language() != self.locale.language_code
        )

    def serve(self, request, elsewhere=None):
        if elsewhere is None:
            return super().serve(request)
        home = self._readable_home(request)
        address = home.get_url(request) + "".join(f"{part}/" for part in elsewhere)
        query = request.META.get("QUERY_STRING", "")
        response = redirect(f"{address}?{query}" if query else address)
        patch_vary_headers(response, ["Accept-Language"])
        return response

    def _readable_home(self, request):
        """The home page in the first language of the reader's browser that has one."""
        homes = HomePage.objects.live().filter(translation_key=self.translation_key)
        by_language = {home.locale.language_code: home for home in homes.select_related("locale")}
        accepted = parse_accept_lang_header(request.headers.get("Accept-Language", ""))
        codes = [code.partition("-")[0] for code, _weight in accepted]
        return next((by_language[code] for code in codes if code in by_language), self)
