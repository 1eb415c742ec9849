"""Translates as an editor does in wagtail-localize: text by text, and then publishes."""

from wagtail.models import Locale
from wagtail_localize.models import StringTranslation, Translation, TranslationSource


def translate(instance, locale: Locale, *, but: str = ""):
    """The instance in another language, each text with the language before it.

    `but` is a text that stays untranslated. Call it where what waits for a commit is executed.
    """
    source, _new = TranslationSource.update_or_create_from_instance(instance)
    for segment in source.stringsegment_set.exclude(context__path="slug"):
        if segment.string.data != but:
            StringTranslation.objects.get_or_create(
                translation_of=segment.string,
                context=segment.context,
                locale=locale,
                defaults={"data": f"{locale.language_code} {segment.string.data}"},
            )
    translation, _new = Translation.objects.get_or_create(source=source, target_locale=locale)
    translation.save_target(publish=True)
    return translation.get_target_instance()


def texts_of(instance) -> list[str]:
    """Every text of the original that readers would see."""
    source, _new = TranslationSource.update_or_create_from_instance(instance)
    segments = source.stringsegment_set.exclude(context__path="slug")
    return [segment.string.data for segment in segments]
