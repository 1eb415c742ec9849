"""Publishing writes the questions of a page. What was answered is never lost."""

import json

import pytest

from events import booking
from events.answers import Given
from events.exceptions import NotReadyToPublish
from events.models import EventPage, Question
from tests.events.questions.asking import ask_anew, block, page_asking, question_of
from tests.factories import AreaFactory, VenueFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_english")]


def asked(page: EventPage) -> list[str]:
    return [str(question) for question in page.event.questions.asked()]


def answer(question: Question, value: list[str]):
    """Somebody registers with this answer."""
    return booking.register(
        question.event,
        attendees=["Ada"],
        email="",
        phone="",
        answers=[Given(question, value)],
        language="fi",
    )


def labels(question: Question) -> list[str]:
    return [choice["label"] for choice in question.choices]


def test_the_questions_of_the_event_are_those_of_the_page_in_its_order():
    page = page_asking(block("text", "Why?"), block("one_choice", "Which?", choices=["A", "B"]))

    questions = page.event.questions.all()

    assert [(one.kind, one.label) for one in questions] == [
        ("text", "Why?"),
        ("one_choice", "Which?"),
    ]
    assert labels(questions[1]) == ["A", "B"]


def test_a_draft_asks_nothing():
    page = page_asking()

    page.questions = json.dumps([block("text", "Why?")])
    page.save_revision()

    assert asked(page) == []


def test_publishing_again_writes_the_same_rows():
    why = block("text", "Why?")
    page = page_asking(why)
    before = question_of(page, why).pk

    page.save_revision().publish()

    assert question_of(page, why).pk == before


def test_a_reworded_question_keeps_its_answers():
    which = block("one_choice", "Which?", choices=["A", "B"])
    page = page_asking(which)
    registration = answer(question_of(page, which), ["A"])

    which["value"] |= {"label": "Which one?"}
    which["value"]["choices"][0]["value"] = "The letter A"
    page = ask_anew(page, which)

    kept = registration.answers.get()
    assert (str(kept.question), kept.value) == ("Which one?", ["A"])
    assert labels(kept.question) == ["The letter A", "B"]


def test_a_question_that_nobody_answered_goes_with_its_block():
    page = page_asking(block("text", "Why?"))

    ask_anew(page)

    assert not Question.objects.exists()


def test_an_answered_question_that_left_the_page_is_retired_with_its_answers():
    why = block("text", "Why?")
    page = page_asking(why)
    registration = answer(question_of(page, why), ["Because"])

    page = ask_anew(page)

    assert asked(page) == []
    assert registration.answers.get().value == ["Because"]


def test_a_consent_keeps_its_question_too():
    yes = block("consent", "Take my picture")
    page = page_asking(yes)
    question = question_of(page, yes)
    given = Given(question, ["yes"], consent_text="Take my picture")
    registration = booking.register(
        page.event, attendees=["Ada"], email="", phone="", answers=[given], language="fi"
    )
    registration.answers.all().delete()

    ask_anew(page)

    assert registration.consents.get().question == question


def test_an_old_revision_brings_a_retired_question_back_and_takes_no_answer_away():
    why = block("text", "Why?")
    page = page_asking(why)
    old = page.save_revision()
    registration = answer(question_of(page, why), ["Because"])
    page = ask_anew(page, block("text", "When?"))
    answer(page.event.questions.asked().get(), ["Now"])

    old.publish()

    page = EventPage.objects.get(pk=page.pk)
    assert asked(page) == ["Why?"]
    assert registration.answers.get().value == ["Because"]
    assert page.event.questions.get(is_retired=True).answers.get().value == ["Now"]


def test_a_choice_that_somebody_took_stays_known_when_it_leaves_the_page():
    which = block("many_choices", "Which?", choices=["A", "B", "C"])
    page = page_asking(which)
    answer(question_of(page, which), ["C", "A"])

    del which["value"]["choices"][1:]
    page = ask_anew(page, which)

    assert question_of(page, which).choices == [
        {"key": "A", "label": "A"},
        {"key": "C", "label": "C", "is_retired": True},
    ]


def test_a_choice_that_comes_back_is_not_retired_any_more():
    which = block("one_choice", "Which?", choices=["A", "B"])
    page = page_asking(which)
    answer(question_of(page, which), ["B"])
    gone = which["value"]["choices"].pop()
    page = ask_anew(page, which)

    which["value"]["choices"].append(gone)
    page = ask_anew(page, which)

    assert question_of(page, which).choices[1] == {"key": "B", "label": "B"}


# Ready-made questions


def test_ready_made_questions_have_the_same_choices_in_every_event():
    events = [page_asking(block("sector")).event for _event in range(2)]

    keys = [[one["key"] for one in event.questions.get().choices] for event in events]

    assert keys[0] == keys[1]
    assert {"public", "third", "private", "own_background", "not_said"} <= set(keys[0])


def test_the_municipalities_are_the_areas_in_use():
    AreaFactory(name="Nobody meets here")
    venue = VenueFactory(area__name="Saarijärvi")

    page = page_asking(block("municipality"), venue=venue)

    assert labels(page.event.questions.get())[0] == "Saarijärvi"
    assert "Nobody meets here" not in labels(page.event.questions.get())


def test_the_languages_that_the_event_is_interpreted_into_come_first():
    page = page_asking(block("interpretation"), interpreted_into=["sv"])

    keys = [choice["key"] for choice in page.event.questions.get().choices]

    assert keys[:3] == ["none", "sv", "fi"]
    assert keys[-1] == "other"


# What was promised to those who answered


def test_nobody_is_made_to_answer_a_sensitive_question():
    with pytest.raises(NotReadyToPublish, match="“Allergies”"):
        page_asking(block("text", "Allergies", is_required=True, is_sensitive=True))


@pytest.mark.parametrize("change", [{"is_sensitive": False}, {"is_per_attendee": True}])
def test_an_answered_question_keeps_its_care_and_whom_it_asks(change):
    written = block("text", "Allergies", is_sensitive=True)
    page = page_asking(written)
    answer(question_of(page, written), ["Nuts"])

    written["value"] |= change
    with pytest.raises(NotReadyToPublish, match="has been answered"):
        ask_anew(page, written)

    question = question_of(page, written)
    assert [question.is_sensitive, question.is_per_attendee] == [True, False]


def test_an_answered_question_can_become_sensitive():
    written = block("text", "Allergies")
    page = page_asking(written)
    answer(question_of(page, written), ["Nuts"])

    written["value"]["is_sensitive"] = True
    page = ask_anew(page, written)

    assert question_of(page, written).is_sensitive
