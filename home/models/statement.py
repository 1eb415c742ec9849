"""The accessibility statement, with the parts that the law asks for (306/2019, section 8)."""

from django.db import models
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from events.models import PublishedWhenReady

FEATURES = ["h3", "bold", "ol", "ul", "link"]


class AccessibilityStatementPage(PublishedWhenReady, Page):
    """How accessible the site is. It goes out when none of its five parts is missing."""

    class Status(models.TextChoices):
        FULLY = "fully", _("It meets all requirements")
        MOSTLY = "mostly", _("It meets most requirements")
        MOSTLY_NOT = "mostly_not", _("It does not meet most requirements")

    class Method(models.TextChoices):
        SELF = "self", _("We checked it ourselves")
        THIRD_PARTY = "third_party", _("An outside expert checked it")

    intro = models.TextField(_("introduction"), blank=True, max_length=400)
    status = models.CharField(
        _("how well the site meets the requirements"),
        max_length=20,
        choices=Status.choices,
        blank=True,
    )
    shortcomings = RichTextField(
        _("what is not accessible, and why"),
        blank=True,
        features=FEATURES,
        help_text=_("If everything is, say so."),
    )
    alternatives = RichTextField(
        _("how to get the same in another way"), blank=True, features=FEATURES
    )
    written_on = models.DateField(_("written on"), null=True, blank=True)
    reviewed_on = models.DateField(
        _("reviewed on"), null=True, blank=True, help_text=_("Look at it again every year.")
    )
    method = models.CharField(
        _("how it was checked"), max_length=20, choices=Method.choices, blank=True
    )
    feedback_unit = models.CharField(_("who answers feedback"), max_length=150, blank=True)
    feedback_email = models.EmailField(_("e-mail for feedback"), blank=True)
    feedback_phone = models.CharField(_("phone for feedback"), max_length=30, blank=True)
    supervisor = RichTextField(
        _("whom to complain to"),
        blank=True,
        features=FEATURES,
        help_text=_("Since 2025 it is Traficom: name, website, e-mail and phone."),
    )

    parent_page_types = ["home.HomePage"]
    subpage_types = []
    max_count_per_parent = 1

    content_panels = [
        *Page.content_panels,
        "intro",
        MultiFieldPanel(["status"], heading=_("1. How accessible the site is")),
        MultiFieldPanel(["shortcomings", "alternatives"], heading=_("2. What is not accessible")),
        MultiFieldPanel(
            [FieldRowPanel(["written_on", "reviewed_on"]), "method"],
            heading=_("3. When and how this was found out"),
        ),
        MultiFieldPanel(
            ["feedback_unit", FieldRowPanel(["feedback_email", "feedback_phone"])],
            heading=_("4. How to give feedback"),
        ),
        MultiFieldPanel(["supervisor"], heading=_("5. Whom to complain to")),
    ]
    search_fields = [
        *Page.search_fields,
        index.SearchField("intro"),
        index.SearchField("shortcomings"),
        index.SearchField("alternatives"),
        index.SearchField("supervisor"),
    ]
    override_translatable_fields = [SynchronizedField("feedback_phone")]

    # A phone number and a later review are welcome, but nothing is missing without them.
    REQUIRED = [
        "status",
        "shortcomings",
        "alternatives",
        "written_on",
        "method",
        "feedback_unit",
        "feedback_email",
        "supervisor",
    ]

    class Meta:
        verbose_name = _("accessibility statement")
        verbose_name_plural = _("accessibility statements")

    def missing(self) -> dict[str, str]:
        unsaid = _("The law asks for this in an accessibility statement.")
        empty = {name: unsaid for name in self.REQUIRED if not _says_something(self, name)}
        return super().missing() | empty


def _says_something(page: Page, name: str) -> bool:
    """An empty paragraph of the rich text editor says nothing."""
    value = getattr(page, name)
    if isinstance(page._meta.get_field(name), RichTextField):
        value = strip_tags(value).replace("\xa0", " ").strip()
    return bool(value)
