"""The decisions on all applications of an event, in one form."""

import json

from django import forms
from django.utils.translation import gettext_lazy as _

from events import booking
from events.models import Registration
from events.questions.fields import CleanTextField

Decision = Registration.Decision

UNDECIDED = ("", _("Undecided"))
MESSAGE_LENGTH = 2000


def message_field(label: str) -> CleanTextField:
    widget = forms.Textarea(attrs={"rows": 2})
    return CleanTextField(label=label, required=False, max_length=MESSAGE_LENGTH, widget=widget)


def _choices_for(one: Registration) -> list[tuple]:
    """Where there is no limit nobody needs to wait."""
    has_limit = one.event.capacity_for(one.way) is not None
    return [each for each in Decision.choices if has_limit or each[0] != Decision.RESERVE]


class DecisionsForm(forms.Form):
    """A decision and a message for each application, and one message for those without their own.

    `seen` is what stood in the form when it was opened: only what was changed since is saved, so
    that two organizers at work don't undo each other's decisions.
    """

    seen = forms.CharField(widget=forms.HiddenInput, required=False)
    for_whom = forms.ChoiceField(
        label=_("The same message for"),
        choices=[("", _("nobody")), ("all", _("everybody with a decision")), *Decision.choices],
        required=False,
    )
    message = message_field(_("Message"))

    def __init__(self, *args, applications: list[Registration], **kwargs):
        super().__init__(*args, **kwargs)
        self.applications = applications
        self.fields["seen"].initial = json.dumps(self._noted)
        self.fields["message"].help_text = _(
            "Goes to those who have no message of their own, in the language that you write here."
        )
        for one in applications:
            self._add(one)

    def _add(self, one: Registration) -> None:
        choices = [UNDECIDED, *_choices_for(one)]
        self.fields[f"decision_{one.pk}"] = forms.ChoiceField(
            label=_("Decision"), choices=choices, required=False, initial=one.decision
        )
        field = message_field(_("Message (optional)"))
        field.initial = one.decision_message
        self.fields[f"message_{one.pk}"] = field

    @property
    def rows(self) -> list[tuple]:
        """Each application with its two fields."""
        return [
            (one, self[f"decision_{one.pk}"], self[f"message_{one.pk}"])
            for one in self.applications
        ]

    @property
    def changes(self) -> list[tuple[Registration, str, str]]:
        """What was changed since the form was opened: application, decision, message."""
        seen = self._seen
        found = [(one, *self._typed(one)) for one in self.applications]
        return [change for change in found if list(change[1:]) != seen.get(str(change[0].pk))]

    def _typed(self, one: Registration) -> tuple[str, str]:
        decision = self.cleaned_data[f"decision_{one.pk}"]
        own = self.cleaned_data[f"message_{one.pk}"]
        return decision, own or self._common(decision)

    def _common(self, decision: str) -> str:
        for_whom = self.cleaned_data["for_whom"]
        is_meant = decision and for_whom in ("all", decision)
        return self.cleaned_data["message"] if is_meant else ""

    @property
    def _noted(self) -> dict[str, list[str]]:
        return {str(one.pk): [one.decision, one.decision_message] for one in self.applications}

    @property
    def _seen(self) -> dict:
        """Whatever a browser makes of it: without it, all that differs from what is noted."""
        try:
            seen = json.loads(self.cleaned_data["seen"])
        except ValueError:
            return self._noted
        return seen if isinstance(seen, dict) else self._noted


class SendForm(forms.Form):
    """Sends just what was shown: what that was, says its fingerprint."""

    shown = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args, decided: list[Registration], **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["shown"].initial = booking.fingerprint(decided)
