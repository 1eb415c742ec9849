"""The guide: a page with chapters, and chapters below them."""

from django.db import models
from django.db.models import OuterRef, Subquery
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.documents import get_document_model_string
from wagtail.fields import StreamField
from wagtail.models import Page, PageManager
from wagtail.search import index

from events.models import Illustrated
from events.models.slugs import LeavesRoutesFree
from home.blocks import BodyBlock
from home.models import TextPage
from home.models.about import AboutProject
from home.models.lists import PLACES
from home.models.page_queries import GatheredPageQuerySet
from home.translation.queries import in_language
from resources.bodies import read_together
from resources.outline import Outline


class GuidePage(RoutablePageMixin, Illustrated, AboutProject, Page):
    """A guide to read on the web, with a table of contents; also as one page to print."""

    intro = models.TextField(_("introduction"), blank=True, max_length=400)
    body = StreamField(BodyBlock(), verbose_name=_("text"), blank=True)
    document = models.ForeignKey(
        get_document_model_string(),
        models.SET_NULL,
        verbose_name=_("the guide as a file"),
        null=True,
        blank=True,
        related_name="+",
    )

    parent_page_types = PLACES
    subpage_types = ["resources.GuideChapterPage"]

    content_panels = [
        *Page.content_panels,
        "intro",
        *Illustrated.image_panels,
        "body",
        "document",
        "project",
    ]
    search_fields = [*Page.search_fields, index.SearchField("intro"), index.SearchField("body")]

    class Meta:
        verbose_name = _("guide")
        verbose_name_plural = _("guides")

    @path("", name="contents")
    def show_contents(self, request):
        return self.render(request)

    @path("whole/", name="whole")
    def show_whole(self, request):
        self.outline = self._outline_of(self.chapters)
        read_together([self, *(entry.page for entry in self.outline.entries)])
        return self.render(request, template="resources/guide_whole.html")

    @property
    def chapters(self) -> GatheredPageQuerySet:
        """The published chapters: in this language, or in their own where nobody translated them.

        `place` is where the original stands in its tree: the order that all languages follow.
        """
        originals = GuideChapterPage.objects.filter(translation_key=OuterRef("translation_key"))
        below = GuideChapterPage.objects.listed().below(self._in_all_languages)
        shown = in_language(below, self.locale.language_code)
        place = Subquery(originals.order_by("pk").values("path")[:1])
        return shown.annotate(place=place).order_by("place")

    @cached_property
    def outline(self) -> Outline:
        """The published chapters in order, numbered; without their text."""
        outline = self._outline_of(self.chapters.defer("body"))
        for entry in outline.entries:
            entry.page.guide = self
        return outline

    def _outline_of(self, chapters) -> Outline:
        return Outline(self, chapters, places=self._in_all_languages.values_list("path", flat=True))

    @property
    def _in_all_languages(self):
        return GuidePage.objects.filter(translation_key=self.translation_key).order_by()


class GuideChapterPage(LeavesRoutesFree, TextPage):
    """A chapter of a guide, or a part of a chapter."""

    parent_page_types = ["resources.GuidePage", "resources.GuideChapterPage"]
    subpage_types = ["resources.GuideChapterPage"]

    objects = PageManager.from_queryset(GatheredPageQuerySet)()

    class Meta:
        verbose_name = _("chapter of a guide")
        verbose_name_plural = _("chapters of guides")

    @classmethod
    def can_create_at(cls, parent):
        """Two levels are enough to find one's way: 1 and 1.1, never 1.1.1."""
        return super().can_create_at(parent) and not cls._is_part(parent)

    def can_move_to(self, parent):
        """A chapter with parts does not become a part itself."""
        is_too_deep = self._is_part(parent) or (self._is_chapter(parent) and not self.is_leaf())
        return super().can_move_to(parent) and not is_too_deep

    @classmethod
    def _is_chapter(cls, page: Page) -> bool:
        return isinstance(page.specific_deferred, cls)

    @classmethod
    def _is_part(cls, page: Page) -> bool:
        return cls._is_chapter(page) and cls._is_chapter(page.get_parent())

    @cached_property
    def guide(self) -> GuidePage:
        return GuidePage.objects.ancestor_of(self).order_by("-depth").first()

    @property
    def outline(self) -> Outline:
        return self.guide.outline

    @cached_property
    def place(self):
        """Where this chapter stands in its guide: its number, and what comes before and after."""
        return self.outline.place_of(self)
