"""Publications: what each file is, and what is still to come."""

import re
from datetime import date

import pytest
from django.core.files.base import ContentFile
from django.utils.translation import gettext, override
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from resources.models import PublicationPage
from tests.home.factories import site_home
from tests.resources.factories import PublicationIndexPageFactory, PublicationPageFactory

pytestmark = pytest.mark.django_db

Kind = PublicationPage.Kind


@pytest.fixture
def index():
    return PublicationIndexPageFactory()


def document(size: int = 1_240_000):
    document = get_document_model()(title="Slides", file=ContentFile(b"x" * size, "slides.pdf"))
    document._set_document_file_metadata()
    document.save()
    return document


def titles(response) -> list[str]:
    return [page.title for page in response.context["publications"]]


def test_the_newest_come_first_and_those_without_a_date_last(client, index):
    for title, day in [("Old", date(2011, 5, 1)), ("None", None), ("New", date(2019, 9, 1))]:
        PublicationPageFactory(parent=index, title=title, published_on=day)
    PublicationPageFactory(parent=index, title="Draft", live=False)

    assert titles(client.get(index.url)) == ["New", "Old", "None"]


def test_a_file_says_its_type_size_and_language_before_it_is_opened(client, index):
    page = PublicationPageFactory(parent=index, document=document(), language="sv")

    for url in [index.url, page.url]:
        text = client.get(url).text
        assert 'hreflang="sv"' in text
        assert re.search(r"PDF, 1,2\s\w+, ruotsi<", text)


def test_what_has_no_file_yet_is_coming_soon(client, index):
    page = PublicationPageFactory(parent=index)

    with override("fi"):
        coming_soon = gettext("Coming soon")
    for url in [index.url, page.url]:
        text = client.get(url).text
        assert 'class="file"' not in text
        assert coming_soon in text


def test_publications_are_found_by_kind_and_language(client, index):
    PublicationPageFactory(parent=index, title="A", kind=Kind.REPORT, language="sv")
    PublicationPageFactory(parent=index, title="B")

    assert titles(client.get(f"{index.url}?kind=report")) == ["A"]
    assert titles(client.get(f"{index.url}?language=sv")) == ["A"]
    assert titles(client.get(f"{index.url}?kind=guide")) == []
    assert titles(client.get(f"{index.url}?kind=%00&language=x")) == ["A", "B"]


def test_a_list_takes_the_same_queries_whatever_its_length(queries_of, index):
    image = get_image_model().objects.create(title="House", file=get_test_image_file())

    def add():
        return PublicationPageFactory(
            parent=index, document=document(9), image=image, image_is_decorative=True
        )

    urls = [index.url, add().url]
    few = [queries_of(url) for url in urls]
    for _number in range(4):
        add()

    assert [queries_of(url) for url in urls] == few
    assert max(few) <= 15


def test_what_nobody_has_translated_is_listed_in_its_own_language(client, index, sv):
    page = PublicationPageFactory(parent=index, title="Vain suomeksi", intro="Esite")
    site_home().copy_for_translation(sv).save_revision().publish()
    index.copy_for_translation(sv).save_revision().publish()

    text = client.get(index.get_translation(sv).url).text

    assert f'<h2 class="card__title" lang="fi" dir="ltr"><a href="{page.url}">' in text
    assert "Språk: finska" in text
