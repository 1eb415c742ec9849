"""No page breaks a rule that a machine can check, on a phone and on a desk, from both sides."""

from datetime import timedelta
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.utils import timezone
from wagtail.models import Locale

import events
from tests.factories import (
    EventIndexPageFactory,
    EventPageFactory,
    EventSeriesPageFactory,
    RegistrationFactory,
)
from tests.journeys.addresses import Address, ask_for, open_page
from tests.journeys.booking_addresses import booking_addresses

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

# The size of targets (WCAG 2.2, 2.5.8) is a rule that axe leaves out unless it is asked.
# Its rules read no style sheets; asked for them, it looks for imported ones in wrong places.
OPTIONS = {
    "resultTypes": ["violations"],
    "rules": {"target-size": {"enabled": True}},
    "preload": False,
}
PHONE, DESK = 320, 1280
TEMPLATES = Path(events.__file__).parent / "templates/events"
# What stands elsewhere than on other pages: walked from right to left too.
OWN_LAYOUT = {
    "every question",
    "form sent empty",
    "offered",
    "waiting, room elsewhere",
    "some don't come",
    "slip",
    "my registrations",
}

SIDEWAYS = """() => {
    const { scrollWidth, clientWidth } = document.scrollingElement
    return scrollWidth - clientWidth
}"""
# Links within a sentence may be as low as its line.
SMALL_TARGETS = """() => {
    const isInSentence = (element) => {
        const block = element.closest("p, li, dd, td, address")
        return element.matches("a") && block && block.innerText.trim() !== element.innerText.trim()
    }
    return [...document.querySelectorAll("a, button, input, select, summary, textarea")]
        .filter((element) => element.checkVisibility() && !isInSentence(element))
        .filter((element) => {
            const { width, height } = element.getBoundingClientRect()
            return width < 24 || height < 24
        })
        .map((element) => element.outerHTML)
}"""


@pytest.fixture
def event_list(home):
    return EventIndexPageFactory(parent=home, title="Tapahtumat", show_in_menus=True)


@pytest.fixture
def seminar(event_list):
    start = timezone.now() + timedelta(days=7)
    later = start + timedelta(days=7)
    return EventPageFactory(
        parent=event_list,
        title="Kotoutumisen maahanmuuttajajärjestöyhteistyöseminaari",
        intro="Mitä kuntien ja järjestöjen kannattaa tehdä yhdessä?",
        audience="Kaikille",
        body="<h2>Ohjelma</h2><p>Puheita ja <a href='https://example.org/'>kahvia</a>.</p>",
        held_in=["fi"],
        interpreted_into=["ar"],
        capacity=3,
        sessions=[(start, start + timedelta(hours=3)), (later, later + timedelta(hours=3))],
    )


@pytest.fixture
def pages(event_list, seminar):
    """The address of each kind of page."""
    long_ago = timezone.now() - timedelta(days=400)
    EventPageFactory(parent=event_list, sessions=[(long_ago, long_ago + timedelta(hours=2))])
    series = EventSeriesPageFactory(parent=event_list, title="Neuvontapisteet")
    EventPageFactory(parent=series, title="Jyväskylä")
    registration = RegistrationFactory(event=seminar.event, attendees=["Ada", "Bo"])
    found = {
        "home": event_list.get_parent().url,
        "list": event_list.url,
        "archive": f"{event_list.url}archive/",
        "event": seminar.url,
        "series": series.url,
        "form": seminar.register_url,
        "private": private(registration),
        "change": private(registration, "change/"),
        "cancel": private(registration, "cancel/"),
        "not found": f"{event_list.url}nothing-here/",
    }
    return in_language("fi", found) + booking_addresses(event_list, "fi")


@pytest.fixture
def arabic_pages(home, event_list, seminar):
    """The pages that a visitor needs, from right to left, and all others with a layout of their own."""
    arabic, _new = Locale.objects.get_or_create(language_code="ar")
    for page, title in [(home, "مكان"), (event_list, "فعاليات"), (seminar, "ندوة عن العمل معًا")]:
        translation = page.copy_for_translation(arabic)
        translation.title = title
        translation.save_revision().publish()
    registration = RegistrationFactory(event=seminar.event, attendees=["ليلى"], language="ar")
    found = {
        "list": event_list.get_translation(arabic).url,
        "event": seminar.get_translation(arabic).url,
        "form": seminar.get_translation(arabic).register_url,
        "private": private(registration),
    }
    others = booking_addresses(event_list, "ar")
    return in_language("ar", found) + [one for one in others if one.kind in OWN_LAYOUT]


def in_language(language, found):
    return [Address(kind, language, path) for kind, path in found.items()]


def private(registration, act=""):
    return f"/{registration.language}/r/{registration.token}/{act}"


def complaints(tab):
    """What is wrong with the page that is open."""
    violations = Axe().run(tab, options=OPTIONS).response["violations"]
    found = [f"{one['id']}: {node['html']}" for one in violations for node in one["nodes"]]
    if sideways := tab.evaluate(SIDEWAYS):
        found.append(f"{sideways} px too wide")
    return found + [f"small target: {element}" for element in tab.evaluate(SMALL_TARGETS)]


def look_at(tab, addresses):
    """What is wrong with each page with its menus open."""
    found = {}
    for address in addresses:
        open_page(tab, address)
        for menu in tab.locator("header summary:visible").all():
            menu.click()
        found[address.kind] = complaints(tab)
    return {kind: complaints for kind, complaints in found.items() if complaints}


# The other widths and schemes are walked by tests/load/pages.py.
@pytest.mark.parametrize(("width", "scheme"), [(PHONE, "light"), (DESK, "dark")])
def test_every_kind_of_page_is_accessible(open_tab, pages, width, scheme):
    tab = open_tab(language="fi", width=width, color_scheme=scheme)

    assert look_at(tab, pages) == {}


def test_pages_are_as_accessible_from_right_to_left(open_tab, arabic_pages):
    tab = open_tab(language="ar", width=PHONE, color_scheme="dark")

    assert look_at(tab, arabic_pages) == {}
    assert tab.evaluate("getComputedStyle(document.body).direction") == "rtl"


def test_no_page_of_the_plugin_is_left_out(client, pages):
    names = {page.name for page in TEMPLATES.glob("*.html")} - {"base.html"}

    shown = {part.name for page in pages for part in ask_for(client, page).templates}

    assert {f"events/{name}" for name in names} - shown == set()


def test_what_is_wrong_would_be_found(open_tab):
    tab = open_tab(width=PHONE)

    page = "<p style='width: 400px'><img src='x'></p><button style='width: 9px'>Ok</button>"
    tab.set_content(f"<!DOCTYPE html><title>Faulty</title>{page}")

    found = " ".join(complaints(tab))
    for fault in ["image-alt", "html-has-lang", "px too wide", "small target"]:
        assert fault in found
