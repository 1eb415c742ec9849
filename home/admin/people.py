"""People, partners and topics, in the menu "People and partners"."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import LiveStatusTagColumn, LocaleColumn
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from home.admin.translated import TranslatedViewSet
from home.models import Partner, Person, Topic


class PersonViewSet(TranslatedViewSet):
    model = Person
    icon = "user"
    list_display = ["name", "title", "organization", LocaleColumn(), LiveStatusTagColumn()]
    list_filter = ["organization"]
    search_fields = ["name", "title", "organization", "email"]
    sort_order_field = "sort_order"
    ordering = ["sort_order", "name"]


class PartnerViewSet(SnippetViewSet):
    model = Partner
    icon = "group"
    list_display = ["name", "website"]
    search_fields = ["name"]
    search_backend_name = None
    sort_order_field = "sort_order"
    ordering = ["sort_order", "name"]


class TopicViewSet(TranslatedViewSet):
    model = Topic
    icon = "tag"
    list_display = ["name", LocaleColumn(), LiveStatusTagColumn()]
    search_fields = ["name"]
    ordering = ["name"]


class PeopleGroup(SnippetViewSetGroup):
    items = (PersonViewSet, PartnerViewSet, TopicViewSet)
    menu_label = _("People and partners")
    menu_icon = "group"
    menu_order = 165
