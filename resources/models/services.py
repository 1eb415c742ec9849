"""The service map: who offers what to whom, in which municipality and in which languages."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from events.models import Area
from events.models.fields import LanguagesField
from home.models.lists import ListPage
from home.models.people import TranslatedSnippet
from home.translation.queries import in_language
from resources.filters import ServiceFilterForm


class ServiceQuerySet(models.QuerySet):
    def in_language(self, code: str):
        """Each service once: in the language, or as it was first written."""
        return in_language(self, code)

    def matching(self, *, area: str = "", language: str = ""):
        """Services that fit what a reader chose. An empty choice leaves them all."""
        services = self.filter(areas=area) if area else self.all()
        return services.filter(languages__has=language) if language else services

    def with_areas(self) -> list:
        return list(self.prefetch_related("areas"))


class Service(index.Indexed, TranslatedSnippet, ClusterableModel):
    """One service of a municipality or an organization."""

    name = models.CharField(_("name"), max_length=150)
    description = models.TextField(_("description"), blank=True, max_length=600)
    provider = models.CharField(_("who offers it"), max_length=150)
    audience = models.CharField(_("for whom"), max_length=200, blank=True)
    areas = ParentalManyToManyField(Area, verbose_name=_("areas"), blank=True, related_name="+")
    languages = LanguagesField(_("languages of the service"))
    website = models.URLField(_("website"), blank=True, max_length=500)
    phone = models.CharField(_("phone"), max_length=30, blank=True)

    panels = [
        "name",
        "description",
        FieldRowPanel(["provider", "audience"]),
        FieldPanel("areas"),
        "languages",
        FieldRowPanel(["website", "phone"]),
    ]
    search_fields = [
        index.SearchField("name", boost=2),
        index.SearchField("description"),
        index.SearchField("provider"),
        index.SearchField("audience"),
        index.AutocompleteField("name"),
        index.FilterField("live"),
        index.FilterField("locale"),
    ]
    override_translatable_fields = [
        SynchronizedField("areas", overridable=False),
        SynchronizedField("phone"),
    ]

    objects = ServiceQuerySet.as_manager()

    class Meta(TranslatedSnippet.Meta):
        verbose_name = _("service")
        verbose_name_plural = _("services")
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class ServiceMapPage(ListPage):
    """The services as a table that can be filtered and printed. No map: it needs no tiles."""

    subpage_types = []

    class Meta:
        verbose_name = _("service map")
        verbose_name_plural = _("service maps")

    def get_context(self, request, *args, **kwargs):
        services = Service.objects.in_language(self.language)
        filters = ServiceFilterForm(request.GET, area=Area.objects.named_by(services).choices())
        found = services.matching(**filters.chosen).with_areas()
        context = super().get_context(request, *args, **kwargs)
        return context | {"filters": filters, "services": found}
