"""The ways through the site: languages, menu, breadcrumbs and footer."""

import re

import pytest
from django.urls import reverse
from wagtail.models import Page, PageViewRestriction

from events.models import EventIndexPage
from home.models import AccessibilityStatementPage, SiteSettings
from tests.counting import queries_of
from tests.factories import EventIndexPageFactory, EventPageFactory, RegistrationFactory
from tests.home.factories import (
    ContactsPageFactory,
    ContentPageFactory,
    PrivacyPageFactory,
    site_home,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def home(fi):
    return site_home()


@pytest.fixture
def swedish(home, sv):
    return translated(home, sv, title="Framsida")


def translated(page, locale, **words):
    translation = page.copy_for_translation(locale)
    for name, value in words.items():
        setattr(translation, name, value)
    translation.save_revision().publish()
    return translation


def part(text: str, start: str, end: str) -> str:
    """What stands between two marks of a page."""
    return text.partition(start)[2].partition(end)[0]


def languages(client, address) -> str:
    return part(client.get(address).text, '<details class="languages">', "</details>")


def links(html: str) -> list[str]:
    return re.findall(r'<a href="([^"]+)"', html)


# Languages


def test_a_page_leads_to_itself_in_the_languages_that_it_is_published_in(client, home, swedish, sv):
    page = ContentPageFactory(parent=home, title="Tietoa")
    translation = translated(page, sv, title="Om oss")

    found = languages(client, page.url)

    assert links(found) == [page.url, translation.url]
    assert f'<a href="{translation.url}" hreflang="sv" lang="sv">Svenska</a>' in found
    assert f'<a href="{page.url}" hreflang="fi" lang="fi" aria-current="true">' in found


def test_a_language_that_the_page_is_not_in_leads_to_its_front_page_and_says_so(
    client, home, swedish
):
    page = ContentPageFactory(parent=home, title="Tietoa")

    here, _said, elsewhere = languages(client, page.url).partition("languages__missing")

    assert links(here) == [page.url]
    assert links(elsewhere) == [swedish.url]


@pytest.mark.parametrize("kind", ["alias", "draft"])
def test_a_copy_that_is_not_a_published_translation_is_never_linked(
    client, home, swedish, sv, kind
):
    page = ContentPageFactory(parent=home, title="Tietoa")
    copy = page.copy_for_translation(sv, alias=kind == "alias")
    if kind == "alias":  # the gate of translations keeps new ones hidden; older ones may be live
        Page.objects.filter(pk=copy.pk).update(live=True)

    text = client.get(page.url).text

    assert f'"{swedish.url}{copy.slug}/"' not in text
    assert 'rel="alternate" hreflang' not in text


def test_a_translation_that_is_closed_to_the_public_is_not_named(client, home, swedish, sv):
    page = ContentPageFactory(parent=home, title="Tietoa")
    translation = translated(page, sv, title="Om oss")
    PageViewRestriction.objects.create(page=translation, restriction_type="login")

    response = client.get(page.url)

    assert translation.url not in response.text


def test_a_language_without_a_home_page_is_not_offered(client, home, swedish):
    assert 'lang="ar"' not in languages(client, home.url)


def test_the_languages_come_in_the_order_of_the_settings(client, home, sv, en):
    english, swedish = translated(home, en), translated(home, sv)

    assert links(languages(client, home.url)) == [home.url, swedish.url, english.url]


def test_a_form_below_a_page_leads_to_the_same_form_in_other_languages(client, home, swedish, sv):
    event_list = EventIndexPageFactory(parent=home)
    swedish_list = translated(event_list, sv)

    found = languages(client, event_list.url + "archive/")

    assert links(found) == [f"{event_list.url}archive/", f"{swedish_list.url}archive/"]


def test_what_is_no_page_has_the_same_address_in_each_language(client, home, swedish):
    registration = RegistrationFactory()

    found = languages(client, f"/fi/r/{registration.token}/")

    assert links(found) == [f"/{code}/r/{registration.token}/" for code in ["fi", "sv"]]


def test_from_a_page_that_is_not_there_languages_lead_to_the_front_pages(client, home, swedish):
    assert links(languages(client, "/fi/nothing/")) == [home.url, swedish.url]


# The menu, and the way up


def test_the_menu_holds_what_editors_put_there_in_the_order_of_the_tree(client, home):
    last = ContentPageFactory(parent=home, title="Toinen", show_in_menus=True)
    first = ContentPageFactory(parent=home, title="Ensimmäinen", show_in_menus=True)
    first.move(last, "left")
    hidden = ContentPageFactory(parent=home, title="Piilossa")

    menu = part(client.get(home.url).text, '<ul class="menu">', "</ul>")

    assert links(menu) == [first.url, last.url]
    assert hidden.title not in menu


def test_the_menu_marks_the_page_and_the_part_of_the_site_that_the_reader_is_in(client, home):
    event_list = EventIndexPageFactory(parent=home, title="Tapahtumat", show_in_menus=True)
    event = EventPageFactory(parent=event_list)

    on_the_list = part(client.get(event_list.url).text, '<ul class="menu">', "</ul>")
    below_it = part(client.get(event.url).text, '<ul class="menu">', "</ul>")

    assert 'aria-current="page"' in on_the_list
    assert 'aria-current="true"' in below_it


def test_the_breadcrumbs_lead_from_the_front_page_to_the_page_above(client, home):
    above = ContentPageFactory(parent=home, title="Tietoa")
    page = ContentPageFactory(parent=above, title="Lisää")

    crumbs = part(client.get(page.url).text, '<nav class="breadcrumbs', "</nav>")

    assert links(crumbs) == [home.url, above.url]
    assert "breadcrumbs" not in client.get(home.url).text


# The footer


def test_the_footer_leads_to_contacts_accessibility_and_privacy_in_the_language(
    client, home, swedish
):
    privacy = PrivacyPageFactory(parent=home, title="Tietosuoja")
    statement = home.add_child(instance=AccessibilityStatementPage(title="Seloste", live=True))
    contacts = ContactsPageFactory(parent=home, title="Yhteystiedot")
    PrivacyPageFactory(parent=swedish, title="Dataskydd", locale=swedish.locale)

    footer = part(client.get(home.url).text, '<footer class="site-footer">', "</footer>")

    assert links(footer) == [contacts.url, statement.url, privacy.url]


def test_the_footer_tells_who_stands_behind_the_site(client, home):
    SiteSettings.objects.create(
        site=home.get_site(),
        organization="Kotopaikka ry",
        email="info@example.org",
        phone="050 000 0001",
    )

    footer = part(client.get(home.url).text, '<footer class="site-footer">', "</footer>")

    assert "Kotopaikka ry" in footer
    assert links(footer) == ["mailto:info@example.org", "tel:0500000001"]


def test_the_footer_shows_changed_settings_at_once(client, home):
    settings = SiteSettings.objects.create(site=home.get_site(), organization="Ennen")
    client.get(home.url)

    settings.organization = "Nyt"
    settings.save()

    assert "<p>Nyt</p>" in client.get(home.url).text


def test_looking_at_a_site_without_settings_makes_none(client, home):
    client.get(home.url)

    assert not SiteSettings.objects.exists()


def test_the_front_page_leads_to_all_events_and_to_the_search(client, home):
    EventIndexPageFactory(parent=home)

    hero = part(client.get(home.url).text, '<p class="hero__calls">', "</p>")

    assert EventIndexPage.objects.get().url in hero
    assert reverse("search") in hero


def test_the_frame_takes_as_many_queries_however_many_links_it_has(client, home, swedish):
    page = ContentPageFactory(parent=home)
    before = queries_of(client, page.url)
    for number in range(5):
        ContentPageFactory(parent=home, title=f"Sivu {number}", show_in_menus=True)

    assert queries_of(client, page.url) == before


# A translation and its original


def republish(page):
    page.save_revision().publish()


def test_what_was_chosen_in_a_list_goes_along_to_the_other_languages(client, home, swedish, sv):
    page = ContentPageFactory(parent=home)
    translation = translated(page, sv)

    found = languages(client, f"{page.url}?topic=7&page=2")

    assert f'href="{translation.url}?topic=7"' in found
    assert "page=2" not in found


def test_readers_are_told_when_the_original_has_changed_since(client, home, swedish, sv):
    page = ContentPageFactory(parent=home)
    translation = translated(page, sv)
    assert "Läs originalet" not in client.get(translation.url).text
    assert "Read the original" not in client.get(translation.url).text

    republish(page)
    text = client.get(translation.url).text

    assert f'<a href="{page.url}" hreflang="fi">' in part(text, '<p class="banner">', "</p>")
    assert '<p class="banner">' not in client.get(page.url).text


def test_a_translation_that_was_published_again_says_nothing(client, home, swedish, sv):
    page = ContentPageFactory(parent=home)
    translation = translated(page, sv)
    republish(page)
    republish(translation)

    assert '<p class="banner">' not in client.get(translation.url).text
