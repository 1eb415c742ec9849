"""Link tips: two lists, by topic, each tip in the best language there is."""

import pytest

from resources.models import Audience
from tests.home.factories import site_home
from tests.resources.factories import LinkListPageFactory, LinkTipFactory, TopicFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def page():
    return LinkListPageFactory()


@pytest.fixture
def swedish_page(page, sv):
    site_home().copy_for_translation(sv).save_revision().publish()
    translated = page.copy_for_translation(sv)
    translated.save_revision().publish()
    return translated


def titles(response) -> list[str]:
    return [tip.title for tip in response.context["tips"]]


def shelves(response) -> list[tuple[str, str, list[str]]]:
    return [
        (link_list.audience, shelf.topic and shelf.topic.name, [tip.title for tip in shelf.tips])
        for link_list in response.context["lists"]
        for shelf in link_list.shelves
    ]


def test_tips_stand_in_two_lists_and_in_each_by_topic(client, page):
    housing, work = TopicFactory(name="Housing"), TopicFactory(name="Work")
    LinkTipFactory(title="A", topics=[work, housing])
    LinkTipFactory(title="B", topics=[housing], audience=Audience.OWN_LANGUAGE)
    LinkTipFactory(title="C")

    response = client.get(page.url)

    assert shelves(response) == [
        ("work", "Housing", ["A"]),
        ("work", "Work", ["A"]),
        ("work", None, ["C"]),
        ("own_language", "Housing", ["B"]),
    ]


def test_a_page_of_one_list_shows_that_list_whatever_is_asked(client):
    page = LinkListPageFactory(audience=Audience.OWN_LANGUAGE)
    LinkTipFactory(title="A")
    LinkTipFactory(title="B", audience=Audience.OWN_LANGUAGE)

    assert titles(client.get(f"{page.url}?audience=work")) == ["B"]


def test_tips_are_found_by_what_a_reader_chooses(client, page):
    topic = TopicFactory()
    LinkTipFactory(
        title="A", languages=["ar", "fi"], topics=[topic], audience=Audience.OWN_LANGUAGE
    )
    LinkTipFactory(title="B", topics=[TopicFactory()])

    for query in ["language=ar", f"topic={topic.pk}", "audience=own_language"]:
        assert titles(client.get(f"{page.url}?{query}")) == ["A"], query
    assert titles(client.get(f"{page.url}?language=so")) == []


@pytest.mark.parametrize("query", ["topic=x", "topic=999", "language=klingon", "audience=%00"])
def test_nonsense_in_a_filter_filters_nothing(client, page, query):
    LinkTipFactory(title="A")

    response = client.get(f"{page.url}?{query}")

    assert (response.status_code, titles(response)) == (200, ["A"])


def test_the_number_of_tips_is_told_to_everybody(client, page):
    LinkTipFactory.create_batch(2)

    text = client.get(page.url).text

    assert " ".join(text.partition('<p role="status">')[2].partition("</p>")[0].split())[0] == "2"


def test_a_link_says_which_language_it_leads_to(client, page):
    LinkTipFactory(languages=["ar"], url="https://example.org/ar/")
    LinkTipFactory(languages=["ar", "fi"], url="https://example.org/both/")

    text = client.get(page.url).text

    assert '<a href="https://example.org/ar/" hreflang="ar">' in text
    assert '<a href="https://example.org/both/">' in text


def test_a_tip_is_shown_in_the_language_of_the_reader_else_marked_as_foreign(
    client, page, swedish_page, sv, translate
):
    topic = TopicFactory(name="Asuminen")
    tip = LinkTipFactory(title="Häätö", topics=[topic])
    LinkTipFactory(title="Vuokra")

    translate(tip, sv)
    translate(topic, sv)
    response = client.get(swedish_page.url)

    assert sorted(titles(response)) == ["Vuokra", "sv Häätö"]
    assert shelves(response)[0] == ("work", "sv Asuminen", ["sv Häätö"])
    assert 'lang="fi" dir="ltr">' in response.text.partition("Vuokra")[0][-120:]
    assert sorted(titles(client.get(page.url))) == ["Häätö", "Vuokra"]


def test_a_topic_finds_tips_that_name_it_in_another_language(
    client, page, swedish_page, sv, translate
):
    topic = TopicFactory()
    LinkTipFactory(title="Häätö", topics=[topic])
    swedish_topic = translate(topic, sv)

    assert titles(client.get(f"{swedish_page.url}?topic={swedish_topic.pk}")) == ["Häätö"]


def test_a_translation_that_waits_for_its_words_is_not_shown(client, page, swedish_page, sv):
    tip = LinkTipFactory(title="Häätö")
    draft = tip.copy_for_translation(sv)
    draft.title, draft.live = "Utkast", False
    draft.save()

    assert titles(client.get(swedish_page.url)) == ["Häätö"]


def test_a_draft_is_not_shown(client, page):
    LinkTipFactory(live=False)

    assert titles(client.get(page.url)) == []


def test_a_list_takes_the_same_queries_whatever_its_length(queries_of, page):
    def add():
        LinkTipFactory(topics=[TopicFactory(), TopicFactory()], languages=["fi"])

    add()
    one = queries_of(page.url)
    for _number in range(4):
        add()

    assert queries_of(page.url) == one
    assert one <= 15
