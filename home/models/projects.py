"""Projects: what they want, do and leave behind, and whether they are over."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import ObjectList, TabbedInterface
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page, PageManager
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from events.models import Area, EventPage, Illustrated, ShowsFunders
from home.blocks import BodyBlock, MaterialsBlock
from home.models.choices import TranslatedChoicePanel
from home.models.lists import ListPage
from home.models.news import NewsPage
from home.models.page_queries import ProjectPageQuerySet
from home.models.people import Partner, Person
from home.models.periods import HasPeriod
from home.pictures import fetch_sizes
from home.translation.queries import chosen_in_language, in_language

FEATURES = ["h3", "bold", "italic", "ol", "ul", "link", "document-link"]
LATEST = 6  # pieces of news on the page of a project
HELD = 20  # events that have been


class ProjectIndexPage(ListPage):
    """The list of projects: those that are not over first."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["home.ProjectPage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("project list")
        verbose_name_plural = _("project lists")

    @property
    def projects(self) -> ProjectPageQuerySet:
        """Its projects: in this language, or in their own where nobody translated them."""
        lists = ProjectIndexPage.objects.filter(translation_key=self.translation_key)
        projects = ProjectPage.objects.listed().below(lists).latest_first()
        return in_language(projects, self.language).for_cards()

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        projects = list(self.projects)
        context["current"] = [project for project in projects if project.state != "ended"]
        context["ended"] = [project for project in projects if project.state == "ended"]
        return context


class ProjectPage(HasPeriod, Illustrated, ShowsFunders, Page):
    """A project. Its organizer's events and funders are the project's own."""

    intro = models.TextField(
        _("introduction"), blank=True, max_length=400, help_text=_("Shown in lists too.")
    )
    coordinator = models.ForeignKey(
        Partner,
        models.SET_NULL,
        verbose_name=_("coordinator"),
        null=True,
        blank=True,
        related_name="+",
    )
    partners = ParentalManyToManyField(
        Partner, verbose_name=_("partners"), blank=True, related_name="+"
    )
    areas = ParentalManyToManyField(Area, verbose_name=_("areas"), blank=True, related_name="+")
    goals = RichTextField(_("goals"), blank=True, features=FEATURES)
    measures = RichTextField(_("measures"), blank=True, features=FEATURES)
    results = RichTextField(_("results"), blank=True, features=FEATURES)
    body = StreamField(BodyBlock(), blank=True, verbose_name=_("text"))
    materials = StreamField(MaterialsBlock(), blank=True, verbose_name=_("materials"))
    contacts = ParentalManyToManyField(
        Person, verbose_name=_("contacts"), blank=True, related_name="+"
    )
    visiting_address = models.CharField(_("visiting address"), max_length=200, blank=True)
    keywords = models.CharField(
        _("keywords"), max_length=300, blank=True, help_text=_("With commas between them.")
    )

    parent_page_types = ["home.ProjectIndexPage"]
    subpage_types = ["home.ContentPage"]

    content_panels = [*Page.content_panels, "intro", *Illustrated.image_panels, "body"]
    project_panels = [
        *HasPeriod.period_panels,
        "coordinator",
        "partners",
        "areas",
        TranslatedChoicePanel("contacts"),
        "visiting_address",
        "keywords",
    ]
    work_panels = ["goals", "measures", "results", "materials"]
    edit_handler = TabbedInterface(
        [
            ObjectList(content_panels, heading=_("Text")),
            ObjectList(project_panels, heading=_("Project")),
            ObjectList(work_panels, heading=_("Work and results")),
            ObjectList(Page.promote_panels, heading=_("Promote")),
        ]
    )
    search_fields = [
        *Page.search_fields,
        *(
            index.SearchField(name)
            for name in ["intro", "body", "goals", "measures", "results", "materials", "keywords"]
        ),
    ]
    override_translatable_fields = [
        SynchronizedField(name) for name in ["partners", "areas", "contacts", "visiting_address"]
    ]

    objects = PageManager.from_queryset(ProjectPageQuerySet)()

    class Meta:
        verbose_name = _("project page")
        verbose_name_plural = _("project pages")
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_on__gte=F("starts_on")),
                name="home_project_ends_after_start",
                violation_error_message=_("The project can't end before it starts."),
            )
        ]

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        news, people, partners = list(self.news), list(self.shown_contacts), self.logos
        pictures = [self.image, *(piece.image for piece in news)]
        pictures += [*(person.photo for person in people), *(partner.logo for partner in partners)]
        fetch_sizes(pictures)
        return context | {"news": news, "people": people, "partners": partners}

    @property
    def keyword_list(self) -> list[str]:
        return [word for word in map(str.strip, self.keywords.split(",")) if word]

    @property
    def area_names(self) -> list[str]:
        """Where it works, in the order of the alphabet."""
        if hasattr(self, "joined_areas"):  # ProjectPageQuerySet.for_page()
            return sorted((self.joined_areas or "").splitlines())
        return [area.name for area in self.areas.all()]

    @property
    def logos(self) -> list[Partner]:
        """The coordinator first, then the partners."""
        partners = [self.coordinator, *self.partners.select_related("logo").all()]
        return list(dict.fromkeys(filter(None, partners)))

    @property
    def shown_contacts(self):
        """Whom to ask, in the reader's language where that is written."""
        return chosen_in_language(self.contacts, get_language()).with_photos()

    @property
    def news(self):
        """The newest news about the project."""
        about = NewsPage.objects.filter(project__translation_key=self.translation_key)
        return in_language(about.newest_first(), get_language()).with_pictures()[:LATEST]

    @property
    def _events(self):
        """The published pages of its organizer's events, in the reader's language or their own."""
        pages = EventPage.objects.of_event(organizer=self.organizer_id)
        return in_language(pages if self.organizer_id else pages.none(), get_language())

    @property
    def coming_events(self) -> list[EventPage]:
        """What is still to come. The page of a project that is over does not ask."""
        return self._events.upcoming().with_events()

    @property
    def held_events(self):
        """What has been lately, latest first; `last_end` tells when. The archive has the rest."""
        return self._events.past()[:HELD]
