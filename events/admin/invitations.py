"""The invitations to one event: made, copied, withdrawn."""

from dataclasses import dataclass

from django.db import transaction
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages

from events import invitations
from events.admin import addresses
from events.admin.event_acts import EventActView, WithEvent
from events.admin.invitation_forms import InviteForm
from events.models import Invitation


@dataclass(frozen=True)
class Invited:
    """One invitation as the list shows it."""

    invitation: Invitation
    link: str
    withdraw_url: str
    state: str
    is_usable: bool

    @property
    def left(self) -> int:
        return max(self.invitation.people - self.invitation.taken, 0)


class InvitationsView(EventActView):
    form_class = InviteForm
    template_name = "events/admin/invitations.html"
    page_title = _("Invitations")
    header_icon = "mail"
    submit_label = _("Make the invitations")

    @property
    def refusal(self):
        if self.event.is_by_invitation or self.event.invitations.exists():
            return ""
        return gettext("This event is not by invitation.")

    def act(self, data):
        count = len(invitations.make(self.event, **data))
        self.note("events.invite", invitations=count, people=data["people"], note=data["note"])
        made = ngettext("%(count)d invitation made.", "%(count)d invitations made.", count)
        return made % {"count": count}

    def get_success_url(self):
        if self.refusal:
            return super().get_success_url()
        return addresses.page_act(self.page, "invitations")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        address = self.page.full_url
        context["invited"] = [
            self._invited(one, address) for one in self.event.invitations.with_people()
        ]
        context["back_url"] = addresses.editor(self.page)
        context["site_timezone"] = timezone.get_default_timezone()
        return context

    def _invited(self, one: Invitation, address: str) -> Invited:
        state = state_of(one)
        return Invited(
            invitation=one,
            link=f"{address}?code={one.code}",
            withdraw_url=addresses.page_act(self.page, "withdraw_invitation", one.pk),
            state=state or gettext("Usable"),
            is_usable=not state,
        )


class WithdrawInvitationView(WithEvent):
    http_method_names = ["post"]

    @transaction.atomic
    def post(self, request, page_id, pk):
        invitation = get_object_or_404(self.event.invitations.all(), pk=pk)
        if invitations.withdraw(invitation):
            self.note("events.withdraw_invitation", code=invitation.code, note=invitation.note)
        messages.success(request, gettext("%(code)s is withdrawn.") % {"code": invitation.code})
        return HttpResponseRedirect(addresses.page_act(self.page, "invitations"))


def state_of(invitation: Invitation) -> str:
    """Why nobody more can come in with it; "" if somebody can."""
    if invitation.is_revoked:
        return gettext("Withdrawn")
    if invitation.expires_at and invitation.expires_at <= timezone.now():
        return gettext("Expired")
    return gettext("Used up") if invitation.is_used_up else ""
