"""What a page or a row is about: a project, a topic."""

from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from home.models.people import Topic
from home.translation.queries import in_language


class AboutProject(models.Model):
    """For pages that tell of a project, or that a project has left for others to use."""

    project = models.ForeignKey(
        "home.ProjectPage",
        models.SET_NULL,
        verbose_name=_("project"),
        null=True,
        blank=True,
        related_name="+",
    )

    class Meta:
        abstract = True

    @cached_property
    def project_page(self) -> Page | None:
        """The project's published page in this page's language, else in its own."""
        if not self.project_id:
            return None
        same = Page.objects.filter(pk=self.project_id)
        return in_language(same, self.locale.language_code).first()


def about_topic(rows: models.QuerySet, topic: int | str, *, field: str = "topics"):
    """Those about a topic, whichever of its translations was chosen and whichever they name."""
    keys = Topic.objects.filter(pk=topic).values("translation_key")
    about = rows.model.objects.filter(**{f"{field}__translation_key__in": keys})
    return rows.filter(pk__in=about.order_by().values("pk"))
