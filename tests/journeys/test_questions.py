"""Questions in a browser without JavaScript: a follow-up is there when its answer is given."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from events.models import Registration
from tests.events.questions.asking import after, block, page_asking

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

HOW, BUS, CAR, FOOT = "Miten tulet?", "Bussilla", "Autolla", "Kävellen"
WHERE, SEAT, STOP = "Mistä lähdet?", "Onko kyydissä tilaa?", "Missä pysähdyt?"


@pytest.fixture
def page(finnish_events):
    return page_asking(
        block("one_choice", HOW, choices=[BUS, CAR, FOOT]),
        block("text", WHERE, is_required=True, **after(f"{BUS}; {CAR}")),
        block("yes_no", SEAT, **after(CAR)),
        block("text", STOP, **after("Kyllä")),
        block("diet", is_sensitive=True, is_per_attendee=True),
        parent=finnish_events,
        title="Seminaari",
        party_limit=2,
    )


@pytest.fixture
def visitor(person, page):
    visitor = person("aino")
    visitor.tab.goto(page.register_url)
    return visitor


def test_a_follow_up_is_seen_as_soon_as_its_answer_is_given(visitor):
    tab = visitor.tab
    where, stop = tab.get_by_label(WHERE), tab.get_by_label(STOP)
    seat = tab.get_by_role("group", name=SEAT)
    expect(where).to_be_hidden()

    tab.get_by_label(BUS).check()
    expect(where).to_be_visible()
    expect(seat).to_be_hidden()

    tab.get_by_label(CAR).check()
    seat.get_by_label(visitor.words("Yes")).check()
    expect(where).to_be_visible()
    expect(stop).to_be_visible()

    tab.get_by_label(FOOT).check()
    expect(seat).to_be_hidden()
    expect(stop).to_be_hidden()


def test_a_follow_up_that_was_opened_must_be_answered(visitor):
    tab = visitor.tab
    visitor.fill("Your name", "Aino Esimerkki")
    tab.get_by_label(BUS).check()
    visitor.press("Register")

    summary = tab.get_by_role("alert", name=visitor.words("Please check these"))
    expect(summary.get_by_role("link")).to_have_count(1)
    tab.get_by_label(WHERE).fill("Keuruu")
    visitor.press("Register")

    visitor.expect_heading("You have a place")
    answers = Registration.objects.get().answers.all()
    assert [(str(one.question), one.value) for one in answers] == [
        (HOW, [BUS]),
        (WHERE, ["Keuruu"]),
    ]


def test_an_answer_that_was_taken_back_takes_its_follow_ups_along(visitor):
    tab = visitor.tab
    visitor.fill("Your name", "Aino Esimerkki")
    tab.get_by_label(CAR).check()
    tab.get_by_label(WHERE).fill("Keuruu")
    tab.get_by_role("group", name=SEAT).get_by_label(visitor.words("Yes")).check()
    tab.get_by_label(STOP).fill("Multia")
    tab.get_by_label(FOOT).check()
    visitor.press("Register")

    visitor.expect_heading("You have a place")
    answers = Registration.objects.get().answers.all()
    assert [(str(one.question), one.value) for one in answers] == [(HOW, [FOOT])]


def test_the_form_with_all_its_questions_has_no_barrier(open_tab, page):
    tab = open_tab(language="fi")
    tab.goto(page.register_url)
    tab.get_by_label(CAR).check()
    tab.locator(".form__others > summary").click()

    assert Axe().run(tab).response["violations"] == []
