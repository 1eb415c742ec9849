"""Choosers with a field to search by, where Wagtail has it only for what is in its search index."""

from django import forms
from django.db.models import Q, QuerySet
from wagtail.admin.forms.choosers import SearchFilterMixin
from wagtail.snippets.views import chooser


class Search(forms.Form):
    """Finds rows by any part of the fields that their list is searched by."""

    q = SearchFilterMixin.base_fields["q"]  # in Wagtail's own words

    def filter(self, objects: QuerySet) -> QuerySet:
        objects = super().filter(objects)
        self.search_query = self.cleaned_data["q"]
        self.is_searching = bool(self.search_query)
        for word in self.search_query.split():
            objects = objects.filter(_contains(objects.model, word))
        return objects


class Searchable:
    """For the view of a chooser, and for that of its results."""

    def get_filter_form_class(self):
        return type("FilterForm", (Search, super().get_filter_form_class()), {})


class SearchableChooseView(Searchable, chooser.ChooseView):
    pass


class SearchableResultsView(Searchable, chooser.ChooseResultsView):
    pass


class SearchableChooserViewSet(chooser.SnippetChooserViewSet):
    choose_view_class = SearchableChooseView
    choose_results_view_class = SearchableResultsView


def _contains(model, word: str) -> Q:
    found = Q()
    for name in model.snippet_viewset.search_fields:
        found |= Q(**{f"{name}__icontains": word})
    return found
