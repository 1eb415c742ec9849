"""What staff type. The forms check; events.booking and events.publishing do."""

from datetime import date

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from events.admin import repeat
from events.form_fields import CleanCharField
from events.models import Event, Venue

REASON_LENGTH = Event._meta.get_field("cancellation_reason").max_length


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
