"""What every test of resources may ask for."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail_localize.models import StringTranslation, Translation, TranslationSource


@pytest.fixture
def queries_of(client):
    """How many queries a GET of an address takes, once everything that is cached is."""

    def count(url):
        client.get(url)
        with CaptureQueriesContext(connection) as captured:
            assert client.get(url).status_code == 200
        return len(captured)

    return count


@pytest.fixture
def translate(django_capture_on_commit_callbacks):
    """Translate a page or a snippet as an editor does: the language before every text.

    Returns the published translation.
    """

    def translate(instance, locale):
        source, _new = TranslationSource.update_or_create_from_instance(instance)
        translation = Translation.objects.create(source=source, target_locale=locale)
        for segment in source.stringsegment_set.exclude(context__path="slug"):
            StringTranslation.objects.create(
                translation_of=segment.string,
                context=segment.context,
                locale=locale,
                data=f"{locale.language_code} {segment.string.data}",
            )
        with django_capture_on_commit_callbacks(execute=True):
            translation.save_target(publish=True)
        return instance.get_translation(locale)

    return translate
