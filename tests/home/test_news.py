"""The list of news, one piece of news, and the feed."""

import xml.etree.ElementTree as ElementTree
from datetime import date

import pytest

from home.models import NewsIndexPage
from home.views import NEWS_ON_A_PAGE
from tests.home.factories import (
    NewsIndexPageFactory,
    NewsPageFactory,
    PersonFactory,
    ProjectPageFactory,
    TopicFactory,
    image,
    site_home,
)

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def index(fi) -> NewsIndexPage:
    return NewsIndexPageFactory(intro="Mitä tapahtuu")


@pytest.fixture
def swedish_index(index, sv) -> NewsIndexPage:
    site_home().copy_for_translation(sv).save_revision().publish()
    index.copy_for_translation(sv).save_revision().publish()
    return NewsIndexPage.objects.get(locale=sv)


def in_swedish(news, title):
    copy = news.copy_for_translation(NewsIndexPage.objects.get(locale__language_code="sv").locale)
    copy.title = title
    copy.save_revision().publish()


def test_the_newest_news_stand_first(client, index):
    for title, day in [("Vanha", 1), ("Uusin", 3), ("Uusi", 2)]:
        NewsPageFactory(title=title, date=date(2018, 5, day))

    text = client.get(index.url).text

    assert text.index("Uusin</a>") < text.index("Uusi</a>") < text.index("Vanha</a>")


def test_the_list_shows_each_once_in_its_language_and_marks_the_others(client, swedish_index):
    in_swedish(NewsPageFactory(title="Käännetty"), "Översatt")
    NewsPageFactory(title="Vain suomeksi")

    text = client.get(swedish_index.url).text

    assert '<h2 class="card__title"><a href="/sv/' in text
    assert "Käännetty" not in text
    assert '<h2 class="card__title" lang="fi" dir="ltr"><a href="/fi/' in text


def test_news_of_another_list_are_not_in_it(client, index, fi):
    other = NewsIndexPageFactory(title="Muut")
    NewsPageFactory(title="Muualla", parent=other)

    assert "Muualla" not in client.get(index.url).text


def test_a_topic_chosen_in_any_language_finds_the_news_in_all(client, swedish_index, sv):
    topic = TopicFactory(name="vertaistuki")
    swedish = topic.copy_for_translation(sv)
    swedish.name = "kamratstöd"
    swedish.save()
    NewsPageFactory(title="Aiheesta", topics=[topic])
    NewsPageFactory(title="Muusta")

    for chosen in [topic, swedish]:
        text = client.get(swedish_index.url, {"topic": chosen.pk}).text
        assert "Aiheesta" in text
        assert "Muusta" not in text
        assert f'<option value="{swedish.pk}" selected>kamratstöd</option>' in text


def test_a_topic_that_nobody_has_translated_is_marked_with_its_language(client, swedish_index):
    topic = TopicFactory(name="vertaistuki")
    NewsPageFactory(topics=[topic])

    text = client.get(swedish_index.url).text

    assert f'<option value="{topic.pk}" lang="fi" dir="ltr">vertaistuki</option>' in text


@pytest.mark.parametrize(
    "query",
    ["page=x", "page=0", "page=999", "topic=x", "topic=-1", "topic=²", "topic=" + "9" * 40]
    + ["topic=" + "9" * 5000],
    ids=lambda query: query[:12],
)
def test_nonsense_in_the_address_shows_the_list(client, index, query):
    NewsPageFactory(title="Uutinen")

    response = client.get(f"{index.url}?{query}")

    assert response.status_code == 200
    assert "Uutinen" in response.text


def test_a_long_list_goes_on_on_the_next_page(client, index):
    for number in range(NEWS_ON_A_PAGE + 1):
        NewsPageFactory(title=f"Uutinen n{number}.", date=date(2018, 5, 1 + number))

    first, second = client.get(index.url).text, client.get(f"{index.url}?page=2").text

    assert 'rel="next"' in first
    assert "n0." not in first
    assert "n0." in second


def test_a_long_list_costs_as_many_queries_as_a_short_one(
    client, index, django_assert_max_num_queries
):
    counts = []
    for _round in range(2):
        for _n in range(3):
            NewsPageFactory(image=image(), image_is_decorative=True, topics=[TopicFactory()])
        client.get(index.url)  # makes the sizes of the pictures
        with django_assert_max_num_queries(15) as queries:
            client.get(index.url)
        counts.append(len(queries))

    assert counts[0] == counts[1]


def test_a_piece_of_news_tells_who_wrote_it_when_and_about_what(client, index):
    news = NewsPageFactory(
        date=date(2018, 5, 23),
        authors=[PersonFactory(name="Esko Esimerkki", title="neuvoja")],
        topics=[TopicFactory(name="vertaistuki")],
        project=ProjectPageFactory(title="Hanke"),
    )

    text = client.get(news.url).text

    assert '<time datetime="2018-05-23">23. toukokuuta 2018</time>' in text
    assert "Esko Esimerkki, <span>neuvoja</span>" in text
    assert ">vertaistuki</a>" in text
    assert f'<a href="{news.project.url}">Hanke</a>' in text


def test_a_project_that_is_not_public_is_not_named(client, index):
    project = ProjectPageFactory(title="Salainen")
    news = NewsPageFactory(project=project)
    project.unpublish()

    assert "Salainen" not in client.get(news.url).text


# The feed


def entries(response) -> list:
    feed = ElementTree.fromstring(response.content)  # noqa: S314 - it is ours
    return feed.findall(f"{ATOM}entry")


def test_the_list_leads_to_its_feed(client, index):
    assert f'type="application/atom+xml" href="{index.feed_url}"' in client.get(index.url).text
    assert client.get(index.feed_url)["Content-Type"] == "application/atom+xml; charset=utf-8"


def test_the_feed_has_full_addresses_and_the_language_of_each_entry(client, swedish_index):
    in_swedish(NewsPageFactory(title="Käännetty", date=date(2018, 5, 2)), "Översatt")
    news = NewsPageFactory(title="Vain suomeksi", date=date(2018, 5, 1))

    first, second = entries(client.get(swedish_index.feed_url))

    language = "{http://www.w3.org/XML/1998/namespace}lang"
    assert [first.find(f"{ATOM}title").text, first.get(language)] == ["Översatt", "sv"]
    assert [second.find(f"{ATOM}title").text, second.get(language)] == ["Vain suomeksi", "fi"]
    assert second.find(f"{ATOM}link").get("href") == news.full_url
    assert second.find(f"{ATOM}id").text == f"urn:uuid:{news.translation_key}"


def test_the_feed_says_what_editors_wrote_whatever_signs_they_pasted(client, index):
    NewsPageFactory(title="Uusi\x0b ryhmä", intro="Alle 3 < 5 & <b>yli</b>\x0b 2")

    (entry,) = entries(client.get(index.feed_url))

    assert entry.find(f"{ATOM}title").text == "Uusi ryhmä"
    assert entry.find(f"{ATOM}summary").text == "Alle 3 &lt; 5 &amp; &lt;b&gt;yli&lt;/b&gt; 2"


def test_an_entry_of_the_feed_has_the_date_that_its_page_shows(client, index):
    NewsPageFactory(date=date(2018, 5, 2))

    (entry,) = entries(client.get(index.feed_url))

    assert entry.find(f"{ATOM}published").text == "2018-05-02T00:00:00+03:00"


def test_an_unchanged_feed_is_not_sent_again(client, index):
    NewsPageFactory()
    etag = client.get(index.feed_url)["ETag"]

    again = client.get(index.feed_url, headers={"If-None-Match": etag})
    NewsPageFactory()
    changed = client.get(index.feed_url, headers={"If-None-Match": etag})

    assert [again.status_code, changed.status_code] == [304, 200]


def test_an_empty_feed_is_a_feed(client, index):
    first, second = (client.get(index.feed_url) for _n in range(2))

    assert entries(first) == []
    assert first.status_code == second.status_code == 200
