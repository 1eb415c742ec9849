"""The service map: who offers what to whom, where and in which languages."""

import re

import pytest
from wagtail.models import Locale

from tests.factories import AreaFactory
from tests.home.factories import site_home
from tests.resources.factories import ServiceFactory, ServiceMapPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def page():
    return ServiceMapPageFactory(title="Services")


def names(response) -> list[str]:
    return [service.name for service in response.context["services"]]


def test_the_table_says_all_on_a_wide_screen_and_on_a_phone(client, page):
    ServiceFactory(
        name="Advice",
        provider="Town of Example",
        audience="Families",
        areas=[AreaFactory(name="Keuruu"), AreaFactory(name="Laukaa")],
        languages=["ar"],
        phone="050 000 0012",
        website="https://example.org/advice/",
    )

    text = " ".join(client.get(page.url).text.split())

    assert text.count('<th scope="col">') == text.count("<td data-label=") + 1 == 6
    assert '<a href="https://example.org/advice/">Advice</a>' in text
    assert '<a href="tel:0500000012"><bdi dir="ltr">050 000 0012</bdi></a>' in text
    assert "<span>Families</span>" in text
    assert ">Keuruu, Laukaa</td>" in text
    assert ">arabia</td>" in text


def test_services_are_found_by_area_and_language(client, page):
    area, other = AreaFactory(), AreaFactory()
    ServiceFactory(name="A", areas=[area, other], languages=["ar", "fi"])
    ServiceFactory(name="B", areas=[other])

    assert names(client.get(f"{page.url}?area={area.pk}")) == ["A"]
    assert names(client.get(f"{page.url}?area={other.pk}")) == ["A", "B"]
    assert names(client.get(f"{page.url}?language=ar")) == ["A"]
    assert names(client.get(f"{page.url}?area={area.pk}&language=so")) == []


def test_only_areas_with_services_are_offered(client, page):
    ServiceFactory(areas=[AreaFactory(name="Keuruu")])
    ServiceFactory(areas=[AreaFactory(name="Hidden")], live=False)
    AreaFactory(name="Empty")

    text = client.get(page.url).text

    assert "Keuruu</option>" in text
    assert "Hidden" not in text
    assert "Empty" not in text


@pytest.mark.parametrize("query", ["area=x", "area=999999999999999999999", "language='"])
def test_nonsense_in_a_filter_filters_nothing(client, page, query):
    ServiceFactory(name="A", areas=[AreaFactory()])

    assert names(client.get(f"{page.url}?{query}")) == ["A"]


def test_a_service_is_shown_in_the_language_of_the_reader_else_marked_as_foreign(
    client, page, sv, translate
):
    site_home().copy_for_translation(sv).save_revision().publish()
    area = AreaFactory(name="Keuruu")
    service = ServiceFactory(name="Neuvonta", areas=[area], languages=["fi"], phone="050 000 0012")
    ServiceFactory(name="Ompelimo")

    translated, swedish_page = translate(service, sv), translate(page, sv)
    response = client.get(f"{swedish_page.url}?area={area.pk}")

    assert names(response) == ["sv Neuvonta"]
    assert translated.phone == "050 000 0012"
    assert (
        'lang="fi" dir="ltr">' in client.get(swedish_page.url).text.partition("Ompelimo")[0][-99:]
    )


def test_the_table_takes_the_same_queries_whatever_its_length(queries_of, page):
    ServiceFactory(areas=[AreaFactory()])
    one = queries_of(page.url)
    for _number in range(4):
        ServiceFactory(areas=[AreaFactory(), AreaFactory()])

    assert queries_of(page.url) == one
    assert one <= 15


def test_a_service_in_another_language_names_it_and_its_areas_stand_as_the_reader_lists(
    client, page
):
    arabic = Locale.objects.get_or_create(language_code="ar")[0]
    ServiceFactory(name="Neuvonta", areas=[AreaFactory(name="Keuruu"), AreaFactory(name="Laukaa")])
    for original in [site_home(), page]:
        original.copy_for_translation(arabic).save_revision().publish()

    text = client.get(page.get_translation(arabic).url).text

    assert '<span lang="fi" dir="ltr">Neuvonta</span>' in text
    assert "الفنلندية" in text.partition("<tbody>")[2]
    assert re.search("Keuruu\u200f?، Laukaa", text)
