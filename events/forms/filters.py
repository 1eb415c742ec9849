"""What a reader looks for in a list."""

from functools import partial
from urllib.parse import urlencode

from django import forms
from django.db.models import F, QuerySet, Value
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from events import conf
from events.models import Area, EventFacts, Organizer
from events.models.page_queries import ONLINE

FIRST_CHOICES = {
    "area": [("", _("All areas")), (ONLINE, _("Online"))],
    "organizer": [("", _("All organizers"))],
    "series": [("", _("All series"))],
}


def _languages():
    return [("", _("All languages")), *conf.event_languages()]


def _choices_of(field: str, rows: QuerySet, name: str) -> QuerySet:
    """What can be chosen in a field, with its key and its name."""
    named = rows.order_by().annotate(field=Value(field), label=F(name))
    return named.values_list("field", "pk", "label")


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
        for name, first in FIRST_CHOICES.items():
            self.fields[name].choices = partial(self._choices, name, first)

    def _choices(self, name: str, first: list) -> list[tuple[str, str]]:
        return [*first, *self._named[name]]

    @cached_property
    def _named(self) -> dict[str, list[tuple[str, str]]]:
        """All areas, organizers and series to choose from, in one query, and only if asked for.

        Also organizers with nothing to come: a feed of theirs must not fill with what others have.
        """
        rows = _choices_of("area", Area.objects.in_use(), "name").union(
            _choices_of("organizer", Organizer.objects.in_use(), "name"),
            _choices_of("series", self.page.series_pages, "title"),
        )
        found = {name: [] for name in FIRST_CHOICES}
        for field, pk, label in rows.order_by("label"):
            found[field].append((str(pk), label))
        return found

    @property
    def first(self) -> list[forms.BoundField]:
        """What most look for. It is seen at once."""
        return [self["area"], self["language"]]

    @property
    def more(self) -> list[forms.BoundField]:
        """What some look for, folded away: on a phone the events come first."""
        names = [name for name in ["organizer", "series"] if len(self._named[name]) > 1]
        return [self["kind"], *(self[name] for name in names)]

    @property
    def is_open(self) -> bool:
        """Whether something that is folded away narrows the list: then it is seen."""
        return any(field.name in self.chosen for field in self.more)

    @property
    def chosen_names(self) -> list[str]:
        """What narrows the list, as the choices are called, always in the same order."""
        chosen = self.chosen
        return [str(dict(self.fields[name].choices)[key]) for name, key in chosen.items()]

    @property
    def query(self) -> str:
        """The filters as the end of an address, always in the same order."""
        return f"?{urlencode(self.chosen)}" if self.chosen else ""
