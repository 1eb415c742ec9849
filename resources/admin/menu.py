"""Link tips, services and leaders in the admin's menu."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, LocaleColumn, UpdatedAtColumn
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from events.templatetags.events import language_names
from home.admin.translated import TranslatedViewSet
from resources.admin.leaders import LeaderViewSet
from resources.models import LinkTip, Service


def languages_column(name: str = "languages") -> Column:
    return Column(name, label=_("Languages"), accessor=lambda row: language_names(row.languages))


class LinkTipFilterSet(WagtailFilterSet):
    class Meta:
        model = LinkTip
        fields = ["audience", "topics", "live"]


class LinkTipViewSet(TranslatedViewSet):
    model = LinkTip
    icon = "link"
    list_display = ["title", "audience", languages_column(), LocaleColumn(), UpdatedAtColumn()]
    list_export = ["title", "url", "description", "audience", "languages", "locale", "live"]
    filterset_class = LinkTipFilterSet
    search_fields = ["title", "description", "url"]
    ordering = ["title"]


class ServiceFilterSet(WagtailFilterSet):
    class Meta:
        model = Service
        fields = ["areas", "live"]


class ServiceViewSet(TranslatedViewSet):
    model = Service
    icon = "site"
    list_display = ["name", "provider", languages_column(), LocaleColumn(), UpdatedAtColumn()]
    list_export = [
        "name",
        "description",
        "provider",
        "audience",
        "languages",
        "website",
        "phone",
        "locale",
        "live",
    ]
    filterset_class = ServiceFilterSet
    search_fields = ["name", "description", "provider"]
    ordering = ["name"]


class ResourcesGroup(SnippetViewSetGroup):
    items = (LinkTipViewSet, ServiceViewSet, LeaderViewSet)
    menu_label = _("Resources")
    menu_icon = "folder-open-inverse"
    menu_order = 166  # after people and partners
