"""What staff type to invite people."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from events.form_fields import CleanCharField
from events.models import Invitation

MOST_AT_ONCE = 100
MOST_PEOPLE = 1000
NOTE_LENGTH = Invitation._meta.get_field("note").max_length


class NativeDateTimeInput(forms.DateTimeInput):
    input_type = "datetime-local"

    def __init__(self):
        super().__init__(format="%Y-%m-%dT%H:%M")


class InviteForm(forms.Form):
    number = forms.IntegerField(
        label=_("How many codes"),
        min_value=1,
        max_value=MOST_AT_ONCE,
        initial=1,
        help_text=_("All with the same note, people and time."),
    )

    note = CleanCharField(
        label=_("For whom"),
        required=False,
        max_length=NOTE_LENGTH,
        help_text=_("Only the staff sees this. An organization, rather than a person."),
    )
    people = forms.IntegerField(
        label=_("People"),
        min_value=1,
        max_value=MOST_PEOPLE,
        initial=1,
        help_text=_("How many people can come with one code."),
    )
    expires_at = forms.DateTimeField(
        label=_("Valid until"),
        required=False,
        widget=NativeDateTimeInput,
        help_text=_("Empty: as long as registration is open."),
    )

    def clean_expires_at(self):
        expires_at = self.cleaned_data["expires_at"]
        if expires_at and expires_at <= timezone.now():
            raise forms.ValidationError(gettext("This time has passed."))
        return expires_at
