"""The index: an entry for each page or row that can be found, and its words.

Plain tables, so that both databases find the same. Nothing here is written by hand: it can be
thrown away and made again with `manage.py rebuild_search`.
"""

from django.db import models
from django.db.models import Q
from wagtail.models import Page

from home.search import sources
from home.translation.queries import published


class EntryQuerySet(models.QuerySet):
    def visible(self):
        """What everybody may see at this moment, whatever was true when it was indexed."""
        visible = Q(page__in=published(Page).values("pk"))
        for source in sources.registered():
            visible |= Q(source=source.name, object_id__in=source.findable().values("pk"))
        return self.filter(visible)

    def outdated(self):
        """Entries of rows that have stopped being public without being saved, as time does it."""
        outdated = Q(pk__in=[])
        for source in sources.registered():
            public = Q(object_id__in=source.public().values("pk"))
            outdated |= Q(~public, source=source.name)
        return self.filter(outdated)


class Entry(models.Model):
    """Something that can be found: a page, or an object of a source."""

    page = models.OneToOneField(Page, models.CASCADE, null=True, blank=True, related_name="+")
    source = models.CharField(max_length=100, blank=True)
    object_id = models.PositiveBigIntegerField(null=True, blank=True)
    language = models.CharField(max_length=20)
    kind = models.CharField(max_length=30)
    title = models.CharField(max_length=255)
    text = models.TextField(blank=True)

    objects = EntryQuerySet.as_manager()

    # Not something that an editor could be told "is used here".
    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["source", "object_id"], name="search_one_entry_for_each_object"
            ),
            models.CheckConstraint(
                condition=Q(page__isnull=False, source="", object_id=None)
                | Q(page=None, object_id__isnull=False),
                name="search_entry_is_a_page_or_an_object",
            ),
        ]

    def __str__(self):
        return self.title


class Word(models.Model):
    """A word of an entry as it stands there, one of its basic forms, and how much it says."""

    entry = models.ForeignKey(Entry, models.CASCADE, related_name="words")
    form = models.CharField(max_length=60)
    base = models.CharField(max_length=60)
    weight = models.PositiveSmallIntegerField()

    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["entry", "form", "base"], name="search_each_form_once")
        ]

    def __str__(self):
        return self.form
