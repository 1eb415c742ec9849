"""Whoever reads about an event sees who pays for it."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories import (
    EventPageFactory,
    EventSeriesPageFactory,
    FunderFactory,
    OrganizerFactory,
    RegistrationFactory,
)

pytestmark = pytest.mark.django_db

STATEMENT = "Euroopan unionin osarahoittama"


@pytest.fixture
def funder():
    return FunderFactory(name="ESR+", is_eu=True, statement=STATEMENT, emblem_text="EU:n lippu")


@pytest.fixture
def organizer(funder):
    return OrganizerFactory(funders=[FunderFactory(name="Viitasaari", statement=""), funder])


@pytest.fixture
def series():
    return EventSeriesPageFactory()


@pytest.fixture
def page(organizer, series):
    return EventPageFactory(organizer=organizer, parent=series)


def addresses_of(page):
    registration = RegistrationFactory(event=page.event)
    parent = page.get_parent().specific
    private = reverse("events:registration", args=[registration.token])
    return [page.url, page.register_url, parent.url, private]


def queries_of(client, url):
    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        client.get(url)
    return len(captured)


@pytest.mark.parametrize("number", range(4), ids=["page", "form", "series", "private page"])
def test_emblem_and_statement_are_shown(client, page, number):
    text = client.get(addresses_of(page)[number]).text

    assert 'alt="EU:n lippu"' in text
    assert text.count(STATEMENT) == 1
    assert text.index(STATEMENT) < text.index("Viitasaari")


@pytest.mark.parametrize("number", range(4), ids=["page", "form", "series", "private page"])
def test_more_funders_take_no_more_queries(client, page, organizer, number):
    address = addresses_of(page)[number]
    before = queries_of(client, address)
    organizer.funders.add(*FunderFactory.create_batch(3, is_eu=True))
    organizer.save()

    assert queries_of(client, address) == before


def test_a_statement_in_another_language_says_so(client, organizer, en):
    page = EventPageFactory(organizer=OrganizerFactory())
    page.organizer.funders.add(FunderFactory(locale=en, statement="Funded by the city"))
    page.organizer.save()

    text = client.get(page.url).text

    assert '<p class="funder" lang="en">' in text


def test_a_series_shows_a_funder_of_several_events_once(client, page, organizer, series):
    EventPageFactory(organizer=OrganizerFactory(funders=organizer.funders.all()), parent=series)

    assert client.get(series.url).text.count(STATEMENT) == 1
