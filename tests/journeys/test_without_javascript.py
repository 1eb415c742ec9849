"""The public site has no JavaScript: nothing to load, to fail, or to switch off."""

import re

import pytest
from playwright.sync_api import expect
from wagtail.models import Locale

from tests.factories import EventPageFactory
from tests.journeys.content import make_content
from tests.journeys.content_addresses import addresses
from tests.journeys.test_accessibility import PHONE

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]

TAG = re.compile(r"<[a-z][^>]*>", re.IGNORECASE)
HANDLER = re.compile(r"""\s on[a-z]+ \s* = | = \s* ["']? \s* javascript:""", re.VERBOSE | re.I)
FACTS = '<script type="application/ld+json">'  # for search engines; no browser runs it


def code(html: str) -> list[str]:
    """Every tag that a browser would run something for."""
    tags = [tag for tag in TAG.findall(html) if tag != FACTS]
    return [tag for tag in tags if tag.lower().startswith("<script") or HANDLER.search(tag)]


@pytest.mark.django_db
def test_no_public_page_has_code(client):
    make_content()
    event = EventPageFactory()
    pages = addresses("fi") | {"event": event.url, "form": event.register_url}

    found = {name: code(client.get(address).text) for name, address in pages.items()}

    assert {name: tags for name, tags in found.items() if tags} == {}


@pytest.mark.parametrize(
    "tag", ["<script>", '<script src="/x.js">', "<p onclick='x'>", '<a href="javascript:x">']
)
def test_code_would_be_found(tag):
    assert code(f"<p>Text</p>{FACTS}</script>{tag}") == [tag]


@pytest.fixture
def visitor(content, home, open_tab):
    """Somebody with a phone on which JavaScript is off, on the home page."""
    tab = open_tab(language="fi", width=PHONE, java_script_enabled=False)
    tab.goto(home.url)
    return tab


def choose(visitor, page, **choices):
    visitor.goto(page)
    for label, choice in choices.items():
        visitor.get_by_label(label, exact=True).select_option(choice)
    visitor.locator("main form button").click()


def test_menu_and_languages_open_and_lead_on(visitor, home):
    swedish, _new = Locale.objects.get_or_create(language_code="sv")
    home.copy_for_translation(swedish).save_revision().publish()
    visitor.reload()
    for summary in [".site-menu", ".languages"]:
        expect(visitor.locator(f"{summary} nav")).to_be_hidden()
        visitor.locator(f"{summary} > summary").click()

    visitor.get_by_role("link", name="Svenska").click()
    expect(visitor.locator("html")).to_have_attribute("lang", "sv")
    visitor.go_back()
    visitor.locator(".site-menu > summary").click()
    visitor.locator(".site-menu").get_by_role("link", name="Palvelukartta").click()

    expect(visitor.get_by_role("heading", level=1)).to_have_text("Palvelukartta")


def test_filters_leave_what_was_chosen(visitor):
    choose(visitor, "/fi/palvelukartta/", Alue="Mallila", Kieli="somali")
    expect(visitor.locator("tbody tr")).to_have_count(1)

    choose(visitor, "/fi/linkkivinkit/", Kieli="arabia")
    expect(visitor.locator("main .card")).to_have_count(1)

    choose(visitor, "/fi/ajankohtaista/", Aihe="neuvonta")
    expect(visitor.locator("main .card")).to_have_count(1)


def test_the_search_finds_from_the_top_of_any_page(visitor):
    visitor.locator(".search-link").click()
    visitor.get_by_role("searchbox").fill("neuvontapisteet")
    visitor.get_by_role("searchbox").press("Enter")

    expect(visitor.locator(".search-result").first).to_contain_text("Neuvontapisteet avautuivat")
