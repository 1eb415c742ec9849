"""Translates as an editor does in wagtail-localize: text by text, and then publishes."""

from django.urls import reverse
from wagtail.models import Locale, Page
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


def submit(desk, page: Page, *locales: Locale) -> Page:
    """Choose "Translate this page". Returns the page in the first of the languages."""
    url = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    response = desk.post(url, {"locales": [locale.pk for locale in locales]})
    assert "successfully submitted" in told(desk.get(response.url))[0]
    return page.get_translation(locales[0])


def translate_texts(page: Page, locale: Locale, *, but: str = "") -> None:
    """Write the language before every text, except before the texts at one path."""
    for segment in TranslationSource.objects.get_for_instance(page).stringsegment_set.exclude(
        context__path__in=["slug", but]
    ):
        StringTranslation.objects.create(
            translation_of=segment.string,
            context=segment.context,
            locale=locale,
            data=f"{locale.language_code} {segment.string.data}",
        )


def told(response) -> list[str]:
    return [str(message).strip() for message in response.context["messages"]]
