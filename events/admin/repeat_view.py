"""The form that fills an event page's draft with repeating sessions."""

from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from events.admin import repeat
from events.admin.base import PageActView
from events.admin.forms import RepeatForm


class RepeatView(PageActView):
    form_class = RepeatForm
    template_name = "events/admin/repeat.html"
    page_title = _("Repeating sessions")
    header_icon = "calendar-alt"
    submit_label = _("Add to the draft")

    def is_allowed(self, tester):
        return tester.can_edit() and not tester.page_locked()

    @property
    def refusal(self):
        if self.page.is_original:
            return ""
        return gettext("The dates come from the original page: add them there.")

    def form_valid(self, form):
        if "show" in self.request.POST:
            return self.render_to_response(self.get_context_data(form=form))
        return super().form_valid(form)

    def act(self, data):
        added = repeat.add(self.page, data, user=self.request.user)
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
