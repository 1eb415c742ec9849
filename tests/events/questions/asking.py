"""Pages that ask questions, as an editor builds them, and forms that ask them."""

import json
from uuid import uuid4

from django import forms

from events.form_fields import NameField
from events.models import EventPage, Question
from events.questions import words
from events.questions.form import AsksQuestions
from tests.factories import EventPageFactory


def block(kind: str, label: str = "", *, choices=(), **more) -> dict:
    """A question on a page, as the editor leaves it. Its choices are known by their words here."""
    value = {"label": label, "help_text": "", "after_answers": "", "shown_when": "always"}
    value |= dict.fromkeys(["is_required", "is_per_attendee", "is_sensitive"], False) | more
    if choices:
        value["choices"] = [item(label) for label in choices]
    return {"type": kind, "id": str(uuid4()), "value": value}


def item(label: str) -> dict:
    return {"type": "item", "id": label, "value": label}


def after(answers: str) -> dict:
    return {"shown_when": "answer", "after_answers": answers}


def page_asking(*blocks: dict, **fields) -> EventPage:
    """A page with these questions, published as an editor would: it may be refused."""
    page = EventPageFactory(publish=False, questions=json.dumps(blocks), **fields)
    page.save_revision().publish()
    return EventPage.objects.get(pk=page.pk)


def ask_anew(page: EventPage, *blocks: dict) -> EventPage:
    """Publish the page with these questions. Returns it as it then stands."""
    page.questions = json.dumps(blocks)
    page.save_revision().publish()
    return EventPage.objects.get(pk=page.pk)


def question_of(page: EventPage, written: dict) -> Question:
    return page.event.questions.get(key=written["id"])


def name_of(page, written: dict, person: int | None = None) -> str:
    name = f"q_{question_of(page, written).pk}"
    return name if person is None else f"{name}_{person}"


class NamesForm(forms.Form):
    """As much of a form as questions need: names, and a way where people choose."""

    name = NameField()
    other_1 = NameField(required=False)
    other_2 = NameField(required=False)


class QuestionForm(AsksQuestions, NamesForm):
    def __init__(self, data=None, *, page, people=3, way="", registration=None):
        super().__init__(data)
        questions = words.asked(page.event, page)
        self.ask(questions, people=people, way=way, registration=registration)

    def named_people(self):
        names = enumerate(NamesForm.base_fields)
        there = [number for number, name in names if self.cleaned_data.get(name)]
        return {number: place for place, number in enumerate(there)}


def form_of(page: EventPage, answers: dict | None = None, **options) -> QuestionForm:
    """The form filled in: `answers` by the name of a field, or by the block of a question."""
    return QuestionForm({"name": "Ada", **(answers or {})}, page=page, **options)


def given(form: QuestionForm) -> dict:
    """The answers of a valid form, by question and person."""
    assert form.is_valid(), form.errors
    return {(str(one.question), one.attendee): one.value for one in form.given if one.value}
