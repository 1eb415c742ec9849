"""Where the links to one's registrations are sent."""

from django import forms
from django.utils.translation import gettext_lazy as _

from events.form_fields import MailboxField


class LinksForm(forms.Form):
    email = MailboxField(
        label=_("Your e-mail address"),
        help_text=_("The one that you gave when you registered."),
        error_messages={"required": _("Enter your e-mail address.")},
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, label_suffix="", **kwargs)
