"""What every test may ask for."""

import pytest
from django.core.cache import cache
from django.db import connection
from wagtail.models import Locale

from compile_translations import compile_translations
from tests.factories import EventIndexPageFactory, root_page

# The outcome of these can't depend on the database: they run on SQLite alone, to keep CI short.
SAME_ON_BOTH = [
    "demo/test_materials.py",
    "demo/test_pictures.py",
    "demo/test_season.py",
    "demo/test_site.py",
    "events/test_calendar_parsers.py",
    "events/test_calendar_text.py",
    "events/test_languages.py",
    "events/test_mailers.py",
    "home/test_blocks.py",
    "home/test_contacts.py",
    "home/test_home_content.py",
    "home/test_languages.py",
    "home/test_search_words.py",
    "home/test_seo.py",
    "home/test_serve.py",
    "home/test_statement.py",
    "home/test_translating.py",
    "journeys/test_accessibility.py",
    "journeys/test_content_pages.py",
    "journeys/test_editor_publishing.py",
    "journeys/test_keyboard.py",
    "journeys/test_third_parties.py",
    "journeys/test_without_javascript.py",
    "resources/test_translation.py",
]
# What visitors type is tried on the database that refuses more of it.
STRICTER = ["events/test_naughty_forms.py"]
collect_ignore = SAME_ON_BOTH if connection.vendor == "postgresql" else STRICTER


def pytest_configure(config):
    """Tests read the same texts whether `make` or pytest was called."""
    if not hasattr(config, "workerinput"):  # once, not in every process of xdist
        compile_translations()


@pytest.fixture(autouse=True)
def _empty_cache():
    """Wagtail caches the paths of sites; a rolled-back test must not leave its own to the next."""
    cache.clear()


@pytest.fixture
def fi(db) -> Locale:
    """The default language. Its locale is there from the migrations, but not after a flush."""
    return Locale.objects.get_or_create(language_code="fi")[0]


@pytest.fixture
def sv(db) -> Locale:
    return Locale.objects.get_or_create(language_code="sv")[0]


@pytest.fixture
def en(db) -> Locale:
    return Locale.objects.get_or_create(language_code="en")[0]


@pytest.fixture
def english_list(en):
    """A list of events whose pages are in English: their texts are those in the code."""
    home = root_page().copy_for_translation(en)
    home.save_revision().publish()
    return EventIndexPageFactory(parent=home, title="Events")
