"""Coming events that need somebody's eyes, on the first page of the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.components import Component
from wagtail.permissions import page_permission_policy

from events.admin import addresses, attention_counts, attention_reasons, permissions
from events.models import EventPage, Registration

SHOWN = 10


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
    pages = pages.about(permissions.events_of(user)).upcoming().with_events()
    counts = attention_counts.of([page.translation_key for page in pages])
    may_see_people = permissions.may_see(user, Registration)
    rows = [_row(page, counts[page.translation_key], may_see_people) for page in pages]
    return [row for row in rows if row["reasons"] or row["to_call"]]


def _row(page: EventPage, counts: attention_counts.Counts, may_see_people: bool) -> dict:
    return {
        "page": page,
        "url": addresses.editor(page),
        "reasons": attention_reasons.of(page, counts),
        "to_call": attention_reasons.to_call(counts),
        "people_url": _people(page) if may_see_people else "",
        "call_url": _people(page, reached="call") if may_see_people else "",
    }


def _people(page: EventPage, **narrowed) -> str:
    """Where those are whom most reasons are about; nowhere of an event that asks nobody's name."""
    event = page.event
    takes_people = event and event.takes_registrations
    return addresses.listing(Registration, event=event.pk, **narrowed) if takes_people else ""
