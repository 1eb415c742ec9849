"""The forms of a message to many: to write it, to change it, to send it."""

from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import log

from events import announcements
from events.admin import addresses, permissions
from events.admin.announcement_forms import AnnouncementForm, SendForm
from events.admin.event_acts import EventActView, WithEvent
from events.admin.labels import local_time
from events.exceptions import BookingError
from events.models import Announcement, Event, Status


class NoDraftAnyMore(BookingError):
    """Somebody else was faster."""

    message = _("Meanwhile this message has been sent, or is to be sent. Please look at it again.")


class WriteView(EventActView):
    """A new message to the people of an event. Nobody gets it before it was looked at."""

    form_class = AnnouncementForm
    page_title = _("Write to people")
    header_icon = "mail"
    submit_label = _("Save and look at it")
    log_action = "wagtail.create"

    @cached_property
    def announcement(self) -> Announcement:
        return Announcement(event=self.event, statuses=[Status.CONFIRMED])

    def get_form_kwargs(self):
        kwargs = super().get_form_kwargs()
        return kwargs | {"event": self.event, "instance": self.announcement}

    def act(self, data):
        self.save(self.form)
        log(self.announcement, self.log_action, user=self.request.user)
        return gettext("Saved. Nobody has got it yet.")

    def save(self, form) -> None:
        self.announcement = form.save()

    def get_success_url(self):
        if self.announcement.pk:
            return addresses.of(self.announcement)
        return addresses.listing(Announcement, event=self.event.pk)


class WithAnnouncement(WithEvent):
    """A view about a message that hasn't been sent."""

    @cached_property
    def announcement(self) -> Announcement:
        mine = Announcement.objects.filter(event__in=permissions.events_of(self.request.user))
        related = mine.select_related("event__source_page__locale", "event__organizer", "session")
        return get_object_or_404(related, pk=self.kwargs["pk"])

    @cached_property
    def event(self) -> Event:
        return self.announcement.event

    @property
    def refusal(self):
        if self.announcement.sent_at:
            return gettext("This message has been sent already.")
        return ""

    def get_success_url(self):
        return addresses.of(self.announcement)


class WithDraft(WithAnnouncement):
    """The same, of one that isn't to be sent soon either."""

    @property
    def refusal(self):
        if self.announcement.is_draft or super().refusal:
            return super().refusal
        return gettext("It is to be sent soon. Cancel the sending first.")


class ChangeView(WithDraft, WriteView):
    page_title = _("Change the message")
    log_action = "wagtail.edit"

    def save(self, form):
        changed = {name: form.cleaned_data[name] for name in form.fields}
        if not announcements.change(self.announcement, **changed):
            raise NoDraftAnyMore


class SendView(WithAnnouncement, EventActView):
    """The last look: how many get it, and when."""

    form_class = SendForm
    template_name = "events/admin/send_announcement.html"
    page_title = _("Send the message")
    header_icon = "mail"
    submit_label = _("Send")
    is_serious = True

    @cached_property
    def reach(self) -> announcements.Reach:
        return announcements.reach(self.announcement)

    @property
    def refusal(self):
        if not super().refusal and not self.reach.recipients:
            return gettext("Nobody would get this message.")
        return super().refusal

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"recipients": self.reach.recipients}

    def act(self, data):
        send_at = data["send_at"]
        if not announcements.schedule(self.announcement, at=send_at):
            raise NoDraftAnyMore
        details = {"send_at": send_at.isoformat(), "recipients": self.reach.recipients}
        log(self.announcement, "events.announce", user=self.request.user, data=details)
        return ngettext(
            "The message will be sent to %(count)d person who registered, from %(time)s on.",
            "The message will be sent to %(count)d people who registered, from %(time)s on.",
            self.reach.recipients,
        ) % {"count": self.reach.recipients, "time": local_time(send_at)}
