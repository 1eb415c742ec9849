"""What no method of a page is told: it was unpublished or deleted, alone or with those above it."""

from django.db.models.signals import post_delete
from wagtail.signals import page_unpublished

from home.models import ProjectPage


def connect() -> None:
    page_unpublished.connect(on_project_unpublished, sender=ProjectPage)
    post_delete.connect(on_project_deleted, sender=ProjectPage)


def on_project_unpublished(sender, instance: ProjectPage, **kwargs):
    instance.settle(instance.organizer_id, before=instance.ends_on)


def on_project_deleted(sender, instance: ProjectPage, **kwargs):
    if instance.live:
        instance.settle(instance.organizer_id, before=instance.ends_on)
