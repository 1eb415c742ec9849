"""Applications side by side: the organizer compares, notes decisions in peace, and then sends."""

from dataclasses import dataclass

from django.forms import BoundField
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.log_actions import log

from events import booking
from events.admin import addresses, permissions, reach
from events.admin.application_forms import DecisionsForm, SendForm
from events.admin.event_acts import EventActView
from events.conf import language_name
from events.exceptions import NoReserveNeeded, NotAnApplication
from events.models import Registration, Way
from events.questions import words
from events.questions.answered import Answered, answers_to, readable

Decision = Registration.Decision


@dataclass(frozen=True)
class Card:
    """One application, as it stands beside the others."""

    registration: Registration
    url: str
    language: str
    answers: list[Answered]
    decision: BoundField
    message: BoundField


class ApplicationsView(EventActView):
    form_class = DecisionsForm
    template_name = "events/admin/applications.html"
    page_title = _("Applications")
    submit_label = _("Save the decisions")

    @property
    def refusal(self):
        if self.event.chooses_people or self.applications:
            return ""
        return gettext("People don't apply for this event.")

    @cached_property
    def applications(self) -> list[Registration]:
        found = self.event.registrations.applications().select_related("quota")
        return list(found.prefetch_related("attendees", "answers"))

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"applications": self.applications}

    def act(self, data):
        saved = sum(self._decide(*change) for change in self.form.changes)
        return ngettext(
            "%(count)d decision saved. Nobody has been told yet.",
            "%(count)d decisions saved. Nobody has been told yet.",
            saved,
        ) % {"count": saved}

    def _decide(self, one: Registration, decision: str, message: str) -> bool:
        try:
            booking.decide(one, decision, message=message)
        except (NotAnApplication, NoReserveNeeded) as error:
            messages.warning(self.request, f"{one.reference}: {error}")
            return False
        log(one, "events.decide", user=self.request.user, data={"decision": decision})
        return True

    def get_success_url(self):
        if self.refusal:
            return super().get_success_url()
        return addresses.page_act(self.page, "applications")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["cards"] = self._cards(context["form"])
        context["counts"] = counts(self.applications)
        context["places"] = places(self.event)
        context["send_url"] = addresses.page_act(self.page, "send_results")
        context["registrations_url"] = addresses.listing(Registration, event=self.event.pk)
        context["site_timezone"] = timezone.get_default_timezone()
        context["hides_some"] = self._hides_some
        return context

    def _cards(self, form: DecisionsForm) -> list[Card]:
        return [
            Card(
                registration=one,
                url=addresses.of(one),
                language=language_name(one.language),
                answers=answers_to(self._shown, one),
                decision=decision,
                message=message,
            )
            for one, decision, message in form.rows
        ]

    @cached_property
    def _asked(self) -> list[words.Asked]:
        page = self.event.page_in(get_language())
        return words.asked(self.event, page, with_retired=True)

    @property
    def _hides_some(self) -> bool:
        return len(self._shown) < len(self._asked)

    @cached_property
    def _shown(self) -> list[words.Asked]:
        sees_all = permissions.may_see_sensitive(self.request.user)
        return readable(self._asked, with_sensitive=sees_all)


class SendResultsView(EventActView):
    """The last look before everybody hears: who gets which result, and how many mails go."""

    form_class = SendForm
    template_name = "events/admin/send_results.html"
    page_title = _("Send the results")
    submit_label = _("Send the results")
    is_serious = True

    @cached_property
    def decided(self) -> list[Registration]:
        return list(self.event.registrations.decided().prefetch_related("attendees"))

    @property
    def refusal(self):
        if self.decided:
            return ""
        return gettext("No application has a decision yet that could be sent.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"decided": self.decided}

    def act(self, data):
        sent = booking.send_results(self.event, shown=data["shown"])
        self.note("events.send_results", results=sent)
        return reach.what_was_sent(self.decided)

    def form_invalid(self, form):
        """What stands now is looked at anew: the next press sends just that."""
        for error in form.non_field_errors():
            messages.error(self.request, error)
        return redirect(self.request.path)

    def get_success_url(self):
        return addresses.page_act(self.page, "applications")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["counts"] = counts(self.decided)[1:]
        context["results"] = results(self.decided)
        context["places"] = places(self.event)
        context["has_room_for_reserves"] = has_room_for_reserves(self.event, self.decided)
        applications = self.event.registrations.applications()
        context["undecided"] = applications.count() - len(self.decided)
        context |= reach.who_is_told(self.decided)
        return context


def counts(applications: list[Registration]) -> list[tuple[str, int, int]]:
    """Of each decision, the undecided first: its name, how many applications, how many people."""
    names = [("", gettext("Undecided")), *Decision.choices]
    found = [(label, [a for a in applications if a.decision == key]) for key, label in names]
    return [
        (label, len(those), sum(len(one.attendees.all()) for one in those))
        for label, those in found
    ]


def results(decided: list[Registration]) -> list[tuple[str, list[tuple[Registration, str]]]]:
    """Each decision that somebody has: its name, and who has it, with where more of them stands."""
    found = [
        (label, [(one, addresses.of(one)) for one in decided if one.decision == key])
        for key, label in Decision.choices
    ]
    return [(label, those) for label, those in found if those]


def places(event) -> list[tuple[str, int | None]]:
    """How many places those selected can have, of each way that people can choose."""
    if not event.has_online_places:
        return [("", event.seats.for_newcomer(Way.ON_SITE))]
    return [(way.label, event.seats.for_newcomer(way)) for way in Way]


def has_room_for_reserves(event, decided: list[Registration]) -> bool:
    """Some places are left beside those selected: reserves don't wait for them."""
    seats = event.seats
    for one in decided:
        if one.decision == Decision.SELECTED:
            seats.take(one.way, one.quota_id, len(one.attendees.all()))
    reserves = [one for one in decided if one.decision == Decision.RESERVE]
    return any(seats.free(one.way, one.quota_id) != 0 for one in reserves)
