"""Acts on a whole event that tell everyone: calling it off, restoring it, deciding that it goes on."""

from django import forms
from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import log

from events import publishing
from events.admin import permissions, reach
from events.admin.base import PageActView
from events.admin.forms import ReasonForm
from events.models import Event, Registration
from events.models.registration import RegistrationQuerySet


class WholeEventView(PageActView):
    """An act on the whole event: for those who may publish its page."""

    is_serious = True

    def is_allowed(self, tester):
        return tester.can_publish()

    @cached_property
    def event(self) -> Event:
        mine = permissions.events_of(self.request.user).for_booking()
        return get_object_or_404(mine, source_page=self.page)

    def told(self) -> RegistrationQuerySet:
        """Who hears of it."""
        raise NotImplementedError

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context |= reach.who_is_told(self.told().prefetch_related("attendees"))
        context["other_words"] = reach.readers_of_other_words(self.told(), self.page)
        if not permissions.may_see(self.request.user, Registration):
            del context["to_call"]
        return context


class CancelEventView(WholeEventView):
    form_class = ReasonForm
    template_name = "events/admin/cancel_event.html"
    page_title = _("Cancel the event")
    header_icon = "cross"
    submit_label = _("Cancel the event and tell everyone")

    @property
    def refusal(self):
        if self.event.can_be_cancelled:
            return ""
        return gettext("This event is over or already cancelled.")

    def act(self, data):
        publishing.cancel(self.event, reason=data["reason"])
        log(self.page, "events.cancel_event", user=self.request.user, data=data)
        return gettext("The event is cancelled. Everyone with an e-mail address will be told.")

    def told(self):
        return self.event.registrations.active()


class RestoreEventView(WholeEventView):
    """The event takes place after all."""

    form_class = forms.Form
    template_name = "events/admin/restore_event.html"
    page_title = _("Restore the event")
    header_icon = "rotate"
    submit_label = _("Restore the event and tell everyone")

    @property
    def refusal(self):
        if self.event.is_cancelled and not self.event.is_over:
            return ""
        return gettext("This event is over, or it is not cancelled.")

    def act(self, data):
        publishing.restore(self.event)
        log(self.page, "events.restore_event", user=self.request.user)
        return gettext("The event takes place again. Everyone with an e-mail address will be told.")

    def told(self):
        return self.event.registrations.ended_with(self.event.cancelled_at)


class TakesPlaceView(WholeEventView):
    """Enough people come, or it takes place with fewer."""

    form_class = forms.Form
    template_name = "events/admin/takes_place.html"
    page_title = _("The event takes place")
    header_icon = "check"
    submit_label = _("It takes place: tell everyone")
    is_serious = False

    @property
    def refusal(self):
        if self.event.minimum is None:
            return gettext("This event has no minimum number of people.")
        if self.event.decided_at:
            return gettext("It has been decided already that this event takes place.")
        if not self.event.can_be_cancelled:
            return gettext("This event is over or already cancelled.")
        return ""

    def act(self, data):
        publishing.confirm_taking_place(self.event)
        log(self.page, "events.takes_place", user=self.request.user)
        return gettext("It is decided. Everyone who comes will be told.")

    def told(self):
        return self.event.registrations.confirmed()
