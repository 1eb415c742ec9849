"""What visitors write to a leader, checked. resources.outbox takes it from there."""

from django import forms
from django.utils.translation import gettext_lazy as _

from events.form_fields import MailboxField, NameField, TrapField
from events.text import clean


class QuestionField(forms.CharField):
    """A few lines of readable text."""

    widget = forms.Textarea(attrs={"rows": 6})
    default_error_messages = {"required": _("Write your question.")}

    def to_python(self, value):
        return clean(super().to_python(value), lines=True)


class QuestionForm(forms.Form):
    name = NameField(label=_("Your name"), widget=forms.TextInput(attrs={"autocomplete": "name"}))
    email = MailboxField(
        label=_("Your e-mail"),
        help_text=_("The leader answers to this address."),
        error_messages={"required": _("Enter your e-mail, so that you can get an answer.")},
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    text = QuestionField(label=_("Your question"), max_length=2000)
    fax = TrapField()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, label_suffix="", **kwargs)

    @property
    def question(self) -> dict:
        return {name: self.cleaned_data[name] for name in ["name", "email", "text"]}

    @property
    def shown_fields(self) -> list:
        return [self["name"], self["email"], self["text"]]
