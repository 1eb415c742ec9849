"""What can be done with an event, in the menus of its page and of its row in the list."""

from django.urls import reverse
from django.utils.translation import gettext
from wagtail.admin.widgets.button import Button

from events.admin import permissions
from events.models import Event, EventPage, Registration


def registrations_url(event: Event) -> str:
    return reverse("wagtailsnippets_events_registration:list", query={"event": event.pk})


def can_be_cancelled(event: Event) -> bool:
    return not (event.is_cancelled or event.is_over)


def page_buttons(page: EventPage, event: Event | None, user) -> list[Button]:
    """Links to the registrations and to cancelling. A translation has none: it moves nothing."""
    if event is None or event.source_page_id != page.pk:
        return []
    buttons = []
    if event.takes_registrations and permissions.may_see(user, Registration):
        url = registrations_url(event)
        buttons += [Button(gettext("Registrations"), url=url, icon_name="group", priority=60)]
    if can_be_cancelled(event) and page.permissions_for_user(user).can_publish():
        url = reverse("events_admin:cancel", args=[page.pk])
        buttons += [Button(gettext("Cancel the event"), url=url, icon_name="cross", priority=70)]
    return buttons


def row_buttons(page: EventPage, user) -> list[Button]:
    """Without Wagtail's own hooks, some of which ask the database about each row."""
    buttons = page_buttons(page, page.event, user)
    if page.live and (url := page.url):
        buttons += [Button(gettext("View live"), url=url, icon_name="view", priority=20)]
    if page.permissions_for_user(user).can_edit():
        url = reverse("wagtailadmin_pages:edit", args=[page.pk])
        buttons += [Button(gettext("Edit"), url=url, icon_name="edit", priority=10)]
    return buttons
