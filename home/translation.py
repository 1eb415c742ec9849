"""The gate of translations: no page goes out untranslated by accident.

wagtail-localize publishes the original's text wherever a translation is missing, and shows pages
without a translation under the other language's address. Here both stay drafts. The address
(slug) is the one text that needs no translation.
"""

from collections.abc import Iterable

from django.conf import settings
from django.contrib import messages
from django.db.models import Q, QuerySet
from django.db.models.signals import post_save, pre_save
from django.dispatch import receiver
from django.shortcuts import redirect
from django.utils.translation import ngettext
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import DraftStateMixin, Page, Revision, TranslatableMixin
from wagtail_localize.models import Translation
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments


class NotTranslated(Exception):
    """A refusal to publish. str() tells the editor what is missing."""

    def __init__(self, instance: TranslatableMixin, texts: int):
        # Now: when the middleware reads it, the editor's language is no longer the active one.
        super().__init__(_message(instance, texts))
        self.instance = instance


def _message(instance: TranslatableMixin, texts: int) -> str:
    # Not Locale.get_display_name(), which stays in the language that asked first.
    language = dict(settings.LANGUAGES)[instance.locale.language_code]
    return ngettext(
        "“%(title)s” was not published in %(language)s: %(count)d text is not translated yet.",
        "“%(title)s” was not published in %(language)s: %(count)d texts are not translated yet.",
        texts,
    ) % {"title": instance, "language": language, "count": texts}


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


def _missing(translation: Translation) -> QuerySet:
    segments = translation.source.stringsegment_set.select_related("context", "string")
    segments = segments.annotate_translation(translation.target_locale)
    return segments.filter(Q(translation=None) | Q(translation="")).exclude(context__path="slug")


def _texts(instance: TranslatableMixin) -> Iterable[tuple[str, str]]:
    for segment in extract_segments(instance):
        if isinstance(segment, StringSegmentValue):
            yield segment.path, segment.string.data


@receiver(pre_save)
def keep_back_untranslated(sender, instance, raw=False, update_fields=None, **kwargs):
    """Every way of publishing ends in saving a live page."""
    is_content = isinstance(instance, DraftStateMixin) and isinstance(instance, TranslatableMixin)
    if is_content and instance.live and not raw and not update_fields:
        check(instance)


@receiver(pre_save, sender=Revision)
def keep_back_scheduled(sender, instance, raw=False, **kwargs):
    """Refuse when the time is set: refused when it has come, it would stop all others too."""
    if instance.approved_go_live_at and not raw:
        check(instance.as_object())


@receiver(post_save)
def keep_alias_as_draft(sender, instance, raw=False, **kwargs):
    """An alias in another language is the original's text: a place in the tree, not a page to read."""
    if not isinstance(instance, Page) or raw or not instance.live or not instance.alias_of_id:
        return
    if instance.locale_id != instance.alias_of.locale_id:
        instance.live, instance.has_unpublished_changes = False, True
        Page.objects.filter(pk=instance.pk).update(live=False, has_unpublished_changes=True)


class TranslationGateMiddleware:
    """Bring an editor whose publishing was refused to the page that needs translation."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        if not isinstance(exception, NotTranslated):
            return None
        messages.error(request, str(exception))
        url = AdminURLFinder(request.user).get_edit_url(exception.instance)
        return redirect(url or "wagtailadmin_home")
