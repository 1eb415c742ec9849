"""Who is coming: the organizer's list of registrations."""

from django.shortcuts import get_object_or_404
from django.urls import path
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, pgettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import StatusTagColumn
from wagtail.models import ModelLogEntry
from wagtail.snippets.views.snippets import InspectView

from events.admin import addresses, permissions, registration_moves, registration_search
from events.admin.base import RecordIndexView, RecordViewSet
from events.admin.columns import LabelledColumn
from events.admin.labels import local_time
from events.admin.registration_acts import (
    CancelRegistrationView,
    ChangeRegistrationView,
    ToldView,
)
from events.admin.registration_buttons import act_buttons
from events.admin.registration_filters import RegistrationFilterSet
from events.admin.registration_moves import WaysOn
from events.admin.staff_entry import AddRegistrationView
from events.conf import language_name
from events.models import Event, Message, Registration
from events.questions.answered import answered


def names(registration: Registration) -> str:
    """Those who come; who is named later stands as such, and an adviser before a colon."""
    unnamed = pgettext("person", "named later")
    listed = ", ".join(attendee.name or unnamed for attendee in registration.attendees.all())
    return f"{registration.contact}: {listed}" if registration.contact else listed


def people(registration: Registration) -> int:
    return len(registration.attendees.all())


def notes(registration: Registration) -> str:
    """The place in the queue, the way of taking part where people can choose, whoever registered
    twice by one address, and whom mail doesn't reach, with what else there is."""
    found = []
    if registration.position:
        place = {"position": registration.position}
        found.append(gettext("number %(position)s in the queue") % place)
    if registration.event.has_online_places:
        found.append(registration.get_way_display())
    if registration.same_address:
        other = {"reference": registration.same_address}
        found.append(gettext("same address as %(reference)s") % other)
    if registration.has_news:
        phone = {"phone": registration.phone or "–"}
        found.append(gettext("Has news and no address. Phone: %(phone)s") % phone)
    if registration.unreached_at:
        phone = {"phone": registration.phone or "–"}
        found.append(gettext("Mail does not reach. Phone: %(phone)s") % phone)
    return " · ".join(found)


class RegistrationIndexView(RecordIndexView):
    search_hint = _("Code, name or phone")

    @cached_property
    def columns(self):
        """Without the event where the list is of one."""
        is_of_one = self.request.GET.get("event")
        return [one for one in super().columns if not (is_of_one and one.name == "event")]

    def get_base_queryset(self):
        mine = permissions.registrations_of(self.request.user)
        related = mine.select_related("event__source_page", "quota")
        related = related.prefetch_related("attendees").with_position()
        return related.with_news().with_same_address()

    def search_queryset(self, queryset):
        if not self.is_searching:
            return queryset
        return registration_search.found(queryset, self.search_query)

    def get_add_url(self):
        url = super().get_add_url()
        event = self.request.GET.get("event", "")
        return f"{url}?event={event}" if url and event.isdigit() else url

    def get_list_more_buttons(self, instance):
        buttons = super().get_list_more_buttons(instance)
        return [*buttons, *act_buttons(instance, self.request.user, self.ways_on)]

    @cached_property
    def ways_on(self):
        return WaysOn(self.request.user)


class RegistrationInspectView(InspectView):
    """All about one registration, and every message that went out about it."""

    template_name = "events/admin/registration.html"
    page_title = _("Registration")

    def get_object(self, queryset=None):
        registration = get_object_or_404(
            permissions.registrations_of(self.request.user), pk=self.pk
        )
        registration.has_news = registration.messages.untold().exists()
        registration.event = Event.objects.for_readers().get(pk=registration.event_id)
        return registration

    def get_fields(self):
        return []  # The template names them.

    def get_edit_url(self):
        return None

    @cached_property
    def header_buttons(self):
        return []

    @cached_property
    def header_more_buttons(self):
        return []  # The page shows them where nobody can miss them.

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["language"] = language_name(self.object.language)
        context["site_timezone"] = timezone.get_default_timezone()
        user = self.request.user
        context["acts"] = act_buttons(self.object, user, WaysOn(user))
        may_see_sensitive = permissions.may_see_sensitive(user)
        context["answered"] = answered(self.object, with_sensitive=may_see_sensitive)
        if permissions.may(user, "change", Registration):
            context["private_url"] = self.object.private_url
            done = ModelLogEntry.objects.for_instance(self.object).select_related("user")
            context["done"] = done.order_by("timestamp", "pk")
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
        LabelledColumn("event", label=_("Event"), accessor="event.source_page.title"),
        LabelledColumn("names", label=_("Names"), accessor=names),
        LabelledColumn("people", label=_("People"), accessor=people),
        StatusTagColumn(
            "status",
            label=_("Status"),
            accessor="get_status_display",
            primary=lambda registration: registration.is_confirmed,
        ),
        LabelledColumn(
            "language",
            label=_("Language"),
            accessor=lambda registration: language_name(registration.language),
        ),
        LabelledColumn("notes", label=_("Notes"), accessor=notes),
        LabelledColumn(
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
            path("<int:pk>/told/", self.construct_view(ToldView), name="told"),
            *[
                path(f"<int:pk>/{name}/", self.construct_view(view), name=name)
                for name, view in [
                    ("raise", registration_moves.RaiseView),
                    ("switch", registration_moves.SwitchView),
                    ("move", registration_moves.MoveView),
                    ("leave", registration_moves.CancelSomeView),
                ]
            ],
        ]
