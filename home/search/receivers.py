"""Tell the worker when something that can be found was saved; forget at once what was deleted."""

from functools import partial

from django.apps import apps
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from wagtail.models import Page

from home.search import indexing, sources, tasks


def connect() -> None:
    """Listen to every page, and to the models of sources, whenever they are registered."""
    for model in apps.get_models():
        if issubclass(model, Page):
            post_save.connect(page_saved, sender=model)
    post_save.connect(object_saved)
    post_delete.connect(object_deleted)


def page_saved(sender, instance, raw=False, update_fields=None, **kwargs):
    # The task reads the page again: what is being saved may be a draft.
    if not raw and _touches_text(sender, update_fields):
        transaction.on_commit(partial(tasks.refresh_page.enqueue, instance.pk))


def _touches_text(model: type[Page], update_fields) -> bool:
    """Most saves of single fields are Wagtail's notes about drafts."""
    searched = {field.field_name for field in model.get_searchable_search_fields()}
    return update_fields is None or bool(set(update_fields) & {*searched, "live"})


def object_saved(sender, instance, raw=False, **kwargs):
    source = sources.find(sender._meta.label_lower)
    if source and not raw:
        transaction.on_commit(partial(tasks.refresh_object.enqueue, source.name, instance.pk))


def object_deleted(sender, instance, **kwargs):
    if source := sources.find(sender._meta.label_lower):
        indexing.remove_object(source, instance.pk)
