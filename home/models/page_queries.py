"""Which pages, for lists of news and of projects."""

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Subquery
from wagtail.models import Page
from wagtail.query import PageQuerySet

from home.models.joined import Joined
from home.translation.queries import open_to_all


class ListedPageQuerySet(PageQuerySet):
    """Pages with a picture, that stand in lists."""

    def listed(self):
        """What readers find in lists and feeds. An alias is a page that nobody has translated."""
        return open_to_all(self.live().filter(alias_of=None))

    def below(self, pages):
        """Those below any of some pages, told in the same query."""
        path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
        above = pages.annotate(inside=path).filter(inside__startswith=F("path"))
        return self.filter(Exists(above.order_by()))

    def with_pictures(self):
        return self.select_related("image", "locale")

    def for_cards(self):
        """With all that a card shows, in two queries."""
        return self.with_pictures().prefetch_related("image__renditions")

    def for_page(self):
        """With what the page itself shows, in one query."""
        return self.with_pictures()

    def originals(self):
        """Of each translation key the oldest page: the one that the others follow."""
        older = Page.objects.filter(
            translation_key=OuterRef("translation_key"), pk__lt=OuterRef("pk")
        )
        return self.filter(~Exists(older), alias_of=None)


class NewsPageQuerySet(ListedPageQuerySet):
    def newest_first(self):
        return self.order_by("-date", "-pk")

    def about(self, topic):
        """News with a topic, in whatever language it was chosen. No topic leaves them all."""
        if topic is None:
            return self
        about = self.model.objects.filter(topics__translation_key=topic.translation_key)
        return self.filter(pk__in=about.order_by().values("pk"))


class ProjectPageQuerySet(ListedPageQuerySet):
    def latest_first(self):
        """By when they ended; those whose end is not known first."""
        return self.order_by(F("ends_on").desc(nulls_first=True), "-starts_on", "pk")

    def for_page(self):
        areas = self.model.areas.through.objects.filter(projectpage=OuterRef("pk"))
        names = areas.values("projectpage").annotate(names=Joined("area__name")).values("names")
        related = super().for_page().select_related("organizer", "coordinator__logo")
        return related.annotate(joined_areas=Subquery(names))

    def last_day_of(self, organizer):
        """When the last of an organizer's published projects ends; None if one has no end."""
        ends = self.live().filter(organizer=organizer).values_list("ends_on", flat=True)
        return None if None in ends else max(ends, default=None)
