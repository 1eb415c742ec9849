"""What readers choose in lists, by GET. What can't be understood filters nothing."""

from django import forms
from django.utils.translation import gettext_lazy as _

from events import conf
from events.forms import FilterForm

FINLAND = "finland"  # in the place of a country's name


class Choice(forms.ChoiceField):
    """One of several, or all."""

    def __init__(self, *, everything: str, choices=(), **kwargs):
        self.everything = everything
        super().__init__(required=False, choices=[("", everything), *choices], **kwargs)

    def offer(self, choices: list) -> None:
        self.choices = [("", self.everything), *choices]


class LanguageChoice(Choice):
    def __init__(self, **kwargs):
        super().__init__(label=_("Language"), everything=_("All languages"), **kwargs)
        self.choices = lambda: [("", self.everything), *conf.event_languages()]


class ListFilterForm(FilterForm):
    """Takes the choices that depend on what there is. A choice of nothing isn't asked for."""

    def __init__(self, data, **choices):
        super().__init__(data, label_suffix="")
        for name, offered in choices.items():
            self.fields[name].offer(offered)
            if not offered:
                del self.fields[name]


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
