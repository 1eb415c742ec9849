"""The screens of wagtail-localize that publish, kept from doing it by halves."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from wagtail.models import TranslatableMixin
from wagtail_localize.models import Translation
from wagtail_localize.views.update_translations import UpdateTranslationsView

from home.translation.rule import refusal, translation_of


def refuse_to_publish_untranslated(request, instance):
    """The publish button of the translation editor."""
    if request.POST.get("action") != "publish" or not isinstance(instance, TranslatableMixin):
        return
    translation = translation_of(instance)
    if translation and translation.enabled and (error := refusal(translation)):
        raise error


class UpdateTranslations(UpdateTranslationsView):
    """Brings the original's changes to its translations and publishes those that are complete."""

    @transaction.atomic
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
            messages.warning(self.request, str(error))
            return
        try:
            translation.save_target(user=self.request.user, publish=True)
        except ValidationError as error:
            messages.error(self.request, " ".join(error.messages))
