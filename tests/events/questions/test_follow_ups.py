"""Which answers open a follow-up. One that nothing opens keeps its page a draft."""

import json

import pytest

from events.exceptions import NotReadyToPublish
from events.models import EventPage
from tests.events.questions.asking import after, block, page_asking, question_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_english")]


def opened(page: EventPage, written: dict) -> tuple:
    question = question_of(page, written)
    return (str(question.parent) if question.parent else None), question.parent_choices


def test_a_follow_up_is_opened_by_the_choices_named_of_the_question_before_it():
    which = block("one_choice", "Which?", choices=["Bus", "My own car", "On foot"])
    where = block("text", "Where?", **after(" bus ; “my own CAR” "))

    page = page_asking(which, where)

    assert opened(page, where) == ("Which?", ["Bus", "My own car"])


def test_the_nearest_question_with_these_choices_opens_it():
    first = block("yes_no", "First?")
    between = block("one_choice", "Which?", choices=["A", "B"], **after("yes"))
    last = block("text", "Why not?", **after("no"))

    page = page_asking(first, between, last)

    assert opened(page, last) == ("First?", ["no"])


@pytest.mark.parametrize("words", ["Kyllä", "kyllä", "Yes", "yes"])
def test_yes_can_be_written_in_the_language_of_the_page_in_english_or_as_its_key(words):
    own = block("yes_no", "Is it?")
    how = block("text", "How?", **after(words))

    page = page_asking(own, how)

    assert opened(page, how) == ("Is it?", ["yes"])


@pytest.mark.parametrize("words", ["", ";", "Tram", "Bus; Tram"])
def test_a_page_whose_follow_up_nothing_opens_is_not_published(words):
    which = block("one_choice", "Which?", choices=["Bus", "Car"])

    with pytest.raises(NotReadyToPublish, match="“Where\\?”"):
        page_asking(which, block("text", "Where?", **after(words)))


def test_a_question_to_each_person_is_not_opened_by_one_to_the_party():
    party = block("yes_no", "Do you bring children?")

    with pytest.raises(NotReadyToPublish):
        page_asking(party, block("text", "How old?", is_per_attendee=True, **after("yes")))


def test_a_follow_up_comes_after_its_question():
    with pytest.raises(NotReadyToPublish):
        page_asking(block("text", "Why?", **after("yes")), block("yes_no", "Is it?"))


def test_a_draft_may_be_unfinished():
    page = page_asking()

    page.questions = json.dumps([block("text", "Why?", **after("yes"))])
    page.save_revision()

    assert page.missing().keys() == {"questions"}
