"""Whose consent it is: each person's own, in the words that were shown to them."""

import pytest
from django.utils import translation

from events import booking
from events.answers import Given, answers_by_number
from events.models import EventPage, Registration
from tests.events.questions.asking import block, form_of, given, page_asking
from tests.factories import EventPageFactory, OrganizerFactory

pytestmark = pytest.mark.django_db

ADA, BO = 0, 1
NUTS, MILK = "Nuts make me ill", "No milk"


@pytest.fixture
def page() -> EventPage:
    """Asks each person."""
    question = block("text", "Allergies", is_sensitive=True, is_per_attendee=True)
    return page_asking(question, party_limit=5)


@pytest.fixture
def registration(page) -> Registration:
    """Ada and Bo. She answered and agreed to it in Finnish, he left it."""
    details = {"attendees": ["Ada", "Bo"], "email": "ada@example.org", "phone": ""}
    return booking.register(
        page.event, answers=answers(page, {ADA: NUTS}), language="fi", **details
    )


def answers(page, of_each: dict[int, str]) -> list[Given]:
    """What comes from the form, in the active language."""
    name, typed = f"q_{page.event.questions.get().pk}", {"other_1": "Bo"}
    for number, answer in of_each.items():
        typed |= {f"{name}_{number}": answer, f"{name}_{number}_consent": "on"}
    form = form_of(page, typed, people=2)
    given(form)
    return form.given


def change(registration, answers: list[Given], **more) -> None:
    details = {"attendees": ["Ada", "Bo"], "email": registration.email, "phone": ""}
    booking.change(registration, answers=answers, **details, **more)


def consents(registration) -> list[tuple[str, str, bool]]:
    """Whose, in which language, and whether it holds."""
    return [
        (one.attendee.name if one.attendee else "", one.language, one.withdrawn_at is None)
        for one in registration.consents.select_related("attendee").order_by("pk")
    ]


def test_who_agrees_later_does_so_in_the_words_of_that_day(page, registration):
    ada, _bo = answers(page, {ADA: NUTS})
    with translation.override("en"):
        _ada, bo = answers(page, {BO: MILK})

    change(registration, [ada, bo])

    assert consents(registration) == [("Ada", "fi", True), ("Bo", "en", True)]


def test_who_takes_an_answer_back_withdraws_no_consent_of_others(page, registration):
    change(registration, answers(page, {ADA: NUTS, BO: MILK}))

    change(registration, answers(page, {BO: MILK}))

    assert consents(registration) == [("Ada", "fi", False), ("Bo", "fi", True)]


def test_the_consent_of_who_does_not_come_ends_with_the_answer(page, registration):
    change(registration, answers(page, {ADA: NUTS, BO: MILK}))

    booking.cancel_some(registration, [registration.attendees.get(name="Bo").pk])

    assert consents(registration) == [("Ada", "fi", True), ("", "fi", False)]


def test_to_agree_to_other_words_is_a_consent_of_its_own(page, registration):
    with translation.override("sv"):
        change(registration, answers(page, {ADA: MILK}))

    assert consents(registration) == [("Ada", "fi", True), ("Ada", "sv", True)]


def test_what_staff_correct_is_no_consent_to_the_words_that_staff_see(page, registration):
    with translation.override("sv"):
        change(registration, answers(page, {ADA: MILK}), by_staff=True)

    assert consents(registration) == [("Ada", "fi", True)]
    assert registration.answers.get().value == [MILK]


# Who moves to another event


@pytest.mark.parametrize("is_the_same", [True, False])
def test_a_sensitive_answer_goes_along_to_an_event_of_the_same_organizer_alone(is_the_same):
    diet = block("diet", is_sensitive=True)
    here = page_asking(diet)
    organizer = here.organizer if is_the_same else OrganizerFactory()
    there = page_asking(block("diet", is_sensitive=True), organizer=organizer)
    name = f"q_{here.event.questions.get().pk}"
    form = form_of(here, {name: ["vegan"], f"{name}_consent": "on"})
    given(form)
    registration = booking.register(
        here.event, attendees=["Ada"], email="", phone="", language="fi", answers=form.given
    )

    booking.move(registration, to=there.event)

    question = there.event.questions.get()
    kept = {(question.pk, None): ["vegan"]} if is_the_same else {}
    assert answers_by_number(registration) == kept
    consent = registration.consents.get()
    assert consent.question.event == (there if is_the_same else here).event
    assert (consent.withdrawn_at is None) == is_the_same


def test_a_consent_that_is_not_asked_for_there_ends_here():
    here, there = page_asking(block("consent", "My picture")), EventPageFactory()
    form = form_of(here, {f"q_{here.event.questions.get().pk}": "on"})
    given(form)
    registration = booking.register(
        here.event, attendees=["Ada"], email="", phone="", language="fi", answers=form.given
    )

    booking.move(registration, to=there.event)

    assert not registration.consents.current().exists()
