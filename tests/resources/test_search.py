"""What resources give to the search: tips, services, and leaders who consent to being shown."""

from datetime import timedelta

import pytest
from django.test import RequestFactory
from django.utils import translation

from home.search import indexing
from home.search.matching import Matches
from home.search.models import Entry, Word
from home.search.results import Results
from resources.models import Audience, Leader
from resources.models.leaders import today
from tests.resources.factories import (
    LeaderDirectoryPageFactory,
    LeaderFactory,
    LinkListPageFactory,
    LinkTipFactory,
    ServiceFactory,
    ServiceMapPageFactory,
)

pytestmark = pytest.mark.django_db


def found(query: str) -> list[str]:
    matches = Matches(query, "fi")
    with translation.override("fi"):
        return [result.url for result in Results.of(matches.hits, RequestFactory().get("/"))]


def test_a_tip_is_found_on_the_list_that_has_it():
    LinkListPageFactory(slug="own", audience=Audience.OWN_LANGUAGE)
    LinkListPageFactory(slug="work", audience=Audience.WORK)
    LinkTipFactory(title="Häädön uhka", audience=Audience.WORK)
    LinkTipFactory(title="Häätö luonnoksessa", live=False)
    indexing.rebuild()

    assert found("häädöstä") == ["/fi/work/#:~:text=H%C3%A4%C3%A4d%C3%B6n%20uhka"]


def test_a_service_is_found_by_who_offers_it_on_the_service_map():
    ServiceMapPageFactory(slug="kartta")
    ServiceFactory(name="Neuvonta", provider="Kylätalo")
    indexing.rebuild()

    assert found("kylätalon neuvontaa") == ["/fi/kartta/#:~:text=Neuvonta"]


def test_only_a_leader_who_consents_to_being_shown_to_everyone_is_found():
    LeaderDirectoryPageFactory(slug="ohjaajat")
    shown = LeaderFactory(name="Amina Esimerkki", visibility=Leader.Visibility.PUBLIC)
    LeaderFactory(name="Salla Esimerkki", visibility=Leader.Visibility.STAFF)
    LeaderFactory(
        name="Ville Esimerkki",
        visibility=Leader.Visibility.PUBLIC,
        consent_given_on=today() - timedelta(days=9),
        consent_until=today() - timedelta(days=1),
    )
    indexing.rebuild()

    assert found("esimerkki") == [f"/fi/ohjaajat/{shown.pk}/"]
    assert Entry.objects.filter(source="resources.leader").count() == 1


def test_a_leader_is_not_found_from_the_day_the_consent_has_run_out():
    LeaderDirectoryPageFactory()
    LeaderFactory(name="Amina Esimerkki", visibility=Leader.Visibility.PUBLIC)
    indexing.rebuild()

    Leader.objects.update(
        consent_given_on=today() - timedelta(days=9), consent_until=today() - timedelta(days=1)
    )

    assert found("esimerkki") == []


def test_an_erased_leader_leaves_no_word_behind():
    LeaderFactory(name="Amina Esimerkki", visibility=Leader.Visibility.PUBLIC)
    indexing.rebuild()
    assert Word.objects.filter(form="amina").exists()

    Leader.objects.all().delete()

    assert not Word.objects.filter(form="amina").exists()


def test_the_address_of_a_leader_is_in_no_index():
    leader = LeaderFactory(visibility=Leader.Visibility.PUBLIC, email="piilossa@example.org")
    indexing.rebuild()

    assert Entry.objects.filter(object_id=leader.pk).exists()
    assert not Word.objects.filter(form="piilossa").exists()
