"""What no method of a page is told: it was unpublished or deleted, alone or with those above it.

And what home does for the event lists of events/, which knows nothing of roles.
"""

from django.db.models.signals import post_delete, post_save
from wagtail.signals import page_unpublished

from events.models import EventIndexPage
from home import roles
from home.models import ProjectPage


def connect() -> None:
    page_unpublished.connect(on_project_unpublished, sender=ProjectPage)
    post_delete.connect(on_project_deleted, sender=ProjectPage)
    post_save.connect(on_event_list_added, sender=EventIndexPage)


def on_project_unpublished(sender, instance: ProjectPage, **kwargs):
    instance.settle(instance.organizer_id, before=instance.ends_on)


def on_project_deleted(sender, instance: ProjectPage, **kwargs):
    if instance.live:
        instance.settle(instance.organizer_id, before=instance.ends_on)


def on_event_list_added(sender, instance: EventIndexPage, created, raw=False, **kwargs):
    if created and not raw:
        roles.open_to_organizers(instance)
