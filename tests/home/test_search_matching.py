"""Which entries fit, and in which order: the same on both databases."""

import pytest

from home.models import ContentPage
from home.search import indexing
from home.search.matching import Matches
from home.search.models import Entry
from home.search.suggestions import suggest
from tests.factories import EventPageFactory, root_page

pytestmark = pytest.mark.django_db

GUIDE = (
    "Häätö on viimeinen keino. Kunta auttaa: lapsi, nuori ja perhe saavat tukea. "
    "Vertaisryhmä kokoontuu Viitasaaressa. Kotoutumisraati ottaa hakemuksen vastaan. "
    "Jälleenvuokrausmalli, tulkkaus ja neuvontapiste kuvataan oppaassa."
)


def write(title: str, intro: str = "", parent=None) -> ContentPage:
    page = (parent or root_page()).add_child(instance=ContentPage(title=title, intro=intro))
    indexing.refresh_page(page.pk)
    return page


def found(query: str, language: str = "fi") -> list[str]:
    hits = Matches(query, language).hits
    entries = Entry.objects.in_bulk([hit.entry for hit in hits])
    return [entries[hit.entry].title for hit in hits]


@pytest.mark.parametrize(
    "query",
    [
        "häädöstä",
        "häätöä",
        "HÄÄDÖN",
        "haato",
        "haadosta",
        "kunnissa",
        "lasten",
        "nuorille",
        "perheiden",
        "vertaisryhmissä",
        "hakemuksia",
        "tulkkausta",
        "neuvontapisteellä",
        "viitasaarelle",
        "kotoutumisraadin",
        "jälleenvuokrausmallista",
        "oppaita",
        "raati",
        "kotoutu",
    ],
)
def test_a_word_is_found_in_any_form(query):
    write("Opas asumiseen", GUIDE)
    write("Pihajuhla", "Tule syömään makkaraa.")

    assert found(query) == ["Opas asumiseen"]


def test_hits_in_the_title_come_first():
    write("Asuminen", "Häätö, häätö, häätö, häätö ja taas häätö.")
    write("Mitä tehdä, kun tulee häätö?")

    assert found("häädöstä") == ["Mitä tehdä, kun tulee häätö?", "Asuminen"]


def test_the_word_itself_comes_before_words_that_begin_with_it_or_have_it_inside():
    write("Jälleenvuokraus")
    write("Vuokrasopimus")
    write("Vuokra")

    assert found("vuokraa") == ["Vuokra", "Vuokrasopimus", "Jälleenvuokraus"]


def test_all_words_must_be_there_unless_nothing_has_them_all():
    write("Lasten ryhmä")
    write("Aikuisten ryhmä")

    assert found("ryhmät lapsille") == ["Lasten ryhmä"]
    assert sorted(found("ryhmät vauvoille")) == ["Aikuisten ryhmä", "Lasten ryhmä"]


@pytest.mark.parametrize("query", ["", "%", "_", "!?", "\x00", "a", "olematonsana", "'; drop"])
def test_nothing_is_found_where_nothing_fits(query):
    write("Opas asumiseen", GUIDE)

    assert found(query) == []


def test_a_reader_of_another_language_may_type_finnish():
    write("Häätö")

    assert found("häädöstä", "en") == ["Häätö"]


def test_a_mistyped_word_is_mended_with_its_dots():
    write("Opas asumiseen", GUIDE)

    assert suggest("vertaisryhna lapsi", Matches("vertaisryhna lapsi", "fi"), "fi") == (
        "vertaisryhmä lapsi"
    )
    assert suggest("kvanttifysiikka", Matches("kvanttifysiikka", "fi"), "fi") == ""


def test_a_search_takes_one_query_however_much_is_found(django_assert_num_queries):
    for number in range(5):
        write(f"Häätö {number}")

    with django_assert_num_queries(1):
        assert len(Matches("häätö", "fi").hits) == 5


def test_an_event_is_found_though_the_plugin_knows_no_search():
    page = EventPageFactory(title="Vertaisryhmät", body="<p>Puhumme <b>häädöstä</b>.</p>")
    indexing.refresh_page(page.pk)

    assert found("häätö") == ["Vertaisryhmät"]
    assert Entry.objects.get(page=page).kind == "event"
