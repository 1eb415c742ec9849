"""What can be done with an event, in the menus of its page and of its row in the list."""

from django.utils.translation import gettext
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from events.admin import addresses, permissions
from events.models import EventPage, Registration


def page_buttons(page: Page, user) -> list[Button]:
    """Links to the registrations and to cancelling. A translation has none: it moves nothing."""
    event = page.event if isinstance(page, EventPage) else None
    if event is None or event.source_page_id != page.pk:
        return []
    buttons = []
    if event.takes_registrations and permissions.may_see(user, Registration):
        url = addresses.listing(Registration, event=event.pk)
        buttons += [Button(gettext("Registrations"), url=url, icon_name="group", priority=60)]
    if event.can_be_cancelled and page.permissions_for_user(user).can_publish():
        url = addresses.page_act(page, "cancel")
        buttons += [Button(gettext("Cancel the event"), url=url, icon_name="cross", priority=70)]
    return buttons


def row_buttons(page: EventPage, user) -> list[Button]:
    """Without Wagtail's own hooks, some of which ask the database about each row."""
    buttons = page_buttons(page, user)
    if page.live and (url := page.url):
        buttons += [Button(gettext("View live"), url=url, icon_name="view", priority=20)]
    if page.permissions_for_user(user).can_edit():
        url = addresses.editor(page)
        buttons += [Button(gettext("Edit"), url=url, icon_name="edit", priority=10)]
    return buttons
