"""Fields in which editors choose from snippets that have translations."""

from django.utils.translation import get_language
from wagtail.admin.panels import FieldPanel

from home.translation.queries import to_choose


class TranslatedChoicePanel(FieldPanel):
    """Offers each person or topic once, in the language of what is edited.

    What is chosen is read by its translation key, so any of its translations may be stored, and
    each is accepted.
    """

    class BoundPanel(FieldPanel.BoundPanel):
        def __init__(self, **kwargs):
            super().__init__(**kwargs)
            if self.bound_field is not None:
                self._offer_each_once()

        def _offer_each_once(self):
            locale = getattr(self.instance, "locale", None)
            language = locale.language_code if locale else get_language()
            field = self.bound_field.field
            chosen = {thing.translation_key for thing in self.form.initial.get(self.field_name, ())}
            field.queryset = to_choose(field.queryset, language)
            shown = field.queryset.filter(translation_key__in=chosen)
            self.form.initial[self.field_name] = list(shown)
