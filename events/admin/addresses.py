"""Where things stand in the admin. Templates get their addresses from the views."""

from django.db.models import Model
from django.urls import reverse
from wagtail.models import Page

from events.models import Announcement


def listing(model: type[Model], **query) -> str:
    """The list of all records of a kind, narrowed by the query."""
    return reverse(model.snippet_viewset.get_url_name("list"), query=query)


def of(record: Model, view: str = "inspect", *more) -> str:
    """What shows a record, or another view of it."""
    return reverse(record.snippet_viewset.get_url_name(view), args=[record.pk, *more])


def editor(page: Page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def explorer(page: Page) -> str:
    return reverse("wagtailadmin_explore", args=[page.pk])


def page_act(page: Page, name: str, *more) -> str:
    """The form of an act on an event page, such as "cancel" or "repeat"."""
    return reverse(f"events_admin:{name}", args=[page.pk, *more])


def write_to_many(page: Page) -> str:
    """The form of a message to those who registered for the event of a page."""
    return reverse(Announcement.snippet_viewset.get_url_name("write"), args=[page.pk])
