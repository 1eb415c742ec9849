"""Organizers, also where an event's page chooses one."""

from django.utils.translation import gettext
from wagtail.snippets.views import chooser
from wagtail.snippets.views.snippets import SnippetViewSet
from wagtail.snippets.widgets import AdminSnippetChooser

from events.admin.choosers import SearchableChooseView, SearchableResultsView
from events.models import Organizer


def name_with_end(organizer: Organizer) -> str:
    """Says of one whose time is over that nobody can register to its events any more."""
    if not organizer.has_ended:
        return organizer.name
    return gettext("%(organizer)s (ended)") % {"organizer": organizer.name}


class NamedWithEnd:
    """For the parts of a chooser that name what can be chosen, or is."""

    def get_display_title(self, instance):
        return name_with_end(instance)

    @property
    def title_column(self):
        column = super().title_column
        column.accessor = name_with_end
        return column


class OrganizerChooseView(NamedWithEnd, SearchableChooseView):
    pass


class OrganizerResultsView(NamedWithEnd, SearchableResultsView):
    pass


class OrganizerChosenView(NamedWithEnd, chooser.SnippetChosenView):
    pass


class OrganizerChooser(NamedWithEnd, AdminSnippetChooser):
    pass


class OrganizerChooserViewSet(chooser.SnippetChooserViewSet):
    choose_view_class = OrganizerChooseView
    choose_results_view_class = OrganizerResultsView
    chosen_view_class = OrganizerChosenView
    base_widget_class = OrganizerChooser


class OrganizerViewSet(SnippetViewSet):
    model = Organizer
    chooser_viewset_class = OrganizerChooserViewSet
    icon = "user"
    list_display = ["name", "email", "phone", "ends_on"]
    search_fields = ["name", "email"]
    ordering = ["name"]
