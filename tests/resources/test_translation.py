"""Everything an editor writes here can be translated, and facts come along."""

from datetime import date

import pytest
from django.core.files.base import ContentFile
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from tests.factories import AreaFactory
from tests.home.factories import site_home
from tests.resources import factories
from tests.resources.factories import (
    GuideChapterPageFactory,
    GuidePageFactory,
    LeaderDirectoryPageFactory,
    LeaderFactory,
    LinkTipFactory,
    ProjectPageFactory,
    PublicationIndexPageFactory,
    PublicationPageFactory,
    ServiceFactory,
    ServiceModelIndexPageFactory,
    ServiceModelPageFactory,
    TopicFactory,
)

pytestmark = pytest.mark.django_db

BODY = [
    {"type": "text", "value": "<p>Teksti</p>"},
    {
        "type": "questions",
        "value": [
            {
                "type": "item",
                "id": "fb7d3c40-6b51-4f0e-a9a5-0b1a3c1f0d11",  # as the editor's form gives it one
                "value": {"question": "Miten?", "answer": "<p>Näin</p>"},
            }
        ],
    },
]


@pytest.fixture(autouse=True)
def swedish_home(sv):
    home = site_home().copy_for_translation(sv)
    home.save_revision().publish()
    return home


@pytest.fixture
def image():
    return get_image_model().objects.create(title="Talo", file=get_test_image_file())


@pytest.fixture
def document():
    return get_document_model().objects.create(title="Opas", file=ContentFile(b"x", "opas.pdf"))


def text_of(body) -> str:
    return body.render_as_block()


def test_a_guide_and_its_chapters(client, translate, sv, image, document):
    project = ProjectPageFactory()
    guide = GuidePageFactory(
        title="Opas",
        intro="Alku",
        body=BODY,
        image=image,
        image_alt="Talo",
        document=document,
        project=project,
    )
    chapter = GuideChapterPageFactory(parent=guide, title="Luku", intro="Alku", body=BODY)

    swedish, swedish_chapter = translate(guide, sv), translate(chapter, sv)

    assert [swedish.title, swedish.intro, swedish.image_alt] == ["sv Opas", "sv Alku", "sv Talo"]
    assert [swedish.image, swedish.document] == [image, document]
    assert swedish.project_id == project.pk
    assert "sv Näin" in text_of(swedish_chapter.body)
    assert "<bdi>1</bdi> <span>sv Luku</span>" in client.get(swedish.url).text
    assert "sv Miten?" in client.get(f"{swedish.url}whole/").text


def test_a_publication(client, translate, sv, document):
    index = PublicationIndexPageFactory(intro="Lista")
    page = PublicationPageFactory(
        parent=index,
        title="Esite",
        intro="Alku",
        body=BODY,
        document=document,
        kind="report",
        language="fi",
        published_on=date(2019, 9, 1),
    )

    swedish_index, swedish = translate(index, sv), translate(page, sv)

    assert swedish_index.intro == "sv Lista"
    assert [swedish.title, swedish.intro] == ["sv Esite", "sv Alku"]
    assert [swedish.kind, swedish.language, swedish.document] == ["report", "fi", document]
    assert swedish.published_on == date(2019, 9, 1)
    assert "sv Esite" in client.get(swedish_index.url).text


def test_a_service_model(client, translate, sv):
    index = ServiceModelIndexPageFactory()
    page = ServiceModelPageFactory(
        parent=index, title="Malli", country="Norja", roles="<p>Kuka</p>", promise="<p>Lupaus</p>"
    )

    swedish_index, swedish = translate(index, sv), translate(page, sv)

    assert [swedish.country, swedish.roles, swedish.promise] == [
        "sv Norja",
        "<p>sv Kuka</p>",
        "<p>sv Lupaus</p>",
    ]
    assert "sv Norja</option>" in client.get(swedish_index.url).text


@pytest.mark.parametrize("name", ["LinkListPage", "ServiceMapPage", "LeaderDirectoryPage"])
def test_a_list(client, translate, sv, name):
    page = getattr(factories, f"{name}Factory")(title="Lista", intro="Alku")

    swedish = translate(page, sv)

    assert [swedish.title, swedish.intro] == ["sv Lista", "sv Alku"]
    assert client.get(swedish.url).status_code == 200


def test_a_link_tip(translate, sv):
    topic = TopicFactory()
    tip = LinkTipFactory(title="Sivu", languages=["ar"], audience="own_language", topics=[topic])

    swedish = translate(tip, sv)

    assert [swedish.title, swedish.description] == ["sv Sivu", "sv Worth reading"]
    assert [swedish.url, swedish.languages] == [tip.url, ["ar"]]
    assert swedish.audience == "own_language"
    assert list(swedish.topics.all()) == [topic]


def test_a_service(translate, sv):
    area = AreaFactory()
    service = ServiceFactory(
        name="Neuvonta", audience="Perheet", areas=[area], languages=["so"], phone="050 000 0012"
    )

    swedish = translate(service, sv)

    assert [swedish.name, swedish.audience] == ["sv Neuvonta", "sv Perheet"]
    assert [swedish.languages, swedish.phone] == [["so"], "050 000 0012"]
    assert list(swedish.areas.all()) == [area]


def test_a_leader_is_one_row_in_all_languages(client, translate, sv):
    directory = LeaderDirectoryPageFactory(keeper_email="keeper@example.org")
    leader = LeaderFactory(themes=[TopicFactory(name="Vanhemmuus")], introduced_in="fi")

    swedish = translate(directory, sv)
    text = client.get(f"{swedish.url}{leader.pk}/").text

    assert swedish.keeper_email == "keeper@example.org"
    assert leader.name in text
    assert 'lang="fi" dir="ltr"' in text
    assert '<span lang="fi" dir="ltr">Vanhemmuus</span>' in text
