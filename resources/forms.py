"""What visitors write to a leader, checked. resources.outbox takes it from there."""

import json
import uuid

from django import forms
from django.utils.translation import gettext_lazy as _

from events.form_fields import MailboxField, NameField, SubmissionKeyField, TrapField
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
    submission_key = SubmissionKeyField(required=False, initial=uuid.uuid4)
    fax = TrapField()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, label_suffix="", **kwargs)

    @property
    def question(self) -> dict:
        return {name: self.cleaned_data[name] for name in ["name", "email", "text"]}

    @property
    def guid(self) -> uuid.UUID:
        """The same for a second sending of the same question, as after a double click."""
        key = self.cleaned_data["submission_key"] or uuid.uuid4()
        return uuid.uuid5(key, json.dumps(self.question))

    @property
    def shown_fields(self) -> list:
        return [self["name"], self["email"], self["text"]]
