"""Projects, news, guides, lists and the rest break no rule of accessibility that a machine checks.

Each language is seen in one or two of the four looks (phone or desk, light or dark), so that CI
stays quick. `python -m tests.load.pages` walks the demo in all of them.
"""

import pytest
from wagtail.models import Page

from tests.journeys.content import make_content
from tests.journeys.content_addresses import WALKED, addresses, translate_content
from tests.journeys.test_accessibility import DESK, PHONE, complaints

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]
LOOKS = [
    ("fi", PHONE, "light"),
    ("fi-x-selko", PHONE, "dark"),
    ("ar", DESK, "dark"),
]

# What looks different where there is room: grids, tables, and the menu beside the name.
WIDE = ("HomePage", "ProjectPage", "ContentPage", "ServiceMapPage", "LeaderDirectoryPage", "search")

OPEN = "for (const part of document.querySelectorAll('details')) part.open = true"
OUTLINE = """() => {
    const all = (selector) => [...document.querySelectorAll(selector)]
    const levels = all("h1, h2, h3, h4, h5, h6").map((heading) => Number(heading.tagName[1]))
    const skips = levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)
    const one = ["h1", "main", "title", "body > header", "body > footer", ".skip-link"]
    return [
        ...skips.map((level) => `an h${level} skips a level in ${levels}`),
        ...one.filter((selector) => all(selector).length !== 1).map((name) => `not one ${name}`),
        ...all("nav:not([aria-label], [aria-labelledby])").map((nav) => `no name: ${nav.outerHTML}`),
        ...all(":is(nav, section)[aria-labelledby]")
            .filter((part) => !document.getElementById(part.getAttribute("aria-labelledby")))
            .map((part) => `named after nothing: ${part.outerHTML}`),
    ]
}"""


class Walk:
    """Opens pages one after the other and notes what is wrong with each."""

    def __init__(self, tab, language):
        self.tab, self.language = tab, language
        self.faults: dict[str, list[str]] = {}
        self.titles: dict[str, list[str]] = {}
        self.cookies: dict[str, list[str]] = {}

    def open(self, name, address):
        self.tab.context.clear_cookies()
        self.tab.goto(address)
        self.cookies[name] = [cookie["name"] for cookie in self.tab.context.cookies()]
        self.look(name)
        if self.tab.locator("main form[method=post]").count():
            self.tab.locator("main form[method=post] button").click()
            self.tab.locator("main [aria-invalid=true]").first.wait_for()
            self.tab.wait_for_load_state()
            self.look(f"{name} with errors")

    def look(self, name):
        self.tab.evaluate(OPEN)
        found = [*complaints(self.tab), *self.tab.evaluate(OUTLINE), *self._wrong_language()]
        if found:
            self.faults[name] = found
        self.titles.setdefault(self.tab.title(), []).append(name)

    def _wrong_language(self):
        html = self.tab.locator("html")
        direction = "rtl" if self.language == "ar" else "ltr"
        said = (html.get_attribute("lang"), html.get_attribute("dir"))
        return [] if said == (self.language, direction) else [f"said to be {said}"]

    @property
    def shared_titles(self):
        return [names for names in self.titles.values() if len(names) > 1]

    @property
    def cookies_without_a_form(self):
        """Forms have one that keeps other sites from sending them. It needs nobody's consent."""
        allowed = {True: ["csrftoken"], False: []}
        return {
            name: found
            for name, found in self.cookies.items()
            if found != allowed[name == "login" or name.endswith(", ask")]
        }


def walk(tab, language, pages):
    walk = Walk(tab, language)
    for name, address in pages.items():
        walk.open(name, address)
    return walk


@pytest.mark.django_db
def test_a_new_kind_of_page_must_be_walked_too():
    make_content()

    made = {type(page) for page in Page.objects.filter(depth__gt=1).specific()}

    assert {kind.__name__ for kind in WALKED - made} == set()


@pytest.mark.parametrize(("language", "width", "scheme"), LOOKS)
def test_content_is_accessible_says_what_it_is_and_sets_no_cookie(
    open_tab, content, language, width, scheme
):
    if language != "fi":
        translate_content(language)
    tab = open_tab(language=language, width=width, color_scheme=scheme)

    seen = walk(tab, language, addresses(language))

    assert seen.faults == {}
    assert seen.shared_titles == []
    assert seen.cookies_without_a_form == {}


def test_lists_and_long_pages_are_as_accessible_on_a_desk(open_tab, content):
    pages = {name: url for name, url in addresses("fi").items() if name.startswith(WIDE)}

    assert walk(open_tab(width=DESK), "fi", pages).faults == {}
