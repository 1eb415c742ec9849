"""Coming events that need somebody's eyes, on the first page of the admin."""

from datetime import timedelta

from django.db.models import Count
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.components import Component
from wagtail.permissions import page_permission_policy

from events.admin import addresses
from events.admin.shortfalls import shortfalls
from events.models import Event, EventPage, Message

SHOWN = 10
SOON = timedelta(days=7)


class AttentionPanel(Component):
    name = "events_that_need_attention"
    order = 230
    template_name = "events/admin/attention.html"
    heading = _("Events that need attention")

    def get_context_data(self, parent_context):
        found = needing_attention(parent_context["request"].user)
        return {"panel": self, "rows": found[:SHOWN], "number": len(found)}


def needing_attention(user) -> list[dict]:
    """The coming events that this user may edit and something is the matter with, soonest first."""
    mine = page_permission_policy.instances_user_has_permission_for(user, "change")
    pages = EventPage.objects.originals().live().filter(pk__in=mine.values("pk"))
    pages = pages.upcoming().with_events()
    failed = _failed_messages(pages)
    rows = [(page, reasons(page, failed.get(page.translation_key, 0))) for page in pages]
    return [
        {"page": page, "url": addresses.editor(page), "reasons": found}
        for page, found in rows
        if found
    ]


def _failed_messages(pages: list[EventPage]) -> dict:
    """How many mails couldn't be sent, by translation key."""
    keys = [page.translation_key for page in pages]
    failed = Message.objects.filter(
        state=Message.State.FAILED, registration__event__translation_key__in=keys
    )
    counted = failed.order_by().values_list("registration__event__translation_key")
    return dict(counted.annotate(number=Count("pk")))


def reasons(page: EventPage, failed: int) -> list[str]:
    """Why somebody should look at a coming event, in the words of the admin."""
    event = page.event
    found = [_of_messages(failed), _of_draft(page)]
    if event and not event.is_cancelled:
        found += [_of_dates(event), _of_places(event), _of_interest(event)]
        found += shortfalls(event)
    return [reason for reason in found if reason]


def _of_messages(failed: int) -> str:
    text = ngettext(
        "%(number)d message could not be sent", "%(number)d messages could not be sent", failed
    )
    return text % {"number": failed} if failed else ""


def _of_draft(page: EventPage) -> str:
    return gettext("Changes are not published yet") if page.has_unpublished_changes else ""


def _of_dates(event: Event) -> str:
    return "" if event.scheduled_sessions else gettext("No dates yet")


def _of_places(event: Event) -> str:
    """People wait, whatever the reason: more places, or a second date, could help them."""
    if not event.waiting:
        return ""
    text = ngettext("%(number)d person is waiting", "%(number)d people are waiting", event.waiting)
    return text % {"number": event.waiting}


def _of_interest(event: Event) -> str:
    """It starts within a week, and nobody has registered."""
    start = event.first_start
    is_soon = start is not None and timezone.now() <= start <= timezone.now() + SOON
    is_empty = event.takes_registrations and not event.confirmed and not event.waiting
    return (
        gettext("Starts within a week, and nobody has registered") if is_soon and is_empty else ""
    )
