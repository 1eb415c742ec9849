"""Makes the sections of the site: projects, news, contacts, privacy and the statement."""

from datetime import date

from wagtail.models import Page, Site

from events.models import Area
from home.demo import main_pages, pictures, projects, snippets
from home.demo.news import NEWS
from home.demo.pages import add_page, illustrate, page_at, set_links
from home.demo.projects import yhdessa
from home.demo.shapes import DemoNews
from home.models import (
    AccessibilityStatementPage,
    ContactsPage,
    ContentPage,
    HomePage,
    NewsIndexPage,
    NewsPage,
    PrivacyPage,
    ProjectIndexPage,
    ProjectPage,
    SiteSettings,
)


def add_projects(home: HomePage) -> None:
    words = main_pages.words("PROJECT_LIST")
    project_list = add_page(home, ProjectIndexPage, words, show_in_menus=True)
    for project in projects.PROJECTS.values():
        _add_project(project_list, project)
    add_page(page_at(projects.slug("yhdessa")).specific, ContentPage, yhdessa.STAFF_PAGE)


def _add_project(project_list: Page, project) -> None:
    add_page(
        project_list,
        ProjectPage,
        project.WORDS,
        organizer=snippets.organizer(project.ORGANIZER),
        coordinator=snippets.partner(project.COORDINATOR),
        partners=[snippets.partner(key) for key in project.PARTNERS],
        areas=list(Area.objects.filter(name__in=project.AREAS)),
        contacts=[snippets.person(key) for key in project.CONTACTS],
        **project.FIELDS,
        **illustrate(pictures.scene(project.PICTURE)),
    )


def add_news(home: HomePage) -> None:
    words = main_pages.words("NEWS_LIST")
    news_list = add_page(home, NewsIndexPage, words, show_in_menus=True)
    for piece in NEWS:
        _add_piece(news_list, piece)


def _add_piece(news_list: Page, piece: DemoNews) -> None:
    add_page(
        news_list,
        NewsPage,
        piece.words,
        date=piece.date,
        project=page_at(piece.project).specific,
        authors=[snippets.person(key) for key in piece.authors],
        topics=[snippets.topic(key) for key in piece.topics],
        **illustrate(pictures.scene(piece.picture)),
    )


def add_plain_pages(home: HomePage, *, today: date) -> None:
    """Whom to ask, what is asked of people, and how accessible the site is."""
    add_page(home, ContactsPage, main_pages.words("CONTACTS"), show_in_menus=True)
    add_page(home, PrivacyPage, main_pages.words("PRIVACY"))
    add_page(
        home,
        AccessibilityStatementPage,
        main_pages.words("ACCESSIBILITY"),
        status=AccessibilityStatementPage.Status.MOSTLY,
        method=AccessibilityStatementPage.Method.SELF,
        written_on=today,
        reviewed_on=today,
        feedback_email="saavutettavuus@example.org",
        feedback_phone="050 000 0005",
    )


def make_settings(site: Site) -> None:
    SiteSettings.objects.create(
        site=site,
        organization="Kotopaikka-verkosto",
        email="verkosto@example.org",
        phone="050 000 0002",
        share_image=pictures.scene("village"),
    )


def set_all_links() -> None:
    """Lead on to what was made after the page that names it."""
    set_links(main_pages.words("HOME"))
    for project in projects.PROJECTS.values():
        set_links(project.WORDS)
    for piece in NEWS:
        set_links(piece.words)
