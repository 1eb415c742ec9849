"""Which pages wait for an editor."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import BigIntegerField, F, OuterRef, QuerySet, Subquery
from django.db.models.functions import Cast
from wagtail.models import Page, WorkflowState
from wagtail.permissions import page_permission_policy
from wagtail.query import PageQuerySet


def editable_by(user) -> PageQuerySet:
    mine = page_permission_policy.instances_user_has_permission_for(user, "change")
    return Page.objects.filter(pk__in=mine.values("pk"))


def drafts_of(user) -> PageQuerySet:
    """Pages with changes that are not public yet and that this editor made last, latest first.

    Only those that the editor may still change: rights are taken away, and pages are moved. What
    is handed in waits for the moderators, in Wagtail's own list.
    """
    drafts = editable_by(user).filter(has_unpublished_changes=True, latest_revision__user=user)
    return (
        drafts.exclude(pk__in=handed_in())
        .select_related("locale")
        .order_by("-latest_revision_created_at")
    )


def handed_in() -> QuerySet:
    """The keys of the pages that wait for the moderators."""
    states = WorkflowState.objects.filter(
        status=WorkflowState.STATUS_IN_PROGRESS,
        base_content_type=ContentType.objects.get_for_model(Page),
    )
    return states.annotate(key=Cast("object_id", BigIntegerField())).values("key")


def translations_behind(user) -> PageQuerySet:
    """The editor's public translations whose original has been published after them, oldest first.

    The original is the oldest page of its translation key, as everywhere.
    """
    originals = Page.objects.filter(translation_key=OuterRef("translation_key")).order_by("pk")
    published_at = Subquery(originals.values("last_published_at")[:1])
    translations = editable_by(user).live().filter(alias_of=None)
    return (
        translations.annotate(original_published_at=published_at)
        .filter(last_published_at__lt=F("original_published_at"))
        .select_related("locale")
        .order_by("last_published_at")
    )
