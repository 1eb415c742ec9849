"""What waits for this editor, on the first page of the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.components import Component
from wagtail.query import PageQuerySet

from home.admin import pages

SHOWN = 10


class PagesPanel(Component):
    """A short list of pages that wait for something. Nothing waits: nothing is shown."""

    template_name = "home/admin/pages_panel.html"
    heading = ""
    explanation = ""

    def get_context_data(self, parent_context):
        found = self.find(parent_context["request"].user)
        return {
            "panel": self,
            "pages": list(found[:SHOWN]),
            "number": found.count(),
        }

    def find(self, user) -> PageQuerySet:
        raise NotImplementedError


class MyDraftsPanel(PagesPanel):
    name = "my_drafts"
    order = 220
    heading = _("My drafts")
    explanation = _("Pages that you changed last and that wait to be published.")

    def find(self, user):
        return pages.drafts_of(user)


class TranslationsBehindPanel(PagesPanel):
    name = "translations_behind"
    order = 240
    heading = _("Translations behind")
    explanation = _("The original has been published after them.")

    def find(self, user):
        return pages.translations_behind(user)


def panels() -> list[Component]:
    return [MyDraftsPanel(), TranslationsBehindPanel()]
