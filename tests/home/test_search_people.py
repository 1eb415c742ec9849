"""Whom the search finds."""

import pytest

from home.search import indexing
from tests.home.factories import ContactsPageFactory, PersonFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def find(client):
    def find(query: str) -> str:
        indexing.rebuild()
        return client.get("/fi/search/", {"q": query}).text

    return find


@pytest.mark.parametrize("query", ["Esko", "neuvojaa", "Esimerkkikunta"])
def test_a_person_is_found_on_the_page_of_contacts(find, fi, query):
    page = ContactsPageFactory()
    PersonFactory(name="Esko Esimerkki")

    assert f'href="{page.url}#:~:text=Esko%20Esimerkki"' in find(query)


def test_only_the_chosen_are_found(find, fi):
    ContactsPageFactory(people=[PersonFactory(name="Valittu Vilma")])
    PersonFactory(name="Muu Maija")

    assert "text=Valittu" in find("Vilma")
    assert "text=Muu" not in find("Maija")


def test_a_chosen_person_is_found_in_each_language(find, fi, sv):
    person = PersonFactory(name="Valittu Vilma")
    ContactsPageFactory(people=[person])
    swedish = person.copy_for_translation(sv)
    swedish.title = "rådgivare"
    swedish.save()

    assert "text=Valittu" in find("rådgivare")


def test_a_draft_and_a_person_without_a_page_are_not_found(find, fi):
    PersonFactory(name="Esko Esimerkki")
    assert "text=Esko" not in find("Esko")

    ContactsPageFactory()
    PersonFactory(name="Luonnos Leena", live=False)
    assert "text=Luonnos" not in find("Leena")


def test_an_address_is_no_word_to_be_found_by(find, fi):
    ContactsPageFactory()
    PersonFactory(name="Esko Esimerkki", email="salainen@example.org")

    assert "text=Esko" not in find("salainen")
