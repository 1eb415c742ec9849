"""Figures of what people answered: totals, without names."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from events.models import Answer, Event, EventPage, Question
from events.models.status import SEATED
from events.questions import ready_made, words

Kind = Question.Kind

WITH_TEXTS = {Kind.TEXT, Kind.LONG_TEXT}
WITH_TOTALS = ready_made.WITH_CHOICES | {Kind.CONSENT}


@dataclass(frozen=True)
class Total:
    """How many took one choice."""

    label: str
    number: int
    lang: str = ""


@dataclass(frozen=True)
class AnswerTotals:
    """The answers to one question. They are counted by person, or by party where the party was asked."""

    asked: words.Asked
    answered: int
    totals: list[Total] = field(default_factory=list)
    # What was written, without names. Empty also where the reader may not see it.
    texts: list[str] = field(default_factory=list)

    @property
    def counts_people(self) -> bool:
        return self.asked.question.is_per_attendee


def answer_totals(
    event: Event,
    page: EventPage | None = None,
    *,
    with_sensitive: bool = False,
    statuses: Iterable[str] = SEATED,
) -> list[AnswerTotals]:
    """What those who have a place answered, question by question, in a fixed number of queries.

    The numbers are for everyone at the desk; the words of sensitive answers only `with_sensitive`.
    """
    values: dict[int, list[list]] = {}
    answers = Answer.objects.filter(registration__event=event).of_those_with(statuses)
    for question, value in answers.order_by("pk").values_list("question", "value"):
        values.setdefault(question, []).append(value)
    asked = words.asked(event, page or event.source_page, with_retired=True)
    return [
        _totals(one, values.get(one.question.pk, []), with_sensitive)
        for one in asked
        if one.kind in WITH_TOTALS | WITH_TEXTS
        and (one.question.pk in values or not one.question.is_retired)
    ]


def _totals(asked: words.Asked, values: list[list], with_sensitive: bool) -> AnswerTotals:
    numbers = Counter(one for value in values for one in set(value))
    choices = [
        Total(choice.label, numbers[choice.key], choice.lang)
        for choice in asked.choices
        if numbers[choice.key] or not choice.is_retired
    ]
    return AnswerTotals(
        asked=asked,
        answered=len(values),
        totals=choices,
        texts=_texts(asked, values) if with_sensitive or not asked.question.is_sensitive else [],
    )


def _texts(asked: words.Asked, values: list[list]) -> list[str]:
    """What was typed, rather than chosen."""
    if asked.kind == Kind.CONSENT:
        return []
    keys = {choice.key for choice in asked.choices}
    return [one for value in values for one in value if one not in keys]
