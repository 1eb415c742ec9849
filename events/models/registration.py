"""Who is coming. Written by events.booking alone."""

import secrets
import uuid

from django.conf import settings
from django.db import models
from django.db.models import Case, Count, F, OuterRef, Prefetch, Q, Subquery, When
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from events.exceptions import BookingError, EventIsOver, RegistrationIsCancelled
from events.models.schedule import Event, Session

# No 0, O, 1, I, L, B or 8: a code is read out on the phone and copied from paper.
REFERENCE_ALPHABET = "2345679ACDEFGHJKMNPQRSTUVWXYZ"


def new_reference() -> str:
    code = "".join(secrets.choice(REFERENCE_ALPHABET) for _position in range(8))
    return f"{code[:4]}-{code[4:]}"


def new_token() -> str:
    """The secret in a private link: 192 random bits (OWASP ASVS 5.0, 11.5.1 asks for 128)."""
    return secrets.token_urlsafe(24)


class RegistrationQuerySet(models.QuerySet):
    def confirmed(self):
        return self.filter(status=Registration.Status.CONFIRMED)

    def waiting(self):
        """The waiting list, in order of joining."""
        return self.filter(status=Registration.Status.WAITLISTED).order_by("joined_at", "pk")

    def end(self) -> None:
        """Cancel them all. SEQUENCE rises, so that calendars follow."""
        self.update(
            status=Registration.Status.CANCELLED,
            cancelled_at=timezone.now(),
            sequence=F("sequence") + 1,
        )

    def active(self):
        """Everyone who is coming or waits, in order of joining."""
        return self.exclude(status=Registration.Status.CANCELLED).order_by("joined_at", "pk")

    def for_readers(self):
        """All that a private page shows, in a fixed number of queries."""
        sessions = Prefetch("event__sessions", queryset=Session.objects.select_related("venue"))
        registrations = self.select_related("event__organizer", "event__source_page")
        return registrations.prefetch_related("attendees", sessions)

    def with_position(self):
        """Add `position`: what waiting_position says, for a whole list in its one query."""
        ahead = Q(joined_at__lt=OuterRef("joined_at"))
        ahead |= Q(joined_at=OuterRef("joined_at"), pk__lte=OuterRef("pk"))
        queue = Registration.objects.waiting().filter(ahead, event=OuterRef("event"))
        places = queue.order_by().values("event").annotate(n=Count("pk")).values("n")
        waits = When(status=Registration.Status.WAITLISTED, then=Subquery(places))
        return self.annotate(position=Case(waits))


class Registration(models.Model):
    """One party's place, or its place on the waiting list, for all sessions of an event."""

    class Status(models.TextChoices):
        CONFIRMED = "confirmed", _("Confirmed")
        WAITLISTED = "waitlisted", _("On the waiting list")
        # A registration and an event are cancelled in different words: avbokad, inställt.
        CANCELLED = "cancelled", pgettext_lazy("registration", "Cancelled")

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
    submission_key = models.UUIDField(null=True, editable=False)
    status = models.CharField(_("status"), max_length=20, choices=Status.choices)
    source = models.CharField(
        _("source"), max_length=10, choices=Source.choices, default=Source.WEB
    )
    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(_("phone"), max_length=30, blank=True)
    language = models.CharField(_("language"), max_length=15)
    # With the session's sequence this is the SEQUENCE of personal entries: it never goes back.
    sequence = models.PositiveIntegerField(default=0, editable=False)
    joined_at = models.DateTimeField(_("registered"), default=timezone.now, editable=False)
    confirmed_at = models.DateTimeField(null=True, editable=False)
    cancelled_at = models.DateTimeField(null=True, editable=False)

    objects = RegistrationQuerySet.as_manager()

    # Wagtail would write index rows at every registration.
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("registration")
        verbose_name_plural = _("registrations")
        ordering = ["-joined_at", "-pk"]
        indexes = [models.Index(fields=["event", "status", "joined_at"])]
        constraints = [
            models.UniqueConstraint(
                fields=["event", "submission_key"], name="events_one_registration_per_submission"
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
        return self.status == self.Status.CONFIRMED

    @property
    def is_waitlisted(self) -> bool:
        return self.status == self.Status.WAITLISTED

    @property
    def is_cancelled(self) -> bool:
        return self.status == self.Status.CANCELLED

    def confirm(self) -> None:
        """Give it its places. Not saved."""
        self.status = self.Status.CONFIRMED
        self.confirmed_at = timezone.now()

    @cached_property
    def page(self):
        """The event's page in the language of the registration."""
        return self.event.page_in(self.language)

    @cached_property
    def contact_name(self) -> str:
        """Whom a calendar or a letter addresses: the first of the party."""
        return next((attendee.name for attendee in self.attendees.all()), "")

    @property
    def private_url(self) -> str:
        """The full address of the private page, in the language of the registration."""
        with translation.override(self.language):
            path = reverse("events:registration", args=[self.token])
        site = self.event.source_page.get_site()
        return (site.root_url if site else settings.WAGTAILADMIN_BASE_URL) + path

    @property
    def change_refusal(self) -> BookingError | None:
        """Why its details can't be changed any more, or None."""
        if self.is_cancelled:
            return RegistrationIsCancelled()
        return EventIsOver() if self.event.is_over else None

    @property
    def cancel_refusal(self) -> BookingError | None:
        """Why it can't be cancelled any more, or None. To cancel it twice is no mistake."""
        return EventIsOver() if self.event.is_over and not self.is_cancelled else None

    @property
    def waiting_position(self) -> int | None:
        """The place in the queue, from 1; None for those who don't wait."""
        if not self.is_waitlisted:
            return None
        ahead = Q(joined_at__lt=self.joined_at) | Q(joined_at=self.joined_at, pk__lt=self.pk)
        return self.event.registrations.waiting().filter(ahead).count() + 1


class Attendee(models.Model):
    """A person who comes."""

    registration = models.ForeignKey(Registration, models.CASCADE, related_name="attendees")
    name = models.CharField(_("name"), max_length=120)

    class Meta:
        verbose_name = _("attendee")
        verbose_name_plural = _("attendees")
        ordering = ["pk"]

    def __str__(self):
        return str(self.pk)
