"""Which pages, for lists of news and of projects."""

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Subquery

from events.models.page_queries import ListedPageQuerySet
from home.models.about import about_topic
from home.models.joined import Joined


class GatheredPageQuerySet(ListedPageQuerySet):
    """Pages that a list gathers, in all languages that the list is in."""

    def below(self, pages):
        """Those below any of some pages, told in the same query."""
        path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
        above = pages.annotate(inside=path).filter(inside__startswith=F("path"))
        return self.filter(Exists(above.order_by()))


class IllustratedPageQuerySet(GatheredPageQuerySet):
    """Pages with a picture, that stand in lists."""

    def with_pictures(self):
        return self.select_related("image", "locale")

    def for_cards(self):
        """With all that a card shows, in two queries."""
        return self.with_pictures().prefetch_related("image__renditions")

    def for_page(self):
        """With what the page itself shows, in one query."""
        return self.with_pictures()


class NewsPageQuerySet(IllustratedPageQuerySet):
    def newest_first(self):
        return self.order_by("-date", "-pk")

    def matching(self, *, topic: str = ""):
        """News about a topic, in whatever language it was chosen. No topic leaves them all."""
        return about_topic(self, topic) if topic else self


class ProjectPageQuerySet(IllustratedPageQuerySet):
    def latest_first(self):
        """By when they ended; those whose end is not known first."""
        return self.order_by(F("ends_on").desc(nulls_first=True), "-starts_on", "pk")

    def for_page(self):
        # A query for the areas alone would be the sixteenth of the page.
        areas = self.model.areas.through.objects.filter(projectpage=OuterRef("pk"))
        names = areas.values("projectpage").annotate(names=Joined("area__name")).values("names")
        related = super().for_page().select_related("organizer", "coordinator__logo")
        return related.annotate(joined_areas=Subquery(names))

    def last_day_of(self, organizer):
        """When the last of an organizer's published projects ends; None if one has no end."""
        ends = self.live().filter(organizer=organizer).values_list("ends_on", flat=True)
        return None if None in ends else max(ends, default=None)
