"""Who comes and how to reach them."""

from django import forms
from django.utils.translation import gettext_lazy as _

from events.form_fields import MailboxField, NameField, PhoneField
from events.models import EventPage, Registration
from events.questions import words
from events.questions.form import AsksQuestions, way_of


def text_input(autocomplete: str, **attrs) -> forms.TextInput:
    return forms.TextInput(attrs={"autocomplete": autocomplete, **attrs})


class ContactForm(AsksQuestions, forms.Form):
    """Who comes, how to reach them, and what they are asked.

    `name` is the writer: the first of the party, or an adviser who doesn't come. `other_<n>` are
    the others, and so the person with number n of whom questions are asked.
    """

    name = NameField(label=_("Your name"), widget=text_input("name"))
    email = MailboxField(
        label=_("E-mail (optional)"),
        required=False,
        help_text=_("We send you the details, the dates for your calendar, and any changes."),
        error_messages={"required": _("Enter your e-mail address.")},
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    phone = PhoneField(
        label=_("Phone (optional)"),
        required=False,
        widget=text_input("tel", type="tel"),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, label_suffix="", **kwargs)

    def _add_other(self, number: int, *, label: str, **kwargs) -> None:
        name = f"other_{number}"
        self.fields[name] = NameField(label=label, widget=text_input("off"), **kwargs)

    @property
    def contact_fields(self):
        return [self["name"], self["email"], self["phone"]]

    @property
    def other_fields(self):
        """The fields for the people who come along, or for whom an adviser speaks."""
        return [self[name] for name in self.fields if name.startswith("other_")]

    @property
    def people(self) -> list[dict]:
        """The others, each with the questions to that person."""
        return [
            {"field": field, "places": self.questions_of_person(_number(field.name))}
            for field in self.other_fields
        ]

    @property
    def first_places(self) -> list:
        """The questions to the person whose name stands first."""
        return self.questions_of_person(0)

    @property
    def is_for_others(self) -> bool:
        """Whether the writer registers others and doesn't come."""
        return False

    @property
    def _typed_names(self) -> dict[int, str]:
        """The names as they were typed, by the number of the person. Without the adviser's."""
        others = {
            _number(one.name): self.cleaned_data.get(one.name, "") for one in self.other_fields
        }
        return others if self.is_for_others else {0: self.cleaned_data.get("name", "")} | others


class ChangeForm(ContactForm):
    """The details and the answers of a registration. The number of people stays as it is."""

    def __init__(self, *args, registration: Registration, page: EventPage | None = None, **kwargs):
        self.registration = registration
        self._names = [attendee.name for attendee in registration.attendees.all()]
        super().__init__(*args, initial=self._initial(), **kwargs)
        for number in self._numbers_of_others():
            self._add_person(number)
        if not self.is_for_others:
            self._hold_name("name", self._names[:1] or [""])
        page = page or registration.event.page_in(registration.language)
        self.ask(
            words.asked(registration.event, page),
            people=len(self._names),
            way=way_of(registration),
            registration=registration,
        )

    def _initial(self) -> dict:
        registration = self.registration
        name = registration.contact or next(iter(self._names), "")
        email = registration.new_email or registration.email
        return {"name": name, "email": email, "phone": registration.phone}

    def _numbers_of_others(self) -> range:
        return range(0 if self.is_for_others else 1, len(self._names))

    def _add_person(self, number: int) -> None:
        label = _("Name of person %(number)d") % {"number": number + 1}
        self._add_other(number, label=label, initial=self._names[number])
        self._hold_name(f"other_{number}", [self._names[number]])

    def _hold_name(self, field: str, names: list[str]) -> None:
        """A name that was given can be mended but not taken back, and only until names are due."""
        self.fields[field].required = any(names)
        self.fields[field].disabled = self.registration.event.names_are_fixed

    @property
    def is_for_others(self) -> bool:
        return self.registration.is_for_others

    def named_people(self) -> dict[int, int]:
        """The number of a person in the form is that of the attendee."""
        return {number: number for number, name in self._typed_names.items() if name}

    @property
    def details(self) -> dict:
        """What booking.change() wants to know."""
        typed = self.cleaned_data
        return {
            "attendees": list(self._typed_names.values()),
            "email": typed["email"],
            "phone": typed["phone"],
            "contact": typed["name"] if self.is_for_others else None,
            "answers": self.given,
        }


def _number(name: str) -> int:
    return int(name.removeprefix("other_"))
