"""The keeper's list of leaders: whose consent holds, whose runs out, whose has."""

import django_filters
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import SnippetViewSet

from events.admin.base import PrivateIndexView
from events.templatetags.events import language_names
from resources.models import Leader


class Consent(models.TextChoices):
    VALID = "valid", _("Holds")
    EXPIRING = "expiring", _("Runs out within 30 days")
    EXPIRED = "expired", _("Has run out")


def by_consent(leaders, name, value):
    match value:
        case Consent.VALID:
            return leaders.consenting()
        case Consent.EXPIRING:
            return leaders.expiring()
        case _:
            return leaders.expired()


class LeaderFilterSet(WagtailFilterSet):
    consent = django_filters.ChoiceFilter(
        label=_("Consent"), choices=Consent.choices, method=by_consent
    )

    class Meta:
        model = Leader
        fields = ["consent", "visibility", "areas", "themes", "online"]


class LeaderViewSet(SnippetViewSet):
    model = Leader
    icon = "group"
    index_view_class = PrivateIndexView
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
