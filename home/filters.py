"""What readers choose in lists, by GET. What can't be understood filters nothing."""

from django import forms
from django.utils.translation import get_language, get_language_info
from django.utils.translation import gettext_lazy as _

from events import conf
from events.forms import FilterForm
from home.models import Topic

LONGEST_KEY = 18  # digits


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


class TopicSelect(forms.Select):
    """Marks the topics that nobody has translated yet with their own language."""

    languages: dict[str, str] = {}

    def create_option(self, name, value, *args, **kwargs):
        option = super().create_option(name, value, *args, **kwargs)
        code = self.languages.get(str(value))
        if code and code != get_language():
            direction = "rtl" if get_language_info(code)["bidi"] else "ltr"
            option["attrs"] |= {"lang": code, "dir": direction}
        return option


class TopicChoice(Choice):
    """A topic by its key in any language: a list in another one understands the same address."""

    widget = TopicSelect

    def __init__(self, **kwargs):
        super().__init__(label=_("Topic"), everything=_("All topics"), **kwargs)

    def offer(self, topics: list[Topic]) -> None:
        super().offer([(str(topic.pk), topic.name) for topic in topics])
        self.offered = {topic.translation_key: str(topic.pk) for topic in topics}
        self.widget.languages = {str(topic.pk): topic.locale.language_code for topic in topics}

    def to_python(self, value):
        return self._as_offered(super().to_python(value))

    def bound_data(self, data, initial):
        return self._as_offered(data or "")

    def _as_offered(self, typed: str) -> str:
        is_key = typed.isdecimal() and len(typed) <= LONGEST_KEY
        if not is_key or typed in self.offered.values():
            return typed
        key = Topic.objects.filter(pk=typed).values_list("translation_key", flat=True).first()
        return self.offered.get(key, typed)


class ListFilterForm(FilterForm):
    """Takes the choices that depend on what there is. A choice of nothing isn't asked for."""

    def __init__(self, data, **choices):
        super().__init__(data, label_suffix="")
        for name, offered in choices.items():
            self.fields[name].offer(offered)
            if not offered:
                del self.fields[name]


class NewsFilterForm(ListFilterForm):
    topic = TopicChoice()
