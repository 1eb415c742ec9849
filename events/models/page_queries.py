"""Which pages: asked by what is on, not by what stands in their text."""

from django.db.models import (
    CharField,
    Count,
    Exists,
    ExpressionWrapper,
    F,
    Max,
    Min,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
)
from django.db.models.functions import Coalesce
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction
from wagtail.query import PageQuerySet

from events.models.schedule import Event
from events.models.sessions import Session

ONLINE = "online"  # in the place of an area


def is_closed() -> Exists:
    """Whether an editor has closed a page to the public, itself or by a page above it."""
    path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    closed = PageViewRestriction.objects.annotate(path=path)
    return Exists(closed.filter(path__startswith=F("page__path")))


def is_hidden() -> Exists:
    """Whether a page is that of an event for those alone who bring a code."""
    hidden = Event.objects.filter(is_hidden=True)
    return Exists(hidden.filter(translation_key=OuterRef("translation_key")))


def open_to_all(pages: QuerySet) -> QuerySet:
    """Pages that nobody has closed to the public or hidden: as .public(), but without a query of
    its own."""
    return pages.filter(~is_closed(), ~is_hidden())


class ListedPageQuerySet(PageQuerySet):
    """Pages in several languages, as lists need them."""

    def listed(self):
        """What readers find in lists and feeds. Not aliases: a page would stand there twice."""
        return open_to_all(self.live().filter(alias_of=None))

    def originals(self):
        """Of each translation key the oldest page: the one that the others follow."""
        older = Page.objects.filter(
            translation_key=OuterRef("translation_key"), pk__lt=OuterRef("pk")
        )
        return self.filter(~Exists(older), alias_of=None)


class EventPageQuerySet(ListedPageQuerySet):
    """Pages asked by what is on: joined to Event and Session by the translation key."""

    def _with_times(self):
        sessions = (
            Session.objects.scheduled()
            .filter(event__translation_key=OuterRef("translation_key"))
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

    def in_locale(self, locale_id: int):
        return self.filter(locale=locale_id)

    def lacking_in(self, locale_id: int):
        """Those that nobody has translated into a language."""
        there = self.model.objects.live().filter(
            translation_key=OuterRef("translation_key"), locale=locale_id
        )
        return self.filter(~Exists(there))

    def counted_below(self, path) -> Subquery:
        """How many of them are below a page, for a query that gives its path as OuterRef."""
        below = self.order_by().filter(path__startswith=ExpressionWrapper(path, CharField()))
        one_row = below.annotate(all=Value(1)).values("all")
        return Subquery(one_row.annotate(number=Count("pk")).values("number"))

    def upcoming(self):
        """Events that still have a session to come or going on, soonest first; then those whose
        dates are not known yet."""
        ahead = Q(next_start__isnull=False) | Q(last_end__isnull=True)
        soonest = F("next_start").asc(nulls_last=True)
        return self._with_times().filter(ahead).order_by(soonest, "pk")

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
        """Coming ones by their next session, past ones by their last; those without dates at the
        end, on each database."""
        time = Coalesce("next_start", "last_end")
        return self._with_times().order_by(time.asc(nulls_last=True), "pk")

    def of_event(self, *conditions, **lookups):
        """Pages whose event fits the lookups on Event."""
        if not conditions and not lookups:
            return self.all()
        events = Event.objects.filter(translation_key=OuterRef("translation_key"))
        return self.filter(Exists(events.filter(*conditions, **lookups)))

    def about(self, events):
        """Pages of these events, and of none: a draft has none yet."""
        others = Event.objects.exclude(pk__in=events)
        return self.exclude(translation_key__in=others.values("translation_key"))

    def matching(
        self,
        sessions,
        *,
        kind: str = "",
        language: str = "",
        area: str = "",
        organizer: str = "",
        series: str = "",
    ):
        """Pages whose event fits what a visitor chose. An empty choice leaves them all.

        The language is what it is held in or interpreted into; the area is a key, or ONLINE, and
        that of one of the given sessions.
        """
        facts = {"kind": kind, "organizer": organizer}
        pages = self.of_event(**{name: value for name, value in facts.items() if value})
        if series:
            above = Page.objects.filter(pk=series)
            pages = pages.filter(path__startswith=Subquery(above.values("path")))
        if language:
            pages = pages.of_event(Q(held_in__has=language) | Q(interpreted_into__has=language))
        if area:
            there = sessions.online() if area == ONLINE else sessions.filter(venue__area=area)
            pages = pages.of_event(pk__in=there.order_by().values("event"))
        return pages

    def with_events(self) -> list:
        """The pages as a list, each with its event at hand: a fixed number of queries."""
        pages = list(self.select_related("locale"))
        events = {
            event.translation_key: event
            for event in Event.objects.for_readers().filter(
                translation_key__in=[page.translation_key for page in pages]
            )
        }
        for page in pages:
            page.event = events.get(page.translation_key)
        return pages
