"""What the site is about: the home page of each language, and plain pages."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail.search import index


class HomePage(Page):
    """The first page in one language."""

    intro = models.TextField(_("introduction"), blank=True, max_length=400)
    body = RichTextField(_("text"), blank=True)

    parent_page_types = ["wagtailcore.Page"]

    content_panels = [*Page.content_panels, "intro", "body"]
    search_fields = [*Page.search_fields, index.SearchField("intro"), index.SearchField("body")]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")


class ContentPage(Page):
    """A page of plain text."""

    intro = models.TextField(_("introduction"), blank=True, max_length=400)
    body = RichTextField(_("text"), blank=True)

    content_panels = [*Page.content_panels, "intro", "body"]
    search_fields = [*Page.search_fields, index.SearchField("intro"), index.SearchField("body")]

    class Meta:
        verbose_name = _("content page")
        verbose_name_plural = _("content pages")
