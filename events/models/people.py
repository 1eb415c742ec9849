"""Who arranges and where: the snippets that editors choose from."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.images import get_image_model_string
from wagtail.models import TranslatableMixin

from events.models.schedule import Session


class AreaQuerySet(models.QuerySet):
    def in_use(self):
        """Where something is, or was, to take place."""
        venues = Session.objects.exclude(venue=None).values("venue")
        return self.filter(venue__in=venues).distinct()


class Area(models.Model):
    """A municipality or district that visitors look for events in. Its name is a proper name."""

    name = models.CharField(_("name"), max_length=100, unique=True)

    objects = AreaQuerySet.as_manager()

    class Meta:
        verbose_name = _("area")
        verbose_name_plural = _("areas")
        ordering = ["name"]

    def __str__(self):
        return self.name


class Venue(models.Model):
    """A place where people meet. Online events have none."""

    name = models.CharField(_("name"), max_length=150)
    street_address = models.CharField(_("street address"), max_length=150, blank=True)
    postal_code = models.CharField(_("postal code"), max_length=10, blank=True)
    city = models.CharField(_("town"), max_length=100, blank=True)
    area = models.ForeignKey(Area, models.PROTECT, verbose_name=_("area"), null=True, blank=True)

    class Meta:
        verbose_name = _("venue")
        verbose_name_plural = _("venues")
        ordering = ["name"]

    def __str__(self):
        return self.name

    @property
    def address(self) -> str:
        """Name, street and town on one line, as a calendar or a letter has it."""
        town = f"{self.postal_code} {self.city}".strip()
        return ", ".join(part for part in [self.name, self.street_address, town] if part)


class Funder(TranslatableMixin, models.Model):
    """Who pays, with the emblem and the sentence that the funder wants to see, in each language."""

    name = models.CharField(_("name"), max_length=150)
    emblem = models.ForeignKey(
        get_image_model_string(),
        models.SET_NULL,
        verbose_name=_("emblem"),
        null=True,
        blank=True,
        related_name="+",
    )
    statement = models.CharField(_("statement"), max_length=250)

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("funder")
        verbose_name_plural = _("funders")
        ordering = ["name"]

    def __str__(self):
        return self.name


class Organizer(ClusterableModel):
    """The organization that arranges an event and answers for its registrations."""

    name = models.CharField(_("name"), max_length=150)
    email = models.EmailField(
        _("e-mail"), help_text=_("Replies to confirmations come to this mailbox.")
    )
    phone = models.CharField(_("phone"), max_length=30, blank=True)
    website = models.URLField(_("website"), blank=True)
    funders = ParentalManyToManyField(Funder, verbose_name=_("funders"), blank=True)

    class Meta:
        verbose_name = _("organizer")
        verbose_name_plural = _("organizers")
        ordering = ["name"]

    def __str__(self):
        return self.name

    def funders_in(self, language: str):
        """The funders with their statements in a language, or in their own where there is none."""
        chosen = Funder.objects.filter(organizer=self).order_by()
        translated = Q(
            translation_key__in=chosen.values("translation_key"), locale__language_code=language
        )
        found = Funder.objects.filter(Q(pk__in=chosen.values("pk")) | translated)
        funders = list(found.select_related("emblem", "locale"))
        funders.sort(key=lambda funder: funder.locale.language_code == language)
        # The last one of a key stays: the one in the language.
        return list({funder.translation_key: funder for funder in funders}.values())
