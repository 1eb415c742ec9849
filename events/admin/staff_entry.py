"""For someone who phones or comes by: the same questions and the same rules as for everybody."""

from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import log

from events import booking
from events.admin import addresses, permissions
from events.admin.labels import event_label
from events.admin.registration_acts import RegistrationActView
from events.admin.registration_forms import EventChoiceForm, StaffRegistrationForm
from events.models import Event, Registration


class AddRegistrationView(RegistrationActView):
    """First for which event, then what that event asks. Whoever has an address gets the same mail
    as others."""

    permission_required = "add"
    page_title = _("Add registration")
    submit_label = _("Add registration")
    added = None

    @cached_property
    def choice(self) -> EventChoiceForm:
        """The event as it was chosen, in the address or with the form."""
        chosen = self.request.POST if "event" in self.request.POST else self.request.GET
        data = chosen if "event" in chosen else None
        return EventChoiceForm(data, events=permissions.events_of(self.request.user))

    @cached_property
    def event(self) -> Event | None:
        return self.choice.cleaned_data["event"] if self.choice.is_valid() else None

    def get_template_names(self):
        return [f"events/admin/{'registration_form' if self.event else 'choose_event'}.html"]

    def get_form(self, form_class=None):
        if self.event is None:
            return self.choice
        data = self.request.POST if self.request.method == "POST" else None
        may_exceed = permissions.may_exceed_capacity(self.request.user)
        return StaffRegistrationForm(data, event=self.event, may_exceed=may_exceed)

    def act(self, data):
        self.added = booking.register(self.event, by_staff=True, **self.form.details)
        reason = self.form.reason_given
        why = {"reason": reason} if reason else {}
        log(self.added, "events.register", user=self.request.user, data=why)
        return gettext("%(reference)s: %(status)s.") % {
            "reference": self.added.reference,
            "status": self.added.get_status_display(),
        }

    def get_page_subtitle(self):
        return event_label(self.event) if self.event else ""

    def get_success_url(self):
        if self.added:
            return addresses.of(self.added)
        event = {"event": self.event.pk} if self.event else {}
        return addresses.listing(Registration, **event)
