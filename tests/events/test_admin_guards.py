"""What the admin refuses to delete, because pages would lose what they must show."""

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse

from events.admin import addresses
from events.models import Funder
from tests.factories import FunderFactory, OrganizerFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def funder():
    return FunderFactory(name="ESR+")


@pytest.fixture
def organizer(funder):
    return OrganizerFactory(funders=[funder])


@pytest.fixture
def delete(admin_client):
    """Delete funders in the admin, alone or several at once. Returns what the admin says."""

    def delete(*funders):
        if len(funders) == 1:
            response = admin_client.post(addresses.of(funders[0], "delete"))
        else:
            address = reverse("wagtail_bulk_action", args=["events", "funder", "delete"])
            query = "&".join(f"id={funder.pk}" for funder in funders)
            response = admin_client.post(f"{address}?{query}")
        return " ".join(str(message) for message in get_messages(response.wsgi_request))

    return delete


def test_a_funder_that_an_organizer_shows_is_not_deleted(delete, organizer, funder):
    said = delete(funder)

    assert "Take it from the organizer first" in said
    assert Funder.objects.filter(pk=funder.pk).exists()


def test_nor_are_its_words_in_another_language(delete, organizer, funder, en):
    words = funder.copy_for_translation(en)
    words.save()

    delete(words)

    assert Funder.objects.filter(pk=words.pk).exists()


def test_nor_is_it_deleted_among_others(delete, organizer, funder):
    unused = FunderFactory(name="A city")

    said = delete(funder, unused)

    assert "Take it from the organizer first" in said
    assert Funder.objects.count() == 2


def test_a_funder_that_nobody_shows_is_deleted(delete, funder):
    delete(funder)
    delete(FunderFactory(), FunderFactory())

    assert not Funder.objects.exists()
