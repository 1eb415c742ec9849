"""What is done with a message to many: write it, try it, send it, take it back."""

from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.log_actions import log

from events import announcements, emails, mailers
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

    def form_valid(self, form):
        self.form = form
        return super().form_valid(form)

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

    def post(self, request, *args, **kwargs):
        # As local_time() shows it, whatever time zone the user has chosen.
        with timezone.override(None):
            return super().post(request, *args, **kwargs)

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


class ButtonView(WithAnnouncement):
    """One button of the page about a message."""

    http_method_names = ["post"]

    def post(self, request, *args, **kwargs):
        if self.refusal:
            messages.warning(request, self.refusal)
        else:
            self.press()
        return redirect(self.get_success_url())

    def press(self) -> None:
        raise NotImplementedError


class TryView(ButtonView):
    """Sends it to whoever presses the button, at once, so that a mistake is seen at once."""

    def press(self):
        told = announcements.recipients(self.announcement).first()
        to = self.request.user.email
        if not told or not to:
            messages.error(self.request, self._why_not(to))
            return
        name = self.request.user.get_full_name() or self.request.user.get_username()
        message = announcements.sample(self.announcement, told, to=to, name=name)
        message.subject = f"{gettext('Test')}: {message.subject}"
        self._send(message)

    def _why_not(self, to: str) -> str:
        if to:
            return gettext("Nobody would get this message.")
        return gettext("Your account has no e-mail address.")

    def _send(self, message) -> None:
        mail = emails.compose(message)
        try:
            with mailers.connected() as mail.connection:
                mail.send()
        except Exception as error:  # noqa: BLE001 - whatever the backend says is for the editor
            messages.error(self.request, gettext("Not sent: %(error)s") % {"error": error})
        else:
            sent = gettext("A test has been sent to %(address)s.") % {"address": message.to}
            messages.success(self.request, sent)


class WithdrawView(ButtonView):
    def press(self):
        if announcements.withdraw(self.announcement):
            log(self.announcement, "events.withdraw_announcement", user=self.request.user)
            messages.success(self.request, gettext("It will not be sent. It is a draft again."))
        else:
            messages.warning(self.request, gettext("This message has been sent already."))


class DeleteView(WithDraft, ButtonView):
    """Removes a draft. What was sent is kept."""

    def press(self):
        log(self.announcement, "wagtail.delete", user=self.request.user, deleted=True)
        announcements.remove(self.announcement)
        messages.success(self.request, gettext("The draft is removed."))

    def get_success_url(self):
        if self.refusal:
            return super().get_success_url()
        return addresses.listing(Announcement, event=self.event.pk)
