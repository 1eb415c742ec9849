"""Every mail that went out, or is to go out: to be read, never to be written."""

from email.utils import format_datetime

from django.db import transaction
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import path
from django.utils import timezone
from django.utils.text import Truncator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import StatusTagColumn
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.log_actions import log
from wagtail.snippets.views.snippets import InspectView

from events import emails, outbox
from events.admin import addresses, permissions
from events.admin.base import RecordIndexView, RecordViewSet
from events.admin.columns import LabelledColumn
from events.admin.labels import local_time
from events.conf import language_name
from events.logs import SIGNED
from events.models import Event, Message, Registration
from events.views.responses import calendar_file


def event_of(message: Message) -> Event | None:
    """What it is about. Links to somebody's own registrations are about many, so about none."""
    return message.registration.event if message.registration else message.event


def notes(message: Message) -> str:
    """What the mail service reported, and what went wrong."""
    outcome = message.get_outcome_display() if message.outcome else ""
    return " · ".join(filter(None, [outcome, Truncator(message.error).chars(80)]))


class MessageFilterSet(WagtailFilterSet):
    class Meta:
        model = Message
        fields = ["state", "outcome", "channel", "kind"]


class MessageIndexView(RecordIndexView):
    search_hint = _("Address or code")

    def get_base_queryset(self):
        mine = permissions.messages_of(self.request.user)
        related = mine.select_related("event__source_page", "registration__event__source_page")
        return related.defer("text", "html", "calendars")


class MessageInspectView(InspectView):
    """One mail: its words, its HTML where no script can run, its calendars and its headers."""

    template_name = "events/admin/message.html"
    page_title = _("Message")

    def get_object(self, queryset=None):
        # Wagtail's own way would take it from all messages, whatever it is given.
        message = get_object_or_404(permissions.messages_of(self.request.user), pk=self.pk)
        if not permissions.may(self.request.user, "change", Registration):
            _hide_private_links(message)
        return message

    def get_fields(self):
        return []  # The template names them.

    def get_page_subtitle(self):
        return self.object.get_kind_display()

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        message = self.object
        context["language"] = language_name(message.language)
        context["site_timezone"] = timezone.get_default_timezone()
        context["event"] = event_of(message)
        if message.registration:
            context["registration_url"] = addresses.of(message.registration)
        context["retry_url"] = addresses.of(message, "retry")
        context["calendars"] = [
            (calendar, addresses.of(message, "calendar", index))
            for index, calendar in enumerate(message.calendars)
        ]
        if message.text and not message.is_text_message:
            context["headers"] = _headers(message)
        context["may_retry"] = message.state == Message.State.FAILED and permissions.may(
            self.request.user, "change", Registration
        )
        return context


def _headers(message: Message) -> list[tuple[str, str]]:
    """As it was sent, or as it would be. What the backend adds on its way isn't known here."""
    mail = emails.compose(message)
    # Otherwise it would be the time of looking at it.
    mail.extra_headers["Date"] = format_datetime(message.sent_at or message.created_at)
    return mail.message().items()


def _hide_private_links(message: Message) -> None:
    """Who may only look must not get the keys to change or cancel. Never to be saved after this."""
    for key in _keys(message):
        message.text = message.text.replace(key, "…")
        message.html = message.html.replace(key, "…")
    if message.registration:
        message.registration.token = "hidden"  # noqa: S105 - the headers are made of it anew


def _keys(message: Message) -> list[str]:
    registration = message.registration
    own = [registration.token, registration.feed_token] if registration else []
    return [*own, *SIGNED.findall(message.text)]


class MessageCalendarView(PermissionCheckedMixin, View):
    """One calendar of a message as it was sent, to be opened in a calendar."""

    model = Message
    permission_required = "view"
    http_method_names = ["get", "head"]

    def get(self, request, pk, index):
        message = get_object_or_404(permissions.messages_of(request.user), pk=pk)
        if index >= len(message.calendars):
            raise Http404
        calendar = message.calendars[index]
        response = calendar_file(calendar["body"].encode(), name=f"message-{pk}-{index + 1}")
        # RFC 5545 3.7.2: where the body names a METHOD, so does the type.
        response["Content-Type"] += f"; method={calendar['method']}"
        return response


class RetryMessageView(PermissionCheckedMixin, View):
    """Sends a message again that was given up. Whoever handles registrations may."""

    model = Registration
    permission_required = "change"
    http_method_names = ["post"]

    def post(self, request, pk):
        message = get_object_or_404(permissions.messages_of(request.user), pk=pk)
        if message.state == Message.State.FAILED:
            with transaction.atomic():
                outbox.retry(message)
                log(message, "events.retry_message", user=request.user)
            messages.success(request, gettext("The message will be sent again."))
        else:
            messages.warning(request, gettext("This message isn't one that could not be sent."))
        return redirect(addresses.of(message))


class MessageViewSet(RecordViewSet):
    model = Message
    icon = "mail"
    menu_label = _("Messages")
    index_view_class = MessageIndexView
    inspect_view_class = MessageInspectView
    inspect_template_name = MessageInspectView.template_name
    filterset_class = MessageFilterSet
    search_fields = ["to", "registration__reference"]
    list_per_page = 50
    list_display = [
        "kind",
        LabelledColumn("to", label=_("To")),
        LabelledColumn("event", label=_("Event"), accessor=event_of),
        StatusTagColumn(
            "state",
            label=_("State"),
            accessor="get_state_display",
            primary=lambda message: message.state == Message.State.SENT,
        ),
        LabelledColumn("notes", label=_("Notes"), accessor=notes),
        LabelledColumn(
            "created_at",
            label=_("Created"),
            accessor=lambda message: local_time(message.created_at),
            sort_key="created_at",
        ),
        LabelledColumn(
            "sent_at",
            label=_("Sent"),
            accessor=lambda message: message.sent_at and local_time(message.sent_at),
            sort_key="sent_at",
        ),
    ]

    def get_urlpatterns(self):
        return [
            path("", self.index_view, name="list"),
            path("results/", self.index_results_view, name="list_results"),
            path("<int:pk>/", self.inspect_view, name="inspect"),
            path("<int:pk>/retry/", RetryMessageView.as_view(), name="retry"),
            path("<int:pk>/<int:index>.ics", MessageCalendarView.as_view(), name="calendar"),
        ]
