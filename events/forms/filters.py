"""What a reader looks for in a list."""

from functools import partial
from urllib.parse import urlencode

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from events import conf
from events.models import Area, EventFacts, Organizer
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
    """What a visitor looks for in a list of events, and what a feed of them is narrowed to."""

    area = forms.ChoiceField(label=_("Area"), required=False)
    language = forms.ChoiceField(label=_("Language"), required=False, choices=_languages)
    kind = forms.ChoiceField(
        label=_("Kind"), required=False, choices=[("", _("All kinds")), *EventFacts.Kind.choices]
    )
    organizer = forms.ChoiceField(label=_("Organizer"), required=False)
    series = forms.ChoiceField(label=_("Series"), required=False)

    def __init__(self, *args, page, **kwargs):
        super().__init__(*args, **kwargs)
        self.page = page
        for name in ["area", "organizer", "series"]:
            self.fields[name].choices = partial(getattr, self, f"{name}_choices")

    @cached_property
    def area_choices(self) -> list[tuple[str, str]]:
        """Asked for when they are needed, and once. So are the others."""
        return [("", _("All areas")), (ONLINE, _("Online")), *Area.objects.in_use().choices()]

    @cached_property
    def organizer_choices(self) -> list[tuple[str, str]]:
        # Also those with nothing to come: a feed of theirs must not fill with the events of others.
        organizers = [(str(each.pk), each.name) for each in Organizer.objects.in_use()]
        return [("", _("All organizers")), *organizers]

    @cached_property
    def series_choices(self) -> list[tuple[str, str]]:
        series = [(str(each.pk), each.title) for each in self.page.series_pages]
        return [("", _("All series")), *series]

    @property
    def shown(self) -> list[forms.BoundField]:
        """The fields to choose in: without those where there is nothing to choose between."""
        lone = {"organizer": self.organizer_choices, "series": self.series_choices}
        return [field for field in self if len(lone.get(field.name, "all of them")) > 2]

    @property
    def query(self) -> str:
        """The filters as the end of an address, always in the same order."""
        return f"?{urlencode(self.chosen)}" if self.chosen else ""
