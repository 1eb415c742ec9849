"""What the site's search finds of the resources, and what it must never find."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.utils.module_loading import import_string

from home.dates import today
from home.search import indexing
from home.search.models import Entry, Word
from resources.models import Leader
from tests.factories import AreaFactory
from tests.resources.factories import (
    LeaderDirectoryPageFactory,
    LeaderFactory,
    LinkListPageFactory,
    LinkTipFactory,
    ServiceFactory,
    ServiceMapPageFactory,
    TopicFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def find(client):
    """The addresses that a search leads to."""

    def find(query: str) -> str:
        indexing.rebuild()
        return client.get("/fi/search/", {"q": query}).text

    return find


def test_a_tip_is_found_by_its_words_and_its_topics_on_its_list(find):
    page = LinkListPageFactory()
    LinkTipFactory(title="Vuokra", topics=[TopicFactory(name="Asuminen")])

    for query in ["vuokrasta", "asuminen"]:
        assert f'href="{page.url}#:~:text=Vuokra"' in find(query), query


def test_a_service_is_found_by_its_words_and_its_areas_on_the_map(find):
    page = ServiceMapPageFactory()
    ServiceFactory(name="Neuvonta", areas=[AreaFactory(name="Keuruu")])

    for query in ["neuvontaa", "Keuruu"]:
        assert f'href="{page.url}#:~:text=Neuvonta"' in find(query), query


def test_drafts_are_not_found(find):
    LinkListPageFactory()
    LinkTipFactory(title="Vuokra", live=False)

    assert "text=Vuokra" not in find("vuokra")


def test_a_leader_is_found_by_name_theme_and_area(find):
    page = LeaderDirectoryPageFactory()
    leader = LeaderFactory(
        name="Ada Keksitty",
        themes=[TopicFactory(name="Vanhemmuus")],
        areas=[AreaFactory(name="Keuruu")],
    )

    for query in ["keksitty", "vanhemmuus", "keuruu"]:
        assert f'href="{page.url}{leader.pk}/"' in find(query), query


@pytest.mark.parametrize(
    "hidden",
    [
        {"visibility": Leader.Visibility.STAFF},
        {"consent_until": today() - timedelta(days=1)},
        {"consent_given_on": today() + timedelta(days=1)},
    ],
)
def test_a_leader_who_is_not_public_leaves_no_word_in_the_index(find, hidden):
    LeaderDirectoryPageFactory()
    LeaderFactory(name="Ada Keksitty", introduction="Ompelija", **_dates(hidden))

    for query in ["keksitty", "ompelija"]:
        assert "Keksitty" not in find(query)
    assert not Entry.objects.filter(title__contains="Ada").exists()
    assert not Word.objects.filter(form__startswith="ompeli").exists()


def test_a_consent_that_has_run_out_since_hides_the_leader_at_once(client, find):
    LeaderDirectoryPageFactory()
    leader = LeaderFactory(name="Ada Keksitty")
    assert "Ada Keksitty" in find("ada").replace("<mark>", "").replace("</mark>", "")

    Leader.objects.filter(pk=leader.pk).update(
        consent_given_on=today() - timedelta(days=9), consent_until=today() - timedelta(days=1)
    )

    assert "Keksitty" not in client.get("/fi/search/", {"q": "ada"}).text


def test_a_consent_that_has_run_out_leaves_nothing_in_the_index_after_the_worker_has_passed(find):
    LeaderDirectoryPageFactory()
    leader, other = LeaderFactory(name="Ada Keksitty"), LeaderFactory(name="Bo Keksitty")
    indexing.rebuild()
    given, until = today() - timedelta(days=9), today() - timedelta(days=1)
    rows = Leader.objects.filter(pk=leader.pk)
    rows.update(consent_given_on=given, consent_until=until)

    for name in settings.BACKGROUND_WORK:
        import_string(name)()

    assert not Word.objects.filter(form="ada").exists()
    assert Entry.objects.filter(source="resources.leader").get().object_id == other.pk


def test_what_stands_on_no_published_list_is_not_counted_and_comes_back_with_the_list(client, find):
    page = LeaderDirectoryPageFactory()
    LeaderFactory(name="Ada Keksitty")
    assert "Keksitty" in find("ada")

    page.unpublish()
    indexing.forget_outdated()
    assert client.get("/fi/search/", {"q": "ada"}).context["results"].hits == []

    page.save_revision().publish()
    assert "Keksitty" in client.get("/fi/search/", {"q": "ada"}).text


def test_a_tip_for_others_than_the_published_lists_is_not_counted(client, find):
    LinkListPageFactory(audience="work")
    LinkTipFactory(title="Vuokra", audience="own_language")
    LinkTipFactory(title="Vuokralaki", audience="work")
    find("vuokra")

    hits = client.get("/fi/search/", {"q": "vuokra"}).context["results"].hits

    assert len(hits) == 1


def test_no_address_is_in_the_index(find):
    LeaderDirectoryPageFactory()
    LeaderFactory(email="salainen@example.org")

    assert "/fi/leaders/" not in find("salainen")
    assert not Entry.objects.filter(text__contains="salainen").exists()


def test_the_sitemap_and_the_search_name_no_leader(client):
    directory = LeaderDirectoryPageFactory()
    leader = LeaderFactory(visibility=Leader.Visibility.STAFF)

    assert f"{directory.url}{leader.pk}/" not in client.get("/sitemap.xml").text


def _dates(hidden: dict) -> dict:
    """Dates around the one that a case gives, so that the consent still ends after it begins."""
    given, until = today() - timedelta(days=9), today() + timedelta(days=9)
    return {"consent_given_on": given, "consent_until": until} | hidden
