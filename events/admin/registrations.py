"""Who is coming: the organizer's list of registrations."""

from datetime import timedelta

import django_filters
from django.urls import path
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, NumberColumn, StatusTagColumn
from wagtail.admin.widgets.button import Button, HeaderButton
from wagtail.snippets.views.snippets import InspectView

from events.admin import addresses, permissions
from events.admin.base import RecordIndexView, RecordViewSet
from events.admin.labels import event_label, local_time
from events.admin.registration_acts import (
    AddRegistrationView,
    CancelRegistrationView,
    ChangeRegistrationView,
)
from events.conf import language_name
from events.models import Event, Message, Registration

OFFERED_FOR = timedelta(days=366)


def names(registration: Registration) -> str:
    return ", ".join(attendee.name for attendee in registration.attendees.all())


def people(registration: Registration) -> int:
    return len(registration.attendees.all())


def act_buttons(registration: Registration, user, button_class=Button) -> list[Button]:
    """What can be done with a registration: nothing once it is cancelled."""
    if registration.is_cancelled or not permissions.may(user, "change", Registration):
        return []
    return [
        button_class(
            label,
            url=addresses.of(registration, view),
            icon_name=icon,
            priority=priority,
        )
        for label, view, icon, priority in [
            (gettext("Change details"), "edit", "edit", 30),
            (gettext("Cancel registration"), "cancel", "cross", 40),
        ]
    ]


class EventFilterField(django_filters.fields.ModelChoiceField):
    def label_from_instance(self, event):
        return event_label(event)


class EventFilter(django_filters.ModelChoiceFilter):
    field_class = EventFilterField


def offered_events(request):
    """Events of the past year, and the one that an older link leads to."""
    events = Event.objects.registered_since(timezone.now() - OFFERED_FOR)
    chosen = request.GET.get("event", "") if request else ""
    if chosen.isdecimal():
        events |= Event.objects.filter(pk=chosen)
    return events.for_readers().select_related("source_page").order_by("-pk")


class RegistrationFilterSet(WagtailFilterSet):
    event = EventFilter(label=_("Event"), queryset=offered_events)

    class Meta:
        model = Registration
        fields = ["event", "status"]


class RegistrationIndexView(RecordIndexView):
    def get_base_queryset(self):
        return (
            Registration.objects.select_related("event__source_page")
            .prefetch_related("attendees")
            .with_position()
        )

    def search_queryset(self, queryset):
        # By pk: a search through the attendees would list a party once for each of them.
        if not self.is_searching:
            return queryset
        found = super().search_queryset(Registration.objects.order_by())
        return queryset.filter(pk__in=found.values("pk"))

    def get_add_url(self):
        url = super().get_add_url()
        event = self.request.GET.get("event", "")
        return f"{url}?event={event}" if url and event.isdigit() else url

    def get_list_more_buttons(self, instance):
        buttons = super().get_list_more_buttons(instance)
        return [*buttons, *act_buttons(instance, self.request.user)]


class RegistrationInspectView(InspectView):
    """All about one registration, and every message that went out about it."""

    template_name = "events/admin/registration.html"
    page_title = _("Registration")

    def get_object(self, queryset=None):
        registration = super().get_object(queryset)
        registration.event = Event.objects.for_readers().get(pk=registration.event_id)
        return registration

    def get_fields(self):
        return []  # The template names them.

    def get_edit_url(self):
        return None

    @cached_property
    def header_buttons(self):
        return act_buttons(self.object, self.request.user, HeaderButton)

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["language"] = language_name(self.object.language)
        context["site_timezone"] = timezone.get_default_timezone()
        user = self.request.user
        if permissions.may(user, "change", Registration):
            context["private_url"] = self.object.private_url
        if permissions.may(user, "view", Message):
            sent = self.object.messages.all()
            context["sent"] = [(message, addresses.of(message)) for message in sent]
        return context


class RegistrationViewSet(RecordViewSet):
    model = Registration
    icon = "group"
    menu_label = _("Registrations")
    index_view_class = RegistrationIndexView
    inspect_view_class = RegistrationInspectView
    inspect_template_name = RegistrationInspectView.template_name
    filterset_class = RegistrationFilterSet
    search_fields = ["reference", "attendees__name", "email", "phone"]
    list_per_page = 50
    list_display = [
        "reference",
        Column("event", label=_("Event"), accessor="event.source_page.title"),
        Column("names", label=_("Names"), accessor=names),
        NumberColumn("people", label=_("People"), accessor=people),
        StatusTagColumn(
            "status",
            label=_("Status"),
            accessor="get_status_display",
            primary=lambda registration: registration.is_confirmed,
        ),
        Column("position", label=_("Waiting position")),
        Column(
            "language",
            label=_("Language"),
            accessor=lambda registration: language_name(registration.language),
        ),
        "source",
        Column(
            "joined_at",
            label=_("Registered"),
            accessor=lambda registration: local_time(registration.joined_at),
            sort_key="joined_at",
        ),
    ]

    def get_urlpatterns(self):
        return [
            path("", self.index_view, name="list"),
            path("results/", self.index_results_view, name="list_results"),
            path("add/", self.construct_view(AddRegistrationView), name="add"),
            path("<int:pk>/", self.inspect_view, name="inspect"),
            path("<int:pk>/change/", self.construct_view(ChangeRegistrationView), name="edit"),
            path("<int:pk>/cancel/", self.construct_view(CancelRegistrationView), name="cancel"),
        ]
