"""Which events, and how many people have or want their places."""

from datetime import datetime

from django.apps import apps
from django.db import models
from django.db.models import Count, Exists, F, OuterRef, Prefetch, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone

from events.models.status import ACTIVE, SEATED, Status, Way


class EventQuerySet(models.QuerySet):
    def with_places(self):
        """Add how many people, not registrations, in the same query: `confirmed`, `taken` (those
        who have a place, also one held or offered) and `waiting`; of each also how many online."""
        return self.annotate(
            confirmed=count_people("event", registration__status=Status.CONFIRMED),
            taken=count_people("event", registration__status__in=SEATED),
            waiting=count_people("event", registration__status=Status.WAITLISTED),
            confirmed_online=count_people(
                "event", registration__status=Status.CONFIRMED, registration__way=Way.ONLINE
            ),
            taken_online=count_people(
                "event", registration__status__in=SEATED, registration__way=Way.ONLINE
            ),
            waiting_online=count_people(
                "event", registration__status=Status.WAITLISTED, registration__way=Way.ONLINE
            ),
        )

    def with_seats(self):
        """What Event.seats needs: the counts, the quotas, and when these end."""
        quotas = apps.get_model("events", "Quota").objects.with_people()
        events = self.with_places().select_related("organizer")
        return events.prefetch_related(Prefetch("quotas", queryset=quotas))

    def for_booking(self):
        """What decides on a place: the terms, the sessions, the quotas and the counts."""
        return self.with_seats().prefetch_related("sessions")

    def for_readers(self):
        """All that a public page, a list or a feed shows of events, in a fixed number of queries."""
        sessions = apps.get_model("events", "Session").objects.select_related("venue__area")
        return self.with_seats().prefetch_related(Prefetch("sessions", queryset=sessions))

    def for_form(self):
        """What a form needs to check what was typed. Adds `asks_questions` in the same query."""
        questions = apps.get_model("events", "Question").objects.asked()
        return self.annotate(asks_questions=Exists(questions.filter(event=OuterRef("pk"))))

    def scheduled(self):
        """Those that nobody has called off."""
        return self.filter(status=self.model.Status.SCHEDULED)

    def open_to_staff(self):
        """Where staff can still register people: as Event.refusal, whatever the opening times."""
        coming = apps.get_model("events", "Session").objects.to_come().filter(event=OuterRef("pk"))
        events = self.scheduled().filter(Exists(coming))
        return events.exclude(registration_mode=self.model.Mode.NONE)

    def ended_since(self, moment: datetime):
        """Events that took place, and whose last session has ended since then."""
        now, sessions = timezone.now(), apps.get_model("events", "Session").objects.scheduled()
        sessions = sessions.filter(event=OuterRef("pk"))
        events = self.scheduled().filter(Exists(sessions.filter(end__gt=moment)))
        return events.filter(~Exists(sessions.filter(end__gt=now)))

    def unsent(self, rule: str):
        """Events of none of whose sessions something has been sent by this rule."""
        notes = apps.get_model("events", "SentReminder").objects.filter(rule=rule)
        return self.filter(~Exists(notes.filter(session__event=OuterRef("pk"))))

    def undecided(self):
        """Events to come of which the organizer has something to decide: whether one with a minimum
        takes place, or who of those who applied comes."""
        coming = apps.get_model("events", "Session").objects.to_come().filter(event=OuterRef("pk"))
        applications = apps.get_model("events", "Registration").objects.applications().order_by()
        asked = Q(decided_at=None, minimum__isnull=False)
        asked |= Exists(applications.filter(event=OuterRef("pk")))
        return self.scheduled().filter(asked, Exists(coming))

    def going_to(self, venue):
        """Events with a session to come at the venue."""
        sessions = apps.get_model("events", "Session").objects.to_come().filter(venue=venue)
        return self.filter(Exists(sessions.filter(event=OuterRef("pk"))))

    def published(self):
        """Events with a page that is public, in whatever language."""
        pages = apps.get_model("events", "EventPage").objects.live()
        return self.filter(Exists(pages.filter(translation_key=OuterRef("translation_key"))))

    def registered_since(self, moment: datetime):
        """Events that somebody has registered for since then."""
        registrations = apps.get_model("events", "Registration").objects.order_by()
        lately = registrations.filter(event=OuterRef("pk"), joined_at__gte=moment)
        return self.filter(Exists(lately))

    def with_ended_holds(self):
        """Where somebody's time to confirm an address has run out."""
        return self._with_registrations(status__in=ACTIVE, hold_until__lte=timezone.now())

    def with_lapsed_offers(self):
        """Where somebody's time to answer an offer has run out."""
        return self._with_registrations(status=Status.OFFERED, answer_by__lte=timezone.now())

    def with_ended_waiting_lists(self):
        """Where people still wait, and nobody moves up any more."""
        now = timezone.now()
        sessions = apps.get_model("events", "Session").objects.scheduled()
        sessions = sessions.filter(event=OuterRef("pk"))
        has_begun = Exists(sessions) & ~Exists(sessions.filter(start__gt=now))
        waited_for = self.scheduled()._with_registrations(status=Status.WAITLISTED)
        return waited_for.filter(Q(waiting_list_ends_at__lte=now) | has_begun)

    def with_places_to_pass_on(self):
        """Where people wait although there may be room: after a night, or a quota that opened.

        Every act that frees a place passes it on by itself. This is for what only time frees, and
        a net below the acts.
        """
        waited_for = self.scheduled()._with_registrations(status=Status.WAITLISTED)
        on_site = Q(capacity=None) | Q(capacity__gt=F("taken"))
        # Those online need no place at the venue.
        on_site |= Q(has_online_places=True, capacity__gt=F("taken") - F("taken_online"))
        online = Q(online_capacity=None) | Q(online_capacity__gt=F("taken_online"))
        return waited_for.with_places().filter(on_site | Q(has_online_places=True) & online)

    def _with_registrations(self, **lookups):
        registrations = apps.get_model("events", "Registration").objects
        return self.filter(Exists(registrations.filter(event=OuterRef("pk"), **lookups)))

    def below(self, pages):
        """The events of some pages, and of all that stands below them."""
        below = Q(pk__in=[])
        for page in pages:
            below |= Q(source_page__path__startswith=page.path)
        return self.filter(below)


def count_people(of: str, **lookups):
    """Count the attendees of registrations whose field `of` is the row asked for."""
    # By name: registration.py imports this module.
    attendees = apps.get_model("events", "Attendee").objects.filter(
        **{f"registration__{of}": OuterRef("pk")}, **lookups
    )
    counted = attendees.order_by().values(f"registration__{of}").annotate(n=Count("pk"))
    return Coalesce(Subquery(counted.values("n")), 0)
