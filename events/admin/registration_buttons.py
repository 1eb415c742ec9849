"""What can be done with one registration, as buttons in the list and on its page."""

from dataclasses import dataclass

from django.utils.translation import gettext
from wagtail.admin.widgets.button import Button

from events.admin import addresses, permissions
from events.admin.registration_moves import WaysOn
from events.models import Registration

FIRST = 30  # after what Wagtail offers itself


@dataclass(frozen=True)
class Act:
    """One act: the view that does it, and whether it fits the registration as it stands."""

    view: str
    label: str
    icon: str
    fits: bool = True


def act_buttons(registration: Registration, user, ways_on: WaysOn) -> list[Button]:
    """What can be done with a registration: nothing once it has ended,
    but to note that somebody was told. Needs RegistrationQuerySet.with_news()."""
    if not permissions.may(user, "change", Registration):
        return []
    acts = [] if registration.has_ended else _acts(registration, ways_on)
    acts = [act for act in [*_of_news(registration), *acts] if act.fits]
    return [
        Button(
            act.label,
            url=addresses.of(registration, act.view),
            icon_name=act.icon,
            priority=priority,
        )
        for priority, act in enumerate(acts, start=FIRST)
    ]


def _of_news(registration: Registration) -> list[Act]:
    """Also once it has ended: then people should hear of that."""
    return [Act("told", gettext("They have been told"), "check", registration.has_news)]


def _acts(registration: Registration, ways_on: WaysOn) -> list[Act]:
    chooses = registration.event.has_online_places
    is_party = len(registration.attendees.all()) > 1
    leads_on = ways_on.lead_on(registration)
    return [
        Act("edit", gettext("Change details"), "edit"),
        Act("raise", gettext("Raise in the queue"), "arrow-up", registration.is_waitlisted),
        Act("switch", gettext("Change the way of taking part"), "globe", chooses),
        Act("move", gettext("Move to another event"), "redirect", leads_on),
        Act("leave", gettext("Cancel some of the people"), "minus", is_party),
        Act("cancel", gettext("Cancel registration"), "cross"),
    ]
