"""What the site is about: its pages, and the people and partners that they name."""

from home.models.home import HomePage
from home.models.links import BrokenLink
from home.models.news import NewsIndexPage, NewsPage
from home.models.people import Partner, Person, Topic
from home.models.projects import ProjectIndexPage, ProjectPage
from home.models.settings import SiteSettings
from home.models.statement import AccessibilityStatementPage
from home.models.text import ContactsPage, ContentPage, PrivacyPage, TextPage

__all__ = [
    "AccessibilityStatementPage",
    "BrokenLink",
    "ContactsPage",
    "ContentPage",
    "HomePage",
    "NewsIndexPage",
    "NewsPage",
    "Partner",
    "Person",
    "PrivacyPage",
    "ProjectIndexPage",
    "ProjectPage",
    "SiteSettings",
    "TextPage",
    "Topic",
]
