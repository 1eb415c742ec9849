"""Which pages wait for an editor."""

from django.db.models import F, OuterRef, Subquery
from wagtail.models import Page
from wagtail.query import PageQuerySet


def drafts_of(user) -> PageQuerySet:
    """Pages with changes that are not public yet and that this editor made last, latest first."""
    drafts = Page.objects.filter(has_unpublished_changes=True, latest_revision__user=user)
    return drafts.select_related("locale").order_by("-latest_revision_created_at")


def translations_behind() -> PageQuerySet:
    """Public translations whose original has been published after them, the oldest first.

    The original is the oldest page of its translation key, as everywhere.
    """
    originals = Page.objects.filter(translation_key=OuterRef("translation_key")).order_by("pk")
    published_at = Subquery(originals.values("last_published_at")[:1])
    translations = Page.objects.live().filter(alias_of=None)
    return (
        translations.annotate(original_published_at=published_at)
        .filter(last_published_at__lt=F("original_published_at"))
        .select_related("locale")
        .order_by("last_published_at")
    )
