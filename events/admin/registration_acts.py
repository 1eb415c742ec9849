"""What staff do to registrations: add, change, cancel. booking does it, Wagtail's log keeps who."""

from django import forms
from django.conf import settings
from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.log_actions import log

from events import booking
from events.admin import addresses
from events.admin.base import ActView
from events.admin.forms import DetailsForm, StaffRegistrationForm
from events.models import Registration


class RegistrationActView(PermissionCheckedMixin, ActView):
    model = Registration
    header_icon = "group"

    @property
    def parents(self):
        label = capfirst(Registration._meta.verbose_name_plural)
        return [{"url": addresses.listing(Registration), "label": label}]


class AddRegistrationView(RegistrationActView):
    """For someone who phones or comes by: whoever has an address gets the same mail as others."""

    permission_required = "add"
    form_class = StaffRegistrationForm
    page_title = _("Add registration")
    submit_label = _("Register")
    added = None

    def get_initial(self):
        return {
            "event": self.request.GET.get("event"),
            "language": settings.LANGUAGE_CODE,
        }

    def act(self, data):
        event = data.pop("event")
        self.added = booking.register(event, by_staff=True, **data)
        log(self.added, "events.register", user=self.request.user)
        return gettext("%(reference)s: %(status)s.") % {
            "reference": self.added.reference,
            "status": self.added.get_status_display(),
        }

    def get_success_url(self):
        return addresses.of(self.added) if self.added else addresses.listing(Registration)


class OneRegistrationView(RegistrationActView):
    """An act on a registration that is still active."""

    permission_required = "change"

    @cached_property
    def registration(self) -> Registration:
        registrations = Registration.objects.select_related("event__source_page")
        return get_object_or_404(registrations, pk=self.kwargs["pk"])

    @property
    def refusal(self):
        if self.registration.is_cancelled:
            return gettext("This registration has been cancelled.")
        return ""

    def get_page_subtitle(self):
        return self.registration.reference

    def get_success_url(self):
        return addresses.of(self.registration)


class ChangeRegistrationView(OneRegistrationView):
    form_class = DetailsForm
    page_title = _("Change details")

    def get_initial(self):
        registration = self.registration
        return {
            "attendees": [attendee.name for attendee in registration.attendees.all()],
            "email": registration.email,
            "phone": registration.phone,
        }

    def form_valid(self, form):
        expected = self.registration.attendees.count()
        if len(form.cleaned_data["attendees"]) != expected:
            form.add_error(
                "attendees",
                gettext(
                    "The number of people can't be changed here: it is %(count)d. Cancel this "
                    "registration and add a new one."
                )
                % {"count": expected},
            )
            return self.form_invalid(form)
        return super().form_valid(form)

    def act(self, data):
        booking.change(self.registration, **data)
        log(self.registration, "events.change_registration", user=self.request.user)
        return gettext("Details changed.")


class CancelRegistrationView(OneRegistrationView):
    form_class = forms.Form
    template_name = "events/admin/cancel_registration.html"
    page_title = _("Cancel registration")
    submit_label = _("Cancel this registration")
    is_serious = True

    def act(self, data):
        booking.cancel(self.registration, by_staff=True)
        log(self.registration, "events.cancel_registration", user=self.request.user)
        return gettext("%(reference)s has been cancelled.") % {
            "reference": self.registration.reference
        }
