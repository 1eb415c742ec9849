"""How one gets in: the terms that an editor sets on the page, and that hold for its Event."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from events.models.fields import ListField
from events.models.shared import SharedFields
from events.models.status import Way

# A form with more names than this is for a list, not for a registration.
LARGEST_PARTY = 50


class ReminderTime(models.TextChoices):
    """How long before a session people are reminded: an ISO 8601 duration."""

    TWO_WEEKS = "P14D", _("two weeks before")
    ONE_WEEK = "P7D", _("a week before")
    THREE_DAYS = "P3D", _("three days before")
    ONE_DAY = "P1D", _("a day before")
    THREE_HOURS = "PT3H", _("three hours before")
    ONE_HOUR = "PT1H", _("an hour before")


class RegistrationTerms(SharedFields):
    """How one gets in. On the page, where editors write it, and on the Event, where it holds."""

    class Mode(models.TextChoices):
        NONE = "none", _("No registration: just come along")
        REGISTRATION = "registration", _("By registration")
        APPLICATION = "application", _("By application: you choose who comes")
        INVITATION = "invitation", _("By invitation: only with a code")

    class WaitingList(models.TextChoices):
        AT_ONCE = "at_once", _("A free place goes at once to the next who waits")
        OFFER = "offer", _("A free place is offered, with time to answer")

    class LargeParty(models.TextChoices):
        PASSED_OVER = "passed_over", _("is passed over until there is room for all of it")
        WAITED_FOR = "waited_for", _("keeps the others waiting until there is room for all of it")

    registration_mode = models.CharField(
        _("registration"), max_length=20, choices=Mode.choices, default=Mode.REGISTRATION
    )
    is_hidden = models.BooleanField(
        _("hidden page"),
        default=False,
        help_text=_("Only people with an invitation see the page. It is in no list or search."),
    )
    capacity = models.PositiveIntegerField(
        _("capacity"),
        null=True,
        blank=True,
        help_text=_(
            "How many people fit in. Leave empty for no limit; 0 takes only a waiting list."
        ),
    )
    has_online_places = models.BooleanField(
        _("people choose: on site or online"),
        default=False,
        help_text=_("The capacity is then that of the place; online has places of its own."),
    )
    online_capacity = models.PositiveIntegerField(
        _("capacity online"), null=True, blank=True, help_text=_("Empty: no limit.")
    )
    party_limit = models.PositiveSmallIntegerField(
        _("people per registration"),
        default=5,
        validators=[MinValueValidator(1), MaxValueValidator(LARGEST_PARTY)],
        help_text=_("How many people one registration can hold at most."),
    )
    address_limit = models.PositiveSmallIntegerField(
        _("registrations per e-mail address"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1)],
        help_text=_("Empty: no limit. Staff can enter more."),
    )
    confirms_address = models.BooleanField(
        _("the address must be confirmed"),
        default=False,
        help_text=_(
            "The place counts when the person has followed the link in a mail and pressed the button."
        ),
    )
    opens_at = models.DateTimeField(
        _("registration opens"), null=True, blank=True, help_text=_("Empty: at once.")
    )
    closes_at = models.DateTimeField(
        _("registration closes"),
        null=True,
        blank=True,
        help_text=_(
            "Empty: when the first session starts. By application you must give this or “decided by”."
        ),
    )
    names_due_at = models.DateTimeField(
        _("names known by"),
        null=True,
        blank=True,
        help_text=_("Until then people can be named later. Empty: until the first session."),
    )
    waiting_list = models.CharField(
        _("waiting list"), max_length=10, choices=WaitingList.choices, default=WaitingList.AT_ONCE
    )
    waiting_list_ends_at = models.DateTimeField(
        _("waiting list ends"),
        null=True,
        blank=True,
        help_text=_(
            "After that nobody moves up, and those who wait are told. Empty: when the last session "
            "begins."
        ),
    )
    large_party = models.CharField(
        _("a party too large for the free places"),
        max_length=15,
        choices=LargeParty.choices,
        default=LargeParty.PASSED_OVER,
    )
    minimum = models.PositiveIntegerField(
        _("minimum number"),
        null=True,
        blank=True,
        help_text=_("How many people the event needs to take place."),
    )
    decide_at = models.DateTimeField(
        _("decided by"),
        null=True,
        blank=True,
        help_text=_(
            "When it is decided whether it takes place, or who of those who applied comes: the page "
            "promises an answer by then. You get a reminder."
        ),
    )
    reminders = ListField(_("reminders"), choices=ReminderTime.choices)
    sends_thanks = models.BooleanField(
        _("thank people afterwards"), default=False, help_text=_("By e-mail, the day after.")
    )
    links_shown_hours = models.PositiveSmallIntegerField(
        _("online link shown"),
        null=True,
        blank=True,
        help_text=_("How many hours before a session. Empty: as soon as the place is confirmed."),
    )
    keep_days = models.PositiveSmallIntegerField(
        _("personal data kept for"),
        default=30,
        validators=[MinValueValidator(1), MaxValueValidator(3650)],
        help_text=_("Days after the event. The form tells people the date."),
    )

    class Meta:
        abstract = True

    @property
    def takes_registrations(self) -> bool:
        """People give their names here, in one way or another."""
        return self.registration_mode != self.Mode.NONE

    @property
    def chooses_people(self) -> bool:
        """People apply, and the organizer chooses among them."""
        return self.registration_mode == self.Mode.APPLICATION

    @property
    def is_by_invitation(self) -> bool:
        return self.registration_mode == self.Mode.INVITATION

    @property
    def sends_links_by_mail_alone(self) -> bool:
        """Whoever registers with an address sees the private link nowhere but in the mail to it: who
        confirms an address must have read it, and on a page the answer that an address is used up
        would tell a stranger that somebody is registered."""
        return self.confirms_address or bool(self.address_limit)

    @property
    def offers_places(self) -> bool:
        return self.waiting_list == self.WaitingList.OFFER

    @property
    def waits_for_large_parties(self) -> bool:
        return self.large_party == self.LargeParty.WAITED_FOR

    def capacity_for(self, way: str) -> int | None:
        """How many can take part that way. None: no limit."""
        is_online = self.has_online_places and way == Way.ONLINE
        return self.online_capacity if is_online else self.capacity

    def largest_party_for(self, way: str) -> int:
        """How many people one registration can hold. More than all places would wait for ever."""
        capacity = self.capacity_for(way)
        return min(self.party_limit, capacity) if capacity else self.party_limit
