"""What every test may ask for."""

import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import connection
from wagtail.models import Locale

from compile_translations import compile_translations
from tests.databases import without_garbage_collection
from tests.factories import EventIndexPageFactory, root_page

# The outcome of these can't depend on the database: they run on SQLite alone, to keep CI short.
# Not among them: what searches, sorts, counts, locks, or takes what a visitor typed.
SAME_ON_BOTH = [
    "config/test_serve.py",
    "demo/test_materials.py",
    "demo/test_pictures.py",
    "demo/test_season.py",
    "demo/test_site.py",
    "events/test_calendar_invites.py",
    "events/test_calendar_parsers.py",
    "events/test_calendar_text.py",
    "events/test_calendar_times.py",
    "events/test_checks.py",
    "events/test_emails.py",
    "events/test_emblems.py",
    "events/test_form_fields.py",
    "events/test_images.py",
    "events/test_languages.py",
    "events/test_mailers.py",
    "events/test_structured.py",
    "events/test_text.py",
    "events/test_views_funders.py",
    "events/test_views_more.py",
    "home/test_blocks.py",
    "home/test_contacts.py",
    "home/test_demo_command.py",
    "home/test_home_content.py",
    "home/test_home_page.py",
    "home/test_languages.py",
    "home/test_pages.py",
    "home/test_search_words.py",
    "home/test_seo.py",
    "home/test_statement.py",
    "home/test_translating.py",
    "journeys/test_accessibility.py",
    "journeys/test_content_pages.py",
    "journeys/test_editor_publishing.py",
    "journeys/test_keyboard.py",
    "journeys/test_third_parties.py",
    "journeys/test_without_javascript.py",
    "resources/test_places.py",
    "resources/test_translation.py",
    "test_repository.py",
]
# What visitors type is tried on the database that refuses more of it.
STRICTER = ["events/test_naughty_forms.py"]
# The plugin alone shows what another project could break: pages, forms, the admin, mail, settings.
# These ask for no page, template, address or setting of a project: they run with the site alone.
SAME_IN_EVERY_PROJECT = [
    "events/test_booking.py",
    "events/test_booking_machine.py",
    "events/test_booking_races.py",
    "events/test_calendar_text.py",
    "events/test_calendar_times.py",
    "events/test_form_fields.py",
    "events/test_forms.py",
    "events/test_mailers.py",
    "events/test_text.py",
]
collect_ignore = SAME_ON_BOTH if connection.vendor == "postgresql" else STRICTER
if settings.SETTINGS_MODULE == "tests.settings_events_alone":
    collect_ignore = collect_ignore + SAME_IN_EVERY_PROJECT


def pytest_configure(config):
    """Tests read the same texts whether `make` or pytest was called."""
    if not hasattr(config, "workerinput"):  # once, not in every process of xdist
        compile_translations()


@pytest.fixture(scope="session")
def django_db_setup(request):
    """Each process of the tests migrates a database of its own."""
    with without_garbage_collection():
        request.getfixturevalue("django_db_setup")


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
