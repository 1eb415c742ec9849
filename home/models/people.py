"""Who and what pages name: people, partners and topics. Snippets that editors choose from."""

from django.db import models
from django.db.models import OuterRef, Subquery
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldRowPanel
from wagtail.images import get_image_model_string
from wagtail.models import DraftStateMixin, RevisionMixin, TranslatableMixin, WorkflowMixin
from wagtail_localize.fields import SynchronizedField

from events.models.fields import LanguagesField


class TranslatedSnippet(
    WorkflowMixin, DraftStateMixin, RevisionMixin, TranslatableMixin, models.Model
):
    """A snippet that editors submit to moderators, and whose translation stays a draft until its
    words are translated.

    A snippet without drafts would go out with the original's words as soon as an editor asks
    for its translation.
    """

    class Meta(TranslatableMixin.Meta):
        abstract = True


class PersonQuerySet(models.QuerySet):
    def in_order(self):
        """In the order that editors have put the originals in, whatever language is shown."""
        originals = Person.objects.filter(translation_key=OuterRef("translation_key"))
        place = originals.order_by("pk").values("sort_order")[:1]
        return self.annotate(place=Subquery(place)).order_by("place", "name", "pk")

    def with_photos(self):
        return self.in_order().select_related("photo", "locale")


class Person(TranslatedSnippet):
    """Somebody at work whom readers can turn to, or who has written something."""

    name = models.CharField(_("name"), max_length=120)
    title = models.CharField(pgettext_lazy("of a person", "title"), max_length=150, blank=True)
    unit = models.CharField(_("unit"), max_length=150, blank=True)
    organization = models.CharField(_("organization"), max_length=150, blank=True)
    phone = models.CharField(_("phone"), max_length=30, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    languages = LanguagesField(_("languages spoken"))
    photo = models.ForeignKey(
        get_image_model_string(),
        models.SET_NULL,
        verbose_name=_("photo"),
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Stands beside the name, so it needs no description."),
    )
    sort_order = models.IntegerField(default=0, editable=False)

    # A name is the same in every language; who needs another script for it can override it.
    override_translatable_fields = [SynchronizedField("name"), SynchronizedField("phone")]

    panels = [
        "name",
        "title",
        FieldRowPanel(["unit", "organization"]),
        FieldRowPanel(["phone", "email"]),
        "languages",
        "photo",
    ]

    objects = PersonQuerySet.as_manager()

    class Meta(TranslatedSnippet.Meta):
        verbose_name = _("person")
        verbose_name_plural = _("people")
        ordering = ["sort_order", "name", "pk"]

    def __str__(self):
        return self.name


class Partner(models.Model):
    """An organization that takes part, with its logo. Its name is a proper name."""

    name = models.CharField(_("name"), max_length=150)
    logo = models.ForeignKey(
        get_image_model_string(),
        models.SET_NULL,
        verbose_name=_("logo"),
        null=True,
        blank=True,
        related_name="+",
    )
    website = models.URLField(_("website"), blank=True)
    sort_order = models.IntegerField(default=0, editable=False)

    panels = ["name", "logo", "website"]

    class Meta:
        verbose_name = _("partner")
        verbose_name_plural = _("partners")
        ordering = ["sort_order", "name", "pk"]

    def __str__(self):
        return self.name


class Topic(TranslatedSnippet):
    """What a piece of news, a link or a person is about."""

    name = models.CharField(_("name"), max_length=80)

    panels = ["name"]

    class Meta(TranslatedSnippet.Meta):
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name
