"""What every test may ask for."""

from fnmatch import fnmatch
from pathlib import Path

import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.utils import timezone, translation
from wagtail.models import Locale

from compile_translations import compile_translations
from tests import databases
from tests.factories import EventIndexPageFactory, root_page

# SQLite runs nearly all tests. PostgreSQL runs those whose outcome a database can change: what
# locks, counts, searches, sorts or migrates. Where one database is enough, it is the one that
# refuses more, and that people's data will be in.
POSTGRES_ALONE = [
    "events/admin/test_announcements.py",
    "events/admin/test_applications.py",
    "events/test_announcements.py",
    "events/calendar/test_filters.py",
    "events/calendar/test_histories.py",
    "events/test_naughty_forms.py",
    "events/questions/test_follow_ups.py",
    "events/questions/test_groups.py",
    "events/questions/test_rows.py",
    "events/questions/test_sensitive.py",
    "events/reminders/test_due.py",
    "events/test_statistics.py",
    "events/views/private/test_mine.py",
    "faults/test_kills.py",
    "home/test_link_check.py",
    "home/test_project_ends.py",
    "home/test_projects.py",
    "load/test_mixed.py",
    "load/test_rush.py",
    "resources/test_leaders.py",
    "resources/test_outbox.py",
]
DATABASE_DECIDES = [
    "events/admin/test_patience.py",
    "events/admin/test_registrations.py",
    "events/test_background.py",
    "events/booking/test_admission.py",
    "events/booking/test_crossings.py",
    "events/booking/test_joining.py",
    "events/booking/test_machine.py",
    "events/booking/test_races.py",
    "events/test_clock.py",
    "events/test_outbox.py",
    "events/publishing/test_event.py",
    "events/publishing/test_terms.py",
    "events/views/test_patience.py",
    "events/views/test_register.py",
    "home/test_migrations.py",
    "home/test_queries.py",
    "home/test_search_*.py",
    "home/test_worker.py",
    "journeys/test_visitor.py",
    "load/test_queries.py",
    "resources/test_search.py",
    *POSTGRES_ALONE,
]
# The plugin alone shows what another project could break: addresses, templates, mail, settings.
PROJECT_DECIDES = [
    "events/admin/test_cancelling.py",
    "events/admin/test_events.py",
    "events/admin/test_guards.py",
    "events/admin/test_registration*.py",
    "events/calendar/test_public.py",
    "events/test_checks.py",
    "events/emails/test_kinds.py",
    "events/emails/test_moves.py",
    "events/emails/test_own_words.py",
    "events/questions/test_public.py",
    "events/test_structured.py",
    "events/views/*.py",
]
HERE = Path(__file__).parent


def pytest_ignore_collect(collection_path):
    """Leave out what this run has nothing to say about. None: collect it, if nobody else objects."""
    if not collection_path.name.startswith("test_") or collection_path.suffix != ".py":
        return None
    name = collection_path.relative_to(HERE).as_posix()
    return None if _is_asked_for(name) else True


def _is_asked_for(name: str) -> bool:
    if connection.vendor == "postgresql":
        return _is_in(name, DATABASE_DECIDES)
    if settings.SETTINGS_MODULE == "tests.settings_events_alone":
        return _is_in(name, PROJECT_DECIDES)
    return not _is_in(name, POSTGRES_ALONE)


def _is_in(name: str, patterns: list[str]) -> bool:
    return any(fnmatch(name, pattern) for pattern in patterns)


def pytest_configure(config):
    """Tests read the same texts whether `make` or pytest was called."""
    if not hasattr(config, "workerinput"):  # once, not in every process of xdist
        compile_translations()


@pytest.fixture(scope="session")
def django_db_keepdb(django_db_modify_db_settings):
    """Each process has a database of its own. On SQLite it needn't migrate what was migrated."""
    if connection.vendor != "sqlite":
        return False
    name = connection.settings_dict["TEST"]["NAME"]
    return databases.copy(databases.migrated_before(settings.SETTINGS_MODULE), name)


@pytest.fixture(scope="session")
def django_db_setup(request, django_db_keepdb, django_db_blocker):
    with databases.without_garbage_collection():
        request.getfixturevalue("django_db_setup")
    if connection.vendor == "sqlite" and not django_db_keepdb:
        with django_db_blocker.unblock():
            databases.keep(connection, databases.migrated_before(settings.SETTINGS_MODULE))
    yield
    if django_db_keepdb:
        databases.remove(connection.settings_dict["TEST"]["NAME"])


@pytest.fixture(autouse=True)
def _empty_cache():
    """Wagtail caches the paths of sites; a rolled-back test must not leave its own to the next."""
    cache.clear()


@pytest.fixture(autouse=True)
def _default_language():
    """A request of the test before may have left another language active."""
    translation.activate(settings.LANGUAGE_CODE)


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
    home.live, home.first_published_at = True, timezone.now()  # a revision would take twice as long
    home.save()
    return EventIndexPageFactory(parent=home, title="Events")
