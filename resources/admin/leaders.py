"""The keeper's list of leaders: whose consent holds, whose runs out, whose has."""

from datetime import timedelta

import django_filters
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import BulkActionsCheckboxColumn, Column
from wagtail.snippets.views.snippets import IndexView, SnippetViewSet

from events.templatetags.events import language_names
from resources.models import Leader
from resources.models.leaders import today
from resources.models.letters import REMIND_DAYS_BEFORE


class Consent(models.TextChoices):
    VALID = "valid", _("Holds")
    EXPIRING = "expiring", _("Runs out within 30 days")
    EXPIRED = "expired", _("Has run out")


def by_consent(leaders, name, value):
    soon = today() + timedelta(days=REMIND_DAYS_BEFORE)
    match value:
        case Consent.VALID:
            return leaders.consenting()
        case Consent.EXPIRING:
            return leaders.consenting().filter(consent_until__lte=soon)
        case _:
            return leaders.filter(consent_until__lt=today())


class LeaderFilterSet(WagtailFilterSet):
    consent = django_filters.ChoiceFilter(
        label=_("Consent"), choices=Consent.choices, method=by_consent
    )

    class Meta:
        model = Leader
        fields = ["consent", "visibility", "areas", "themes", "online"]


class LeaderIndexView(IndexView):
    """Without export and bulk actions: the bank isn't carried away as a file."""

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


class LeaderViewSet(SnippetViewSet):
    model = Leader
    icon = "group"
    index_view_class = LeaderIndexView
    filterset_class = LeaderFilterSet
    copy_view_enabled = False
    search_fields = ["name", "email", "introduction"]
    search_backend_name = None
    ordering = ["name"]
    list_display = [
        "name",
        Column(
            "languages",
            label=_("Languages"),
            accessor=lambda leader: language_names(leader.languages),
        ),
        "visibility",
        Column("consent_given_on", label=_("Consent given on"), sort_key="consent_given_on"),
        Column("consent_until", label=_("Consent holds until"), sort_key="consent_until"),
    ]

    def register_chooser_viewset(self):
        pass  # Wagtail's choosers are open to every editor.
