"""What the pages and lists of resources have in common."""

from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail.search import index

from events.models import Area
from home.models import ProjectPage, Topic
from home.translation.queries import in_language

# Where editors put the guides and the lists: in the menu, or below a page that gathers them.
PLACES = ["home.HomePage", "home.ContentPage"]


class ListPage(Page):
    """A page that lists what stands elsewhere, below a few words of its own."""

    intro = models.TextField(_("introduction"), blank=True, max_length=400)

    parent_page_types = PLACES

    content_panels = [*Page.content_panels, "intro"]
    search_fields = [*Page.search_fields, index.SearchField("intro")]

    class Meta:
        abstract = True

    @property
    def language(self) -> str:
        return self.locale.language_code


class FromProject(models.Model):
    """Something that a project has left for others to use."""

    project = models.ForeignKey(
        ProjectPage,
        models.SET_NULL,
        verbose_name=_("project"),
        null=True,
        blank=True,
        related_name="+",
    )

    class Meta:
        abstract = True

    @cached_property
    def project_page(self) -> ProjectPage | None:
        """The project's published page in this page's language, else in its own."""
        if not self.project_id:
            return None
        key = ProjectPage.objects.filter(pk=self.project_id).values("translation_key")
        pages = ProjectPage.objects.filter(translation_key__in=key)
        return in_language(pages, self.locale.language_code).first()


def topics_in(code: str) -> dict:
    """Every topic by its key: in the language, or as it was first named."""
    topics = in_language(Topic.objects.order_by("name"), code)
    return {topic.translation_key: topic for topic in topics}


def topic_choices(topics: dict) -> list[tuple[str, str]]:
    return [(str(topic.pk), topic.name) for topic in topics.values()]


def with_topics(rows: models.QuerySet, topics: dict, *, field: str = "topics") -> list:
    """The rows as a list, each with its topics as `shown_topics`, in the order of `topics`."""
    rows = list(rows.prefetch_related(field))
    for row in rows:
        keys = {topic.translation_key for topic in getattr(row, field).all()}
        row.shown_topics = [topic for key, topic in topics.items() if key in keys]
    return rows


def about_topic(rows: models.QuerySet, topic: str, *, field: str = "topics") -> models.QuerySet:
    """Those about a topic, whichever of its translations was chosen and whichever they name."""
    keys = Topic.objects.filter(pk=topic).values("translation_key")
    about = rows.model.objects.filter(**{f"{field}__translation_key__in": keys})
    return rows.filter(pk__in=about.order_by().values("pk"))


def area_choices(rows: models.QuerySet) -> list[tuple[str, str]]:
    """The areas that the rows name: choosing another one would find nothing."""
    areas = Area.objects.filter(pk__in=rows.order_by().values("areas"))
    return [(str(area.pk), area.name) for area in areas]
