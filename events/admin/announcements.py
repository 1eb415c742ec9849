"""Messages to many: written, looked at as their readers will see them, tried, sent, and kept."""

from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Cast, Coalesce, Concat, NullIf, Trim
from django.shortcuts import get_object_or_404
from django.urls import path
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import StatusTagColumn
from wagtail.models import ModelLogEntry
from wagtail.snippets.views.snippets import InspectView

from events import announcements
from events.admin import addresses, permissions
from events.admin.announcement_acts import ChangeView, SendView, WriteView
from events.admin.announcement_buttons import DeleteView, TryView, WithdrawView
from events.admin.base import RecordIndexView, RecordViewSet
from events.admin.columns import LabelledColumn
from events.admin.labels import counted, local_time
from events.admin.registration_filters import EventFilter, events_in_filter
from events.conf import language_name
from events.models import Announcement, Message, Registration


def announcements_of(user) -> QuerySet[Announcement]:
    """Those of the events that somebody may work with."""
    mine = Announcement.objects.filter(event__in=permissions.events_of(user))
    return mine.select_related("event__source_page__locale", "session")


class AnnouncementFilterSet(WagtailFilterSet):
    event = EventFilter(label=_("Event"), queryset=events_in_filter)

    class Meta:
        model = Announcement
        fields = ["event"]


class AnnouncementIndexView(RecordIndexView):
    search_hint = _("Words of the message")

    def get_base_queryset(self):
        return announcements_of(self.request.user).annotate(sender=_sender())


def _sender() -> Subquery:
    """Who had it sent, from the log, by full name if there is one: as Wagtail names people."""
    sent = ModelLogEntry.objects.filter(
        content_type=ContentType.objects.get_for_model(Announcement),
        object_id=Cast(OuterRef("pk"), CharField()),
        action="events.announce",
    )
    full_name = Trim(Concat("user__first_name", Value(" "), "user__last_name"))
    username = f"user__{get_user_model().USERNAME_FIELD}"
    name = Coalesce(NullIf(full_name, Value("")), username)
    return Subquery(sent.order_by("-timestamp").annotate(name=name).values("name")[:1])


class AnnouncementInspectView(InspectView):
    """One message: whom it reaches, how it reads in each language, and what became of it."""

    template_name = "events/admin/announcement.html"
    page_title = _("Message to many")

    def get_object(self, queryset=None):
        found = announcements_of(self.request.user).annotate(sender=_sender())
        return get_object_or_404(found, pk=self.pk)

    def get_fields(self):
        return []  # The template names them.

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["site_timezone"] = timezone.get_default_timezone()
        context["text_code"] = announcements.language_of(self.object)
        context["text_language"] = language_name(context["text_code"])
        context["urls"] = {
            name: addresses.of(self.object, name)
            for name in ["change", "delete", "send", "test", "withdraw"]
        }
        about = self._sent if self.object.sent_at else self._planned
        return context | about

    @property
    def _sent(self) -> dict:
        messages = self.object.messages.select_related("registration").order_by("pk")
        light = messages.defer("text", "html", "calendars")
        return {"sent_messages": [(one, addresses.of(one.registration)) for one in light]}

    @property
    def _planned(self) -> dict:
        return {
            "reach": self._reach,
            # Both count registrations: a party gets one message, in one language.
            "statuses": [
                (label, counted(Registration, number), people)
                for label, number, people in self._reach.statuses
            ],
            "languages": [
                (code, language_name(code), counted(Registration, number))
                for code, number in self._reach.languages
            ],
            "preview": self._preview,
        }

    @cached_property
    def _reach(self) -> announcements.Reach:
        return announcements.reach(self.object)

    @property
    def _preview(self) -> Message | None:
        """As the first who gets it reads it, in the language that was asked for if somebody does."""
        told = announcements.recipients(self.object)
        language = self.request.GET.get("language")
        if language in dict(self._reach.languages):
            told = told.filter(language=language)
        registration = told.first()
        return announcements.preview(self.object, registration) if registration else None


class AnnouncementViewSet(RecordViewSet):
    model = Announcement
    icon = "mail"
    menu_label = _("Messages to many")
    index_view_class = AnnouncementIndexView
    inspect_view_class = AnnouncementInspectView
    inspect_template_name = AnnouncementInspectView.template_name
    filterset_class = AnnouncementFilterSet
    search_fields = ["subject", "text"]
    list_per_page = 50
    list_display = [
        "subject",
        LabelledColumn("event", label=_("Event")),
        StatusTagColumn(
            "state",
            label=_("State"),
            primary=lambda announcement: bool(announcement.sent_at),
        ),
        LabelledColumn(
            "send_at",
            label=_("Send at"),
            accessor=lambda one: one.send_at and local_time(one.send_at),
            sort_key="send_at",
        ),
        LabelledColumn(
            "recipients",
            label=_("Recipients"),
            accessor=lambda one: "" if one.recipients is None else one.recipients,
        ),
        LabelledColumn("sender", label=_("Sent by")),
        LabelledColumn(
            "created_at",
            label=_("Written"),
            accessor=lambda one: local_time(one.created_at),
            sort_key="created_at",
        ),
    ]

    def get_permissions_to_register(self):
        return super().get_permissions_to_register().none()  # See permissions.DeskPolicy.

    def get_urlpatterns(self):
        return [
            path("", self.index_view, name="list"),
            path("results/", self.index_results_view, name="list_results"),
            path("write/<int:page_id>/", WriteView.as_view(), name="write"),
            path("<int:pk>/", self.inspect_view, name="inspect"),
            path("<int:pk>/change/", ChangeView.as_view(), name="change"),
            path("<int:pk>/send/", SendView.as_view(), name="send"),
            path("<int:pk>/test/", TryView.as_view(), name="test"),
            path("<int:pk>/withdraw/", WithdrawView.as_view(), name="withdraw"),
            path("<int:pk>/remove/", DeleteView.as_view(), name="delete"),
        ]
