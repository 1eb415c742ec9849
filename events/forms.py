"""What visitors type, checked. events.booking does the registering."""

import unicodedata
import uuid
from urllib.parse import urlencode

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from events import conf
from events.models import Area, EventFacts, Session
from events.text import clean

# More than this is a mistake or an attack, whatever an editor's limit says.
LARGEST_PARTY = 100
ONLINE = "online"


class CleanCharField(forms.CharField):
    """One line of readable text."""

    def to_python(self, value):
        return clean(super().to_python(value))


class MailboxField(forms.EmailField):
    """An address that mail can reach: at a dotted domain, as long as RFC 5321 allows."""

    def to_python(self, value):
        return clean(super().to_python(value))

    def run_validators(self, value):
        super().run_validators(value)
        local, _at, domain = value.rpartition("@")
        reachable = "." in domain and not domain.startswith("[")
        if value and (not reachable or len(local) > 64 or len(value.encode()) > 254):
            raise ValidationError(self.error_messages["invalid"], code="invalid")


class PhoneField(CleanCharField):
    """A phone number as people write it, in the digits of any script."""

    def to_python(self, value):
        typed = super().to_python(value)
        return "".join(str(unicodedata.digit(sign, sign)) for sign in typed)

    def run_validators(self, value):
        super().run_validators(value)
        digits = [sign for sign in value if sign in "0123456789"]
        others = set(value) - set("0123456789+-()/. ")
        if value and (len(digits) < 5 or others):
            raise ValidationError(self.error_messages["invalid"], code="invalid")


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


def _name_field(label, *, autocomplete: str, **kwargs) -> CleanCharField:
    return CleanCharField(
        label=label,
        max_length=120,
        error_messages={"required": _("Enter the name.")},
        widget=forms.TextInput(attrs={"autocomplete": autocomplete}),
        **kwargs,
    )


class ContactForm(forms.Form):
    """Who comes, and how to reach them."""

    name = _name_field(_("Your name"), autocomplete="name")
    email = MailboxField(
        label=_("E-mail (optional)"),
        required=False,
        max_length=254,
        help_text=_("We send you the details, the dates for your calendar, and any changes."),
        error_messages={"invalid": _("Enter an e-mail address such as name@example.org.")},
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    phone = PhoneField(
        label=_("Phone (optional)"),
        required=False,
        max_length=30,
        error_messages={"invalid": _("Enter a phone number such as 050 000 0000.")},
        widget=forms.TextInput(attrs={"autocomplete": "tel", "type": "tel"}),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, label_suffix="", **kwargs)

    def _add_other(self, number: int, **kwargs) -> None:
        label = _("Name of person %(number)d") % {"number": number + 1}
        self.fields[f"other_{number}"] = _name_field(label, autocomplete="off", **kwargs)

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
    # Programs fill in every field they find.
    fax = forms.CharField(
        label=_("Leave this field empty"),
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"}),
    )

    def __init__(self, *args, party_limit: int, **kwargs):
        super().__init__(*args, **kwargs)
        self.party_limit = max(party_limit, 1)
        for number in range(1, self._others_shown() + 1):
            self._add_other(number, required=False)

    def _others_shown(self) -> int:
        """As many as may come; more if more were typed, so that nothing typed is lost."""
        numbers = range(1, LARGEST_PARTY)
        typed = [number for number in numbers if str(self.data.get(f"other_{number}", "")).strip()]
        return max([min(self.party_limit, LARGEST_PARTY) - 1, *typed])

    @property
    def opens_others(self) -> bool:
        """Whether the names of the others must be seen: there are some, or an error among them."""
        return any(field.value() or field.errors for field in self.other_fields)

    @property
    def details(self) -> dict:
        return super().details | {"submission_key": self.cleaned_data["submission_key"]}

    def clean_fax(self):
        if self.cleaned_data["fax"]:
            raise ValidationError(_("Leave this field empty, so that we know you are a person."))
        return ""

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


class EventFilterForm(forms.Form):
    """What a visitor looks for in the list, by GET. What can't be understood filters nothing."""

    area = forms.ChoiceField(label=_("Area"), required=False)
    language = forms.ChoiceField(label=_("Language"), required=False)
    kind = forms.ChoiceField(label=_("Kind"), required=False)

    def __init__(self, data):
        super().__init__(data, label_suffix="", use_required_attribute=False)
        areas = [(str(area.pk), area.name) for area in _areas_in_use()]
        self.fields["area"].choices = [("", _("All areas")), (ONLINE, _("Online")), *areas]
        self.fields["language"].choices = [("", _("All languages")), *conf.event_languages()]
        self.fields["kind"].choices = [("", _("All kinds")), *EventFacts.Kind.choices]
        self.is_valid()

    @property
    def query(self) -> str:
        """The filters as the end of an address, always in the same order."""
        return f"?{urlencode(self.chosen)}" if self.chosen else ""

    @property
    def chosen(self) -> dict[str, str]:
        """The filters that hold."""
        return {name: value for name, value in self.cleaned_data.items() if value}

    def narrow(self, pages):
        """The pages that fit what was chosen."""
        chosen = self.chosen
        if "kind" in chosen:
            pages = pages.of_event(kind=chosen["kind"])
        if "language" in chosen:
            pages = pages.in_language(chosen["language"])
        if chosen.get("area") == ONLINE:
            return pages.online()
        return pages.in_area(chosen["area"]) if "area" in chosen else pages


def _areas_in_use():
    """The areas where something is, or was, to take place."""
    venues = Session.objects.exclude(venue=None).values("venue")
    return Area.objects.filter(venue__in=venues).distinct()
