"""Which pages: asked by what is on, not by what stands in their text."""

from django.db.models import Exists, Max, Min, OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone
from wagtail.query import PageQuerySet

from events.models.schedule import Event, Session


class EventPageQuerySet(PageQuerySet):
    """Pages asked by what is on: joined to Event and Session by the translation key."""

    def _with_times(self):
        sessions = (
            Session.objects.filter(event__translation_key=OuterRef("translation_key"))
            .exclude(status=Session.Status.CANCELLED)
            .order_by()
            .values("event")
        )
        now = timezone.now()
        return self.annotate(
            next_start=Subquery(
                sessions.filter(end__gt=now).annotate(time=Min("start")).values("time")
            ),
            last_end=Subquery(sessions.annotate(time=Max("end")).values("time")),
        )

    def upcoming(self):
        """Events that still have a session to come or going on, soonest first."""
        return self._with_times().filter(next_start__isnull=False).order_by("next_start", "pk")

    def past(self):
        """Events whose last session has ended, latest first: the archive."""
        return (
            self._with_times()
            .filter(next_start__isnull=True, last_end__isnull=False)
            .order_by("-last_end", "pk")
        )

    def since(self, moment):
        """Events with a session that ends after the moment, be it called off: what a feed keeps."""
        return self.of_event(pk__in=Session.objects.filter(end__gte=moment).values("event"))

    def in_order_of_time(self):
        """Coming ones by their next session, past ones by their last."""
        return self._with_times().order_by(Coalesce("next_start", "last_end"), "pk")

    def of_event(self, **lookups):
        """Pages whose event fits the lookups on Event."""
        return self.filter(
            Exists(Event.objects.filter(translation_key=OuterRef("translation_key"), **lookups))
        )

    def in_area(self, area_id: int):
        return self.of_event(
            pk__in=Session.objects.filter(venue__area=area_id).values("event"),
        )

    def online(self):
        return self.of_event(pk__in=Session.objects.filter(venue=None).values("event"))

    def in_language(self, code: str):
        """Held in the language, or interpreted into it."""
        return self.of_event(held_in__contains=f",{code},") | self.of_event(
            interpreted_into__contains=f",{code},"
        )

    def with_events(self) -> list:
        """The pages as a list, each with its event at hand: a fixed number of queries."""
        pages = list(self.select_related("locale"))
        events = {
            event.translation_key: event
            for event in Event.objects.for_readers().filter(
                translation_key__in=[page.event_key for page in pages]
            )
        }
        for page in pages:
            page.event = events.get(page.event_key)
        return pages
