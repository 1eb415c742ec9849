"""Figures of what people answered."""

import pytest
from django.db import connection
from django.template.loader import render_to_string
from django.test.utils import CaptureQueriesContext

from events.answers import Given, write_answers
from events.models import EventPage, Status
from events.questions.answered import answered
from events.statistics import answer_totals
from tests.events.questions.asking import ask_anew, block, page_asking, question_of
from tests.factories import RegistrationFactory

pytestmark = pytest.mark.django_db


def answer(page: EventPage, *values, status=Status.CONFIRMED, attendees=1):
    """A party with these answers to the questions of the page: a list, or one for each person."""
    registration = RegistrationFactory(event=page.event, status=status, attendees=attendees)
    given = []
    for question, value in zip(page.event.questions.all(), values, strict=True):
        if question.is_per_attendee:
            given += [Given(question, one, number) for number, one in enumerate(value)]
        else:
            given.append(Given(question, value))
    write_answers(registration, given)
    return registration


def numbers(totals) -> dict:
    return {one.label: one.number for one in totals.totals if one.number}


def test_each_choice_is_counted_by_party_or_by_person():
    party = block("one_choice", "Which?", choices=["A", "B"])
    each = block("many_choices", "What?", choices=["C", "D"], is_per_attendee=True)
    page = page_asking(party, each)
    answer(page, ["A"], [["C"], ["C", "D"]], attendees=2)
    answer(page, ["A"], [[]])

    which, what = answer_totals(page.event)

    assert (numbers(which), which.answered, which.counts_people) == ({"A": 2}, 2, False)
    assert (numbers(what), what.answered, what.counts_people) == ({"C": 2, "D": 1}, 2, True)


def test_those_with_a_place_are_counted_unless_others_are_asked_for():
    page = page_asking(block("yes_no", "Is it?"))
    answer(page, ["yes"])
    answer(page, ["yes"], status=Status.OFFERED)
    answer(page, ["no"], status=Status.WAITLISTED)
    answer(page, ["no"], status=Status.CANCELLED)

    (coming,) = answer_totals(page.event)
    (waiting,) = answer_totals(page.event, statuses=[Status.WAITLISTED])

    assert list(numbers(coming).values()) == [2]
    assert list(numbers(waiting).values()) == [1]


def test_the_kitchen_gets_numbers_and_only_few_what_was_written():
    page = page_asking(block("diet", is_sensitive=True))
    answer(page, ["vegan", "no_nuts", "Nothing raw"])
    answer(page, ["vegan"])

    (all_see,) = answer_totals(page.event)
    (few_see,) = answer_totals(page.event, with_sensitive=True)

    assert sorted(numbers(all_see).values()) == [1, 2]
    assert all_see.texts == []
    assert few_see.texts == ["Nothing raw"]


def test_long_texts_are_listed_without_names():
    page = page_asking(block("long_text", "Why?"), block("email", "Another address"))
    answer(page, ["Because"], ["ada@example.org"])

    (why,) = answer_totals(page.event)

    assert (why.texts, why.answered, why.totals) == (["Because"], 1, [])


def test_a_consent_is_counted():
    page = page_asking(block("consent", "My picture"))
    answer(page, ["yes"])

    (picture,) = answer_totals(page.event)

    assert (picture.answered, picture.texts) == (1, [])


def test_retired_questions_and_choices_are_counted_while_there_are_answers():
    which = block("one_choice", "Which?", choices=["A", "B"])
    page = page_asking(which)
    answer(page, ["B"])
    which["value"]["choices"].pop()
    page = ask_anew(page, which)

    (totals,) = answer_totals(page.event)
    assert [(one.label, one.number) for one in totals.totals] == [("A", 0), ("B", 1)]

    page = ask_anew(page)
    (totals,) = answer_totals(page.event)
    assert numbers(totals) == {"B": 1}


def _queries(page, registration) -> int:
    with CaptureQueriesContext(connection) as captured:
        event = EventPage.objects.get(pk=page.pk).event
        answer_totals(event, with_sensitive=True)
        registration.refresh_from_db()
        answered(registration, with_sensitive=True)
    return len(captured)


def test_as_many_queries_for_many_answers_as_for_few():
    few = page_asking(block("yes_no", "Is it?"))
    many = page_asking(
        *[block("one_choice", f"Which {n}?", choices=["A", "B"]) for n in range(10)],
        *[block("diet", is_per_attendee=True) for _n in range(3)],
    )
    one = answer(few, ["yes"])
    for _n in range(3):
        other = answer(many, *[["A"]] * 10, *[[["vegan"]] * 3] * 3, attendees=3)

    assert _queries(few, one) == _queries(many, other)


def test_the_templates_of_the_desk_show_all_of_it():
    which = block("one_choice", "Which <one>?", choices=["A", "B"])
    page = page_asking(which, block("long_text", "Why?", is_per_attendee=True))
    registration = answer(page, ["A"], [["Line\nline"]])
    given = Given(question_of(page, which), ["A"], consent_text="I agree")
    write_answers(registration, [given])

    totals = render_to_string("events/admin/totals.html", {"totals": answer_totals(page.event)})
    answers = render_to_string(
        "events/admin/answers.html", {"answered": answered(registration, with_sensitive=False)}
    )

    assert "Which &lt;one&gt;?" in totals
    assert "Line<br>line" in totals
    assert "<dd>A</dd>" in answers
    assert "Why? (Ada 0)" in answers
    assert '<q lang="fi">I agree</q>' in answers
