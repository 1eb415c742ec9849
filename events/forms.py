"""What visitors type, checked. events.booking does the registering."""

import json
import uuid
from urllib.parse import urlencode

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from events import conf
from events.form_fields import MailboxField, NameField, PhoneField, SubmissionKeyField, TrapField
from events.models import Area, EventFacts
from events.models.page_queries import ONLINE
from events.models.shared import LARGEST_PARTY


def _text_input(autocomplete: str, **attrs) -> forms.TextInput:
    return forms.TextInput(attrs={"autocomplete": autocomplete, **attrs})


class ContactForm(forms.Form):
    """Who comes, and how to reach them."""

    name = NameField(label=_("Your name"), widget=_text_input("name"))
    email = MailboxField(
        label=_("E-mail (optional)"),
        required=False,
        help_text=_("We send you the details, the dates for your calendar, and any changes."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    phone = PhoneField(
        label=_("Phone (optional)"),
        required=False,
        widget=_text_input("tel", type="tel"),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, label_suffix="", **kwargs)

    def _add_other(self, number: int, **kwargs) -> None:
        label = _("Name of person %(number)d") % {"number": number + 1}
        self.fields[f"other_{number}"] = NameField(label=label, widget=_text_input("off"), **kwargs)

    @property
    def contact_fields(self):
        return [self["name"], self["email"], self["phone"]]

    @property
    def other_fields(self):
        """The fields for the people who come along."""
        return [self[name] for name in self.fields if name.startswith("other_")]

    @property
    def attendees(self) -> list[str]:
        """Everyone's names, the writer's first."""
        others = [self.cleaned_data.get(field.name, "") for field in self.other_fields]
        return [self.cleaned_data["name"], *(name for name in others if name)]

    @property
    def details(self) -> dict:
        """What booking wants to know."""
        contact = {name: self.cleaned_data[name] for name in ["email", "phone"]}
        return {"attendees": self.attendees, **contact}


class RegistrationForm(ContactForm):
    submission_key = SubmissionKeyField(required=False, initial=uuid.uuid4)
    fax = TrapField()

    def __init__(self, *args, party_limit: int, **kwargs):
        super().__init__(*args, **kwargs)
        self.party_limit = party_limit
        for number in range(1, self._others_shown() + 1):
            self._add_other(number, required=False)

    def _others_shown(self) -> int:
        """As many as may come; more if more were typed, so that nothing typed is lost."""
        numbers = range(1, LARGEST_PARTY)
        typed = [number for number in numbers if str(self.data.get(f"other_{number}", "")).strip()]
        return max([self.party_limit - 1, *typed])

    @property
    def opens_others(self) -> bool:
        """Whether the names of the others must be seen: there are some, or an error among them."""
        return any(field.value() or field.errors for field in self.other_fields)

    @property
    def details(self) -> dict:
        details = super().details
        # Who comes is part of the key: on a shared computer the next visitor may find this very
        # form by going back, and must not be taken for the one before.
        key = uuid.uuid5(self._form_key, json.dumps(details))
        return details | {"submission_key": key}

    @property
    def _form_key(self) -> uuid.UUID:
        return self.cleaned_data["submission_key"] or uuid.uuid4()

    def clean(self):
        cleaned_data = super().clean()
        if "name" in cleaned_data and len(self.attendees) > self.party_limit:
            self.add_error(None, _party_is_too_large(self.party_limit))
        return cleaned_data


class ChangeForm(ContactForm):
    """The details of a registration. The number of people stays as it is."""

    def __init__(self, *args, registration, **kwargs):
        name, *others = [attendee.name for attendee in registration.attendees.all()] or [""]
        initial = {"name": name, "email": registration.email, "phone": registration.phone}
        super().__init__(*args, initial=initial, **kwargs)
        for number, other in enumerate(others, start=1):
            self._add_other(number, required=True, initial=other)


def _party_is_too_large(limit: int) -> str:
    return ngettext(
        "One registration can hold %(limit)d person. Remove some names.",
        "One registration can hold %(limit)d people. Remove some names.",
        limit,
    ) % {"limit": limit}


def _languages():
    return [("", _("All languages")), *conf.event_languages()]


class FilterForm(forms.Form):
    """What a reader looks for in a list, by GET. What can't be understood filters nothing."""

    use_required_attribute = False

    @property
    def chosen(self) -> dict:
        """The filters that hold, as a QuerySet's matching() takes them."""
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value}


class EventFilterForm(FilterForm):
    """What a visitor looks for in the list of events."""

    area = forms.ChoiceField(label=_("Area"), required=False)
    language = forms.ChoiceField(label=_("Language"), required=False, choices=_languages)
    kind = forms.ChoiceField(
        label=_("Kind"), required=False, choices=[("", _("All kinds")), *EventFacts.Kind.choices]
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["area"].choices = lambda: self.areas

    @cached_property
    def areas(self) -> list[tuple[str, str]]:
        """The choice of areas: asked for when it is needed, and once."""
        return [("", _("All areas")), (ONLINE, _("Online")), *Area.objects.in_use().choices()]

    @property
    def query(self) -> str:
        """The filters as the end of an address, always in the same order."""
        return f"?{urlencode(self.chosen)}" if self.chosen else ""
