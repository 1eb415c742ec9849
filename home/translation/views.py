"""The screens of wagtail-localize, kept from publishing by halves and from asking nobody.

They ask for nothing but the right to translate. Here they also ask what the editor may do with
the page or the snippet itself.
"""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from wagtail.models import Page, TranslatableMixin
from wagtail_localize.models import Translation, TranslationSource
from wagtail_localize.views import convert
from wagtail_localize.views.submit_translations import (
    SubmitPageTranslationView,
    SubmitSnippetTranslationView,
)
from wagtail_localize.views.update_translations import UpdateTranslationsView

from events import conf
from events.exceptions import NotReadyToPublish, TryAgain
from home.translation.permissions import may_edit, may_publish
from home.translation.rule import NotTranslated, refusal, translation_of


def refuse_to_publish_untranslated(request, instance):
    """The publish button of the translation editor."""
    if request.POST.get("action") != "publish" or not isinstance(instance, TranslatableMixin):
        return
    translation = translation_of(instance)
    if translation and translation.enabled and (error := refusal(translation)):
        raise error


def convert_to_alias(request, page_id: int):
    """An alias in another language is a draft here, so this takes a public page off the site."""
    page = get_object_or_404(Page, pk=page_id)
    if page.live and not page.permissions_for_user(request.user).can_unpublish():
        raise PermissionDenied
    return convert.convert_to_alias(request, page_id)


class ForEditorsOfTheOriginal:
    """Who may not change the original, does not send it to be translated either."""

    def get_object(self):
        found = super().get_object()
        is_source = isinstance(found, TranslationSource)
        if not may_edit(self.request.user, found.get_source_instance() if is_source else found):
            raise PermissionDenied
        return found


class SubmitPage(ForEditorsOfTheOriginal, SubmitPageTranslationView):
    pass


class SubmitSnippet(ForEditorsOfTheOriginal, SubmitSnippetTranslationView):
    pass


class UpdateTranslations(ForEditorsOfTheOriginal, UpdateTranslationsView):
    """Brings the original's changes to its translations and publishes those that are complete."""

    def form_valid(self, form):
        publish = form.cleaned_data["publish_translations"]
        form.cleaned_data["publish_translations"] = False
        response = super().form_valid(form)
        if publish:
            for translation in self.object.translations.filter(enabled=True):
                self._publish(translation)
        return response

    def _publish(self, translation: Translation) -> None:
        if error := refusal(translation):
            return messages.warning(self.request, str(error))
        if not may_publish(self.request.user, translation.get_target_instance()):
            return self._warn(translation, _("Only somebody who may publish it can do that."))
        # Not in a transaction with the others: Wagtail publishes once it is committed, so what one
        # language lacks comes up only then, and must not be the end of those after it.
        try:
            translation.save_target(user=self.request.user, publish=True)
        except ValidationError as error:
            self._warn(translation, " ".join(error.messages))
        except (NotReadyToPublish, NotTranslated, TryAgain) as error:
            self._warn(translation, str(error))

    def _warn(self, translation: Translation, reason: str) -> None:
        language = conf.language_name(translation.target_locale.language_code)
        text = _("Not published in %(language)s. %(reason)s")
        messages.warning(self.request, text % {"language": language, "reason": reason})
