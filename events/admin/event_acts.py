"""What is done with the people of one event, from its page: the base of its views."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property
from django.views.generic import View
from wagtail.log_actions import log

from events.admin import addresses, permissions
from events.admin.base import ActView
from events.models import Event, Registration


class WithEvent(View):
    """A view about the people of one event, named by its page. For those who may change them."""

    def dispatch(self, request, *args, **kwargs):
        if not permissions.may(request.user, "change", Registration):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def event(self) -> Event:
        mine = permissions.events_of(self.request.user).for_booking()
        related = mine.select_related("source_page__locale", "organizer")
        return get_object_or_404(related, source_page=self.kwargs["page_id"])

    @property
    def page(self):
        return self.event.source_page

    def note(self, action: str, **data) -> None:
        """Keep in the log of the page who did it."""
        log(self.page, action, user=self.request.user, data=data)


class EventActView(WithEvent, ActView):
    header_icon = "group"

    @property
    def parents(self):
        return [{"url": addresses.editor(self.page), "label": self.get_page_subtitle()}]

    def get_page_subtitle(self):
        return self.page.get_admin_display_title()

    def get_success_url(self):
        return addresses.listing(Registration, event=self.event.pk)
