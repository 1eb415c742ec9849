"""How questions stand in the form: a follow-up inside the question whose answer opens it.

Without style sheets all of them are there, each with a line above it that says when to answer.
"""

from dataclasses import dataclass, field

from django import forms
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from events.models import Question, Way
from events.questions.entries import Entry
from events.questions.words import Choice

ShownWhen = Question.ShownWhen


@dataclass(eq=False)
class Place:
    """Where an entry stands, with its follow-ups. `way`: it is only for those who choose that way."""

    entry: Entry
    form: forms.Form
    way: str = ""
    follow_ups: list["FollowUps"] = field(default_factory=list)

    @property
    def fields(self) -> list:
        return [self.form[name] for name in self.entry.names]

    @property
    def lead_in(self) -> str:
        """The line above it, where not everybody is asked."""
        if self.way == Way.ON_SITE:
            return _("If you come to the place:")
        return _("If you take part online:") if self.way == Way.ONLINE else ""


@dataclass(eq=False)
class FollowUps:
    """The questions that the same answers open. Counted within their question."""

    number: int
    choices: list[Choice]
    places: list[Place] = field(default_factory=list)

    @property
    def answers(self) -> str:
        """The answers that open them, as HTML."""
        between = format_html(" {} ", pgettext("between answers", "or"))
        return format_html_join(between, "<q>{}</q>", ((one.shown_label,) for one in self.choices))


def arrange(entries: list[Entry], *, form: forms.Form, way: str) -> list[Place]:
    """The questions that stand by themselves, each with its follow-ups. All are of one person."""
    places = {entry.question.pk: Place(entry, form) for entry in entries}
    top = []
    for place in places.values():
        parent = places.get(place.entry.question.parent_id)
        if parent and place.entry.question.shown_when == ShownWhen.ANSWER:
            _put_below(parent, place)
        else:
            place.way = _way_to_choose(place.entry.question, way)
            top.append(place)
    return top


def _put_below(parent: Place, place: Place) -> None:
    keys = place.entry.question.parent_choices
    choices = [choice for choice in parent.entry.asked.choices if choice.key in keys]
    group = next((one for one in parent.follow_ups if one.choices == choices), None)
    if group is None:
        group = FollowUps(len(parent.follow_ups) + 1, choices)
        parent.follow_ups.append(group)
        for key in keys:
            parent.entry.opens.setdefault(key, []).append(group.number)
    group.places.append(place)


def _way_to_choose(question: Question, way: str) -> str:
    """Where it is not known how people take part, the line above the question asks them to look."""
    depends = question.shown_when in (ShownWhen.ON_SITE, ShownWhen.ONLINE)
    return question.shown_when if depends and not way else ""
