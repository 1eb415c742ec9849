"""Fields for what people type about themselves: the same whether a visitor or the staff types it."""

import unicodedata

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from events.models import Attendee, Registration
from events.models.terms import LARGEST_PARTY
from events.text import clean

NAME_LENGTH = Attendee._meta.get_field("name").max_length
EMAIL_LENGTH = Registration._meta.get_field("email").max_length
PHONE_LENGTH = Registration._meta.get_field("phone").max_length


class CleanCharField(forms.CharField):
    """One line of readable text."""

    def to_python(self, value):
        return clean(super().to_python(value))


class NameField(CleanCharField):
    """The name of an attendee."""

    default_error_messages = {"required": _("Enter the name.")}

    def __init__(self, **kwargs):
        super().__init__(max_length=NAME_LENGTH, **kwargs)


class MailboxField(forms.EmailField):
    """An address that mail can reach: at a dotted domain, as long as RFC 5321 allows."""

    default_error_messages = {"invalid": _("Enter an e-mail address such as name@example.org.")}

    def __init__(self, **kwargs):
        super().__init__(max_length=EMAIL_LENGTH, **kwargs)

    def to_python(self, value):
        return clean(super().to_python(value))

    def run_validators(self, value):
        super().run_validators(value)
        local, _at, domain = value.rpartition("@")
        reachable = "." in domain and not domain.startswith("[")
        if value and (not reachable or len(local) > 64 or len(value.encode()) > EMAIL_LENGTH):
            raise ValidationError(self.error_messages["invalid"], code="invalid")


class PhoneField(CleanCharField):
    """A phone number as people write it, in the digits of any script."""

    default_error_messages = {"invalid": _("Enter a phone number such as 050 000 0000.")}

    def __init__(self, **kwargs):
        super().__init__(max_length=PHONE_LENGTH, **kwargs)

    def to_python(self, value):
        typed = super().to_python(value)
        return "".join(str(unicodedata.digit(sign, sign)) for sign in typed)

    def run_validators(self, value):
        super().run_validators(value)
        digits = [sign for sign in value if sign in "0123456789"]
        others = set(value) - set("0123456789+-()/. ")
        if value and (len(digits) < 5 or others):
            raise ValidationError(self.error_messages["invalid"], code="invalid")


class CountField(forms.IntegerField):
    """How many people, in the digits of any script. Nothing typed is none."""

    def __init__(self, **kwargs):
        attrs = {"autocomplete": "off", "inputmode": "numeric", "class": "short"}
        kwargs.setdefault("widget", forms.TextInput(attrs=attrs))
        super().__init__(min_value=0, max_value=LARGEST_PARTY, required=False, **kwargs)


class SubmissionKeyField(forms.UUIDField):
    """Tells a second sending of one form from a second registration. Never the visitor's fault."""

    widget = forms.HiddenInput

    def to_python(self, value):
        try:
            return super().to_python(value)
        except ValidationError:
            return None

    def bound_data(self, data, initial):
        return data if self.to_python(data) else initial


class TrapField(forms.CharField):
    """A field that people don't see. Programs fill in every field they find."""

    default_error_messages = {
        "filled": _("Leave this field empty, so that we know you are a person.")
    }

    def __init__(self):
        super().__init__(
            label=_("Leave this field empty"),
            required=False,
            widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"}),
        )

    def validate(self, value):
        super().validate(value)
        if value:
            raise ValidationError(self.error_messages["filled"], code="filled")
