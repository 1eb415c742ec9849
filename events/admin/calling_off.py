"""Cancelling an event: an act of its own, with a reason, that tells everyone who registered."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.log_actions import log

from events import publishing
from events.admin import permissions
from events.admin.base import ActView
from events.admin.forms import ReasonForm
from events.admin.page_menu import can_be_cancelled
from events.models import Event, EventPage, Registration


class CancelEventView(ActView):
    form_class = ReasonForm
    template_name = "events/admin/cancel_event.html"
    page_title = _("Cancel the event")
    header_icon = "cross"
    submit_label = _("Cancel the event and tell everyone")
    is_serious = True

    def dispatch(self, request, *args, **kwargs):
        if not self.page.permissions_for_user(request.user).can_publish():
            raise PermissionDenied
        if not can_be_cancelled(self.event):
            messages.warning(request, gettext("This event is over or already cancelled."))
            return redirect(self.get_success_url())
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def event(self) -> Event:
        events = Event.objects.select_related("source_page")
        return get_object_or_404(events, source_page=self.kwargs["page_id"])

    @property
    def page(self) -> EventPage:
        return self.event.source_page

    def get_page_subtitle(self):
        return self.page.get_admin_display_title()

    @property
    def parents(self):
        return [{"url": self.get_success_url(), "label": self.get_page_subtitle()}]

    def get_success_url(self):
        return reverse("wagtailadmin_pages:edit", args=[self.page.pk])

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
