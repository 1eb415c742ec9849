"""A language without pages of its own shows nobody pages that only pretend to be in it."""

import pytest

from home.models import HomePage
from tests.factories import EventIndexPageFactory, root_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def home():
    """The site's Finnish home page, with a list of events below it."""
    site = root_page().get_site()
    home = HomePage(title="Koti", slug="koti")
    root_page().get_parent().add_child(instance=home)
    home.save_revision().publish()
    site.root_page = home
    site.save()
    EventIndexPageFactory(parent=home, title="Tapahtumat", slug="tapahtumat")
    return home


@pytest.mark.parametrize("language", ["ar", "ru", "so", "fi-x-selko"])
def test_a_language_without_a_home_page_leads_to_one_that_has_it(client, home, language):
    assert client.get(f"/{language}/")["Location"] == "/fi/"
    assert client.get(f"/{language}/tapahtumat/")["Location"] == "/fi/tapahtumat/"


def test_it_leads_to_the_first_language_that_the_browser_asks_for_and_that_is_there(
    client, home, en
):
    home.copy_for_translation(en).save_revision().publish()

    response = client.get(
        "/ar/", headers={"Accept-Language": "ar-SA,ar;q=0.9,en-GB;q=0.8,fi;q=0.7"}
    )

    assert response["Location"] == "/en/"


def test_the_way_there_keeps_what_was_asked_and_is_kept_for_one_language_alone(client, home):
    response = client.get("/ar/tapahtumat/?area=online&page=2")

    assert response["Location"] == "/fi/tapahtumat/?area=online&page=2"
    assert "Accept-Language" in response["Vary"]


def test_an_arabic_browser_ends_at_a_page_that_says_its_true_language(client, home):
    response = client.get("/", headers={"Accept-Language": "ar"}, follow=True)

    assert response.status_code == 200
    assert '<html lang="fi" dir="ltr"' in response.text


def test_no_form_is_sent_in_a_language_without_pages(client, home):
    response = client.post("/ar/tapahtumat/", {"name": "Ada"})

    assert response.status_code == 302
