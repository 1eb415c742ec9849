"""What is really on: one Event for each translation key, with its Sessions.

Written by events.publishing alone. Drafts, old revisions and translations never reach it.
"""

from datetime import datetime

from django.apps import apps
from django.db import models
from django.db.models import Count, Exists, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from events.exceptions import (
    BookingError,
    DatesNotKnown,
    EventIsCancelled,
    EventIsOver,
    RegistrationClosed,
    RegistrationNotNeeded,
    RegistrationNotOpenYet,
)
from events.models.shared import EventFacts, RegistrationTerms, SessionFields


class EventQuerySet(models.QuerySet):
    def with_places(self):
        """Add `confirmed` and `waiting`: how many people, not registrations, in the same query."""
        return self.annotate(
            confirmed=_people("confirmed"),
            waiting=_people("waitlisted"),
        )

    def for_booking(self):
        """What decides on a place: the terms, the sessions and the counts."""
        return self.with_places().select_related("organizer").prefetch_related("sessions")

    def registered_since(self, moment: datetime):
        """Events that somebody has registered for since then."""
        # By name: registration.py imports this module.
        registrations = apps.get_model("events", "Registration").objects.order_by()
        lately = registrations.filter(event=OuterRef("pk"), joined_at__gte=moment)
        return self.filter(Exists(lately))

    def for_readers(self):
        """All that a public page, a list or a feed shows of events, in a fixed number of queries."""
        sessions = Session.objects.select_related("venue__area")
        return (
            self.with_places()
            .select_related("organizer")
            .prefetch_related(models.Prefetch("sessions", queryset=sessions))
        )

    def open_to_staff(self):
        """Where staff can still register people: as Event.refusal, whatever the opening times."""
        coming = Session.objects.to_come().filter(event=OuterRef("pk"))
        return self.filter(
            Exists(coming),
            status=Event.Status.SCHEDULED,
            registration_mode=Event.Mode.REGISTRATION,
        )

    def below(self, pages):
        """The events of some pages, and of all that stands below them."""
        below = Q(pk__in=[])
        for page in pages:
            below |= Q(source_page__path__startswith=page.path)
        return self.filter(below)


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
        """The published page in a language; else the original, or whichever is published.

        Only where none is does the unpublished original speak for the event.
        """
        pages = type(self.source_page).objects.live().filter(translation_key=self.translation_key)
        published = {page.locale.language_code: page for page in pages.select_related("locale")}
        original = next((page for page in published.values() if page == self.source_page), None)
        others = [original, *published.values(), self.source_page]
        return published.get(language) or next(page for page in others if page)

    @property
    def is_cancelled(self) -> bool:
        return self.status == self.Status.CANCELLED

    @property
    def takes_registrations(self) -> bool:
        return self.registration_mode == self.Mode.REGISTRATION

    @cached_property
    def all_sessions(self) -> list["Session"]:
        """The sessions as they were when first asked for, also the cancelled ones."""
        return list(self.sessions.all())

    @property
    def scheduled_sessions(self) -> list["Session"]:
        """The sessions that are on, in order of time."""
        return [session for session in self.all_sessions if not session.is_cancelled]

    @property
    def sessions_to_come(self) -> list["Session"]:
        """The sessions that are still to come or going on."""
        now = timezone.now()
        return [session for session in self.scheduled_sessions if session.end > now]

    @property
    def next_session(self) -> "Session | None":
        """The session that comes next; the last one when all are over."""
        sessions = self.sessions_to_come or self.scheduled_sessions[-1:]
        return sessions[0] if sessions else None

    @property
    def venues(self) -> list:
        """The different places, None for online, in the order of the sessions."""
        return list(dict.fromkeys(session.venue for session in self.scheduled_sessions))

    @property
    def is_online(self) -> bool:
        """At least a part of it can be attended from afar."""
        return any(session.is_online for session in self.scheduled_sessions)

    @property
    def awaits_link(self) -> bool:
        """It is online, and no link to it is known yet."""
        online = [session for session in self.scheduled_sessions if session.is_online]
        return bool(online) and all(session.lacks_link for session in online)

    @property
    def is_hybrid(self) -> bool:
        return any(session.is_hybrid for session in self.scheduled_sessions)

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
        """It had sessions, and none is still to come or going on."""
        return self.last_end is not None and self.last_end <= timezone.now()

    @property
    def can_be_cancelled(self) -> bool:
        return not self.is_cancelled and not self.is_over

    @property
    def can_promote(self) -> bool:
        """A freed place is worth passing on until the last session starts."""
        has_begun = self.last_start is not None and self.last_start <= timezone.now()
        return not self.is_cancelled and not has_begun

    @property
    def registration_ends(self) -> datetime | None:
        """When registration closes: the editor's time or the start of the first session, and at
        the latest with the organizer's last day."""
        moments = [self.closes_at or self.first_start, self.organizer and self.organizer.ends_at]
        return min(filter(None, moments), default=None)

    @property
    def refusal(self) -> BookingError | None:
        """Why a visitor can't register now, or None. opens_at <= now < registration_ends is open."""
        now = timezone.now()
        if self.is_cancelled:
            return EventIsCancelled()
        if self.is_over:
            return EventIsOver()
        if not self.takes_registrations:
            return RegistrationNotNeeded()
        if self.organizer and self.organizer.has_ended:
            return RegistrationClosed()
        if not self.scheduled_sessions:
            return DatesNotKnown()
        if self.opens_at and now < self.opens_at:
            return RegistrationNotOpenYet()
        if now >= self.registration_ends:
            return RegistrationClosed()
        return None

    # What follows needs EventQuerySet.with_places().

    @property
    def places_left(self) -> int | None:
        """Places a newcomer can have now, or None without a limit. None are left while someone waits."""
        if self.capacity is None:
            return None
        return 0 if self.waiting else max(self.capacity - self.confirmed, 0)

    @property
    def largest_party(self) -> int:
        """How many people one registration can hold. More than all places would wait for ever."""
        return min(self.party_limit, self.capacity or self.party_limit)

    @property
    def is_full(self) -> bool:
        return self.places_left == 0

    @property
    def registration_state(self) -> str:
        """Where registration stands, in one word: open, full, or the state of its refusal."""
        if refusal := self.refusal:
            return refusal.state
        return "full" if self.is_full else "open"


class SessionQuerySet(models.QuerySet):
    def scheduled(self):
        return self.filter(status=Session.Status.SCHEDULED)

    def to_come(self):
        """As Event.sessions_to_come."""
        return self.scheduled().filter(end__gt=timezone.now())

    def online(self):
        """As SessionFields.is_online."""
        return self.filter(Q(venue=None) | ~Q(online_url=""))


class Session(SessionFields):
    """One meeting that is, or was, to take place."""

    class Status(models.TextChoices):
        SCHEDULED = "scheduled", _("Scheduled")
        CANCELLED = "cancelled", _("Cancelled")

    event = models.ForeignKey(Event, models.CASCADE, related_name="sessions")
    status = models.CharField(
        _("status"), max_length=20, choices=Status.choices, default=Status.SCHEDULED
    )
    # As people were told it: a venue can get another address later.
    address = models.CharField(max_length=450, blank=True, editable=False)
    # RFC 5545 3.8.7.4: raised by one at every change that moves people. It never goes back.
    sequence = models.PositiveIntegerField(default=0, editable=False)
    changed_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = SessionQuerySet.as_manager()

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
    def is_cancelled(self) -> bool:
        """This session alone; the event itself goes on."""
        return self.status == self.Status.CANCELLED
