"""What staff type. The forms check; events.booking and events.publishing do."""

import uuid
from datetime import date

from django import forms
from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from events.admin import repeat
from events.admin.labels import event_label
from events.form_fields import (
    NAME_LENGTH,
    CleanCharField,
    MailboxField,
    PhoneField,
    SubmissionKeyField,
)
from events.models import Event, Venue
from events.text import clean

REASON_LENGTH = Event._meta.get_field("cancellation_reason").max_length


class NamesField(forms.CharField):
    """People's names, one on each line."""

    widget = forms.Textarea(attrs={"rows": 3})

    def to_python(self, value):
        names = [clean(line) for line in super().to_python(value).splitlines()]
        return [name for name in names if name]

    def prepare_value(self, value):
        return "\n".join(value) if isinstance(value, list) else value

    def validate(self, value):
        super().validate(value)
        if any(len(name) > NAME_LENGTH for name in value):
            raise forms.ValidationError(
                gettext("A name can have at most %(limit)d characters.") % {"limit": NAME_LENGTH}
            )


class DetailsForm(forms.Form):
    attendees = NamesField(label=_("Names"), help_text=_("One person on each line."))
    email = MailboxField(
        label=_("E-mail"),
        required=False,
        help_text=_("Without an address no messages are sent: give the reference code instead."),
    )
    phone = PhoneField(label=_("Phone"), required=False)


class EventChoiceField(forms.ModelChoiceField):
    def label_from_instance(self, event):
        return event_label(event)


class StaffRegistrationForm(DetailsForm):
    event = EventChoiceField(label=_("Event"), queryset=Event.objects.none())
    language = forms.ChoiceField(
        label=_("Language of the messages"), choices=settings.LANGUAGES, required=True
    )
    # So that a double click adds nobody twice.
    submission_key = SubmissionKeyField(required=False, initial=uuid.uuid4)

    field_order = ["event", "attendees", "email", "phone", "language"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        events = Event.objects.open_to_staff().for_readers().select_related("source_page")
        self.fields["event"].queryset = events.order_by("source_page__title", "pk")


class ReasonForm(forms.Form):
    reason = CleanCharField(
        label=_("Reason"),
        max_length=REASON_LENGTH,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Everyone who registered reads this. The same text goes to all languages."),
    )


class NativeDateInput(forms.DateInput):
    """The browser's own: Wagtail's turns a date typed the Finnish way into today, silently."""

    input_type = "date"

    def __init__(self):
        super().__init__(format="%Y-%m-%d")


class NativeTimeInput(forms.TimeInput):
    input_type = "time"

    def __init__(self):
        super().__init__(format="%H:%M")


class RepeatForm(forms.Form):
    first_date = forms.DateField(
        label=_("First date"),
        widget=NativeDateInput,
        validators=[MinValueValidator(date(2000, 1, 1)), MaxValueValidator(date(2100, 1, 1))],
    )
    start = forms.TimeField(label=_("Start time"), widget=NativeTimeInput)
    end = forms.TimeField(label=_("End time"), widget=NativeTimeInput)
    every = forms.ChoiceField(label=_("Repeat"), choices=repeat.Every.choices, initial="week")
    times = forms.IntegerField(label=_("How many times"), min_value=2, max_value=52, initial=8)
    venue = forms.ModelChoiceField(
        label=_("Venue"),
        queryset=Venue.objects.all(),
        required=False,
        help_text=_("Leave empty when people meet online."),
    )
    online_url = forms.URLField(
        label=_("Online link"), required=False, max_length=500, assume_scheme="https"
    )

    def clean(self):
        data = super().clean()
        if not self.errors:
            if data["end"] <= data["start"]:
                raise forms.ValidationError({"end": gettext("The end must be after the start.")})
            self._fill_times(data)
        return data

    def _fill_times(self, data):
        days = repeat.days(data["first_date"], every=data["every"], times=data["times"])
        try:
            data["meetings"] = repeat.meetings(days, start=data["start"], end=data["end"])
        except repeat.NoSuchTime as error:
            raise forms.ValidationError(str(error)) from error
