"""Makes the pages of the materials, below the home page that home.demo has made."""

from datetime import date

from wagtail.documents.models import AbstractDocument
from wagtail.models import Page

from home.demo.building import SOURCE_LANGUAGE, add_page
from home.models import ContentPage
from resources.demo import main_pages, projects
from resources.demo.files import make_documents
from resources.demo.guide import CHAPTERS
from resources.demo.publications import FILES, PUBLICATIONS
from resources.demo.references import with_references
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

Documents = dict[str, AbstractDocument]


def build(home: Page, today: date) -> None:
    """The guide, the links, the publications and the rest. Consents are dated around today."""
    make_snippets(today)
    documents = make_documents()
    materials = add_page(home, ContentPage, main_pages.MATERIALS, show_in_menus=True)
    service_map = add_page(home, ServiceMapPage, main_pages.SERVICE_MAP, show_in_menus=True)
    guide = add_page(materials, GuidePage, main_pages.GUIDE, project=projects.page("kotopaikka"))
    _add_link_lists(materials)
    publications = _add_publications(materials, documents)
    _add_service_models(materials)
    leaders = add_page(materials, LeaderDirectoryPage, main_pages.LEADERS, keeper_email=KEEPER)
    pages = {"service-map": service_map, "leaders": leaders}
    for chapter in CHAPTERS:
        _add_chapter(guide, chapter, documents, pages)
    _list_what_is_below(materials)
    publications["kotopaikka"] += [guide, service_map]
    projects.add_materials(publications)


def _add_link_lists(parent: Page) -> None:
    add_page(parent, LinkListPage, main_pages.WORK_LINKS, audience=Audience.WORK)
    own_language = main_pages.OWN_LANGUAGE_LINKS
    add_page(parent, LinkListPage, own_language, audience=Audience.OWN_LANGUAGE)


def _add_publications(parent: Page, documents: Documents) -> dict[str, list[Page]]:
    """The pages of the publications by project."""
    index = add_page(parent, PublicationIndexPage, main_pages.PUBLICATIONS)
    pages: dict[str, list[Page]] = {}
    for publication in PUBLICATIONS:
        page = add_page(
            index,
            PublicationPage,
            _with_files(publication, documents),
            kind=publication.kind,
            published_on=publication.published_on,
            project=projects.page(publication.project),
        )
        pages.setdefault(publication.project, []).append(page)
    return pages


def _with_files(publication: Publication, documents: Documents) -> Words:
    """Each language with its own file, else with the one in the source language, else with none."""
    files = publication.files
    keys = {code: files.get(code) or files.get(SOURCE_LANGUAGE) for code in publication.words}
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
        project = projects.page(practice.project)
        add_page(index, ServiceModelPage, practice.words, project=project)


def _add_chapter(
    parent: Page, chapter: Chapter, documents: Documents, pages: dict[str, Page]
) -> None:
    words = with_references(chapter.words, documents, pages)
    page = add_page(parent, GuideChapterPage, words)
    for part in chapter.chapters:
        _add_chapter(page, part, documents, pages)


def _list_what_is_below(parent: Page) -> None:
    """Links to the pages below, in each language with their own words."""
    for page in parent.get_translations(inclusive=True).specific():
        below = page.get_children().live().specific()
        links = [{"text": child.title, "page": child, "note": child.intro[:300]} for child in below]
        page.body = [("links", links)]
        page.save_revision().publish()
