"""The form under the hands of people: mistakes, a keyboard alone, a nervous finger."""

import pytest
from playwright.sync_api import expect

from tests.factories import EventPageFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

FOCUS_IS_SEEN = """() => {
    const element = document.activeElement
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { top, bottom } = element.getBoundingClientRect()
    const isOutlined = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2
    return isOutlined && bottom > 0 && top < innerHeight
}"""


@pytest.fixture
def page(events):
    return EventPageFactory(parent=events, title="Seminar", party_limit=3, capacity=10)


@pytest.fixture
def tab(open_tab, page):
    tab = open_tab()
    tab.goto(page.register_url)
    return tab


def tab_to(element):
    """Press Tab until the element has the focus, which can be seen at every step."""
    for _step in range(40):
        element.page.keyboard.press("Tab")
        assert element.page.evaluate(FOCUS_IS_SEEN)
        if element.evaluate("element => element === document.activeElement"):
            return
    pytest.fail(f"Tab never reached {element}")


def write(tab, label, text):
    tab_to(tab.get_by_label(label))
    tab.keyboard.type(text)


def register_button(tab):
    return tab.get_by_role("button", name="Register")


def test_errors_are_announced_lead_to_their_fields_and_lose_nothing(tab):
    tab.get_by_label("E-mail").fill("ada at example")
    tab.get_by_label("Phone").fill("050 000 0001")
    tab.get_by_text("Others: people who come with you").click()
    tab.get_by_label("Other person 1: name").fill("Bo Esimerkki")
    register_button(tab).click()

    summary = tab.get_by_role("alert", name="Please check these")
    expect(summary).to_be_focused()
    assert tab.title().startswith("Error: Register: Seminar")
    expect(summary.get_by_role("link")).to_have_count(2)
    expect(tab.get_by_label("E-mail")).to_have_value("ada at example")
    expect(tab.get_by_label("Phone")).to_have_value("050 000 0001")
    expect(tab.get_by_label("Other person 1: name")).to_have_value("Bo Esimerkki")
    expect(tab.get_by_label("Other person 1: name")).to_be_visible()

    name = tab.get_by_label("Your name")
    summary.get_by_role("link", name="Enter the name.").click()
    expect(name).to_be_focused()
    expect(name).to_have_accessible_description("Enter the name.")


def test_the_bullet_of_a_mistake_stands_at_its_first_line(open_tab, page):
    tab = open_tab(width=390, java_script_enabled=False)
    tab.goto(page.register_url)
    register_button(tab).click()

    # An inline block that wraps would pull the bullet down to its last line.
    for link in tab.get_by_role("alert").get_by_role("link").all():
        expect(link).to_have_css("display", "block")


def test_mistakes_are_mended_by_keyboard_alone(tab, page):
    write(tab, "E-mail", "ada at example")
    tab_to(register_button(tab))
    tab.keyboard.press("Enter")
    expect(tab.get_by_role("alert")).to_be_focused()

    tab_to(tab.get_by_role("link", name="Enter the name."))
    tab.keyboard.press("Enter")
    expect(tab.get_by_label("Your name")).to_be_focused()
    tab.keyboard.type("Ada Esimerkki")
    tab_to(tab.get_by_label("E-mail"))
    tab.keyboard.press("Control+A")
    tab.keyboard.type("ada@example.org")
    tab_to(tab.get_by_text("Others: people who come with you"))
    tab.keyboard.press("Enter")
    write(tab, "Other person 1: name", "Bo Esimerkki")
    tab_to(register_button(tab))
    tab.keyboard.press("Enter")

    expect(tab.get_by_role("heading", level=1)).to_have_text("You have a place")
    [registration] = page.event.registrations.all()
    assert registration.email == "ada@example.org"
    assert [attendee.name for attendee in registration.attendees.all()] == [
        "Ada Esimerkki",
        "Bo Esimerkki",
    ]


def test_the_first_tab_skips_to_the_content(tab):
    tab.keyboard.press("Tab")
    expect(tab.get_by_role("link", name="Skip to content")).to_be_focused()
    tab.keyboard.press("Enter")
    expect(tab.get_by_role("main")).to_be_focused()


def test_a_double_click_registers_once(tab, page):
    tab.get_by_label("Your name").fill("Ada Esimerkki")
    register_button(tab).dblclick()

    expect(tab.get_by_role("heading", level=1)).to_have_text("You have a place")
    assert page.event.registrations.count() == 1
    assert page.event.registrations.get().attendees.count() == 1


def test_who_gets_no_answer_may_send_again_and_is_registered_once(tab, page):
    def lose_the_answer(route):
        route.fetch(max_redirects=0)
        route.abort("aborted")

    tab.get_by_label("Your name").fill("Ada Esimerkki")
    tab.route(page.register_url, lose_the_answer, times=1)
    with tab.expect_event("requestfailed"):
        register_button(tab).click()
    reference = page.event.registrations.get().reference
    register_button(tab).click()

    expect(tab.locator(".registration__reference")).to_contain_text(reference)
    assert page.event.registrations.count() == 1
