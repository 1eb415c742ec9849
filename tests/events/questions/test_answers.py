"""Which answers a form takes, and how they are kept."""

import pytest
from django.utils import translation
from django.utils.translation import gettext as _

from events import booking
from events.models import Registration
from tests.events.questions.asking import ask_anew, block, form_of, given, name_of, page_asking
from tests.factories import RegistrationFactory
from tests.naughty import NAUGHTY

pytestmark = pytest.mark.django_db


def one_question(kind: str, answer, **more):
    """The form of a page with one question, filled in with an answer."""
    written = block(kind, "Question", **more)
    page = page_asking(written)
    return form_of(page, {name_of(page, written): answer})


@pytest.mark.parametrize(
    ("kind", "typed", "stored"),
    [
        ("text", " Ada \u200b Li ", ["Ada \u200b Li"]),
        ("long_text", "one\r\n two ", ["one\n two"]),
        ("number", "1,5", ["1.5"]),
        ("number", "٣", ["3"]),
        ("date", "2027-01-31", ["2027-01-31"]),
        ("date", "31.1.2027", ["2027-01-31"]),
        ("yes_no", "no", ["no"]),
        ("email", "ada@example.org", ["ada@example.org"]),
        ("phone", "050 000 0001", ["050 000 0001"]),
        ("consent", "on", ["yes"]),
        ("sector", "third", ["third"]),
        ("first_time", "yes", ["yes"]),
        ("text", "\u200b", None),
        ("yes_no", "", None),
    ],
)
def test_each_kind_of_answer_is_stored_in_one_way(kind, typed, stored):
    with translation.override("fi"):
        form = one_question(kind, typed)

        assert list(given(form).values()) == ([stored] if stored else [])


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        ("number", "many"),
        ("number", "NaN"),
        ("number", "9" * 20),
        ("date", "tomorrow"),
        ("yes_no", "perhaps"),
        ("email", "ada@example"),
        ("phone", "call me"),
        ("sector", "cosmic"),
        ("text", "a" * 301),
    ],
)
def test_what_is_no_answer_is_refused_at_its_question(kind, typed):
    form = one_question(kind, typed)

    assert not form.is_valid()
    assert len(form.errors) == 1


def test_several_choices_are_stored_by_their_keys():
    form = one_question("many_choices", ["B", "A"], choices=["A", "B", "C"])

    assert given(form) == {("Question", None): ["B", "A"]}


def test_more_than_the_choices_can_be_written():
    diet = block("diet")
    page = page_asking(diet)
    name = name_of(page, diet)

    form = form_of(page, {name: ["vegan"], f"{name}_words": "No  onions"})

    assert list(given(form).values()) == [["vegan", "No onions"]]


def test_a_question_that_must_be_answered():
    form = one_question("many_choices", [], choices=["A", "B"], is_required=True)

    assert list(form.errors.values()) == [[_("Answer this question.")]]


# Changing answers


@pytest.fixture
def registered():
    which = block("one_choice", "Which?", choices=["A", "B"])
    diet = block("diet", is_per_attendee=True)
    page = page_asking(which, diet)
    page.blocks = [which, diet]
    eaten = name_of(page, diet, 0)
    form = form_of(page, {name_of(page, which): "B", eaten: ["vegan"], f"{eaten}_words": "No tea"})
    given(form)
    booking.register(
        page.event, attendees=["Ada"], email="", phone="", answers=form.given, language="fi"
    )
    return page


def test_earlier_answers_stand_in_the_form(registered):
    form = form_of(registered, registration=Registration.objects.get(), people=1)
    which, diet = registered.blocks
    eaten = name_of(registered, diet, 0)

    values = [form[name].initial for name in [name_of(registered, which), eaten, f"{eaten}_words"]]

    assert values == ["B", ["vegan"], "No tea"]


def test_an_answer_can_be_taken_back(registered):
    registration = Registration.objects.get()
    form = form_of(registered, registration=registration, people=1)
    given(form)

    booking.change(registration, attendees=["Ada"], email="", phone="", answers=form.given)

    assert not registration.answers.exists()


def test_a_retired_choice_can_be_kept_by_those_who_took_it_and_by_no_others(registered):
    which, diet = registered.blocks
    del which["value"]["choices"][1]
    page = ask_anew(registered, which, diet)
    name = name_of(page, which)

    theirs = form_of(page, {name: "B"}, registration=Registration.objects.get(), people=1)
    others = form_of(page, {name: "B"})

    assert theirs.is_valid()
    assert list(others.errors) == [name]


# Anything typed


@pytest.mark.parametrize(
    "kind", ["text", "long_text", "number", "date", "yes_no", "email", "phone", "diet", "sector"]
)
def test_naughty_strings_are_kept_readable_or_refused(kind):
    written = block(kind, "Question")
    page = page_asking(written)
    name = name_of(page, written)

    for text in NAUGHTY:
        form = form_of(page, {name: text, f"{name}_words": text})
        if form.is_valid():
            for one in form.given:
                kept = "".join(one.value)
                assert not set(kept) & set("\0\u2028\u2029\u202e\ufeff"), text
                kept.encode()


def test_naughty_answers_can_be_stored():
    written = block("long_text", "Question")
    page = page_asking(written)
    registration = RegistrationFactory(event=page.event)
    name = name_of(page, written)

    for text in NAUGHTY:
        form = form_of(page, {name: text})
        if form.is_valid():
            details = {"attendees": ["Ada 0"], "email": "", "phone": ""}
            booking.change(registration, answers=form.given, **details)
            stored = [one.value[0] for one in registration.answers.all()]
            assert stored == [one.value[0] for one in form.given if one.value]
