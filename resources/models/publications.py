"""Publications: brochures, slides, reports, guides and articles, with their files."""

from django.db import models
from django.db.models import F
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldRowPanel
from wagtail.documents import get_document_model_string
from wagtail.fields import StreamField
from wagtail.models import Page, PageManager
from wagtail.search import index

from events import conf
from events.models import Illustrated
from home.blocks import BodyBlock
from home.models.about import AboutProject
from home.models.lists import ListPage
from home.models.page_queries import IllustratedPageQuerySet
from home.translation.queries import in_language
from resources.filters import PublicationFilterForm


class PublicationQuerySet(IllustratedPageQuerySet):
    def newest_first(self):
        """By date; what has no date yet comes last."""
        return self.order_by(F("published_on").desc(nulls_last=True), "title", "pk")

    def matching(self, *, kind: str = "", language: str = ""):
        pages = self.filter(kind=kind) if kind else self.all()
        return pages.filter(language=language) if language else pages


class PublicationIndexPage(ListPage):
    """The list of publications, below its own words."""

    subpage_types = ["resources.PublicationPage"]

    class Meta:
        verbose_name = _("list of publications")
        verbose_name_plural = _("lists of publications")

    @property
    def publications(self) -> PublicationQuerySet:
        """Its publications: in this language, or in their own where nobody translated them."""
        lists = PublicationIndexPage.objects.filter(translation_key=self.translation_key)
        pages = PublicationPage.objects.listed().below(lists).newest_first()
        return in_language(pages, self.language).for_cards().select_related("document")

    def get_context(self, request, *args, **kwargs):
        filters = PublicationFilterForm(request.GET, kind=PublicationPage.Kind.choices)
        found = list(self.publications.matching(**filters.chosen))
        context = super().get_context(request, *args, **kwargs)
        return context | {"filters": filters, "publications": found}


class PublicationPage(Illustrated, AboutProject, Page):
    """One publication. Without a file it is announced as coming soon."""

    class Kind(models.TextChoices):
        BROCHURE = "brochure", _("Brochure")
        SLIDES = "slides", _("Slides")
        REPORT = "report", _("Report")
        GUIDE = "guide", _("Guide")
        ARTICLE = "article", _("Article")

    intro = models.TextField(_("introduction"), blank=True, max_length=400)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices, default=Kind.BROCHURE)
    document = models.ForeignKey(
        get_document_model_string(),
        models.SET_NULL,
        verbose_name=_("file"),
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Without a file: “coming soon”."),
    )
    language = models.CharField(
        _("language of the file"), max_length=15, choices=conf.event_languages, default="fi"
    )
    published_on = models.DateField(_("published on"), null=True, blank=True)
    body = StreamField(BodyBlock(), verbose_name=_("text"), blank=True)

    parent_page_types = ["resources.PublicationIndexPage"]
    subpage_types = []

    content_panels = [
        *Page.content_panels,
        "intro",
        FieldRowPanel(["kind", "published_on"]),
        FieldRowPanel(["document", "language"]),
        *Illustrated.image_panels,
        "body",
        "project",
    ]
    search_fields = [
        *Page.search_fields,
        index.SearchField("intro"),
        index.SearchField("body"),
        index.FilterField("kind"),
    ]

    objects = PageManager.from_queryset(PublicationQuerySet)()

    class Meta:
        verbose_name = _("publication")
        verbose_name_plural = _("publications")
