"""Cancelling an event: an act of its own, with a reason, that tells everyone who registered."""

from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import log

from events import publishing
from events.admin import permissions
from events.admin.base import PageActView
from events.admin.forms import ReasonForm
from events.models import Event, Registration


class CancelEventView(PageActView):
    form_class = ReasonForm
    template_name = "events/admin/cancel_event.html"
    page_title = _("Cancel the event")
    header_icon = "cross"
    submit_label = _("Cancel the event and tell everyone")
    is_serious = True

    def is_allowed(self, tester):
        return tester.can_publish()

    @cached_property
    def event(self) -> Event:
        return get_object_or_404(Event, source_page=self.page)

    @property
    def refusal(self):
        if self.event.can_be_cancelled:
            return ""
        return gettext("This event is over or already cancelled.")

    def act(self, data):
        publishing.cancel(self.event, reason=data["reason"])
        log(self.page, "events.cancel_event", user=self.request.user, data=data)
        return gettext("The event is cancelled. Everyone with an e-mail address will be told.")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        active = list(self.event.registrations.active().prefetch_related("attendees"))
        context["people"] = sum(len(registration.attendees.all()) for registration in active)
        context["told"] = sum(bool(registration.email) for registration in active)
        if permissions.may_see(self.request.user, Registration):
            context["to_call"] = [one for one in active if not one.email]
        return context
