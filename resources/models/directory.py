"""The page of the resource bank: the list of leaders, one leader, and the form to ask."""

from django.db import models
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import RoutablePageMixin, path

from home.models.lists import ListPage


class LeaderDirectoryPage(RoutablePageMixin, ListPage):
    """Leaders of peer groups, for the public or for signed-in municipal staff."""

    keeper_email = models.EmailField(
        _("the keeper's e-mail"),
        blank=True,
        help_text=_(
            "Gets reminders of consents that run out, and questions that didn't get through."
        ),
    )

    subpage_types = []

    content_panels = [*ListPage.content_panels, "keeper_email"]

    class Meta:
        verbose_name = _("directory of leaders")
        verbose_name_plural = _("directories of leaders")

    @classmethod
    def keepers_address(cls) -> str:
        """Where the keeper of the resource bank is written to; empty when nobody has said."""
        pages = cls.objects.live().exclude(keeper_email="").order_by("pk")
        return pages.values_list("keeper_email", flat=True).first() or ""

    @path("", name="list")
    def show_list(self, request):
        return _view("show_leaders")(request, self)

    @path("<int:pk>/", name="leader")
    def show_leader(self, request, pk):
        return _view("show_leader")(request, self, pk)

    @path("<int:pk>/ask/", name="ask")
    def ask_leader(self, request, pk):
        return _view("ask_leader")(request, self, pk)


def _view(name: str):
    # Looked up late: views use the models.
    return import_string(f"resources.views.{name}")
