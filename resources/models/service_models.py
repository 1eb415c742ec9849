"""Described practices: service models of our own, and good practices from abroad."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page, PageManager
from wagtail.search import index

from events.models import Illustrated
from home.blocks import BodyBlock
from home.models.about import AboutProject
from home.models.lists import ListPage
from home.models.page_queries import IllustratedPageQuerySet
from home.translation.queries import in_language
from resources.filters import FINLAND, CountryFilterForm

PART_FEATURES = ["h3", "bold", "italic", "ol", "ul", "link", "document-link"]


class ServiceModelQuerySet(IllustratedPageQuerySet):
    def by_country(self):
        """Those from Finland first."""
        return self.order_by("country", "title", "pk")

    def matching(self, *, country: str = ""):
        if not country:
            return self.all()
        return self.filter(country="" if country == FINLAND else country)

    def countries(self) -> list[tuple[str, str]]:
        """The choices: the names of the countries are as editors wrote them in this language."""
        names = self.order_by("country").values_list("country", flat=True).distinct()
        return [(name, name) if name else (FINLAND, _("Finland")) for name in names]


class ServiceModelIndexPage(ListPage):
    """The list of service models, with a choice of countries."""

    subpage_types = ["resources.ServiceModelPage"]

    class Meta:
        verbose_name = _("list of service models")
        verbose_name_plural = _("lists of service models")

    @property
    def service_models(self) -> ServiceModelQuerySet:
        """Its practices: in this language, or in their own where nobody translated them."""
        lists = ServiceModelIndexPage.objects.filter(translation_key=self.translation_key)
        pages = ServiceModelPage.objects.listed().below(lists).by_country()
        return in_language(pages, self.language)

    def get_context(self, request, *args, **kwargs):
        filters = CountryFilterForm(request.GET, country=self.service_models.countries())
        found = self.service_models.matching(**filters.chosen).for_cards()
        context = super().get_context(request, *args, **kwargs)
        return context | {"filters": filters, "service_models": found}


class ServiceModelPage(Illustrated, AboutProject, Page):
    """A practice that others can take up: who does what, and what people are promised."""

    intro = models.TextField(_("introduction"), blank=True, max_length=400)
    country = models.CharField(
        _("country"), max_length=100, blank=True, help_text=_("Leave empty for Finland.")
    )
    roles = RichTextField(_("who does what"), blank=True, features=PART_FEATURES)
    promise = RichTextField(_("service promise"), blank=True, features=PART_FEATURES)
    body = StreamField(BodyBlock(), verbose_name=_("text"), blank=True)

    parent_page_types = ["resources.ServiceModelIndexPage"]
    subpage_types = []

    content_panels = [
        *Page.content_panels,
        "intro",
        "country",
        *Illustrated.image_panels,
        "promise",
        "roles",
        "body",
        "project",
    ]
    search_fields = [
        *Page.search_fields,
        index.SearchField("intro"),
        index.SearchField("country"),
        index.SearchField("roles"),
        index.SearchField("promise"),
        index.SearchField("body"),
    ]

    objects = PageManager.from_queryset(ServiceModelQuerySet)()

    class Meta:
        verbose_name = _("service model")
        verbose_name_plural = _("service models")
