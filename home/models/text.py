"""Pages of text: an introduction and a body of blocks."""

from itertools import groupby

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from home.blocks import BodyBlock
from home.models.choices import TranslatedChoicePanel
from home.models.people import Person
from home.pictures import fetch_sizes
from home.translation.queries import chosen_in_language, in_language


class TextPage(Page):
    """What pages of text have in common."""

    intro = models.TextField(
        _("introduction"), blank=True, max_length=400, help_text=_("Shown in lists too.")
    )
    body = StreamField(BodyBlock(), blank=True, verbose_name=_("text"))

    content_panels = [*Page.content_panels, "intro", "body"]
    search_fields = [*Page.search_fields, index.SearchField("intro"), index.SearchField("body")]

    class Meta:
        abstract = True


class ContentPage(TextPage):
    """A page of plain text."""

    parent_page_types = ["home.HomePage", "home.ContentPage", "home.ProjectPage"]
    # No subpage_types: apps that home doesn't know put their pages below it too.

    class Meta:
        verbose_name = _("content page")
        verbose_name_plural = _("content pages")


class PrivacyPage(TextPage):
    """What is asked of people, why, and for how long. One in each language."""

    template = "home/content_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types = []
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("privacy page")
        verbose_name_plural = _("privacy pages")


class ContactsPage(TextPage):
    """Whom to turn to, by organization."""

    people = ParentalManyToManyField(
        Person,
        verbose_name=_("people"),
        blank=True,
        related_name="+",
        help_text=_("Nobody chosen: everybody is shown."),
    )

    parent_page_types = ["home.HomePage"]
    subpage_types = []
    max_count_per_parent = 1

    content_panels = [*TextPage.content_panels, TranslatedChoicePanel("people")]
    override_translatable_fields = [SynchronizedField("people")]

    class Meta:
        verbose_name = _("contacts page")
        verbose_name_plural = _("contacts pages")

    @property
    def shown_people(self):
        """The chosen people, or everybody, in the reader's language where that is written."""
        if self.people.all():
            return chosen_in_language(self.people, get_language()).with_photos()
        return in_language(Person.objects.all(), get_language()).with_photos()

    @property
    def organizations(self) -> list[tuple[str, list[Person]]]:
        """People by organization, in the order of their first person."""
        people = list(self.shown_people)
        fetch_sizes(person.photo for person in people)
        order = list(dict.fromkeys(person.organization for person in people))
        people.sort(key=lambda person: order.index(person.organization))
        return [
            (name, list(members))
            for name, members in groupby(people, key=lambda person: person.organization)
        ]
