"""Link tips: good pages elsewhere, for those who work with migrants and for migrants."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from events.models.fields import LanguagesField
from home.models import Topic
from home.models.about import about_topic
from home.models.choices import TranslatedChoicePanel
from home.models.lists import ListPage
from home.models.people import TranslatedSnippet
from home.translation.queries import in_language
from resources.filters import LinkFilterForm
from resources.link_lists import link_lists
from resources.models.shared import topic_choices, topics_in, with_topics


class Audience(models.TextChoices):
    WORK = "work", _("For work with migrants")
    OWN_LANGUAGE = "own_language", _("Materials in own languages and in plain language")


class LinkTipQuerySet(models.QuerySet):
    def in_language(self, code: str):
        """Each tip once: in the language, or as it was first written."""
        return in_language(self, code)

    def matching(self, *, language: str = "", topic: str = "", audience: str = ""):
        """Tips that fit what a reader chose. An empty choice leaves them all."""
        tips = self.filter(audience=audience) if audience else self.all()
        tips = tips.filter(languages__has=language) if language else tips
        return about_topic(tips, topic) if topic else tips

    def with_topics(self, topics: dict) -> list:
        """The tips as a list, each with `shown_topics`: a fixed number of queries."""
        return with_topics(self, topics)


class LinkTip(index.Indexed, TranslatedSnippet, ClusterableModel):
    """A page elsewhere, what it is good for, and in which languages it speaks."""

    title = models.CharField(_("title"), max_length=200)
    url = models.URLField(_("address"), max_length=500)
    description = models.TextField(_("description"), blank=True, max_length=600)
    languages = LanguagesField(_("languages of the page"))
    audience = models.CharField(
        _("list"), max_length=20, choices=Audience.choices, default=Audience.WORK
    )
    topics = ParentalManyToManyField(Topic, verbose_name=_("topics"), blank=True, related_name="+")

    panels = [
        "title",
        "url",
        "description",
        "audience",
        "languages",
        TranslatedChoicePanel("topics"),
    ]
    search_fields = [
        index.SearchField("title", boost=2),
        index.SearchField("description"),
        index.AutocompleteField("title"),
        index.FilterField("live"),
        index.FilterField("locale"),
        index.FilterField("audience"),
    ]
    override_translatable_fields = [SynchronizedField("topics", overridable=False)]

    objects = LinkTipQuerySet.as_manager()

    class Meta(TranslatedSnippet.Meta):
        verbose_name = _("link tip")
        verbose_name_plural = _("link tips")
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title


class LinkListPage(ListPage):
    """The link tips, in one list or two."""

    audience = models.CharField(
        _("list"),
        max_length=20,
        choices=Audience.choices,
        blank=True,
        help_text=_("Leave empty to show both lists."),
    )

    subpage_types = []

    content_panels = [*ListPage.content_panels, "audience"]

    class Meta:
        verbose_name = _("list of link tips")
        verbose_name_plural = _("lists of link tips")

    @property
    def tips(self) -> LinkTipQuerySet:
        """What this page lists when nothing is chosen."""
        return LinkTip.objects.in_language(self.language).matching(audience=self.audience)

    def get_context(self, request, *args, **kwargs):
        topics = topics_in(self.language)
        filters = LinkFilterForm(request.GET, topic=topic_choices(topics), audience=self.offered)
        tips = self.tips.matching(**filters.chosen).with_topics(topics)
        context = super().get_context(request, *args, **kwargs)
        lists = link_lists(tips, filters.chosen_topics(topics), Audience.choices)
        return context | {"filters": filters, "tips": tips, "lists": lists}

    @property
    def offered(self) -> list[tuple[str, str]]:
        """The lists to choose from: none where the editor has chosen."""
        return [] if self.audience else Audience.choices
