"""What is really on: one Event for each translation key, with its Sessions.

Written by events.publishing alone. Drafts, old revisions and translations never reach it.
"""

import uuid
from datetime import datetime

from django.apps import apps
from django.db import models
from django.db.models import Count, F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from events.exceptions import (
    BookingError,
    EventIsCancelled,
    EventIsOver,
    RegistrationClosed,
    RegistrationNotNeeded,
    RegistrationNotOpenYet,
)
from events.models.fields import LanguagesField


class SharedFields(models.Model):
    """Fields that a page and the record made from it have in common, so nothing is typed twice."""

    class Meta:
        abstract = True

    @classmethod
    def shared_names(cls) -> list[str]:
        return [field.name for field in cls._meta.local_fields]

    @classmethod
    def copy_fields(cls, source, *, to) -> None:
        for name in cls.shared_names():
            setattr(to, name, getattr(source, name))


class EventFacts(SharedFields):
    """What holds in every language: kind, organizer, languages. On the page and on the Event."""

    class Kind(models.TextChoices):
        SEMINAR = "seminar", _("Seminar")
        BRUNCH = "brunch", _("Brunch")
        TRAINING = "training", _("Training")
        PEER_GROUP = "peer_group", _("Peer group")
        MEETING = "meeting", _("Meeting")
        ADVICE = "advice", _("Advice point")
        COMMUNITY = "community", _("Community event")

    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices, default=Kind.SEMINAR)
    organizer = models.ForeignKey(
        "events.Organizer",
        models.PROTECT,
        verbose_name=_("organizer"),
        null=True,
        related_name="+",
    )
    held_in = LanguagesField(_("held in"))
    interpreted_into = LanguagesField(_("interpreted into"))

    class Meta:
        abstract = True


class RegistrationTerms(SharedFields):
    """How one gets in. On the page, where editors write it, and on the Event, where it holds."""

    class Mode(models.TextChoices):
        NONE = "none", _("No registration: just come along")
        REGISTRATION = "registration", _("By registration")

    registration_mode = models.CharField(
        _("registration"), max_length=20, choices=Mode.choices, default=Mode.REGISTRATION
    )
    capacity = models.PositiveIntegerField(
        _("capacity"),
        null=True,
        blank=True,
        help_text=_(
            "How many people fit in. Leave empty for no limit; 0 takes only a waiting list."
        ),
    )
    party_limit = models.PositiveSmallIntegerField(
        _("people per registration"),
        default=5,
        help_text=_("How many people one registration can hold at most."),
    )
    opens_at = models.DateTimeField(
        _("registration opens"), null=True, blank=True, help_text=_("Empty: at once.")
    )
    closes_at = models.DateTimeField(
        _("registration closes"),
        null=True,
        blank=True,
        help_text=_("Empty: when the first session starts."),
    )

    class Meta:
        abstract = True


class SessionFields(SharedFields):
    """One meeting: when and where. No venue means online."""

    key = models.UUIDField(default=uuid.uuid4, editable=False)
    start = models.DateTimeField(_("start"))
    end = models.DateTimeField(_("end"))
    venue = models.ForeignKey(
        "events.Venue",
        models.PROTECT,
        verbose_name=_("venue"),
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Leave empty when people meet online."),
    )
    online_url = models.URLField(_("online link"), blank=True, max_length=500)
    online_url_is_public = models.BooleanField(
        _("show the link to everyone"),
        default=False,
        help_text=_("Otherwise only people with a confirmed place get it, by e-mail."),
    )

    class Meta:
        abstract = True
        ordering = ["start", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(end__gt=F("start")),
                name="%(app_label)s_%(class)s_ends_after_start",
                violation_error_message=_("The end must be after the start."),
            )
        ]

    @property
    def is_online(self) -> bool:
        return self.venue_id is None

    @property
    def public_url(self) -> str:
        """The online link, if everyone may see it."""
        return self.online_url if self.online_url_is_public else ""


class EventQuerySet(models.QuerySet):
    def with_places(self):
        """Add `confirmed` and `waiting`: how many people, not registrations, in the same query."""
        return self.annotate(
            confirmed=_people("confirmed"),
            waiting=_people("waitlisted"),
        )

    def for_booking(self):
        """What decides on a place: the terms, the sessions and the counts."""
        return self.with_places().prefetch_related("sessions")

    def for_readers(self):
        """All that a public page, a list or a feed shows of events, in a fixed number of queries."""
        sessions = Session.objects.select_related("venue__area")
        return (
            self.with_places()
            .select_related("organizer")
            .prefetch_related(models.Prefetch("sessions", queryset=sessions))
        )


def _people(status: str):
    """Count the attendees of an event's registrations in one status."""
    # By name: registration.py imports this module.
    attendees = apps.get_model("events", "Attendee").objects.filter(
        registration__event=OuterRef("pk"), registration__status=status
    )
    counted = attendees.order_by().values("registration__event").annotate(n=Count("pk"))
    return Coalesce(Subquery(counted.values("n")), 0)


class Event(EventFacts, RegistrationTerms):
    """What people are registered for: one, whatever the number of languages."""

    class Status(models.TextChoices):
        SCHEDULED = "scheduled", _("Scheduled")
        CANCELLED = "cancelled", _("Cancelled")

    translation_key = models.UUIDField(unique=True, editable=False)
    source_page = models.OneToOneField(
        "events.EventPage", models.CASCADE, related_name="+", verbose_name=_("page")
    )
    status = models.CharField(
        _("status"), max_length=20, choices=Status.choices, default=Status.SCHEDULED
    )
    cancellation_reason = models.CharField(_("reason"), max_length=500, blank=True)
    cancelled_at = models.DateTimeField(null=True, editable=False)

    objects = EventQuerySet.as_manager()

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")

    def __str__(self):
        return self.source_page.title

    def page_in(self, language: str):
        """The published page in a language, or the source page where there is no such translation."""
        pages = type(self.source_page).objects.live().filter(translation_key=self.translation_key)
        translated = pages.filter(locale__language_code=language).first()
        return translated or self.source_page

    @property
    def is_cancelled(self) -> bool:
        return self.status == self.Status.CANCELLED

    @property
    def takes_registrations(self) -> bool:
        return self.registration_mode == self.Mode.REGISTRATION

    @property
    def scheduled_sessions(self) -> list["Session"]:
        """The sessions that are on, in order of time. From the prefetched rows where there are any."""
        return [session for session in self.sessions.all() if not session.is_called_off]

    @property
    def first_start(self) -> datetime | None:
        return min((session.start for session in self.scheduled_sessions), default=None)

    @property
    def last_start(self) -> datetime | None:
        return max((session.start for session in self.scheduled_sessions), default=None)

    @property
    def last_end(self) -> datetime | None:
        return max((session.end for session in self.scheduled_sessions), default=None)

    @property
    def is_over(self) -> bool:
        """Nothing of it is still to come or going on."""
        return self.last_end is None or self.last_end <= timezone.now()

    @property
    def can_promote(self) -> bool:
        """A freed place is worth passing on until the last session starts."""
        return not self.is_cancelled and bool(self.last_start and timezone.now() < self.last_start)

    @property
    def registration_ends(self) -> datetime | None:
        """When registration closes: the editor's time, or the start of the first session."""
        return self.closes_at or self.first_start

    @property
    def refusal(self) -> BookingError | None:
        """Why a visitor can't register now, or None. opens_at <= now < registration_ends is open."""
        now = timezone.now()
        if self.is_cancelled:
            return EventIsCancelled()
        if not self.takes_registrations:
            return RegistrationNotNeeded()
        if self.is_over:
            return EventIsOver()
        if self.opens_at and now < self.opens_at:
            return RegistrationNotOpenYet()
        if now >= self.registration_ends:
            return RegistrationClosed()
        return None

    @property
    def is_open(self) -> bool:
        return self.refusal is None

    # What follows needs EventQuerySet.with_places().

    @property
    def places_left(self) -> int | None:
        """Places a newcomer can have now, or None without a limit. None are left while someone waits."""
        if self.capacity is None:
            return None
        return 0 if self.waiting else max(self.capacity - self.confirmed, 0)

    @property
    def is_full(self) -> bool:
        return self.places_left == 0


class Session(SessionFields):
    """One meeting that is, or was, to take place."""

    class Status(models.TextChoices):
        SCHEDULED = "scheduled", _("Scheduled")
        CANCELLED = "cancelled", _("Cancelled")

    event = models.ForeignKey(Event, models.CASCADE, related_name="sessions")
    status = models.CharField(
        _("status"), max_length=20, choices=Status.choices, default=Status.SCHEDULED
    )
    # RFC 5545 3.8.7.4: raised by one at every change that moves people. It never goes back.
    sequence = models.PositiveIntegerField(default=0, editable=False)
    changed_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta(SessionFields.Meta):
        verbose_name = _("session")
        verbose_name_plural = _("sessions")
        constraints = [
            *SessionFields.Meta.constraints,
            models.UniqueConstraint(fields=["key"], name="events_session_key_is_unique"),
        ]

    def __str__(self):
        return f"{self.start:%Y-%m-%d %H:%M}"

    @property
    def is_called_off(self) -> bool:
        """This session alone was cancelled; the event itself goes on."""
        return self.status == self.Status.CANCELLED
