"""Lists of snippets that are written in several languages and wait for moderators."""

from django.db.models import Prefetch
from wagtail.models import WorkflowState
from wagtail.snippets.views.snippets import SnippetViewSet


class TranslatedViewSet(SnippetViewSet):
    """With what a list of them shows read for all rows at once."""

    search_backend_name = None  # the plain search: it finds parts of words

    def get_queryset(self, request):
        rows = self.model.objects.select_related("locale", "latest_revision")
        # Named as Wagtail names it for pages: a row that has it doesn't ask by itself.
        waiting = WorkflowState.objects.active().select_related("current_task_state__task")
        return rows.prefetch_related(
            Prefetch("_workflow_states", waiting, to_attr="_current_workflow_states")
        )
