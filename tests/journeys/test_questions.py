"""Questions in a browser without JavaScript: a follow-up is there when its answer is given."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from events.models import Registration
from tests.events.asking import after, block, page_asking

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def page(events):
    return page_asking(
        block("one_choice", "How do you come?", choices=["By bus", "By car", "On foot"]),
        block("text", "From where?", is_required=True, **after("By bus; By car")),
        block("yes_no", "Do you have a free seat?", **after("By car")),
        block("text", "Where do you stop?", **after("Yes")),
        block("diet", is_sensitive=True, is_per_attendee=True),
        parent=events,
        title="Seminar",
        party_limit=2,
    )


@pytest.fixture
def tab(open_tab, page):
    tab = open_tab(java_script_enabled=False)
    tab.goto(page.register_url)
    return tab


def test_a_follow_up_is_seen_as_soon_as_its_answer_is_given(tab):
    follow_ups = [tab.get_by_label(label) for label in ["From where?", "Where do you stop?"]]
    seat = tab.get_by_role("group", name="Do you have a free seat?")
    expect(follow_ups[0]).to_be_hidden()

    tab.get_by_label("By bus").check()
    expect(follow_ups[0]).to_be_visible()
    expect(seat).to_be_hidden()

    tab.get_by_label("By car").check()
    seat.get_by_label("Yes").check()
    expect(follow_ups[0]).to_be_visible()
    expect(follow_ups[1]).to_be_visible()

    tab.get_by_label("On foot").check()
    expect(seat).to_be_hidden()
    expect(follow_ups[1]).to_be_hidden()


def test_a_follow_up_that_was_opened_must_be_answered(tab):
    tab.get_by_label("Your name").fill("Ada Esimerkki")
    tab.get_by_label("By bus").check()
    tab.get_by_role("button", name="Register").click()

    summary = tab.get_by_role("alert", name="Please check these")
    expect(summary.get_by_role("link")).to_have_count(1)
    tab.get_by_label("From where?").fill("Keuruu")
    tab.get_by_role("button", name="Register").click()

    expect(tab.get_by_role("heading", level=1)).to_have_text("You have a place")
    answers = Registration.objects.get().answers.all()
    assert [(str(one.question), len(one.value)) for one in answers] == [
        ("How do you come?", 1),
        ("From where?", 1),
    ]


def test_the_form_with_all_its_questions_has_no_barrier(open_tab, page):
    tab = open_tab()
    tab.goto(page.register_url)
    tab.get_by_label("By car").check()
    tab.get_by_text("Others: people who come with you").click()

    assert Axe().run(tab).response["violations"] == []
