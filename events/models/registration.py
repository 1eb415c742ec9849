"""Who is coming. Written by events.booking alone, in the lock of the event. But for three facts that
move nobody: people write their wishes, and mail services that they are unreached, without it.
"""

import uuid

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop

from events import conf
from events.exceptions import (
    ApplicationsStay,
    BookingError,
    EventIsCancelled,
    EventIsOver,
    HoldHasLapsed,
    RegistrationIsCancelled,
)
from events.models.codes import new_reference, new_token
from events.models.places import Invitation, Quota
from events.models.registration_queries import RegistrationQuerySet
from events.models.schedule import Event
from events.models.sessions import Session
from events.models.status import ENDED, SEATED, Decision, Status, Way


class Registration(models.Model):
    """One party's place, application, or turn on the waiting list, for all sessions of an event."""

    Status = Status
    Way = Way
    Decision = Decision

    class Source(models.TextChoices):
        WEB = "web", _("Web form")
        STAFF = "staff", _("Entered by staff")

    event = models.ForeignKey(
        Event, models.PROTECT, related_name="registrations", verbose_name=_("event")
    )
    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    reference = models.CharField(
        _("reference code"), max_length=9, unique=True, default=new_reference, editable=False
    )
    token = models.CharField(max_length=40, unique=True, default=new_token, editable=False)
    feed_token = models.CharField(max_length=40, unique=True, default=new_token, editable=False)
    submission_key = models.UUIDField(null=True, editable=False)
    status = models.CharField(_("status"), max_length=20, choices=Status.choices)
    source = models.CharField(
        _("source"), max_length=10, choices=Source.choices, default=Source.WEB
    )
    way = models.CharField(_("takes part"), max_length=10, choices=Way.choices, default=Way.ON_SITE)
    quota = models.ForeignKey(
        Quota, models.SET_NULL, verbose_name=_("group"), null=True, related_name="registrations"
    )
    invitation = models.ForeignKey(
        Invitation,
        models.SET_NULL,
        verbose_name=_("invitation"),
        null=True,
        related_name="registrations",
    )
    # Who registers others and doesn't come: an adviser. Empty: the first attendee speaks for all.
    contact = models.CharField(_("contact person"), max_length=120, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    # Another one that was given, until somebody answers the mail to it: nothing else goes there.
    new_email = models.EmailField(_("new e-mail, not confirmed"), blank=True, editable=False)
    phone = models.CharField(_("phone"), max_length=30, blank=True)
    language = models.CharField(_("language"), max_length=15)
    # With the session's sequence this is the SEQUENCE of personal entries: it never goes back.
    sequence = models.PositiveIntegerField(default=0, editable=False)
    joined_at = models.DateTimeField(_("registered"), default=timezone.now, editable=False)
    # The order of the waiting list: the time of joining, until staff or a lapsed offer moves it.
    queued_at = models.DateTimeField(default=timezone.now, editable=False)
    hold_until = models.DateTimeField(_("address confirmed by"), null=True, editable=False)
    answer_by = models.DateTimeField(_("answer to the offer by"), null=True, editable=False)
    lapses = models.PositiveSmallIntegerField(_("offers not answered"), default=0, editable=False)
    decision = models.CharField(_("decision"), max_length=10, choices=Decision.choices, blank=True)
    decision_message = models.TextField(_("message with the decision"), blank=True)
    confirmed_at = models.DateTimeField(null=True, editable=False)
    # What it was when the whole event was called off, should it be restored.
    status_before = models.CharField(max_length=20, blank=True, editable=False)
    # A mail came back, or its reader called it spam: the organizer needs another way.
    unreached_at = models.DateTimeField(_("not reached"), null=True, editable=False)
    # Until they ask to get no more of what they could do without.
    gets_reminders = models.BooleanField(_("gets reminders"), default=True, editable=False)
    cancelled_at = models.DateTimeField(null=True, editable=False)

    objects = RegistrationQuerySet.as_manager()

    # Wagtail would write index rows at every registration.
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("registration")
        verbose_name_plural = _("registrations")
        permissions = [("exceed_capacity", gettext_noop("Can give places beyond the capacity"))]
        ordering = ["-joined_at", "-pk"]
        indexes = [
            models.Index(fields=["event", "status", "queued_at"]),
            models.Index(
                fields=["hold_until"],
                condition=Q(hold_until__isnull=False),
                name="events_registration_held",
            ),
            models.Index(
                fields=["answer_by"],
                condition=Q(answer_by__isnull=False),
                name="events_registration_offered",
            ),
        ]
        constraints = [
            # Of all events: a registration keeps its key when it moves.
            models.UniqueConstraint(
                fields=["submission_key"], name="events_one_registration_per_submission"
            ),
            models.CheckConstraint(
                condition=Q(status="cancelled", cancelled_at__isnull=False)
                | Q(~Q(status="cancelled"), cancelled_at__isnull=True),
                name="events_registration_cancelled_has_a_time",
            ),
        ]

    def __str__(self):
        # Never a name: Wagtail's log keeps this text for ever.
        return self.reference

    def renew_token(self) -> None:
        """Make every private link sent so far lead nowhere. Not saved."""
        self.token = new_token()

    @property
    def is_confirmed(self) -> bool:
        return self.status == Status.CONFIRMED

    @property
    def is_waitlisted(self) -> bool:
        return self.status == Status.WAITLISTED

    @property
    def is_cancelled(self) -> bool:
        return self.status == Status.CANCELLED

    @property
    def is_held(self) -> bool:
        return self.status == Status.HELD

    @property
    def is_offered(self) -> bool:
        return self.status == Status.OFFERED

    @property
    def is_application(self) -> bool:
        return self.status == Status.APPLIED

    @property
    def is_declined(self) -> bool:
        return self.status == Status.DECLINED

    @property
    def is_seated(self) -> bool:
        """It has places, be they only held or offered."""
        return self.status in SEATED

    @property
    def has_ended(self) -> bool:
        """Cancelled or declined: nothing more comes of it."""
        return self.status in ENDED

    @property
    def is_unproven(self) -> bool:
        """Nobody has followed the link in the mail yet that proves the address."""
        return self.hold_until is not None

    @cached_property
    def has_proved_address(self) -> bool:
        """Whoever has its link reads the mails to its address: the first of them was the answer to
        the registration, or asked whether the address is right, and the link was shown nowhere."""
        to_it = self.messages.filter(to__iexact=self.email).order_by("pk")
        first = to_it.only("kind").first()
        if first is None or not self.event.sends_links_by_mail_alone:
            return False
        return first.kind != first.Kind.DETAILS_CHANGED  # of an address that was given later

    def is_proved_for(self, event: Event) -> bool:
        """Whether its address is good enough for another event, as if it had been given there."""
        needs_proof = event.sends_links_by_mail_alone and self.email
        return self.has_proved_address if needs_proof else True

    @property
    def is_for_others(self) -> bool:
        """An adviser registered clients."""
        return bool(self.contact)

    # What the three below write.
    STANDING = ["status", "confirmed_at", "hold_until", "answer_by"]

    def confirm(self) -> None:
        """Give it its places. Not saved."""
        self.status = Status.CONFIRMED
        self.confirmed_at = timezone.now()
        self.hold_until = self.answer_by = None

    def hold(self) -> None:
        """Keep its places until the address is proved. Not saved."""
        self.status, self.confirmed_at, self.answer_by = Status.HELD, None, None

    def take_place(self) -> None:
        """Give it its places, or where its address is to be proved, keep them until then. Not
        saved."""
        if self.is_unproven:
            self.hold()
        else:
            self.confirm()

    @cached_property
    def page(self):
        """The event's page in the language of the registration."""
        return self.event.page_in(self.language)

    @cached_property
    def contact_name(self) -> str:
        """Whom a calendar or a letter addresses: the adviser, or the first of the party."""
        return self.contact or next((attendee.name for attendee in self.attendees.all()), "")

    @property
    def private_url(self) -> str:
        """The full address of the private page, in the language of the registration."""
        return self.private_address("registration")

    def private_address(self, name: str, *, language: str = "") -> str:
        """The full address of one of the pages behind the private link, by the name of its URL."""
        with translation.override(language or self.language):
            path = reverse(f"events:{name}", args=[self.token])
        return conf.root_url(self.event.source_page.get_site()) + path

    @property
    def change_refusal(self) -> BookingError | None:
        """Why its details can't be changed any more, or None."""
        if self.has_ended:
            return RegistrationIsCancelled()
        return EventIsOver() if self.event.is_over else None

    @property
    def move_refusal(self) -> BookingError | None:
        """Why it can't go to another event, whichever that is, or None. Applications are chosen
        among, so nobody moves them."""
        return ApplicationsStay() if self.is_application else self.change_refusal

    @property
    def cancel_refusal(self) -> BookingError | None:
        """Why it can't be cancelled any more, or None. To cancel it twice is no mistake."""
        return EventIsOver() if self.event.is_over and not self.has_ended else None

    @property
    def proof_refusal(self) -> BookingError | None:
        """Why its address can't be confirmed any more, or None. To confirm it twice is no mistake."""
        if not self.is_unproven:
            return None
        if self.event.is_cancelled:
            return EventIsCancelled()
        return HoldHasLapsed() if self.has_ended or self.hold_until <= timezone.now() else None

    @property
    def new_address_refusal(self) -> BookingError | None:
        """Why another address can't be confirmed any more, or None."""
        return self.change_refusal or self.proof_refusal

    @property
    def waiting_position(self) -> int | None:
        """The place in the queue, from 1; None for those who don't wait."""
        if not self.is_waitlisted:
            return None
        return Registration.objects.with_position().get(pk=self.pk).position

    def way_at(self, session: Session) -> str:
        """How they take part in a session that people choose the way to; "" in any other."""
        has_choice = self.event.has_online_places and session.is_hybrid
        return self.way if has_choice else ""


class Attendee(models.Model):
    """A person who comes."""

    registration = models.ForeignKey(Registration, models.CASCADE, related_name="attendees")
    # Empty: a place for somebody who is named later.
    name = models.CharField(_("name"), max_length=120, blank=True)

    class Meta:
        verbose_name = _("attendee")
        verbose_name_plural = _("attendees")
        ordering = ["pk"]

    def __str__(self):
        return str(self.pk)
