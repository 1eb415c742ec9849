"""The search page: what visitors see and type, and what it costs."""

import pytest
from django.test import Client

from home.models import ContentPage
from home.search import indexing
from tests.factories import EventPageFactory, root_page

pytestmark = pytest.mark.django_db


def write(title: str, intro: str = "", parent=None) -> ContentPage:
    page = (parent or root_page()).add_child(instance=ContentPage(title=title, intro=intro))
    indexing.refresh_page(page.pk)
    return page


def search(client: Client, query: str = "", language: str = "en", **more):
    return client.get(f"/{language}/search/", {"q": query, **more})


@pytest.fixture
def home_en(en):
    home = root_page().copy_for_translation(en)
    home.save_revision().publish()
    return home


def test_the_empty_search_says_what_it_is_for(client):
    response = client.get("/en/search/")

    assert response.status_code == 200
    assert "Write one word or a few" in response.text
    assert response["X-Robots-Tag"] == "noindex"
    assert '<meta name="robots" content="noindex">' in response.text


def test_hits_have_kind_title_and_the_words_marked_where_they_stand(client):
    write("Asuminen", "Tietoa häädöstä & vuokrasta.")

    text = search(client, "häätö", language="fi").text

    assert "Tietoa <mark>häädöstä</mark> &amp; vuokrasta." in text
    assert 'href="/fi/asuminen/"' in text


def test_what_is_typed_and_what_is_written_is_never_html(client):
    write("Koodi <b>häätö</b>", "<script>alert(1)</script> häätö")

    text = search(client, '"><script>häätö', language="fi").text

    assert "<script>" not in text
    assert "&lt;b&gt;<mark>häätö</mark>&lt;/b&gt;" in text


def test_by_default_hits_are_in_the_language_of_the_reader(client, home_en):
    write("Kokous Kotopaikka")
    write("Meeting Kotopaikka", parent=home_en)

    text = search(client, "kotopaikka").text

    assert "Meeting <mark>" in text
    assert "Kokous <mark>" not in text
    assert '<span lang="fi">Suomi</span> (1)' in text


@pytest.mark.parametrize(("chosen", "titles"), [("fi", ["Kokous"]), ("all", ["Meeting", "Kokous"])])
def test_a_reader_can_choose_another_language_or_all(client, home_en, chosen, titles):
    write("Kokous Kotopaikka")
    write("Meeting Kotopaikka", parent=home_en)

    text = client.get("/en/search/", {"q": "kotopaikka", "language": chosen}).text

    places = [text.find(f"{title} <mark>") for title in titles]
    assert -1 not in places
    assert places == sorted(places)


def test_what_is_in_another_language_is_marked_so(client, home_en):
    write("Häätö")

    text = search(client, "häätö").text

    assert "Nothing was found in your language." in text
    assert '<h3 class="search-result__title" lang="fi" dir="ltr">' in text


def test_hits_can_be_narrowed_to_a_kind(client):
    write("Häätö sivulla")
    event = EventPageFactory(title="Häätö tapahtumassa")
    indexing.refresh_page(event.pk)

    everything = search(client, "häätö", language="fi").text
    events = search(client, "häätö", language="fi", kind="event").text

    assert "</mark> sivulla" in everything
    assert "</mark> tapahtumassa" in everything
    assert "</mark> sivulla" not in events
    assert "</mark> tapahtumassa" in events


def test_hits_come_ten_on_a_page(client):
    for number in range(12):
        write(f"Häätö {number}")

    first, second = (search(client, "häätö", language="fi", page=page) for page in [1, 2])

    counts = [page.text.count('<li class="search-result">') for page in [first, second]]
    assert counts == [10, 2]
    assert 'href="?q=h%C3%A4%C3%A4t%C3%B6&amp;page=2"' in first.text


def test_a_search_without_hits_offers_a_near_word(client):
    write("Vertaisryhmä")

    text = search(client, "vertaisryhna", language="fi").text

    assert "?q=vertaisryhm%C3%A4" in text


@pytest.mark.parametrize(
    "asked",
    [
        {"q": "häätö", "page": "abc"},
        {"q": "häätö", "page": "-1"},
        {"q": "häätö", "page": "99999999999999999999"},
        {"q": "häätö", "kind": "nonsense", "language": "xx"},
        {"q": "häätö", "kind": "\x00"},
        {"q": "!?%_*"},
        {"q": "   "},
        {"q": "a b c d e f g h i j k l m n o p q r s t u v"},
        {"q": " ".join(["häätö"] * 30)},
    ],
)
def test_nonsense_is_answered_calmly(client, asked):
    write("Häätö")

    assert client.get("/fi/search/", asked).status_code == 200


@pytest.mark.parametrize("query", ["x" * 500_000, "a\x00b"])
def test_what_cannot_be_a_search_is_refused_with_a_reason(client, query):
    response = search(client, query)

    assert response.status_code == 400
    assert 'aria-invalid="true"' in response.text
    assert 'id="id_q_error"' in response.text
    assert 'name="q" id="id_q" value=""' in response.text


def test_only_looking_is_allowed(client):
    assert client.post("/fi/search/", {"q": "häätö"}).status_code == 405


def test_a_search_takes_few_queries_however_much_it_finds(client, django_assert_max_num_queries):
    for number in range(30):
        write(f"Häätö {number}")
    search(client, "häätö", language="fi")

    with django_assert_max_num_queries(15):
        search(client, "häätö", language="fi")


def test_a_search_keeps_nothing_of_what_was_typed(client):
    write("Häätö")

    response = search(client, "häätö salaisuus", language="fi")

    assert not response.cookies
    assert not client.session.items()
