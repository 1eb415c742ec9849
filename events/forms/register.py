"""The form of one event: it asks what the event's terms and its editor want to know."""

import json
import uuid

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from events.exceptions import NamesAreFixed
from events.form_fields import CountField, SubmissionKeyField, TrapField
from events.forms import choices
from events.forms.choices import in_words
from events.forms.codes import CODE_INPUT, CodeField
from events.forms.party import ContactForm
from events.models import Event, EventPage, Quota, Way
from events.models.terms import LARGEST_PARTY
from events.questions import words
from events.questions.form import known_way

MYSELF, OTHERS = "myself", "others"
WHO = [
    (MYSELF, _("I come, alone or with others")),
    (OTHERS, _("I register others and don't come myself")),
]


class RegistrationForm(ContactForm):
    waits = choices.YOU_WAIT  # who registers finds a way full

    who = forms.ChoiceField(
        label=_("Who comes?"),
        choices=WHO,
        initial=MYSELF,
        required=False,
        widget=forms.RadioSelect,
    )
    unnamed = CountField(label=_("More people, whose names you give later"))
    way = choices.CountedField(
        label=_("How do you take part?"),
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose how you take part.")},
    )
    group = choices.CountedField(
        label=_("I come as"),
        required=False,
        initial=choices.NO_GROUP,
        widget=forms.RadioSelect,
        help_text=_("Some places are kept for these."),
    )
    code = CodeField(required=False, widget=forms.HiddenInput)
    submission_key = SubmissionKeyField(required=False, initial=uuid.uuid4)
    fax = TrapField()

    def __init__(self, *args, event: Event, page: EventPage, code: str = "", **kwargs):
        self.event, self.page = event, page
        super().__init__(*args, initial={"code": code}, **kwargs)
        self._fit_contact()
        self._fit_party()
        self._fit_places()
        if questions := words.asked(event, page) if event.asks_questions else []:
            self.ask(questions, people=len(self.other_fields) + 1, way=known_way(event))

    def _fit_contact(self) -> None:
        if self.event.confirms_address:
            email = self.fields["email"]
            email.required, email.label = True, _("E-mail")
            email.help_text = _(
                "We send you a link there: follow it, so that your registration counts."
            )

    def _fit_places(self) -> None:
        """By self.event, which is another one where the form is shown again."""
        way, group = self.fields["way"], self.fields["group"]
        way.keys = lambda: set(Way.values)
        way.choices = lambda: choices.ways(self.event, self.page, waits=self.waits)
        group.keys = lambda: {str(quota.key) for quota in self.event.groups}
        group.choices = lambda: choices.groups(self.event, self.page)
        if not self.event.has_online_places:
            del self.fields["way"]

    @property
    def most_people(self) -> int:
        """For how many people there are fields, in whatever way they take part."""
        return self.event.largest_party

    def _fit_party(self) -> None:
        """Where one registration holds one person there is nothing to ask."""
        for number in range(1, self._others_shown() + 1):
            label = _("Other person %(number)d: name") % {"number": number}
            self._add_other(number, label=label, required=False)
        if self.most_people == 1:
            del self.fields["who"], self.fields["unnamed"]

    def _others_shown(self) -> int:
        """As many as may come; more if more were typed, so that nothing typed is lost."""
        limit = self.most_people
        numbers = range(1, LARGEST_PARTY + 1)
        typed = [number for number in numbers if str(self.data.get(f"other_{number}", "")).strip()]
        return max([limit if limit > 1 else 0, *typed])

    # How it is shown. Needs an event with its places: EventQuerySet.for_readers().

    @property
    def ways_in(self) -> list:
        """The fields that come first: who, how, and as which group."""
        asked = ["who", "way", "group"] if self.event.groups else ["who", "way"]
        return [self[name] for name in asked if name in self.fields]

    @property
    def unnamed_field(self):
        """Not when it is too late to name people."""
        field = self["unnamed"] if "unnamed" in self.fields else None
        due = self.event.names_due
        if field and due:
            field.help_text = _("You can name them until %(until)s.") % {"until": in_words(due)}
        return None if self.event.names_are_fixed else field

    def show_code(self) -> None:
        """Let the visitor mend the code of the invitation."""
        self.fields["code"].widget = CODE_INPUT

    @property
    def opens_others(self) -> bool:
        """Whether the names of the others must be seen: there are some, or an error among them."""
        if self.is_bound and self.data.get("who") == OTHERS:
            return True
        fields = [*self.other_fields, *filter(None, [self.unnamed_field])]
        return any(field.data or field.errors for field in fields)

    # What was typed

    @property
    def is_for_others(self) -> bool:
        return self.cleaned_data.get("who") == OTHERS

    def named_people(self) -> dict[int, int]:
        numbers = [number for number, name in self._typed_names.items() if name]
        return {number: place for place, number in enumerate(numbers)}

    @property
    def attendees(self) -> list[str]:
        """Everyone's names, the writer's first; empty ones for those who are named later."""
        named = [name for name in self._typed_names.values() if name]
        return [*named, *[""] * (self.cleaned_data.get("unnamed") or 0)]

    @property
    def chosen_way(self) -> str:
        return self.cleaned_data.get("way") or Way.ON_SITE

    @property
    def largest_party(self) -> int:
        """How many people the registration can hold, as it was typed."""
        return self.event.largest_party_for(self.chosen_way)

    @property
    def quota(self) -> Quota | None:
        chosen = self.cleaned_data.get("group")
        groups = self.event.groups if chosen else []
        return next((quota for quota in groups if str(quota.key) == chosen), None)

    def clean(self):
        cleaned_data = super().clean()
        if cleaned_data.get("unnamed") and self.event.names_are_fixed:
            self.add_error("unnamed", str(NamesAreFixed()))
        elif "name" in cleaned_data and "unnamed" not in self.errors:
            self._check_size()
        return cleaned_data

    def _check_size(self) -> None:
        people, limit = len(self.attendees), self.largest_party
        if people > limit:
            self.add_error(None, _party_is_too_large(limit))
        elif not people:
            self.add_error("other_1", _("Name the people who come, or give their number."))

    @property
    def details(self) -> dict:
        """What booking.register() wants to know."""
        typed = self.cleaned_data
        return {
            "attendees": self.attendees,
            "email": typed["email"],
            "phone": typed["phone"],
            "contact": typed["name"] if self.is_for_others else "",
            "way": self.chosen_way,
            "quota": self.quota,
            "invitation_code": typed["code"],
            "answers": self.given,
            "submission_key": self._submission_key,
        }

    @cached_property
    def _submission_key(self) -> uuid.UUID:
        """All that was typed is part of the key: on a shared computer the next visitor may find
        this very form by going back, and must not be taken for the one before."""
        typed = {
            name: value for name, value in self.cleaned_data.items() if name != "submission_key"
        }
        key = self.cleaned_data["submission_key"] or uuid.uuid4()
        return uuid.uuid5(key, json.dumps(typed, default=str, sort_keys=True))


def _party_is_too_large(limit: int) -> str:
    return ngettext(
        "One registration can hold %(limit)d person. Remove some names.",
        "One registration can hold %(limit)d people. Remove some names.",
        limit,
    ) % {"limit": limit}
