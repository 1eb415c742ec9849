"""What one can choose in the form, each with the places that are left, in words."""

from collections.abc import Callable

from django import forms
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from events.models import Event, EventPage, Quota, Way
from events.questions.words import kept_places, quota_names

NO_GROUP = ""
YOU_WAIT = gettext_lazy("full: you join the waiting list")


class CountedField(forms.ChoiceField):
    """Its words count places, so they are looked up only where the field is shown: what may be
    chosen is known by `keys`."""

    keys: Callable[[], set] = set

    def valid_value(self, value) -> bool:
        return value in self.keys()


def ways(event: Event, page: EventPage, *, waits: str = YOU_WAIT) -> list[tuple[str, str]]:
    """On site or online, with how much room there is. `waits`: what is said where one would wait."""
    return [(way, _way(event, page, way, waits)) for way in Way]


def groups(event: Event, page: EventPage) -> list[tuple[str, str]]:
    """The groups that places are kept for, in the words of the page. Last, none of them."""
    names = quota_names(event, page) if event.groups else {}
    # Isolated: a name that isn't translated yet may run the other way.
    names = {key: f"\u2068{name}\u2069" for key, name in names.items()}
    kept = [(str(quota.key), _group(event, quota, names[quota.pk])) for quota in event.groups]
    return [*kept, (NO_GROUP, _("None of these"))] if kept else []


def in_words(moment) -> str:
    """A date and a time as the reader writes them."""
    return date_format(timezone.localtime(moment), "DATETIME_FORMAT")


def _way(event: Event, page: EventPage, way: Way, waits: str) -> str:
    left = None if event.chooses_people else event.seats.for_newcomer(way)
    if left is None:
        return str(way.label)
    room = _places_left(left) if left else _no_room(event, page, way, waits)
    return _("%(choice)s (%(room)s)") % {"choice": way.label, "room": room}


def _no_room(event: Event, page: EventPage, way: Way, waits: str) -> str:
    full = waits if event.has_waiting_list else _("full")
    places = kept_places(event, page) if way == Way.ON_SITE else ""
    return _("%(full)s, but %(places)s") % {"full": full, "places": places} if places else full


def _group(event: Event, quota: Quota, name: str) -> str:
    if event.chooses_people or event.capacity is None:
        return name
    left = event.seats.for_newcomer(Way.ON_SITE, quota.pk)
    room = _places_left(left) if left else _("no places left")
    choice = {"choice": name, "room": room}
    until = quota.until or event.registration_ends
    kept = event.seats.kept(Way.ON_SITE, quota.pk)
    if not until or not kept:
        return _("%(choice)s (%(room)s)") % choice
    choice |= {"kept": kept, "until": in_words(until)}
    if kept == left:
        return _("%(choice)s (%(room)s, kept until %(until)s)") % choice
    return _("%(choice)s (%(room)s, %(kept)d of them only for this group until %(until)s)") % choice


def _places_left(number: int) -> str:
    return ngettext("%(number)d place left", "%(number)d places left", number) % {"number": number}
