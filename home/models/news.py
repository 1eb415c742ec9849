"""News: what happened, who tells it, and the feed."""

from django.db import models
from django.utils import timezone
from django.utils.module_loading import import_string
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldRowPanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.models import Page, PageManager
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from events.models import Illustrated
from events.models.slugs import LeavesRoutesFree
from home.models.about import AboutProject
from home.models.choices import TranslatedChoicePanel
from home.models.lists import ListPage
from home.models.page_queries import NewsPageQuerySet
from home.models.people import Person, Topic
from home.models.text import TextPage
from home.translation.queries import chosen_in_language, in_language


class NewsIndexPage(RoutablePageMixin, ListPage):
    """The list of news, newest first, and its feed."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["home.NewsPage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("news list")
        verbose_name_plural = _("news lists")

    @property
    def news(self) -> NewsPageQuerySet:
        """The news of this list: in this language, or in their own where nobody translated them."""
        lists = NewsIndexPage.objects.filter(translation_key=self.translation_key)
        news = NewsPage.objects.listed().below(lists).newest_first()
        return in_language(news, self.language)

    @property
    def topics(self):
        """What its news are about."""
        used = Topic.objects.filter(news__in=self.news.order_by()).order_by("name", "pk")
        return in_language(used, self.language)

    @property
    def feed_url(self) -> str:
        return self.url + self.reverse_subpage("feed")

    @path("", name="list")
    def show_list(self, request):
        return _view("news_list")(request, self)

    @path("feed/", name="feed")
    def send_feed(self, request):
        return _view("news_feed")(request, self)


class NewsPage(LeavesRoutesFree, Illustrated, AboutProject, TextPage):
    """One piece of news, or an article."""

    date = models.DateField(_("date"), default=timezone.localdate)
    authors = ParentalManyToManyField(
        Person, verbose_name=_("written by"), blank=True, related_name="+"
    )
    topics = ParentalManyToManyField(
        Topic, verbose_name=_("topics"), blank=True, related_name="news"
    )

    parent_page_types = ["home.NewsIndexPage"]
    subpage_types = []

    content_panels = [
        *Page.content_panels,
        "intro",
        *Illustrated.image_panels,
        "body",
        MultiFieldPanel(
            [
                FieldRowPanel(["date", "project"]),
                TranslatedChoicePanel("authors"),
                TranslatedChoicePanel("topics"),
            ],
            heading=_("About it"),
        ),
    ]
    search_fields = [*TextPage.search_fields, index.FilterField("date")]
    override_translatable_fields = [SynchronizedField("authors"), SynchronizedField("topics")]

    objects = PageManager.from_queryset(NewsPageQuerySet)()

    class Meta:
        verbose_name = _("news page")
        verbose_name_plural = _("news pages")

    @property
    def shown_authors(self):
        """Who has written it, in the reader's language where that is there."""
        return chosen_in_language(self.authors, get_language()).in_order()

    @property
    def shown_topics(self):
        return chosen_in_language(self.topics, get_language())


def _view(name: str):
    """By name, because the views import the models."""
    return import_string(f"home.views.{name}")
