"""What readers choose in lists, by GET. What can't be understood filters nothing."""

from django import forms
from django.utils.translation import gettext_lazy as _

from home.filters import Choice, LanguageChoice, ListFilterForm

FINLAND = "finland"  # in the place of a country's name


class LinkFilterForm(ListFilterForm):
    audience = Choice(label=_("List"), everything=_("Both lists"))
    topic = Choice(label=_("Topic"), everything=_("All topics"))
    language = LanguageChoice()

    def chosen_topics(self, topics: dict) -> list:
        """The topics to show tips under: the one that was chosen, or all."""
        chosen = self.chosen.get("topic")
        return [topic for topic in topics.values() if chosen in (None, str(topic.pk))]


class PublicationFilterForm(ListFilterForm):
    kind = Choice(label=_("Kind"), everything=_("All kinds"))
    language = LanguageChoice()


class ServiceFilterForm(ListFilterForm):
    area = Choice(label=_("Area"), everything=_("All areas"))
    language = LanguageChoice()


class CountryFilterForm(ListFilterForm):
    country = Choice(label=_("Country"), everything=_("All countries"))


class LeaderFilterForm(ListFilterForm):
    language = LanguageChoice()
    theme = Choice(label=_("Theme"), everything=_("All themes"))
    area = Choice(label=_("Area"), everything=_("All areas"))
    online = forms.BooleanField(label=_("Also online"), required=False)
