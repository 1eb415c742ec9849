"""Described practices, from Finland and from abroad."""

import pytest
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from tests.home.factories import site_home
from tests.resources.factories import ServiceModelIndexPageFactory, ServiceModelPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def index():
    index = ServiceModelIndexPageFactory()
    for title, country in [("Letting", ""), ("Mentors", "Norway"), ("Friends", "Ireland")]:
        ServiceModelPageFactory(parent=index, title=title, country=country)
    return index


def titles(response) -> list[str]:
    return [page.title for page in response.context["service_models"]]


def test_practices_from_finland_come_first(client, index):
    assert titles(client.get(index.url)) == ["Letting", "Friends", "Mentors"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("country=Norway", ["Mentors"]),
        ("country=finland", ["Letting"]),
        ("country=Atlantis", ["Letting", "Friends", "Mentors"]),
    ],
)
def test_practices_are_found_by_country(client, index, query, found):
    assert titles(client.get(f"{index.url}?{query}")) == found


def test_a_practice_says_what_is_promised_and_who_does_what(client, index):
    page = ServiceModelPageFactory(
        parent=index, roles="<p>The town pays</p>", promise="<p>A home in a week</p>"
    )

    text = client.get(page.url).text

    assert text.index("A home in a week") < text.index("The town pays")
    assert text.count("<h1") == 1
    assert 'id="roles"' in text


def test_headings_without_anything_below_are_left_out(client, index):
    text = client.get(ServiceModelPageFactory(parent=index).url).text

    assert 'id="roles"' not in text
    assert 'id="promise"' not in text


def test_the_list_takes_the_same_queries_whatever_its_length(queries_of, index):
    image = get_image_model().objects.create(title="House", file=get_test_image_file())
    facts = {"parent": index, "image": image, "image_is_decorative": True}
    ServiceModelPageFactory(**facts)
    few = queries_of(index.url)
    for _number in range(4):
        ServiceModelPageFactory(**facts, country="Denmark")

    assert queries_of(index.url) == few
    assert few <= 15


def test_what_nobody_has_translated_is_listed_in_its_own_language(client, index, sv):
    site_home().copy_for_translation(sv).save_revision().publish()
    index.copy_for_translation(sv).save_revision().publish()

    text = client.get(index.get_translation(sv).url).text

    assert text.count('<h2 class="card__title" lang="fi" dir="ltr">') == 3
    assert '<span lang="fi" dir="ltr">Norway</span>' in text
