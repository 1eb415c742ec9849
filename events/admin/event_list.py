"""The list of events in the admin's menu: what is coming, and how full it is."""

from datetime import datetime

import django_filters
from django import forms
from django.db.models import F
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext, gettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import ButtonsColumnMixin, Column, StatusTagColumn, TitleColumn
from wagtail.admin.ui.tables.pages import BulkActionsColumn
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.admin.widgets.button import ButtonWithDropdown

from events.admin import addresses, attention_counts, permissions
from events.admin.base import CountingPaginator
from events.admin.columns import LabelledColumn
from events.admin.labels import how_full, local_time
from events.admin.page_menu import row_buttons
from events.models import EventFacts, EventPage, Organizer, Registration


def when(page: EventPage) -> str:
    """The next session, or the first one when all have been. A draft's first one is a plan."""
    event = page.event
    sessions = event.scheduled_sessions if event else []
    coming = [session.start for session in sessions if session.end > timezone.now()]
    start = min(coming, default=event.first_start if event else draft_start(page))
    return local_time(start) if start else ""


def draft_start(page: EventPage) -> datetime | None:
    """The first session in what was saved last, without making the whole page of it."""
    rows = page.latest_revision.content["sessions"] if page.latest_revision else []
    return min((parse_datetime(row["start"]) for row in rows), default=None)


def is_coming(page: EventPage) -> bool:
    event = page.event
    return bool(page.live and event and not (event.is_cancelled or event.is_over))


def status(page: EventPage) -> str:
    if page.event and page.event.is_cancelled:
        return gettext("Cancelled")
    if not (page.event and page.live):
        return gettext("Draft")
    return gettext("Upcoming") if is_coming(page) else gettext("Past")


class EventTitleColumn(ButtonsColumnMixin, TitleColumn):
    """The title leads to the editor, or to the public page for those who may not edit."""

    def get_link_url(self, instance, parent_context):
        user = parent_context["request"].user
        if instance.permissions_for_user(user).can_edit():
            return addresses.editor(instance)
        return instance.url if instance.live else None

    def get_buttons(self, instance, parent_context):
        buttons = sorted(row_buttons(instance, parent_context["request"].user))
        if not buttons:
            return []
        label = gettext("More options for “%(title)s”") % {"title": instance.title}
        attrs = {"aria-label": label}
        return [ButtonWithDropdown(buttons=buttons, icon_name="dots-horizontal", attrs=attrs)]


class RegistrationsColumn(Column):
    """How full an event is, as a link to who is coming."""

    cell_template_name = "events/admin/registrations_cell.html"

    def get_value(self, instance):
        event = instance.event
        if not (event and event.takes_registrations):
            return None
        return how_full(event, applied=instance.applied)

    def get_cell_context_data(self, instance, parent_context):
        context = super().get_cell_context_data(instance, parent_context)
        user = parent_context["request"].user
        if context["value"] and permissions.may_see(user, Registration):
            context["url"] = addresses.listing(Registration, event=instance.event.pk)
        return context


class EventFilterSet(WagtailFilterSet):
    when = django_filters.ChoiceFilter(
        label=_("When"),
        method="filter_when",
        choices=[("upcoming", _("Upcoming")), ("past", _("Past"))],
        empty_label=_("All"),
        widget=forms.RadioSelect,
    )
    kind = django_filters.ChoiceFilter(
        label=_("Kind"),
        choices=EventFacts.Kind.choices,
        empty_label=_("All"),
        widget=forms.RadioSelect,
    )
    organizer = django_filters.ModelChoiceFilter(
        label=_("Organizer"), queryset=Organizer.objects.all(), empty_label=_("All")
    )

    class Meta:
        model = EventPage
        fields = []

    def filter_when(self, queryset, name, value):
        coming = value == "upcoming"
        return queryset.filter(next_start__isnull=not coming, last_end__isnull=False)


class EventIndexView(IndexView):
    page_title = _("Events")
    table_classname = "listing full-width events-listing"
    paginator_class = CountingPaginator
    default_ordering = "next_start"

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.is_export = False

    def get_base_queryset(self):
        mine = permissions.events_of(self.request.user)
        pages = super().get_base_queryset().about(mine).in_order_of_time()
        return pages.select_related("latest_revision").prefetch_related("organizer")

    def order_queryset(self, queryset):
        """Coming events first, soonest on top; then drafts; then past ones, latest on top."""
        if self.ordering != self.default_ordering:
            return super().order_queryset(queryset)
        return queryset.order_by(
            F("next_start").asc(nulls_last=True), F("last_end").desc(nulls_first=True), "-pk"
        )

    def filter_queryset(self, queryset):
        """An event once, by the page it was written on; a chosen locale shows the pages in it."""
        queryset = super().filter_queryset(queryset)
        if self.filters and self.filters.form.cleaned_data.get("locale"):
            return queryset
        return queryset.originals()

    def search_queryset(self, queryset):
        # Not by the index: it would refuse the filters, and find no part of a Finnish compound.
        if self.is_searching:
            return queryset.filter(title__icontains=self.search_query)
        return queryset

    def paginate_queryset(self, queryset, page_size):
        paginator, page, pages, has_other = super().paginate_queryset(queryset, page_size)
        page.object_list = pages.with_events()
        applied = attention_counts.applied([one.translation_key for one in page.object_list])
        for one in page.object_list:
            one.applied = applied.get(one.translation_key, 0)
        return paginator, page, page.object_list, has_other


class EventsMenuItem(MenuItem):
    def is_shown(self, request):
        return permissions.may_work_with_pages(request.user)


class EventListViewSet(PageListingViewSet):
    model = EventPage
    name = "events_list"
    url_prefix = "events"
    icon = "calendar-alt"
    index_view_class = EventIndexView
    filterset_class = EventFilterSet
    menu_label = gettext_lazy("Events")
    menu_order = 150
    menu_item_class = EventsMenuItem
    add_to_admin_menu = True
    columns = [
        BulkActionsColumn("bulk_actions"),
        EventTitleColumn(
            "title",
            label=_("Title"),
            accessor="get_admin_display_title",
            sort_key="title",
            get_title_id=lambda page: f"page_{page.pk}_title",
        ),
        LabelledColumn("when", label=_("When"), accessor=when, sort_key="next_start"),
        LabelledColumn("organizer", label=_("Organizer")),
        StatusTagColumn("status", label=_("Status"), accessor=status, primary=is_coming),
        RegistrationsColumn("registrations", label=_("Registrations")),
    ]
