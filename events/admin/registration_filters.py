"""What the list of registrations can be narrowed to."""

import django_filters
from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet

from events.admin import permissions
from events.admin.labels import event_label
from events.models import Registration, Way

NOT_REACHED = [("no", _("Not reached")), ("yes", _("Reached, as far as known"))]


def events_in_filter(request):
    events = permissions.events_of(request.user if request else None)
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
        choices=NOT_REACHED,
        empty_label=_("All"),
        widget=forms.RadioSelect,
    )

    class Meta:
        model = Registration
        fields = ["event", "status", "way", "language"]

    def filter_reached(self, queryset, name, value):
        return queryset.filter(unreached_at__isnull=value == "yes")
