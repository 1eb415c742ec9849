"""What staff type about registrations: the forms of the public, with what only staff may."""

from django import forms
from django.conf import settings
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from events import conf
from events.admin.labels import event_label
from events.form_fields import CleanCharField
from events.forms import ChangeForm, RegistrationForm
from events.models import Event, Registration, Way
from events.questions.words import Asked

LOG_LENGTH = 300


class EventChoiceField(forms.ModelChoiceField):
    def label_from_instance(self, event):
        return event_label(event)


class EventChoiceForm(forms.Form):
    """For which event: what it asks for stands in the form after this one."""

    event = EventChoiceField(label=_("Event"), queryset=Event.objects.none())

    def __init__(self, *args, events, **kwargs):
        super().__init__(*args, **kwargs)
        events = events.open_to_staff().for_readers().select_related("source_page")
        self.fields["event"].queryset = events.order_by("source_page__title", "pk")


class LogField(CleanCharField):
    """Why staff did it. Kept in the log, and shown to nobody who registered."""

    def __init__(self, **kwargs):
        kwargs.setdefault("label", _("Reason"))
        kwargs.setdefault("help_text", _("Kept in the log. Those who registered don't see it."))
        super().__init__(max_length=LOG_LENGTH, **kwargs)


class StaffWords:
    """A form of the public in the words of somebody who writes for others."""

    def say_it_for_others(self) -> None:
        self.fields["name"].label = _("Name")
        self.fields["email"].label = _("E-mail")
        self.fields["email"].required = False
        self.fields["email"].help_text = _without_an_address()
        self.fields["phone"].label = _("Phone")
        if "group" in self.fields:
            self.fields["group"].label = _("Comes as")
        if "way" in self.fields:
            self.fields["way"].label = _("Takes part")


def _without_an_address() -> str:
    if conf.sms_backend():
        return gettext(
            "Without an address only what matters most is sent, as a text message, and without a "
            "phone number nothing: give the reference code."
        )
    return gettext("Without an address no messages are sent: give the reference code instead.")


class StaffRegistrationForm(StaffWords, RegistrationForm):
    """All that a visitor is asked, and the language of the messages. Without the trap for robots.

    Beyond the capacity a party may be larger than that, but never than one registration may be.
    """

    waits = _("full: they join the waiting list")
    language = forms.ChoiceField(label=_("Language of the messages"), choices=settings.LANGUAGES)
    exceeds_capacity = forms.BooleanField(
        label=_("Give a place even if none is free"), required=False
    )
    reason = LogField(label=_("Reason to go beyond the capacity"), required=False)

    def __init__(self, *args, event: Event, may_exceed: bool, **kwargs):
        self.may_exceed = may_exceed
        super().__init__(*args, event=event, page=event.page_in(get_language()), **kwargs)
        self.say_it_for_others()
        self.fields["language"].initial = settings.LANGUAGE_CODE
        del self.fields["fax"]
        if event.is_by_invitation:
            self.show_code()
        if "who" in self.fields:
            self.fields["who"].choices = [
                ("myself", _("This person comes, alone or with others")),
                ("others", _("This person registers others and doesn't come")),
            ]
        if not may_exceed:
            del self.fields["exceeds_capacity"], self.fields["reason"]

    def clean(self):
        cleaned_data = super().clean()
        if cleaned_data.get("exceeds_capacity") and not cleaned_data.get("reason"):
            self.add_error("reason", gettext("Give the reason: it is kept in the log."))
        return cleaned_data

    @property
    def most_people(self) -> int:
        return self.event.party_limit if self.may_exceed else super().most_people

    @property
    def largest_party(self) -> int:
        exceeds = self.cleaned_data.get("exceeds_capacity")
        return self.event.party_limit if exceeds else super().largest_party

    @property
    def reason_given(self) -> str:
        """Why this party gets a place that there isn't; "" of all others."""
        typed = self.cleaned_data
        return typed.get("reason", "") if typed.get("exceeds_capacity") else ""

    @property
    def details(self) -> dict:
        beyond = bool(self.reason_given)
        language = self.cleaned_data["language"]
        return super().details | {"language": language, "beyond_capacity": beyond}


class StaffChangeForm(StaffWords, ChangeForm):
    """Staff name people also after the time to do so has run out. Who may not read sensitive answers
    isn't shown them here either: they stay as they are."""

    def __init__(self, *args, registration: Registration, sees_sensitive: bool, **kwargs):
        self.sees_sensitive = sees_sensitive
        page = registration.event.page_in(get_language())
        super().__init__(*args, registration=registration, page=page, **kwargs)
        self.say_it_for_others()
        for field in [self["name"], *self.other_fields]:
            field.field.disabled = False

    def _initial(self) -> dict:
        # Not one that nobody has confirmed: from staff it would count at once.
        return super()._initial() | {"email": self.registration.email}

    def ask(self, questions: list[Asked], **kwargs) -> None:
        super().ask(questions if self.sees_sensitive else _open_to_all(questions), **kwargs)

    @property
    def details(self) -> dict:
        return super().details | {"by_staff": True}


def _open_to_all(questions: list[Asked]) -> list[Asked]:
    """Without the sensitive ones, and without those that an answer to them opens."""
    hidden = set()
    for one in questions:
        if one.question.is_sensitive or one.question.parent_id in hidden:
            hidden.add(one.question.pk)
    return [one for one in questions if one.question.pk not in hidden]


class RaiseForm(forms.Form):
    reason = LogField()


class MoveForm(forms.Form):
    """To which of the other events of the series."""

    to = EventChoiceField(label=_("To the event"), queryset=Event.objects.none())

    def __init__(self, *args, events, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["to"].queryset = events


class CancelSomeForm(forms.Form):
    """Who doesn't come."""

    attendees = forms.MultipleChoiceField(
        label=_("Who doesn't come?"), widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args, registration: Registration, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["attendees"].choices = [
            (attendee.pk, attendee.name or gettext("Person %(number)d") % {"number": number})
            for number, attendee in enumerate(registration.attendees.all(), start=1)
        ]


class SwitchForm(forms.Form):
    way = forms.ChoiceField(label=_("Takes part"), choices=Way.choices, widget=forms.RadioSelect)
