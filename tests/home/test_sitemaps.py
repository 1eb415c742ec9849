"""What search engines are told."""

import xml.etree.ElementTree as ElementTree

import pytest
from wagtail.models import PageViewRestriction

from home.models import ContentPage
from tests.factories import EventPageFactory, root_page

pytestmark = pytest.mark.django_db

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"


@pytest.fixture
def homes(fi, sv):
    swedish = root_page().copy_for_translation(sv)
    swedish.save_revision().publish()
    return {"fi": root_page(), "sv": swedish}


def add(home, title: str, **facts) -> ContentPage:
    page = home.add_child(instance=ContentPage(title=title, **facts))
    if page.live:
        page.save_revision().publish()
    return page


def entries(client) -> dict[str, ElementTree.Element]:
    response = client.get("/sitemap.xml")
    assert response["Content-Type"] == "application/xml"
    urls = ElementTree.fromstring(response.content)  # noqa: S314 - our own file
    return {url.find(f"{SITEMAP}loc").text: url for url in urls}


def addresses(client) -> list[str]:
    return [address.removeprefix("http://localhost") for address in entries(client)]


def test_the_sitemap_has_the_pages_of_every_language(client, homes):
    add(homes["fi"], "Tietoa")
    add(homes["sv"], "Info")

    assert addresses(client) == ["/fi/", "/sv/", "/fi/tietoa/", "/sv/info/"]


def test_a_page_names_its_translations_and_the_one_for_everybody_else(client, homes, sv):
    page = add(homes["fi"], "Tietoa", slug="tietoa")
    translated = page.copy_for_translation(sv)
    translated.slug = "info"
    translated.save_revision().publish()

    links = {
        link.get("hreflang"): link.get("href")
        for link in entries(client)["http://localhost/sv/info/"].iter(LINK)
    }

    assert links == {
        "fi": "http://localhost/fi/tietoa/",
        "sv": "http://localhost/sv/info/",
        "x-default": "http://localhost/fi/tietoa/",
    }


def test_a_page_says_when_it_changed(client, homes):
    page = add(homes["fi"], "Tietoa")
    page.refresh_from_db()

    lastmod = entries(client)["http://localhost/fi/tietoa/"].find(f"{SITEMAP}lastmod").text

    assert lastmod[:16] == page.last_published_at.astimezone().isoformat()[:16]


def test_only_pages_that_everybody_may_read_are_in_the_sitemap(client, homes, sv):
    add(homes["fi"], "Draft", live=False)
    private = add(homes["fi"], "Private")
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    page = add(homes["fi"], "Public")
    page.copy_for_translation(sv, alias=True)
    page.create_alias(update_slug="mirror")

    assert addresses(client) == ["/fi/", "/sv/", "/fi/public/"]


def test_a_hidden_event_is_not_in_the_sitemap(client, homes):
    events = EventPageFactory(title="Open").get_parent()
    EventPageFactory(title="Secret", registration_mode="invitation", is_hidden=True)

    assert addresses(client) == ["/fi/", "/sv/", events.url, f"{events.url}open/"]


def test_the_sitemap_takes_the_same_queries_however_many_pages(
    client, homes, django_assert_max_num_queries
):
    for number in range(20):
        add(homes["fi"], f"Sivu {number}")

    with django_assert_max_num_queries(6):
        client.get("/sitemap.xml")


def test_robots_are_kept_from_private_links_and_results_and_led_to_the_sitemap(client):
    response = client.get("/robots.txt")

    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert response.text.splitlines() == [
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /*/r/",
        "Disallow: /*/search/",
        "Sitemap: http://testserver/sitemap.xml",
    ]
