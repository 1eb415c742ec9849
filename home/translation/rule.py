"""The rule: what is missing before a translation may go out.

wagtail-localize publishes the original's text wherever a translation is missing, and shows pages
without a translation under the other language's address. Here both stay drafts. The address
(slug) is the one text that needs no translation.
"""

from collections.abc import Iterable

from django.db.models import Q, QuerySet
from django.utils.translation import ngettext
from wagtail.models import Page, TranslatableMixin
from wagtail_localize.models import Translation
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from events import conf


class NotTranslated(Exception):
    """A refusal to publish. str() tells the editor what is missing."""

    def __init__(self, instance: TranslatableMixin, texts: int):
        # Now: when the middleware reads it, the editor's language is no longer the active one.
        super().__init__(_message(instance, texts))
        self.instance = instance


def _message(instance: TranslatableMixin, texts: int) -> str:
    return ngettext(
        "“%(title)s” was not published in %(language)s: %(count)d text is not translated yet.",
        "“%(title)s” was not published in %(language)s: %(count)d texts are not translated yet.",
        texts,
    ) % {
        "title": instance,
        # Not Locale.get_display_name(), which stays in the language that asked first.
        "language": conf.language_name(instance.locale.language_code),
        "count": texts,
    }


def refusal(translation: Translation) -> NotTranslated | None:
    """Why the translation can't be published as it stands, or None."""
    texts = _missing(translation).count()
    return NotTranslated(translation.get_target_instance(), texts) if texts else None


def translation_of(instance: TranslatableMixin) -> Translation | None:
    """What wagtail-localize knows of this page or snippet as a translation of another."""
    return Translation.objects.filter(
        source__object_id=instance.translation_key, target_locale=instance.locale_id
    ).first()


def check(instance: TranslatableMixin) -> None:
    """Raise NotTranslated when the original's text stands where a translation is missing.

    Looks at the text itself, so it holds for an old revision and for a page written by hand too.
    """
    translation = translation_of(instance)
    missing = (
        {(s.context.path, s.string.data) for s in _missing(translation)} if translation else ()
    )
    texts = sum(text in missing for text in _texts(instance)) if missing else 0
    if texts:
        raise NotTranslated(instance, texts)


def is_alias_in_another_language(instance: TranslatableMixin) -> bool:
    """Such an alias is the original's text: a place in the tree, not a page to read."""
    alias_of = instance.alias_of if isinstance(instance, Page) else None
    return bool(alias_of) and alias_of.locale_id != instance.locale_id


def _missing(translation: Translation) -> QuerySet:
    segments = translation.source.stringsegment_set.select_related("context", "string")
    segments = segments.annotate_translation(translation.target_locale)
    return segments.filter(Q(translation=None) | Q(translation="")).exclude(context__path="slug")


def _texts(instance: TranslatableMixin) -> Iterable[tuple[str, str]]:
    for segment in extract_segments(instance):
        if isinstance(segment, StringSegmentValue):
            yield segment.path, segment.string.data
