"""Content that is there stays there when its model changes."""

import json
import uuid

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from wagtail.models import Locale
from wagtail_localize.models import TranslationContext, TranslationSource

from home.models import ContentPage
from tests.databases import without_garbage_collection
from tests.home.factories import ContentPageFactory

OLD = ("home", "0001_initial")


def migrate(*targets):
    """The models as they are then."""
    with without_garbage_collection():
        return MigrationExecutor(connection).migrate(list(targets)).apps


@pytest.fixture
def latest(transactional_db):
    """What the code expects. The database is brought back to it, whatever the test did."""
    leaves = MigrationExecutor(connection).loader.graph.leaf_nodes()
    yield leaves
    migrate(*leaves)


def page_of_one_text(text: str) -> ContentPage:
    """As the migration makes it: the same block in every language."""
    key = uuid.uuid4()
    block = {"type": "text", "value": text, "id": str(uuid.uuid5(key, "body"))}
    return ContentPageFactory(translation_key=key, body=json.dumps([block]))


def test_content_pages_keep_their_texts_drafts_and_translations(latest):
    Locale.objects.get_or_create(language_code="fi")
    page = page_of_one_text("<p>Teksti</p>")
    TranslationSource.update_or_create_from_instance(page)

    old_page = migrate(OLD).get_model("home", "ContentPage").objects.get(pk=page.pk)
    old_paths = set(TranslationContext.objects.values_list("path", flat=True))
    migrate(*latest)

    page = ContentPage.objects.get(pk=page.pk)
    [block], [draft] = page.body, page.get_latest_revision_as_object().body
    assert old_page.body == "<p>Teksti</p>"
    assert "body" in old_paths
    assert [block.value.source, draft.value.source] == ["<p>Teksti</p>"] * 2
    assert block.id == draft.id
    source = TranslationSource.objects.get_for_instance(page)
    assert [child.id for child in source.as_instance().body] == [block.id]
    paths = TranslationContext.objects.values_list("path", flat=True)
    assert set(paths) == {path.replace("body", f"body.{block.id}") for path in old_paths}


def test_translated_texts_are_found_again_after_a_page_is_saved(latest):
    Locale.objects.get_or_create(language_code="fi")
    page = page_of_one_text("<p>Teksti</p>")
    TranslationSource.update_or_create_from_instance(page)
    migrate(OLD)
    migrate(*latest)
    contexts = TranslationContext.objects.count()

    TranslationSource.update_or_create_from_instance(ContentPage.objects.get(pk=page.pk))

    assert TranslationContext.objects.count() == contexts
