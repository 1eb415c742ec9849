"""Pages that list other things."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail.search import index

# Where editors put lists: in the menu, or below a page that gathers them.
PLACES = ["home.HomePage", "home.ContentPage"]


class ListPage(Page):
    """A page that lists what stands elsewhere, below a few words of its own."""

    intro = models.TextField(_("introduction"), blank=True, max_length=400)

    parent_page_types = PLACES

    content_panels = [*Page.content_panels, "intro"]
    search_fields = [*Page.search_fields, index.SearchField("intro")]

    class Meta:
        abstract = True

    @property
    def language(self) -> str:
        return self.locale.language_code
