"""What the organizer's lists and forms have in common."""

from django.contrib.auth import get_permission_codename
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.paginator import WagtailPaginator
from wagtail.admin.ui.tables import BulkActionsCheckboxColumn
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.snippets.views.snippets import IndexView, SnippetViewSet

from events.admin import addresses
from events.admin.labels import counted
from events.booking.locks import in_one_piece
from events.exceptions import BookingError
from events.models import EventPage


class PrivateIndexView(IndexView):
    """A list without bulk actions and without export: who may look may not carry away."""

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.is_export = False

    @cached_property
    def columns(self):
        return [
            column
            for column in super().columns
            if not isinstance(column, BulkActionsCheckboxColumn)
        ]


class CountingPaginator(WagtailPaginator):
    """Says how many in whole phrases: after a number, a word has a form of its own."""

    @cached_property
    def items_count_label(self):
        return counted(self.model, self.count)


class RecordIndexView(PrivateIndexView):
    """A list of what can be looked at and not typed into."""

    table_classname = "listing events-listing"
    paginator_class = CountingPaginator
    search_hint = ""  # what its search finds

    def get_search_form(self):
        form = super().get_search_form()
        form.fields[self.search_kwarg].widget.attrs["placeholder"] = self.search_hint
        return form

    @property
    def no_results_message(self):
        if self.is_searching or self.is_filtering:
            return gettext("Nothing was found. Try other words, or remove a filter.")
        return gettext("There is nothing here yet.")

    def get_edit_url(self, instance):
        return None  # so that a row's title leads to the page that shows it all

    def get_copy_url(self, instance):
        return None


class RecordViewSet(SnippetViewSet):
    """Records that nobody types into: what changes them has views of its own."""

    index_view_class = RecordIndexView
    index_template_name = "wagtailadmin/generic/index.html"
    index_results_template_name = "wagtailadmin/generic/listing_results.html"
    search_backend_name = None
    inspect_view_enabled = True
    pk_path_converter = "int"

    def register_chooser_viewset(self):
        pass  # Wagtail's choosers are open to every editor.

    def get_permissions_to_register(self):
        actions = self.permission_policy.actions
        codenames = [get_permission_codename(action, self.model_opts) for action in actions]
        return super().get_permissions_to_register().filter(codename__in=codenames)


class ActView(WagtailAdminTemplateMixin, FormView):
    """A form that does one thing when it is posted, and nothing at all when it is only looked at.

    A subclass says what in act(), which also notes it in the log: either both are written or
    neither. What booking refuses becomes an error on top of the form.
    """

    template_name = "events/admin/form.html"
    submit_label = _("Save")
    is_serious = False
    parents: list[dict] = []  # the breadcrumbs between Home and this view
    refusal = ""  # why it can't be done now, whatever is typed

    def act(self, data: dict) -> str:
        """Do it. Returns what to tell the user."""
        raise NotImplementedError

    def dispatch(self, request, *args, **kwargs):
        if self.refusal:
            messages.warning(request, self.refusal)
            return redirect(self.get_success_url())
        return super().dispatch(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        # Times are typed as local_time() shows them, whatever time zone the user has chosen.
        with timezone.override(None):
            return super().post(request, *args, **kwargs)

    def form_valid(self, form):
        self.form = form  # for an act that needs more of it than the data
        try:
            with in_one_piece():
                message = self.act(form.cleaned_data)
        except BookingError as error:
            form.add_error(None, str(error))
            return self.form_invalid(form)
        messages.success(self.request, message)
        return redirect(self.get_success_url())

    def get_breadcrumbs_items(self):
        here = {"url": "", "label": self.get_page_title(), "sublabel": self.get_page_subtitle()}
        return [*self.breadcrumbs_items, *self.parents, here]


class PageActView(ActView):
    """An act on an event's page. A subclass says which permissions on the page it takes."""

    def is_allowed(self, tester) -> bool:
        raise NotImplementedError

    def dispatch(self, request, *args, **kwargs):
        if not self.is_allowed(self.page.permissions_for_user(request.user)):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def page(self) -> EventPage:
        return get_object_or_404(EventPage, pk=self.kwargs["page_id"])

    @property
    def parents(self):
        return [{"url": self.get_success_url(), "label": self.get_page_subtitle()}]

    def get_page_subtitle(self):
        return self.page.get_admin_display_title()

    def get_success_url(self):
        return addresses.editor(self.page)
