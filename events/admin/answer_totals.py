"""What those who come answered, in figures: for the kitchen, the interpreter and the funder's form."""

from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from events import statistics
from events.admin import addresses, permissions
from events.admin.event_acts import WithEvent


class AnswerTotalsView(WithEvent, WagtailAdminTemplateMixin, TemplateView):
    """Totals without names. What was written to a sensitive question, only for those who may."""

    template_name = "events/admin/answer_totals.html"
    page_title = _("Answers in figures")
    header_icon = "tasks"

    def get_page_subtitle(self):
        return self.page.get_admin_display_title()

    def get_breadcrumbs_items(self):
        event = {"url": addresses.editor(self.page), "label": self.get_page_subtitle()}
        return [*self.breadcrumbs_items, event, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs):
        may_read = permissions.may_see_sensitive(self.request.user)
        totals = statistics.answer_totals(self.event, with_sensitive=may_read)
        return super().get_context_data(totals=totals, **kwargs)
