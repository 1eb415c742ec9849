"""The questions of an event in several languages, through the editor's own translations."""

import json

import pytest
from django.utils import translation

from events import booking
from events.models import Area, EventPage, Registration
from events.questions import words
from events.statistics import answer_totals
from tests.events.questions.asking import (
    after,
    ask_anew,
    block,
    form_of,
    given,
    page_asking,
    question_of,
)
from tests.factories import event_index
from tests.home.translating import texts_of, translate

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _what_waits_is_done(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        yield


@pytest.fixture
def blocks():
    which = block("one_choice", "Millä tulet?", choices=["Bussilla", "Autolla"], help_text="Apua")
    return [which, block("text", "Mistä?", **after("Bussilla")), block("diet")]


@pytest.fixture
def page(fi, sv, en, blocks):
    """A Finnish page with questions; its list stands in three languages."""
    translate(event_index(), sv)
    translate(event_index(), en)
    return page_asking(*blocks)


def read(page: EventPage, language: str) -> list[words.Asked]:
    """The questions as a reader of that language sees them."""
    with translation.override(language):
        return words.asked(page.event, page)


def test_the_same_question_is_asked_in_three_languages(page, sv, en):
    swedish, english = translate(page, sv), translate(page, en)

    asked = [read(page, "fi")[0], read(swedish, "sv")[0], read(english, "en")[0]]

    assert [one.label for one in asked] == ["Millä tulet?", "sv Millä tulet?", "en Millä tulet?"]
    assert [one.help_text for one in asked] == ["Apua", "sv Apua", "en Apua"]
    assert [[choice.label for choice in one.choices] for one in asked] == [
        ["Bussilla", "Autolla"],
        ["sv Bussilla", "sv Autolla"],
        ["en Bussilla", "en Autolla"],
    ]
    assert len({one.question for one in asked}) == 1
    assert {one.lang for one in asked} == {""}


def test_answers_in_different_languages_are_counted_together(page, sv, blocks):
    swedish = translate(page, sv)
    name = f"q_{question_of(page, blocks[0]).pk}"

    for each in [page, swedish]:
        form = form_of(each, {name: "Bussilla"})
        given(form)
        register(each, form)

    (which, *_others) = answer_totals(page.event)
    assert [(one.label, one.number) for one in which.totals] == [("Bussilla", 2), ("Autolla", 0)]


def register(page, form) -> Registration:
    language = page.locale.language_code
    details = {"attendees": ["Ada"], "email": "", "phone": "", "language": language}
    return booking.register(page.event, answers=form.given, **details)


def test_a_translation_moves_no_question(page, sv):
    before = list(page.event.questions.values())

    translate(page, sv)

    assert list(page.event.questions.values()) == before


def test_what_opens_a_follow_up_is_the_same_in_every_language(page, sv, blocks):
    swedish = translate(page, sv)
    name = f"q_{question_of(page, blocks[0]).pk}"
    where = f"q_{question_of(page, blocks[1]).pk}"

    with translation.override("sv"):
        form = form_of(swedish, {name: "Bussilla", where: "Keuruu"})
        (which, _diet) = form.party_questions

    assert ("Mistä?", None) in given(form)
    assert "sv Bussilla" in which.follow_ups[0].answers


def test_a_question_that_waits_for_translation_is_in_the_original_with_its_language(page, sv):
    swedish = translate(page, sv)

    page = ask_anew(page, block("text", "Uusi?", help_text="Neuvo"))
    (new,) = read(swedish, "sv")

    assert (new.label, new.help_text, new.lang) == ("Uusi?", "Neuvo", "fi")
    assert '<span lang="fi" dir="ltr">Uusi?</span>' in new.shown_label


def test_a_new_choice_waits_in_the_original_too(page, sv, blocks):
    swedish = translate(page, sv)

    blocks[0]["value"]["choices"].append({"type": "item", "id": "Junalla", "value": "Junalla"})
    ask_anew(page, *blocks)
    with translation.override("sv"):
        which = words.asked(page.event, swedish)[0]

    assert [choice.lang for choice in which.choices] == ["", "", "fi"]
    assert which.choices[2].shown_label == '<span lang="fi" dir="ltr">Junalla</span>'


def test_a_page_that_is_read_in_another_language_marks_its_words(page):
    which, _where, diet = read(page, "ar")

    assert which.lang == "fi"
    assert diet.lang == ""


def test_ready_made_questions_have_words_of_their_own_in_every_language(page):
    page = ask_anew(page, block("first_time"))

    choices = {
        language: [choice.label for choice in read(page, language)[0].choices]
        for language in ["fi", "sv", "en"]
    }

    assert choices == {"fi": ["Kyllä", "Ei"], "sv": ["Ja", "Nej"], "en": ["Yes", "No"]}


def test_translators_are_not_asked_for_the_words_that_name_choices(page, blocks):
    blocks[1]["value"]["after_answers"] = "bussilla"

    texts = texts_of(ask_anew(page, *blocks))

    assert "Bussilla" in texts
    assert "bussilla" not in texts


def test_an_editor_can_give_a_ready_made_question_other_words(fi, sv):
    translate(event_index(), sv)
    page = page_asking(block("diet", "Mitä et syö?"))
    swedish = translate(page, sv)

    assert read(swedish, "sv")[0].label == "sv Mitä et syö?"


def test_municipalities_are_names_and_need_no_translation(page):
    page = ask_anew(page, block("municipality"))

    first = read(page, "ar")[0].choices[0]

    assert (first.label, first.lang) == (Area.objects.get().name, "")


def test_the_groups_have_names_in_each_language(page, sv):
    value = {"name": "Työntekijät", "places": 5, "until": None}
    quota = {"type": "quota", "id": "0e9b9a3e-3bd5-4b51-a1e5-6f5a0d4c1a11", "value": value}
    page.quotas = json.dumps([quota])
    page.save_revision().publish()

    swedish = translate(EventPage.objects.get(pk=page.pk), sv)

    assert list(words.quota_names(swedish.event, swedish).values()) == ["sv Työntekijät"]
