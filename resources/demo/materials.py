"""Makes the pages of the materials."""

from datetime import date

from wagtail.models import Page

from home.demo import pictures
from home.demo.building import add_page, illustrate, page_at, project
from home.demo.pages import SOURCE_LANGUAGE
from home.models import ContentPage, HomePage
from resources.demo import main_pages
from resources.demo.files import make_documents
from resources.demo.guide import CHAPTERS
from resources.demo.publications import FILES, PUBLICATIONS
from resources.demo.service_models import SERVICE_MODELS
from resources.demo.shapes import Chapter, Publication, Words
from resources.demo.snippets import make_snippets
from resources.models import (
    Audience,
    GuideChapterPage,
    GuidePage,
    LeaderDirectoryPage,
    LinkListPage,
    PublicationIndexPage,
    PublicationPage,
    ServiceMapPage,
    ServiceModelIndexPage,
    ServiceModelPage,
)

KEEPER = "resurssipankki@example.org"
LAST_IN_THE_MENU = "yhteystiedot"


def add_materials(home: HomePage, *, today: date) -> None:
    """The guide, the links, the publications and the rest. Consents are dated around today."""
    make_snippets(today)
    materials = add_page(home, ContentPage, main_pages.MATERIALS, show_in_menus=True)
    add_page(home, ServiceMapPage, main_pages.SERVICE_MAP, show_in_menus=True)
    guide = _add_guide(materials)
    _add_link_lists(materials)
    _add_publications(materials)
    _add_service_models(materials)
    add_page(materials, LeaderDirectoryPage, main_pages.LEADERS, keeper_email=KEEPER)
    for chapter in CHAPTERS:
        _add_chapter(guide, chapter)
    _list_what_is_below(materials)
    _move_to_the_end(page_at(LAST_IN_THE_MENU))


def _add_guide(parent: Page) -> GuidePage:
    picture = illustrate(pictures.scene("books"))
    return add_page(parent, GuidePage, main_pages.GUIDE, project=project("kotopaikka"), **picture)


def _add_chapter(parent: Page, chapter: Chapter) -> None:
    page = add_page(parent, GuideChapterPage, chapter.words)
    for part in chapter.chapters:
        _add_chapter(page, part)


def _add_link_lists(parent: Page) -> None:
    add_page(parent, LinkListPage, main_pages.WORK_LINKS, audience=Audience.WORK)
    own_language = main_pages.OWN_LANGUAGE_LINKS
    add_page(parent, LinkListPage, own_language, audience=Audience.OWN_LANGUAGE)


def _add_publications(parent: Page) -> None:
    documents = make_documents()
    index = add_page(parent, PublicationIndexPage, main_pages.PUBLICATIONS)
    for publication in PUBLICATIONS:
        add_page(
            index,
            PublicationPage,
            _with_files(publication, documents),
            kind=publication.kind,
            published_on=publication.published_on,
            project=project(publication.project),
        )


def _with_files(publication: Publication, documents: dict) -> Words:
    """Each language with its own file, else with the Finnish one, else with none."""
    files = publication.files
    keys = {code: files.get(code, files.get(SOURCE_LANGUAGE)) for code in publication.words}
    return {
        code: words
        | {
            "document": documents.get(keys[code]),
            "language": FILES[keys[code]].language if keys[code] else SOURCE_LANGUAGE,
        }
        for code, words in publication.words.items()
    }


def _add_service_models(parent: Page) -> None:
    index = add_page(parent, ServiceModelIndexPage, main_pages.SERVICE_MODELS)
    for practice in SERVICE_MODELS:
        add_page(index, ServiceModelPage, practice.words, project=project(practice.project))


def _list_what_is_below(parent: Page) -> None:
    """Links to the pages below, in each language with their own words."""
    for page in parent.get_translations(inclusive=True):
        below = page.get_children().live().specific()
        page.body = [
            ("links", [{"text": one.title, "page": one, "note": one.intro} for one in below])
        ]
        page.save_revision().publish()


def _move_to_the_end(page: Page) -> None:
    """Behind its siblings, in every language."""
    for translation in page.get_translations(inclusive=True):
        translation.move(translation.get_parent(), pos="last-child")
