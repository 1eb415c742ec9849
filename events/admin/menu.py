"""The groups in the admin menu, and the plain lists of what editors choose from."""

from django.db import transaction
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import LiveStatusTagColumn, LocaleColumn
from wagtail.snippets.views.snippets import EditView, SnippetViewSet, SnippetViewSetGroup

from events import publishing
from events.admin.announcements import AnnouncementViewSet
from events.admin.choosers import SearchableChooserViewSet
from events.admin.messages import MessageViewSet
from events.admin.organizers import OrganizerViewSet
from events.admin.registrations import RegistrationViewSet
from events.models import Area, Funder, Venue


class VenueEditView(EditView):
    @transaction.atomic
    def save_instance(self):
        venue = super().save_instance()
        publishing.apply_address(venue)
        return venue


class VenueViewSet(SnippetViewSet):
    model = Venue
    edit_view_class = VenueEditView
    chooser_viewset_class = SearchableChooserViewSet
    icon = "home"
    list_display = ["name", "street_address", "city", "area"]
    list_filter = ["area"]
    search_fields = ["name", "street_address", "city"]
    ordering = ["name"]


class AreaViewSet(SnippetViewSet):
    model = Area
    chooser_viewset_class = SearchableChooserViewSet
    icon = "globe"
    list_display = ["name"]
    search_fields = ["name"]
    ordering = ["name"]


class FunderViewSet(SnippetViewSet):
    model = Funder
    chooser_viewset_class = SearchableChooserViewSet
    icon = "tag"
    list_display = ["name", "statement", LocaleColumn(), LiveStatusTagColumn()]
    search_fields = ["name", "statement"]
    ordering = ["name"]


class RegistrationsGroup(SnippetViewSetGroup):
    items = (RegistrationViewSet, MessageViewSet, AnnouncementViewSet)
    menu_label = _("Registrations")
    menu_icon = "group"
    menu_order = 160


class SettingsGroup(SnippetViewSetGroup):
    items = (VenueViewSet, AreaViewSet, OrganizerViewSet, FunderViewSet)
    menu_label = _("Basic data")
    menu_icon = "home"
    menu_order = 170
