"""What staff do to one registration. booking does it, Wagtail's log keeps who."""

from django import forms
from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.log_actions import log

from events import booking, outbox
from events.admin import addresses, permissions, reach
from events.admin.base import ActView
from events.admin.registration_forms import StaffChangeForm
from events.models import Registration


class RegistrationActView(PermissionCheckedMixin, ActView):
    model = Registration
    header_icon = "group"

    @property
    def parents(self):
        label = capfirst(Registration._meta.verbose_name_plural)
        return [{"url": addresses.listing(Registration), "label": label}]


class OneRegistrationView(RegistrationActView):
    """An act on a registration that has not ended."""

    permission_required = "change"
    action = ""  # how the log calls it

    @cached_property
    def registration(self) -> Registration:
        mine = permissions.registrations_of(self.request.user)
        registrations = mine.select_related("event__source_page", "event__organizer")
        return get_object_or_404(registrations, pk=self.kwargs["pk"])

    @property
    def refusal(self):
        if self.registration.is_cancelled:
            return gettext("This registration has been cancelled.")
        if self.registration.is_declined:
            return gettext("This registration has come to its end.")
        return ""

    def note(self, **data) -> None:
        """Keep in the log who did it."""
        log(self.registration, self.action, user=self.request.user, data=data)

    def get_page_subtitle(self):
        return self.registration.reference

    def get_success_url(self):
        return addresses.of(self.registration)


class ChangeRegistrationView(OneRegistrationView):
    template_name = "events/admin/registration_form.html"
    page_title = _("Change details")
    action = "events.change_registration"

    def get_form(self, form_class=None):
        data = self.request.POST if self.request.method == "POST" else None
        sees_sensitive = permissions.may_see_sensitive(self.request.user)
        return StaffChangeForm(data, registration=self.registration, sees_sensitive=sees_sensitive)

    def act(self, data):
        booking.change(self.registration, **self.form.details)
        self.note()
        return gettext("Details changed.")


class ToldView(OneRegistrationView):
    """Somebody has called a person to whom the news could not be sent."""

    form_class = forms.Form
    template_name = "events/admin/one_registration.html"
    page_title = _("They have been told")
    submit_label = _("Yes, they know")
    action = "events.told_registration"

    @property
    def refusal(self):
        """Also people whose registration has ended are to hear of that."""
        if self.registration.messages.untold().exists():
            return ""
        return gettext("There is no news for this registration that could not be sent.")

    def act(self, data):
        outbox.note_told(self.registration)
        self.note()
        return gettext("Noted that they have been told.")


class CancelRegistrationView(OneRegistrationView):
    form_class = forms.Form
    template_name = "events/admin/cancel_registration.html"
    page_title = _("Cancel registration")
    submit_label = _("Cancel this registration")
    is_serious = True
    action = "events.cancel_registration"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | reach.who_is_told([self.registration])

    def act(self, data):
        booking.cancel(self.registration, by_staff=True)
        self.note()
        return gettext("%(reference)s has been cancelled.") % {
            "reference": self.registration.reference
        }
