"""What editors write, in each language. What is really on stands in schedule.py."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import OuterRef
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page, PageManager
from wagtail.query import PageQuerySet
from wagtail.search import index

from events.blocks import AdditionsBlock, QuestionsBlock, QuotasBlock
from events.models import term_checks
from events.models.images import Illustrated
from events.models.page_forms import EventPageForm, SessionsPanel
from events.models.page_queries import EventPageQuerySet, open_to_all
from events.models.page_routes import EventRoutes, FindsPagesBelow, view
from events.models.readiness import AsksPeople, ShowsFunders
from events.models.registration_panels import REGISTRATION_PANELS
from events.models.schedule import Event
from events.models.sessions import Session
from events.models.shared import EventFacts, SessionFields
from events.models.slugs import LeavesRoutesFree
from events.models.terms import RegistrationTerms


class EventIndexPage(RoutablePageMixin, FindsPagesBelow, Page):
    """The list of coming events, the archive of past ones, and the feed of all."""

    intro = RichTextField(_("introduction"), blank=True)

    subpage_types = ["events.EventSeriesPage", "events.EventPage"]

    content_panels = [*Page.content_panels, "intro"]
    search_fields = [*Page.search_fields, index.SearchField("intro")]

    class Meta:
        verbose_name = _("event list")
        verbose_name_plural = _("event lists")

    @property
    def event_pages(self) -> EventPageQuerySet:
        """Every published event below this page, in this page's language."""
        return EventPage.objects.listed().descendant_of(self)

    @property
    def lists_with_more(self) -> PageQuerySet:
        """This list in other languages, where it has coming events that nobody has translated into
        this one: each with `more`, how many."""
        untranslated = EventPage.objects.listed().upcoming().lacking_in(self.locale_id)
        others = open_to_all(EventIndexPage.objects.live().translation_of(self))
        counted = others.annotate(more=untranslated.counted_below(OuterRef("path")))
        return counted.filter(more__gt=0).order_by("-more").select_related("locale")

    @property
    def series_pages(self) -> PageQuerySet:
        """The published series below this page, by their titles."""
        return open_to_all(EventSeriesPage.objects.live().child_of(self)).order_by("title")

    @path("", name="upcoming")
    def show_upcoming(self, request):
        return view("event_list")(request, self, past=False)

    @path("archive/", name="archive")
    def show_archive(self, request):
        return view("event_list")(request, self, past=True)

    @path("calendar/", name="feed")
    def send_feed(self, request):
        return view("feed")(request, self)


class EventSeriesPage(LeavesRoutesFree, FindsPagesBelow, Page):
    """Events that visitors choose between: the stops of a road show, the groups of a season."""

    intro = models.TextField(_("introduction"), blank=True, max_length=400)
    body = RichTextField(_("text"), blank=True)

    parent_page_types = ["events.EventIndexPage"]
    subpage_types = ["events.EventPage"]

    content_panels = [*Page.content_panels, "intro", "body"]
    search_fields = [*Page.search_fields, index.SearchField("intro"), index.SearchField("body")]

    class Meta:
        verbose_name = _("event series")
        verbose_name_plural = _("event series")

    @property
    def event_pages(self) -> EventPageQuerySet:
        """The published events to choose between."""
        return EventPage.objects.listed().child_of(self)

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["pages"] = self.event_pages.in_order_of_time().with_events()
        return context


class EventPage(
    LeavesRoutesFree,
    EventRoutes,
    Illustrated,
    ShowsFunders,
    AsksPeople,
    EventFacts,
    RegistrationTerms,
    Page,
):
    """One event, as editors write it.

    Places, calendar ids and people live in Event, because a page's fields go back in time
    when an older revision is published. Only the source page moves the Event; its
    translations change words.
    """

    intro = models.TextField(
        _("introduction"), blank=True, max_length=400, help_text=_("Shown in lists and in mails.")
    )
    audience = models.CharField(_("for whom"), max_length=200, blank=True)
    body = RichTextField(_("text"), blank=True)
    questions = StreamField(QuestionsBlock(), verbose_name=_("questions"), blank=True)
    quotas = StreamField(QuotasBlock(), verbose_name=_("places for groups"), blank=True)
    mail_additions = StreamField(AdditionsBlock(), verbose_name=_("additions to mails"), blank=True)
    feedback_url = models.URLField(
        _("link for feedback"), blank=True, max_length=500, help_text=_("Goes out with the thanks.")
    )
    privacy_purpose = models.TextField(
        _("why personal data is needed"),
        blank=True,
        max_length=600,
        help_text=_("Empty: to keep the place and to tell about changes."),
    )

    base_form_class = EventPageForm
    parent_page_types = ["events.EventIndexPage", "events.EventSeriesPage"]
    subpage_types = []
    # A copy starts with no dates: people would be invited to the old ones.
    exclude_fields_in_copy = [
        "sessions",
        "opens_at",
        "closes_at",
        "names_due_at",
        "waiting_list_ends_at",
        "decide_at",
    ]

    content_panels = [
        *Page.content_panels,
        "intro",
        "audience",
        "body",
        *Illustrated.image_panels,
    ]
    event_panels = [
        FieldRowPanel(["kind", "organizer"]),
        MultiFieldPanel(
            [
                SessionsPanel("sessions", label=_("session"), min_num=0),
                HelpPanel(template="events/admin/repeat_link.html"),
            ],
            heading=_("Sessions"),
        ),
        FieldRowPanel(["held_in", "interpreted_into"], heading=_("Languages")),
    ]
    search_fields = [
        *Page.search_fields,
        index.SearchField("intro"),
        index.SearchField("audience"),
        index.SearchField("body"),
    ]

    edit_handler = TabbedInterface(
        [
            ObjectList(content_panels, heading=_("Text")),
            ObjectList(event_panels, heading=_("When and where")),
            ObjectList(REGISTRATION_PANELS, heading=_("Registration")),
            ObjectList(Page.promote_panels, heading=_("Promote")),
        ]
    )

    objects = PageManager.from_queryset(EventPageQuerySet)()

    class Meta:
        verbose_name = _("event page")
        verbose_name_plural = _("event pages")

    def clean(self):
        super().clean()
        if mistakes := term_checks.mistakes(self):
            raise ValidationError(mistakes)

    @property
    def is_original(self) -> bool:
        """Whether its Event follows this page: the one that the others were translated from."""
        return EventPage.objects.originals().filter(pk=self.pk).exists()

    @cached_property
    def event(self) -> Event | None:
        """What is really on, with all that a reader sees; None before the first publication."""
        return Event.objects.for_readers().filter(translation_key=self.event_key).first()

    @property
    def event_key(self):
        """The key that leads to the Event: an alias has that of the page it mirrors."""
        return self.alias_of.translation_key if self.alias_of_id else self.translation_key

    @property
    def changed_at(self) -> datetime | None:
        """When its words or its sessions last changed: what a calendar has of it."""
        sessions = self.event.all_sessions if self.event else []
        moments = [self.last_published_at, *(session.changed_at for session in sessions)]
        return max(filter(None, moments), default=None)

    def as_event(self) -> Event:
        """The event as this draft has it, for previews. Not saved, and nobody is registered for it."""
        event = Event(pk=0, translation_key=self.translation_key, source_page=self)
        EventFacts.copy_fields(self, to=event)
        RegistrationTerms.copy_fields(self, to=event)
        event.confirmed = event.taken = event.waiting = 0
        event.taken_online = event.waiting_online = 0
        if self.event and self.event.is_cancelled:
            event.status = self.event.status
            event.cancellation_reason = self.event.cancellation_reason
        event.all_sessions = [row.as_session() for row in self.rows]
        return event

    @property
    def rows(self) -> list["EventPageSession"]:
        """The sessions as written on this page, in order of time. One for each key: a draft and
        the page that it was opened from may both have brought a row."""
        rows = {row.key: row for row in self.sessions.all()}
        return sorted(rows.values(), key=lambda row: row.start)

    @transaction.atomic
    def publish(self, *args, **kwargs):
        """The page, its Event and the messages about it change together or not at all."""
        return super().publish(*args, **kwargs)

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        preview = getattr(request, "is_preview", False)
        context["event"] = self.as_event() if preview else self.event
        context["code_query"] = "" if preview else self.code_query(request)
        return context

    @cached_property
    def stops(self) -> list["EventPage"]:
        """The others of its series, in order of time; none outside a series. Each has its event,
        and this one gets its own in the same queries."""
        series = self.get_parent()
        if not issubclass(series.specific_class, EventSeriesPage):
            return []
        pages = EventPage.objects.listed().child_of(series).in_order_of_time().with_events()
        for page in pages:
            if page == self:
                self.event = page.event
        return [page for page in pages if page != self and page.event]

    @property
    def stops_with_room(self) -> list["EventPage"]:
        """Where else one can go."""
        return [stop for stop in self.stops if stop.event.registration_state == "open"]


class EventPageSession(SessionFields):
    """A session as written on the page. Its key tells which Session it becomes when published."""

    page = ParentalKey(EventPage, related_name="sessions")

    panels = [
        FieldPanel("key", classname="w-hidden"),
        FieldRowPanel(["start", "end"]),
        FieldRowPanel(["venue", "online_url"]),
        "online_url_is_public",
    ]

    class Meta(SessionFields.Meta):
        verbose_name = _("session")
        verbose_name_plural = _("sessions")

    def as_session(self) -> Session:
        session = Session()
        SessionFields.copy_fields(self, to=session)
        return session
