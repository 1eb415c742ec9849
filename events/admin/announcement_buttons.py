"""The buttons on the page of a message to many: to try it, to take it back, to remove it."""

from django.db import transaction
from django.shortcuts import redirect
from django.utils.translation import gettext
from wagtail.admin import messages
from wagtail.log_actions import log

from events import announcements, emails, mailers
from events.admin import addresses
from events.admin.announcement_acts import NoDraftAnyMore, WithAnnouncement, WithDraft
from events.models import Announcement


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
    @transaction.atomic
    def press(self):
        if announcements.withdraw(self.announcement):
            log(self.announcement, "events.withdraw_announcement", user=self.request.user)
            messages.success(self.request, gettext("It will not be sent. It is a draft again."))
        else:
            messages.warning(self.request, gettext("This message has been sent already."))


class DeleteView(WithDraft, ButtonView):
    """Removes a draft. What was sent is kept."""

    is_removed = False

    @transaction.atomic
    def press(self):
        self.is_removed = announcements.remove(self.announcement)
        if self.is_removed:
            log(self.announcement, "wagtail.delete", user=self.request.user, deleted=True)
            messages.success(self.request, gettext("The draft is removed."))
        else:
            messages.warning(self.request, str(NoDraftAnyMore()))

    def get_success_url(self):
        if self.is_removed:
            return addresses.listing(Announcement, event=self.event.pk)
        return super().get_success_url()
