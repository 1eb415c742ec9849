"""Coming events that need somebody's eyes, on the first page of the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.components import Component
from wagtail.permissions import page_permission_policy

from events.admin import addresses, attention_counts, attention_reasons
from events.models import EventPage

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
    pages = pages.upcoming().with_events()
    counts = attention_counts.of([page.translation_key for page in pages])
    rows = [(page, attention_reasons.of(page, counts[page.translation_key])) for page in pages]
    return [
        {"page": page, "url": addresses.editor(page), "reasons": found}
        for page, found in rows
        if found
    ]
