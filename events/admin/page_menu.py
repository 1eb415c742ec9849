"""What can be done with an event, in the menus of its page and of its row in the list."""

from collections.abc import Iterator

from django.utils.translation import gettext
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from events.admin import addresses, permissions
from events.models import Event, EventPage, Registration

Link = tuple[str, str, str]  # what it is called, where it leads, its icon


def page_buttons(page: Page, user) -> list[Button]:
    """Links to the people, and to the acts on the whole event. A translation has none: it moves
    nothing."""
    event = page.event if isinstance(page, EventPage) else None
    if event is None or event.source_page_id != page.pk:
        return []
    links = [*_people(page, event, user), *_acts(page, event, user)]
    return [
        Button(label, url=url, icon_name=icon, priority=priority)
        for priority, (label, url, icon) in enumerate(links, start=60)
    ]


def _people(page: EventPage, event: Event, user) -> Iterator[Link]:
    if event.takes_registrations and permissions.may_see(user, Registration):
        url = addresses.listing(Registration, event=event.pk)
        yield gettext("Registrations"), url, "group"
    if not permissions.may(user, "change", Registration):
        return
    if event.chooses_people:
        yield gettext("Applications"), addresses.page_act(page, "applications"), "list-ul"
    if event.is_by_invitation:
        yield gettext("Invitations"), addresses.page_act(page, "invitations"), "mail"
    if event.takes_registrations:
        yield gettext("Answers in figures"), addresses.page_act(page, "answers"), "tasks"
        yield gettext("Write to people"), addresses.write_to_many(page), "mail"


def _acts(page: EventPage, event: Event, user) -> Iterator[Link]:
    if not page.permissions_for_user(user).can_publish():
        return
    if event.awaits_decision:
        yield gettext("The event takes place"), addresses.page_act(page, "takes_place"), "check"
    if event.can_be_cancelled:
        yield gettext("Cancel the event"), addresses.page_act(page, "cancel"), "cross"
    if event.is_cancelled and not event.is_over:
        yield gettext("Restore the event"), addresses.page_act(page, "restore"), "rotate"


def row_buttons(page: EventPage, user) -> list[Button]:
    """Without Wagtail's own hooks, some of which ask the database about each row."""
    buttons = page_buttons(page, user)
    if page.live and (url := page.url):
        buttons += [Button(gettext("View live"), url=url, icon_name="view", priority=20)]
    if page.permissions_for_user(user).can_edit():
        url = addresses.editor(page)
        buttons += [Button(gettext("Edit"), url=url, icon_name="edit", priority=10)]
    return buttons
