"""What a reader looks for in a list."""

from urllib.parse import urlencode

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from events import conf
from events.models import Area, EventFacts
from events.models.page_queries import ONLINE


def _languages():
    return [("", _("All languages")), *conf.event_languages()]


class FilterForm(forms.Form):
    """What a reader looks for in a list, by GET. What can't be understood filters nothing."""

    use_required_attribute = False

    @property
    def chosen(self) -> dict:
        """The filters that hold, as a QuerySet's matching() takes them."""
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value}


class EventFilterForm(FilterForm):
    """What a visitor looks for in the list of events."""

    area = forms.ChoiceField(label=_("Area"), required=False)
    language = forms.ChoiceField(label=_("Language"), required=False, choices=_languages)
    kind = forms.ChoiceField(
        label=_("Kind"), required=False, choices=[("", _("All kinds")), *EventFacts.Kind.choices]
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["area"].choices = lambda: self.areas

    @cached_property
    def areas(self) -> list[tuple[str, str]]:
        """The choice of areas: asked for when it is needed, and once."""
        return [("", _("All areas")), (ONLINE, _("Online")), *Area.objects.in_use().choices()]

    @property
    def query(self) -> str:
        """The filters as the end of an address, always in the same order."""
        return f"?{urlencode(self.chosen)}" if self.chosen else ""
