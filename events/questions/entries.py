"""A question in one form: its fields, what was answered before, and what is answered now."""

from dataclasses import dataclass, field

from django import forms
from django.utils.functional import cached_property

from events.answers import Given
from events.form_fields import CleanCharField
from events.models import Question
from events.questions import ready_made
from events.questions.fields import LINE_LENGTH, QuestionFields, box
from events.questions.words import Asked, shown

Kind = Question.Kind


@dataclass(eq=False)
class Entry:
    """A question to the whole party, or to the person with that number in the form.

    Has what Wagtail's form builder asks of a field.
    """

    asked: Asked
    number: int | None = None
    # What was answered before, in a form for changes.
    earlier: list = field(default_factory=list)
    # Which follow-ups a choice opens, by its key.
    opens: dict[str, list[int]] = field(default_factory=dict)

    # Whether it must be answered depends on other answers: the form checks it.
    required = False

    @property
    def question(self) -> Question:
        return self.asked.question

    @property
    def clean_name(self) -> str:
        person = "" if self.number is None else f"_{self.number}"
        return f"q_{self.question.pk}{person}"

    @property
    def words_name(self) -> str:
        """The field for what the choices don't say."""
        return f"{self.clean_name}_words" if self.asked.takes_words else ""

    @property
    def consent_name(self) -> str:
        """The field for the consent to keep a sensitive answer."""
        return f"{self.clean_name}_consent" if self.question.is_sensitive else ""

    @property
    def names(self) -> list[str]:
        return [name for name in [self.clean_name, self.words_name, self.consent_name] if name]

    @property
    def field_type(self) -> str:
        """Ready-made questions look like those that an editor writes."""
        kind = self.question.kind
        if kind in ready_made.ONE_OF_MANY:
            return Kind.ONE_CHOICE
        return Kind.MANY_CHOICES if kind in ready_made.SEVERAL_OF_MANY else kind

    @property
    def label(self) -> str:
        return self.asked.shown_label

    @property
    def help_text(self) -> str:
        return self.asked.shown_help

    @property
    def default_value(self):
        chosen = [one for one in self.earlier if one in self._keys]
        if self.field_type == Kind.MANY_CHOICES:
            return chosen
        return next(iter(chosen if self._keys else self.earlier), "")

    @property
    def choices(self) -> list[tuple[str, str]]:
        """Those to choose from. A retired one is there for those alone who had chosen it."""
        return [
            (choice.key, choice.shown_label)
            for choice in self.asked.choices
            if not choice.is_retired or choice.key in self.earlier
        ]

    @property
    def can_be_left(self) -> bool:
        """Nothing need be answered, and there is no choice that says so."""
        return not self.question.is_required and ready_made.NOT_SAID not in self._keys

    @property
    def fields(self) -> dict[str, forms.Field]:
        fields = dict(QuestionFields([self]).formfields)
        if self._is_marked_required:
            fields[self.clean_name].widget.attrs["required"] = True
        if self.words_name:
            fields[self.words_name] = self._words_field()
        if self.consent_name:
            fields[self.consent_name] = box(
                label=self.asked.consent_text, required=False, initial=bool(self.earlier)
            )
        return fields

    def value(self, cleaned: dict) -> list:
        """The answer as it is stored: keys of choices, or what was typed."""
        answer = cleaned.get(self.clean_name)
        if self.field_type == Kind.CONSENT:
            return ["yes"] if answer else []
        if self.field_type == Kind.DATE:
            return [answer.isoformat()] if answer else []
        answers = answer if isinstance(answer, list) else [answer]
        if self.words_name:
            answers = [*answers, cleaned.get(self.words_name)]
        return [str(one) for one in answers if one not in (None, "")]

    def lacks_consent(self, cleaned: dict) -> bool:
        """Whether it can't be kept: it says something about somebody who didn't agree to that."""
        says_something = set(self.value(cleaned)) - {ready_made.NONE}
        return bool(self.consent_name and says_something and not cleaned.get(self.consent_name))

    def given(self, cleaned: dict, attendee: int | None) -> Given:
        """The answer as booking takes it, with the consent that came with it."""
        agrees = cleaned.get(self.consent_name or self.clean_name)
        return Given(
            question=self.question,
            value=self.value(cleaned),
            attendee=attendee,
            consent_text=self.asked.consent_text if agrees else "",
            consent_language=self.asked.consent_language,
        )

    @cached_property
    def _keys(self) -> set[str]:
        return {choice.key for choice in self.asked.choices}

    @property
    def _is_marked_required(self) -> bool:
        """In the page too: always asked, and not by boxes, each of which would have to be ticked."""
        question = self.question
        is_always = question.shown_when == Question.ShownWhen.ALWAYS
        is_sure = question.is_required and is_always and self.number in (None, 0)
        return is_sure and self.field_type != Kind.MANY_CHOICES

    def _words_field(self) -> forms.Field:
        typed = [one for one in self.earlier if one not in self._keys]
        return CleanCharField(
            label=shown(self.asked.takes_words, is_optional=True),
            required=False,
            max_length=LINE_LENGTH,
            initial=" ".join(typed),
            widget=forms.TextInput(attrs={"autocomplete": "off"}),
        )
