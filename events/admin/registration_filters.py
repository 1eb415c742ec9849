"""What the list of registrations can be narrowed to."""

from datetime import timedelta

import django_filters
from django import forms
from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet

from events.admin import permissions
from events.admin.labels import event_label
from events.models import Registration, Way

OFFERED_FOR = timedelta(days=366)
REACHED = [
    ("no", _("Not reached")),
    ("none", _("No e-mail address")),
    ("call", _("News, and no address to send them to")),
    ("yes", _("Reached, as far as known")),
]


def events_in_filter(request):
    """Events of the past year, and the one that an older link leads to."""
    mine = permissions.events_of(request.user if request else None)
    events = mine.registered_since(timezone.now() - OFFERED_FOR)
    chosen = request.GET.get("event", "") if request else ""
    if chosen.isdecimal():
        events |= mine.filter(pk=chosen)
    return events.for_readers().select_related("source_page").order_by("-pk")


class EventFilterField(django_filters.fields.ModelChoiceField):
    def label_from_instance(self, event):
        return event_label(event)


class EventFilter(django_filters.ModelChoiceFilter):
    field_class = EventFilterField


class RegistrationFilterSet(WagtailFilterSet):
    event = EventFilter(
        label=_("Event"),
        queryset=events_in_filter,
    )

    status = django_filters.MultipleChoiceFilter(
        label=_("Status"),
        choices=Registration.Status.choices,
        widget=forms.CheckboxSelectMultiple,
    )
    way = django_filters.ChoiceFilter(
        label=_("Takes part"),
        choices=Way.choices,
        empty_label=_("All"),
        widget=forms.RadioSelect,
    )
    language = django_filters.ChoiceFilter(
        label=_("Language"),
        choices=settings.LANGUAGES,
        empty_label=_("All"),
        widget=forms.RadioSelect,
    )
    reached = django_filters.ChoiceFilter(
        label=_("Reached by mail"),
        method="filter_reached",
        choices=REACHED,
        empty_label=_("All"),
        widget=forms.RadioSelect,
    )

    class Meta:
        model = Registration
        fields = ["event", "status", "way", "language"]

    def filter_reached(self, queryset, name, value):
        if value == "call":
            return queryset.with_news().filter(has_news=True)
        if value == "none":
            return queryset.filter(email="")
        return queryset.filter(unreached_at__isnull=value == "yes").exclude(email="")
