"""Where a registration stands, and what an organizer can answer to an application."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Status(models.TextChoices):
    HELD = "held", _("Place held until the address is confirmed")
    APPLIED = "applied", _("Applied")
    CONFIRMED = "confirmed", _("Confirmed")
    OFFERED = "offered", _("Place offered")
    WAITLISTED = "waitlisted", _("On the waiting list")
    DECLINED = "declined", _("Not chosen")
    # A registration and an event are cancelled in different words: avbokad, inställt.
    CANCELLED = "cancelled", pgettext_lazy("registration", "Cancelled")


# They have a place that nobody else can get.
SEATED = [Status.CONFIRMED, Status.OFFERED, Status.HELD]
# Nothing more comes of them.
ENDED = [Status.DECLINED, Status.CANCELLED]
ACTIVE = [status for status in Status if status not in ENDED]


class Decision(models.TextChoices):
    """What the organizer means to answer to an application. Nobody knows until it is sent."""

    SELECTED = "selected", _("Selected")
    RESERVE = "reserve", _("Reserve")
    DECLINED = "declined", _("Declined")


# What becomes of the application when it is sent.
RESULTS = {
    Decision.SELECTED: Status.CONFIRMED,
    Decision.RESERVE: Status.WAITLISTED,
    Decision.DECLINED: Status.DECLINED,
}


class Way(models.TextChoices):
    """How a party takes part, where people can choose."""

    ON_SITE = "on_site", _("On site")
    ONLINE = "online", _("Online")
