"""What every test may ask for."""

import pytest
from django.core.cache import cache
from wagtail.models import Locale

from compile_translations import compile_translations
from tests.factories import EventIndexPageFactory, root_page


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
