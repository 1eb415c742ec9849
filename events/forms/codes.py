"""The code of an invitation, as people type it."""

from django import forms
from django.utils.translation import gettext_lazy as _

from events.form_fields import CleanCharField

CODE_INPUT = forms.TextInput(
    attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}
)


class CodeField(CleanCharField):
    default_error_messages = {"required": _("Enter the code.")}

    def __init__(self, **kwargs):
        super().__init__(
            label=_("The code of your invitation"),
            help_text=_("It is in the invitation, such as ABCD-2345."),
            max_length=40,
            **kwargs,
        )


class CodeForm(forms.Form):
    """Opens the form of an event by invitation."""

    code = CodeField(widget=CODE_INPUT)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, label_suffix="", **kwargs)
