"""What is really on: one Event for each translation key. Its Sessions stand in sessions.py.

Written by events.publishing alone, but for one time: events.reminders notes when it asked the
organizer to decide. Drafts, old revisions and translations never reach it.
"""

from datetime import datetime, timedelta

from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from events import conf
from events.exceptions import (
    BookingError,
    DatesNotKnown,
    EventIsCancelled,
    EventIsOver,
    RegistrationClosed,
    RegistrationNotNeeded,
    RegistrationNotOpenYet,
)
from events.models.event_queries import EventQuerySet
from events.models.sessions import Session
from events.models.shared import EventFacts
from events.models.status import Way
from events.models.terms import RegistrationTerms
from events.seats import Seats


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
    # Of an event with a minimum: when the organizer was asked, and when it was decided to go on.
    decision_asked_at = models.DateTimeField(null=True, editable=False)
    decided_at = models.DateTimeField(null=True, editable=False)

    # Unless EventQuerySet.for_form() has found that it asks nothing.
    asks_questions = True

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
        return self.page_among(pages.select_related("locale"), language)

    def page_among(self, published, language: str):
        """The same, of its published pages that somebody has fetched with their locales."""
        by_language = {page.locale.language_code: page for page in published}
        original = next((page for page in by_language.values() if page == self.source_page), None)
        others = [original, *by_language.values(), self.source_page]
        return by_language.get(language) or next(page for page in others if page)

    def address_of(self, page) -> str:
        """Where readers find a page of it; "" where none is published, or a code alone opens it."""
        return page.full_url if page.live and not self.is_hidden else ""

    @property
    def is_cancelled(self) -> bool:
        return self.status == self.Status.CANCELLED

    @cached_property
    def all_sessions(self) -> list[Session]:
        """The sessions as they were when first asked for, also the cancelled ones."""
        return list(self.sessions.all())

    @property
    def scheduled_sessions(self) -> list[Session]:
        """The sessions that are on, in order of time."""
        return [session for session in self.all_sessions if not session.is_cancelled]

    @property
    def sessions_to_come(self) -> list[Session]:
        """The sessions that are still to come or going on."""
        now = timezone.now()
        return [session for session in self.scheduled_sessions if session.end > now]

    @property
    def next_session(self) -> Session | None:
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
    def awaits_decision(self) -> bool:
        """It needs a number of people, and nobody has said yet whether it takes place."""
        return bool(self.minimum and not self.decided_at and self.can_be_cancelled)

    @property
    def waiting_list_ends(self) -> datetime | None:
        """When nobody moves up any more: the editor's time, at the latest the last session's start."""
        return min(filter(None, [self.waiting_list_ends_at, self.last_start]), default=None)

    @property
    def names_due(self) -> datetime | None:
        """Until when people can be named later: the editor's time, or the first session."""
        return self.names_due_at or self.first_start

    @property
    def names_are_fixed(self) -> bool:
        """The time to name people has run out."""
        return self.names_due is not None and self.names_due <= timezone.now()

    @property
    def has_waiting_list(self) -> bool:
        """A freed place is passed on to those who wait. Not once the list has ended."""
        ends = self.waiting_list_ends
        return not self.is_cancelled and (ends is None or timezone.now() < ends)

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

    @property
    def kept_until(self) -> datetime | None:
        """When everything personal is erased: so many days after the last session has ended and
        registration has closed. None while the dates are not known."""
        ends = max(filter(None, [self.last_end, self.closes_at]), default=None)
        return ends and ends + timedelta(days=self.keep_days)

    @property
    def sensitive_kept_until(self) -> datetime | None:
        """When answers marked as sensitive are erased."""
        return self.last_end and self.last_end + conf.sensitive_time()

    def shows_link_at(self, session: Session) -> datetime | None:
        """From when on people with a place see its private link. None: from the first moment."""
        hours = self.links_shown_hours
        if hours is None or session.online_url_is_public:
            return None
        return session.start - timedelta(hours=hours)

    def shows_link(self, session: Session) -> bool:
        """People with a place see its private link by now."""
        moment = self.shows_link_at(session)
        return moment is None or moment <= timezone.now()

    def has_revealed_link(self, session: Session) -> bool:
        """Its link was kept back at first and is shown by now: calendars need an update for it."""
        kept_back = session.online_url and self.shows_link_at(session) is not None
        return bool(kept_back) and self.shows_link(session)

    # What follows needs EventQuerySet.with_seats().

    @property
    def seats(self) -> Seats:
        """The places as they were counted when the event was fetched."""
        return Seats(self)

    @property
    def places_left(self) -> int | None:
        """Places a newcomer can have now on site, or None without a limit. None are left while
        someone waits."""
        return self.seats.for_newcomer(Way.ON_SITE)

    @property
    def places_left_online(self) -> int | None:
        """The same, of an event with online places of its own."""
        return self.seats.for_newcomer(Way.ONLINE)

    @property
    def largest_party(self) -> int:
        """How many people one registration can hold, in whatever way."""
        ways = Way if self.has_online_places else [Way.ON_SITE]
        return max(self.largest_party_for(way) for way in ways)

    @property
    def is_full(self) -> bool:
        """No newcomer without a group can have a place, in whatever way. Those who apply always can."""
        if self.chooses_people:
            return False
        return all(left == 0 for left in self._left_by_way)

    @property
    def is_short_of_places(self) -> bool:
        """The largest party would have to wait, in one way at least."""
        left = [left for left in self._left_by_way if left is not None]
        return self.party_limit > 1 and min(left, default=self.party_limit) < self.party_limit

    @property
    def _left_by_way(self) -> list[int | None]:
        return [self.places_left, *([self.places_left_online] if self.has_online_places else [])]

    @property
    def groups(self) -> list:
        """The quotas whose places are kept just now."""
        return [quota for quota in self.quotas.all() if quota.is_in_force]

    @property
    def has_room(self) -> bool:
        """Somebody can still have a place, be it one that is kept for a group."""
        kept = (self.seats.for_newcomer(Way.ON_SITE, quota.pk) for quota in self.groups)
        return not self.is_full or any(kept)

    @property
    def registration_state(self) -> str:
        """Where registration stands, in one word: open, full, or the state of its refusal."""
        if refusal := self.refusal:
            return refusal.state
        return "full" if self.is_full else "open"
