"""How the editor's form keeps what a page must not lose, and asks for what it must not lack."""

import uuid

from django import forms
from wagtail.admin.forms import WagtailAdminModelForm, WagtailAdminPageForm
from wagtail.admin.panels import InlinePanel

from events.models import term_checks


class ReadinessForm(WagtailAdminPageForm):
    """Publishing, or handing in for it, shows what is missing at its field. Saving a draft asks nothing."""

    def _post_clean(self):
        super()._post_clean()  # only now has the page what was typed
        if self.is_deferred_validation:
            return
        for name, message in self.instance.missing().items():
            self.add_error(name if name in self.fields else None, message)


class EventPageForm(ReadinessForm):
    """Terms that don't fit the sessions are shown too: those that were typed, saved or not."""

    def _post_clean(self):
        super()._post_clean()
        mistakes = term_checks.mistakes_beside(self._typed_sessions(), self.instance)
        for name, message in mistakes.items():
            if name in self.fields and name not in self.errors:
                self.add_error(name, message)

    def _typed_sessions(self) -> list[tuple]:
        formset = self.formsets.get("sessions")
        if formset is None or not formset.is_valid():
            return []
        rows = [row.cleaned_data for row in formset.forms]
        return [(row["start"], row["end"]) for row in rows if row and not row.get("DELETE")]


class SessionRowForm(WagtailAdminModelForm):
    """A session row that carries its key, unseen, from draft to draft.

    A row that was never published has no id in a revision. Without its key it would be taken for
    a new session each time, and people's calendars would lose the one they have.
    """

    key = forms.UUIDField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "__prefix__" in (self.prefix or ""):
            self.initial["key"] = None  # the pattern for new rows: each gets a key of its own

    def clean_key(self):
        return self.cleaned_data["key"] or uuid.uuid4()


class SessionsPanel(InlinePanel):
    """The rows of sessions. InlinePanel itself asks no model for the form of its rows."""

    def get_form_options(self):
        options = super().get_form_options()
        options["formsets"][self.relation_name]["form"] = SessionRowForm
        return options
