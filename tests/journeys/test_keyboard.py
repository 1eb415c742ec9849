"""From the first key to a question that is sent, with the keyboard alone, on a phone and a desk."""

import pytest
from playwright.sync_api import expect

from resources.models import LeaderQuestion
from tests.journeys.test_accessibility import DESK, PHONE

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]

MOST_STOPS = 60

# What somebody who looks for the focus can't see of it. Something else may lie over a corner, but
# not over the middle.
HIDDEN = """(focus) => {
    const style = getComputedStyle(focus)
    const [box] = focus.getClientRects()
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    const top = document.elementFromPoint(x, y)
    const isMarked = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
    return [
        ...(isMarked || style.boxShadow !== "none" ? [] : ["no mark"]),
        ...(top && (focus.contains(top) || top.contains(focus)) ? [] : [`under ${top?.outerHTML}`]),
        ...(box.left >= 0 && box.right <= innerWidth ? [] : ["beside the window"]),
        ...(box.top >= 0 && box.top < innerHeight && y <= innerHeight ? [] : ["off the window"]),
    ]
}"""


class Keyboard:
    """Somebody who has no mouse, and looks where the focus is at every stop."""

    def __init__(self, tab):
        self.tab = tab
        self.hidden: dict[str, list[str]] = {}

    @property
    def focus(self):
        return self.tab.locator("*:focus")

    def press(self, *keys):
        for key in keys:
            self.tab.keyboard.press(key)

    def step(self):
        self.tab.wait_for_load_state()  # until the styles are there nothing is marked
        self.press("Tab")
        if self.focus.count() and (hidden := self.focus.evaluate(HIDDEN)):
            self.hidden[self.focus.evaluate("(element) => element.outerHTML")] = hidden

    def go_to(self, target):
        """Press Tab until the target has the focus, as one does who reads on the way."""
        for _stop in range(MOST_STOPS):
            self.step()
            if target.count() and target.evaluate("(it) => it === document.activeElement"):
                return
        pytest.fail(f"The keyboard does not get to {target}")

    def follow(self, name, within="main"):
        self.go_to(self.tab.locator(within).get_by_role("link", name=name, exact=True).first)
        with self.tab.expect_navigation():
            self.press("Enter")


@pytest.fixture
def keyboard(content, home, open_tab):
    def keyboard(width):
        tab = open_tab(language="fi", width=width)
        tab.goto(home.url)
        return Keyboard(tab)

    return keyboard


def open_menu(keyboard, selector):
    """On a phone it is closed; where there is room it is simply there."""
    summary = keyboard.tab.locator(f"{selector} > summary")
    if summary.is_visible():
        keyboard.go_to(summary)
        keyboard.press("Enter")
        expect(keyboard.tab.locator(f"{selector} nav")).to_be_visible()


def skip_to_content(keyboard):
    keyboard.step()
    expect(keyboard.focus).to_have_class("skip-link")
    expect(keyboard.focus).to_be_in_viewport()
    keyboard.press("Enter")
    expect(keyboard.tab.locator("main")).to_be_focused()


def choose_services(keyboard):
    """The second area of the list. Its row alone is left."""
    tab = keyboard.tab
    keyboard.go_to(tab.get_by_label("Alue"))
    keyboard.press("ArrowDown")
    keyboard.go_to(tab.locator("form.filters button"))
    keyboard.press("Enter")
    expect(tab.locator("tbody tr")).to_have_count(1)


def ask(keyboard, **typed):
    for name, text in typed.items():
        keyboard.go_to(keyboard.tab.locator(f"[name={name}]"))
        keyboard.tab.keyboard.type(text)
    keyboard.go_to(keyboard.tab.locator("main form button"))
    keyboard.press("Enter")
    keyboard.tab.wait_for_load_state()


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_the_keyboard_alone_leads_from_the_menu_to_a_leader_and_asks(keyboard, width):
    keyboard = keyboard(width)
    tab = keyboard.tab

    skip_to_content(keyboard)
    tab.reload()
    open_menu(keyboard, ".languages")
    open_menu(keyboard, ".site-menu")
    keyboard.follow("Palvelukartta", within="header")
    choose_services(keyboard)
    tab.reload()
    open_menu(keyboard, ".site-menu")
    keyboard.follow("Ryhmänohjaajat", within="header")
    keyboard.follow("Leyla Esimerkki")
    keyboard.go_to(tab.locator("main a.button"))
    keyboard.press("Enter")

    # Nothing is written yet: what is missing is told first, and leads to its field.
    ask(keyboard)
    expect(tab.get_by_role("alert")).to_be_focused()
    keyboard.follow(tab.get_by_role("alert").locator("a").first.inner_text())
    expect(tab.locator("[name=name]")).to_be_focused()
    tab.locator("main").focus()
    ask(keyboard, name="Ada Esimerkki", email="ada@example.org", text="Tuletko meille?")

    expect(tab.get_by_role("status")).to_be_in_viewport()
    assert LeaderQuestion.objects.get().text == "Tuletko meille?"
    assert keyboard.hidden == {}


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_every_stop_of_the_longest_page_is_seen(keyboard, width):
    keyboard = keyboard(width)
    keyboard.tab.goto("/fi/hankkeet/paattynyt/")

    for _stop in range(MOST_STOPS):
        keyboard.step()
        if not keyboard.focus.count():  # the browser's own buttons come after the last link
            break

    assert keyboard.hidden == {}
    assert keyboard.focus.count() == 0


def test_a_focus_that_nobody_sees_would_be_found(open_tab):
    keyboard = Keyboard(open_tab(width=PHONE))
    cover = "<p style='position: fixed; inset: 0; margin: 0; background: red'></p>"
    keyboard.tab.set_content(f"<a href='#' style='outline: none'>Here</a>{cover}")

    keyboard.step()

    [faults] = keyboard.hidden.values()
    assert [fault.split()[0] for fault in faults] == ["no", "under"]
