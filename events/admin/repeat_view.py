"""The form that fills an event page's draft with repeating sessions."""

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from events.admin.base import ActView
from events.admin.forms import RepeatForm
from events.models import EventPage, EventPageSession


def rows(data: dict) -> list[EventPageSession]:
    return [
        EventPageSession(start=start, end=end, venue=data["venue"], online_url=data["online_url"])
        for start, end in data["meetings"]
    ]


@transaction.atomic
def add_sessions(page: EventPage, new: list[EventPageSession], *, user) -> int:
    """Add sessions to the draft, never to the live page. Again adds none. Returns how many."""
    draft = page.get_latest_revision_as_object()
    known = {row.start for row in draft.sessions.all()}
    missing = [row for row in new if row.start not in known]
    if missing:
        draft.sessions.add(*missing)
        # Not cleaned: a draft may lack what is needed to publish it.
        draft.save_revision(user=user, log_action=True, clean=False)
    return len(missing)


class RepeatView(ActView):
    form_class = RepeatForm
    template_name = "events/admin/repeat.html"
    page_title = _("Repeating sessions")
    header_icon = "calendar-alt"
    submit_label = _("Add to the draft")

    def dispatch(self, request, *args, **kwargs):
        allowed = self.page.permissions_for_user(request.user)
        if not allowed.can_edit() or allowed.page_locked():
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def page(self) -> EventPage:
        return get_object_or_404(EventPage, pk=self.kwargs["page_id"], alias_of=None)

    def get_page_subtitle(self):
        return self.page.get_admin_display_title()

    @property
    def parents(self):
        return [{"url": self.get_success_url(), "label": self.get_page_subtitle()}]

    def get_success_url(self):
        return reverse("wagtailadmin_pages:edit", args=[self.page.pk])

    def form_valid(self, form):
        if "show" in self.request.POST:
            return self.render_to_response(self.get_context_data(form=form))
        return super().form_valid(form)

    def act(self, data):
        added = add_sessions(self.page, rows(data), user=self.request.user)
        return ngettext(
            "%(count)d session added to the draft. Publish the page to make it public.",
            "%(count)d sessions added to the draft. Publish the page to make them public.",
            added,
        ) % {"count": added}

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        cleaned = getattr(context["form"], "cleaned_data", {})
        context["meetings"] = cleaned.get("meetings", [])
        context["site_timezone"] = timezone.get_default_timezone()
        return context
