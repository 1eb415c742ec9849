"""What search engines and shared links get to know about a page."""

import json
import re
from datetime import date

import pytest
from django.contrib.staticfiles import finders
from wagtail.models import Site

from events.pictures import SHARED
from home.models import SiteSettings
from home.views import NEWS_ON_A_PAGE
from tests.factories import EventIndexPageFactory
from tests.home.factories import (
    ContentPageFactory,
    NewsIndexPageFactory,
    NewsPageFactory,
    image,
    site_home,
)

pytestmark = pytest.mark.django_db

HOST = "http://localhost"


@pytest.fixture
def home(fi):
    return site_home()


def head(client, address: str) -> str:
    return client.get(address).text.partition("<head>")[2].partition("</head>")[0]


def meta(html: str) -> dict[str, str]:
    """Open Graph and description, by name. Of those that repeat the last one."""
    return dict(re.findall(r'<meta (?:property|name)="([^"]+)" content="([^"]*)">', html))


def facts(html: str) -> dict[str, dict]:
    """Each block of JSON-LD, by its type."""
    blocks = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    return {block["@type"]: block for block in map(json.loads, blocks)}


def canonical(html: str) -> list[str]:
    return re.findall(r'<link rel="canonical" href="([^"]*)">', html)


def alternates(html: str) -> dict[str, str]:
    return dict(re.findall(r'<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">', html))


def test_a_page_names_its_one_address_whatever_was_asked_of_it(client, home):
    page, event_list = ContentPageFactory(parent=home), EventIndexPageFactory(parent=home)

    for one in [page, event_list]:
        for query in ["", "?kind=seminar", "?page=1", "?page=5", "?page=%3Cscript%3E"]:
            assert canonical(head(client, one.url + query)) == [HOST + one.url]


def test_a_list_of_several_pages_names_the_one_that_is_shown(client, home):
    news = NewsIndexPageFactory(parent=home)
    for _number in range(NEWS_ON_A_PAGE + 1):
        NewsPageFactory(parent=news)

    for query in ["?page=2", "?page=2&x=y", "?page=999"]:
        assert canonical(head(client, news.url + query)) == [f"{HOST}{news.url}?page=2"]


def test_an_alias_names_the_address_of_the_page_that_it_mirrors(client, home):
    original = EventIndexPageFactory(parent=home, slug="events")
    alias = original.create_alias(parent=home, update_slug="mirror")

    for view in ["", "archive/"]:
        assert canonical(head(client, alias.url + view)) == [HOST + original.url + view]


def test_the_address_is_that_of_the_site_and_not_of_the_host_that_was_asked(client, home, settings):
    settings.ALLOWED_HOSTS = ["*"]
    page = ContentPageFactory(parent=home)

    text = client.get(page.url, headers={"Host": "elsewhere.example.org"}).text

    assert canonical(text) == [HOST + page.url]


def test_every_published_translation_is_named_and_finnish_is_for_all_others(client, home, sv, en):
    homes = {"fi": home}
    for locale in [en, sv]:
        homes[locale.language_code] = home.copy_for_translation(locale)
        homes[locale.language_code].save_revision().publish()

    found = alternates(head(client, homes["sv"].url))

    expected = {code: f"{HOST}/{code}/" for code in ["fi", "sv", "en"]}
    assert found == {**expected, "x-default": f"{HOST}/fi/"}


def test_shared_links_show_title_words_and_language(client, home, sv):
    page = ContentPageFactory(parent=home, title="Tietoa", intro="Mitä <b>teemme</b>.")
    home.copy_for_translation(sv).save_revision().publish()
    page.copy_for_translation(sv).save_revision().publish()

    found = meta(head(client, page.url))

    assert found["og:title"] == "Tietoa"
    assert found["og:description"] == found["description"] == "Mitä teemme."
    assert found["og:url"] == HOST + page.url
    assert (found["og:locale"], found["og:locale:alternate"]) == ("fi_FI", "sv_FI")
    assert found["og:type"] == "website"


def test_shared_links_name_the_site_as_the_settings_do(client, home, settings):
    settings.WAGTAIL_SITE_NAME = "Toinen paikka"

    assert meta(head(client, home.url))["og:site_name"] == "Toinen paikka"


def test_pages_name_the_site_as_the_settings_do(client, home, settings):
    settings.WAGTAIL_SITE_NAME = "Toinen paikka"
    page = ContentPageFactory(parent=home, title="Tietoa")

    text = client.get(page.url).text

    assert "<title>Tietoa – Toinen paikka</title>" in text
    assert text.count('<span lang="fi">Toinen paikka</span>') == 1
    assert "Kotopaikka</" not in text


def test_the_title_is_what_editors_wrote_for_search_engines_if_they_did(client, home):
    home.seo_title = "Kotiudu meille"
    home.save_revision().publish()
    page = ContentPageFactory(parent=home, title="T", seo_title="Otsikko")

    assert "<title>Otsikko – " in client.get(page.url).text
    assert "<title>Kotiudu meille</title>" in client.get(home.url).text


def test_what_editors_wrote_for_search_engines_comes_first(client, home):
    page = ContentPageFactory(
        parent=home, title="T", intro="Johdanto", seo_title="Otsikko", search_description="Kuvaus"
    )

    found = meta(head(client, page.url))

    assert (found["og:title"], found["description"]) == ("Otsikko", "Kuvaus")


def test_a_page_is_shared_with_its_own_picture_else_with_that_of_the_site(client, home):
    SiteSettings.objects.create(site=Site.objects.get(), share_image=image(title="site"))
    index = NewsIndexPageFactory(parent=home)
    own = NewsPageFactory(parent=index, image=image(title="own"), image_alt="Järvi")

    with_own, without = meta(head(client, own.url)), meta(head(client, index.url))

    assert with_own["og:image"].startswith(f"{HOST}/media/images/")
    assert with_own["og:image:alt"] == "Järvi"
    assert without["og:image"].startswith(f"{HOST}/media/images/")
    assert without["og:image"] != with_own["og:image"]
    assert "og:image:alt" not in without


def test_a_page_outlives_the_deletion_of_the_picture_of_the_site(client, home):
    shared = image(title="site")
    SiteSettings.objects.create(site=Site.objects.get(), share_image=shared)
    client.get(home.url)  # keeps the settings in the cache
    SiteSettings.objects.get().share_image.get_renditions(SHARED)[SHARED].delete()

    shared.file.storage.delete(shared.file.name)
    shared.delete()

    assert client.get(home.url).status_code == 200


def test_a_picture_whose_file_is_lost_is_not_shared(client, home):
    page = NewsPageFactory(image=image(), image_alt="Järvi")
    page.image.file.storage.delete(page.image.file.name)

    found = meta(head(client, page.url))

    assert found["og:image"] == f"{HOST}/static/images/share.png"
    assert "og:image:alt" not in found


def test_where_there_is_no_picture_the_drawing_of_the_site_is_shared(client, home):
    found = meta(head(client, home.url))

    assert found["og:image"] == f"{HOST}/static/images/share.png"
    assert finders.find("images/share.png")
    assert "og:image:width" not in found


def test_the_front_page_tells_who_and_what_it_is(client, home):
    SiteSettings.objects.create(
        site=Site.objects.get(), organization="Kotopaikka ry", email="info@example.org"
    )

    found = facts(head(client, home.url))

    assert found["Organization"]["name"] == "Kotopaikka ry"
    assert found["Organization"]["email"] == "info@example.org"
    assert found["WebSite"]["url"] == f"{HOST}/fi/"
    assert found["WebSite"]["inLanguage"] == "fi"
    assert "BreadcrumbList" not in found


def test_news_tell_when_they_were_written(client, home):
    page = NewsPageFactory(parent=NewsIndexPageFactory(parent=home), date=date(2026, 5, 4))

    html = head(client, page.url)

    assert facts(html)["NewsArticle"]["headline"] == page.title
    assert facts(html)["NewsArticle"]["datePublished"] == "2026-05-04"
    assert meta(html)["og:type"] == "article"


def test_the_way_to_a_page_is_told_step_by_step(client, home):
    page = ContentPageFactory(parent=home, title="Tietoa")

    steps = facts(head(client, page.url))["BreadcrumbList"]["itemListElement"]

    assert [step["position"] for step in steps] == [1, 2]
    assert [step["item"] for step in steps] == [HOST + home.url, HOST + page.url]


def test_a_title_can_not_end_the_script_that_it_stands_in(client, home):
    title = "</script><script>alert('&')</script><!-- \u2028"
    page = ContentPageFactory(parent=home, title=title, slug="paha")

    html = head(client, page.url)

    assert "<script>alert" not in html
    assert html.count("</script>") == 1
    assert facts(html)["BreadcrumbList"]["itemListElement"][1]["name"] == title


def test_what_is_no_page_tells_search_engines_nothing(client, home):
    html = head(client, "/fi/nothing/")

    assert canonical(html) == []
    assert "og:" not in html
