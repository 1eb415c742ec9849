"""One click to what is written most often, at the top of the first page of the admin."""

from typing import NamedTuple

from django.conf import settings
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext
from wagtail import hooks
from wagtail.admin.ui.components import Component
from wagtail.models import Page

from events.models import EventIndexPage, EventPage
from home.models import NewsIndexPage, NewsPage

# Whoever registers this hook gets the user and returns a list of shortcuts.
HOOK = "register_shortcuts"
ADD = "Add %(model_name)s"  # Wagtail's own text, in its own catalogue


class Shortcut(NamedTuple):
    label: str
    icon: str
    url: str


class ShortcutsPanel(Component):
    template_name = "home/admin/shortcuts.html"
    order = 90  # before what waits

    def get_context_data(self, parent_context):
        user = parent_context["request"].user
        return {"shortcuts": [one for found in hooks.get_hooks(HOOK) for one in found(user)]}


def write_page(user, model: type[Page], *, below: type[Page], icon: str) -> list[Shortcut]:
    """To a new page in the site's first language, where this user may write one."""
    lists = below.objects.filter(locale__language_code=settings.LANGUAGE_CODE).order_by("path")
    parent = next((one for one in lists if one.permissions_for_user(user).can_add_subpage()), None)
    if parent is None:
        return []
    meta = model._meta
    url = reverse("wagtailadmin_pages:add", args=[meta.app_label, meta.model_name, parent.pk])
    return [Shortcut(label(model), icon, url)]


def write_snippet(user, model) -> list[Shortcut]:
    """To a new snippet, for those who may add one."""
    viewset = model.snippet_viewset
    if not viewset.permission_policy.user_has_permission(user, "add"):
        return []
    return [Shortcut(label(model), viewset.icon, reverse(viewset.get_url_name("add")))]


def label(model) -> str:
    return capfirst(gettext(ADD) % {"model_name": model._meta.verbose_name})


def news_and_events(user) -> list[Shortcut]:
    return [
        *write_page(user, NewsPage, below=NewsIndexPage, icon="doc-full-inverse"),
        *write_page(user, EventPage, below=EventIndexPage, icon="calendar-alt"),
    ]
