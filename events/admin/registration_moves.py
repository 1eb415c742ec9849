"""More that staff do to one registration: raise, move, switch, and let some of a party go."""

from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from events import booking
from events.admin import permissions
from events.admin.registration_acts import OneRegistrationView
from events.admin.registration_forms import CancelSomeForm, MoveForm, RaiseForm, SwitchForm
from events.models import Event, EventPage, EventSeriesPage, Registration, Way
from events.models.event_queries import EventQuerySet


class RaiseView(OneRegistrationView):
    """To the top of the waiting list. The reason is for those who ask why they were overtaken."""

    form_class = RaiseForm
    template_name = "events/admin/raise.html"
    page_title = _("Raise in the queue")
    submit_label = _("Put first in the queue")
    action = "events.raise_registration"

    @property
    def refusal(self):
        if not self.registration.is_waitlisted:
            return gettext("This registration is not on the waiting list.")
        return ""

    def act(self, data):
        before = self.registration.waiting_position
        raised = booking.raise_in_queue(self.registration, reason=data["reason"])
        self.note(reason=data["reason"], before=before)
        if raised.is_waitlisted:
            return gettext("%(reference)s is now the first in the queue.") % {
                "reference": raised.reference
            }
        return gettext("%(reference)s: %(status)s.") % {
            "reference": raised.reference,
            "status": raised.get_status_display(),
        }


class MoveView(OneRegistrationView):
    """To another event of the series, in one step: the place there is sure before this one goes."""

    form_class = MoveForm
    template_name = "events/admin/one_registration.html"
    page_title = _("Move to another event")
    submit_label = _("Move and tell the person")
    action = "events.move_registration"

    @property
    def refusal(self):
        if refusal := super().refusal or self.registration.move_refusal:
            return str(refusal)
        if not self.others.exists():
            return gettext("There is no other event in a series with this one to move to.")
        return ""

    @property
    def others(self) -> EventQuerySet:
        mine = permissions.events_of(self.request.user)
        return others_of_series(self.registration.event, mine)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"events": self.others}

    def act(self, data):
        origin = str(self.registration.event)
        booking.move(self.registration, to=data["to"], by_staff=True)
        self.note(origin=origin, to=str(data["to"]))
        return gettext("Moved to %(event)s.") % {"event": data["to"]}


class SwitchView(OneRegistrationView):
    """On site or online."""

    form_class = SwitchForm
    template_name = "events/admin/one_registration.html"
    page_title = _("Change the way of taking part")
    action = "events.switch_registration"

    @property
    def refusal(self):
        if refusal := super().refusal:
            return refusal
        if not self.registration.event.has_online_places:
            return gettext("People can't choose between on site and online at this event.")
        return ""

    def get_initial(self):
        return {"way": self.registration.way}

    def act(self, data):
        booking.switch(self.registration, data["way"])
        self.note(way=data["way"])
        return gettext("Takes part now: %(way)s.") % {"way": Way(data["way"]).label}


class CancelSomeView(OneRegistrationView):
    form_class = CancelSomeForm
    template_name = "events/admin/one_registration.html"
    page_title = _("Cancel some of the people")
    submit_label = _("Cancel these people")
    is_serious = True
    action = "events.cancel_some"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"registration": self.registration}

    def act(self, data):
        people = [int(pk) for pk in data["attendees"]]
        booking.cancel_some(self.registration, people, by_staff=True)
        self.note(people=len(people))
        return ngettext(
            "%(count)d person has been cancelled.",
            "%(count)d people have been cancelled.",
            len(people),
        ) % {"count": len(people)}


def others_of_series(event: Event, events: EventQuerySet) -> EventQuerySet:
    """The other events of its series that a registration can move to."""
    series = event.source_page.get_parent()
    if not issubclass(series.specific_class, EventSeriesPage):
        return events.none()
    stops = EventPage.objects.child_of(series).live().exclude(pk=event.source_page_id)
    others = _taking_others(events).filter(source_page__in=stops)
    return others.for_readers().select_related("source_page").order_by("pk")


class WaysOn:
    """Which registrations have somewhere to move to, for a whole list in two queries."""

    def __init__(self, user):
        self.events_of_series = {
            series: set() for series in EventSeriesPage.objects.values_list("path", flat=True)
        }
        pages = _taking_others(permissions.events_of(user)).filter(source_page__live=True)
        for event, page in pages.values_list("pk", "source_page__path"):
            self._beside(page).add(event)

    def lead_on(self, registration: Registration) -> bool:
        """There is another event in its series, be it full just now. Not for an application."""
        event = registration.event
        return not registration.is_application and bool(
            self._beside(event.source_page.path) - {event.pk}
        )

    def _beside(self, page: str) -> set[int]:
        return self.events_of_series.get(page[: -EventPage.steplen], set())


def _taking_others(events: EventQuerySet) -> EventQuerySet:
    return events.open_to_staff().filter(registration_mode=Event.Mode.REGISTRATION)
