"""Which registrations, in which order, and how they end."""

from django.apps import apps
from django.db import models
from django.db.models import Case, Count, Exists, F, OuterRef, Prefetch, Q, Subquery, When
from django.utils import timezone

from events.models.sessions import Session
from events.models.status import ENDED, Status


class RegistrationQuerySet(models.QuerySet):
    def confirmed(self):
        return self.filter(status=Status.CONFIRMED)

    def waiting(self):
        """The waiting list, in its order: that of joining, unless staff raised somebody."""
        return self.filter(status=Status.WAITLISTED).order_by("queued_at", "pk")

    def applications(self):
        """Those nobody has been told about yet, in order of joining."""
        return self.filter(status=Status.APPLIED).order_by("joined_at", "pk")

    def decided(self):
        """Applications whose result can be sent: not to an address that nobody has proved."""
        return self.applications().proven().exclude(decision="")

    def unanswered(self):
        """Offers whose time to answer has run out, in the order of the waiting list."""
        lapsed = self.filter(status=Status.OFFERED, answer_by__lte=timezone.now())
        return lapsed.order_by("queued_at", "pk")

    def proven(self):
        """Not those with an address that nobody has confirmed yet: it may be a stranger's."""
        return self.filter(hold_until=None)

    def awaiting_proof_of(self, email):
        """Those where somebody has yet to answer a mail to this address."""
        is_unproven = Q(email__iexact=email, hold_until__isnull=False)
        return self.filter(is_unproven | Q(new_email__iexact=email))

    def shown_to(self, email):
        """What an address finds among its own, in order of joining: all to events that are not
        over, also to one that was called off, but not what its owner has cancelled before.

        Not those that nobody proved: somebody else may have typed the address.
        """
        sessions = Session.objects.scheduled().filter(event=OuterRef("event"))
        is_over = Exists(sessions) & ~Exists(sessions.filter(end__gt=timezone.now()))
        ended_with_event = Q(cancelled_at__gte=F("event__cancelled_at")) & ~Q(status_before="")
        own = self.proven().filter(~is_over, email__iexact=email)
        return own.filter(~Q(status__in=ENDED) | ended_with_event).order_by("joined_at", "pk")

    def with_news(self):
        """Add `has_news`: something has happened that could be sent nowhere, and nobody has told."""
        untold = apps.get_model("events", "Message").objects.untold()
        return self.annotate(has_news=Exists(untold.filter(registration=OuterRef("pk"))))

    def with_same_address(self):
        """Add `same_address`: the reference code of the first other one for the same event, by the
        same address. None of those that have ended count, or have any."""
        others = self.model.objects.active().exclude(pk=OuterRef("pk"))
        same = others.filter(event=OuterRef("event"), email__iexact=OuterRef("email"))
        has_any = When(
            ~Q(email="") & ~Q(status__in=ENDED), then=Subquery(same.values("reference")[:1])
        )
        return self.annotate(same_address=Case(has_any))

    def not_proven_in_time(self):
        """Those whose time to confirm their address has run out."""
        return self.active().filter(hold_until__lte=timezone.now())

    def wanting_more(self):
        """Those who want what one can do without, such as reminders: they haven't asked for less,
        nor called a mail of ours spam."""
        messages = apps.get_model("events", "Message")
        complaints = messages.objects.filter(outcome=messages.Outcome.COMPLAINED)
        return self.filter(gets_reminders=True).exclude(email__in=complaints.values("to"))

    def ended_with(self, moment):
        """Those that ended at the moment when their event was called off. Not those who hadn't
        proved their address: their time to do so has run out."""
        ended = self.filter(status=Status.CANCELLED, cancelled_at__gte=moment)
        return ended.proven().exclude(status_before="")

    def end(self) -> None:
        """Cancel them all. SEQUENCE rises, so that calendars follow.

        `hold_until` stays: the address of such a registration can't be proved any more.
        """
        self.update(
            status_before=F("status"),
            status=Status.CANCELLED,
            cancelled_at=timezone.now(),
            sequence=F("sequence") + 1,
            answer_by=None,
        )

    def active(self):
        """Everyone who is coming, waits or applies, in order of joining."""
        return self.exclude(status__in=ENDED).order_by("joined_at", "pk")

    def count_without_words(self):
        """How many read each language in which their event has no published page of its own:
        (language, number) pairs."""
        pages = apps.get_model("events", "EventPage").objects.live().filter(alias_of=None)
        here = {"translation_key": OuterRef("event__translation_key")}
        own = pages.filter(locale__language_code=OuterRef("language"), **here)
        readers = self.filter(~Exists(own)).order_by("language")
        return readers.values_list("language").annotate(n=Count("pk"))

    def for_readers(self):
        """All that a private page shows, in a fixed number of queries."""
        sessions = Prefetch("event__sessions", queryset=Session.objects.select_related("venue"))
        registrations = self.select_related("event__organizer", "event__source_page__locale")
        return registrations.prefetch_related("attendees", sessions)

    def waiting_for_place_of(self, registration):
        """Those who wait for a place such as this one has."""
        same_places = Q(event__has_online_places=False) | Q(way=registration.way)
        return self.waiting().filter(same_places, event=registration.event_id)

    def with_position(self):
        """Add `position`: the place in the queue, from 1; None for those who don't wait.

        Where each way has places of its own it also has a queue of its own."""
        ahead = Q(queued_at__lt=OuterRef("queued_at"))
        ahead |= Q(queued_at=OuterRef("queued_at"), pk__lte=OuterRef("pk"))
        same_places = Q(event__has_online_places=False) | Q(way=OuterRef("way"))
        queue = self.model.objects.waiting().filter(ahead, same_places, event=OuterRef("event"))
        places = queue.order_by().values("event").annotate(n=Count("pk")).values("n")
        waits = When(status=Status.WAITLISTED, then=Subquery(places))
        return self.annotate(position=Case(waits))
