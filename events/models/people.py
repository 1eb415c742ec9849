"""Who arranges and where: the snippets that editors choose from."""

from datetime import datetime, time, timedelta
from itertools import chain

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.admin.forms import WagtailAdminModelForm

from events import funding
from events.models.funders import Funder, original_funders
from events.models.readiness import ShowsFunders
from events.models.schedule import Event
from events.models.sessions import Session


class AreaQuerySet(models.QuerySet):
    def in_use(self):
        """Where something is, or was, to take place."""
        venues = Session.objects.exclude(venue=None).values("venue")
        return self.filter(venue__in=venues).distinct()

    def named_by(self, rows):
        """Those that rows with areas name: choosing another one would find nothing."""
        return self.filter(pk__in=rows.order_by().values("areas"))

    def choices(self) -> list[tuple[str, str]]:
        return [(str(area.pk), area.name) for area in self]


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


class OrganizerQuerySet(models.QuerySet):
    def in_use(self):
        """Who arranges, or arranged, something."""
        return self.filter(pk__in=Event.objects.values("organizer"))


class OrganizerForm(WagtailAdminModelForm):
    def clean_funders(self):
        """Pages that are public already would stay so without what the European Union wants."""
        funders = self.cleaned_data["funders"]
        added = funders.exclude(organizer=self.instance.pk)
        public = sorted(ShowsFunders.public_languages(organizer=self.instance.pk))
        lacking = [funding.unspoken(added.in_language(code), code) for code in public]
        if any(lacking):
            raise ValidationError(list(chain(*lacking)))
        return funders


class Organizer(ClusterableModel):
    """The organization or project that arranges an event and answers for its registrations."""

    class PrivacyBasis(models.TextChoices):
        """Why the law lets it keep who comes: GDPR, Article 6(1) e, f and b."""

        PUBLIC_TASK = "public_task", _("public task")
        LEGITIMATE_INTEREST = "legitimate_interest", _("legitimate interest")
        AGREEMENT = "agreement", _("agreement")

    name = models.CharField(_("name"), max_length=150)
    email = models.EmailField(
        _("e-mail"), help_text=_("Replies to confirmations come to this mailbox.")
    )
    phone = models.CharField(_("phone"), max_length=30, blank=True)
    website = models.URLField(_("website"), blank=True)
    privacy_url = models.URLField(
        _("privacy notice"),
        blank=True,
        help_text=_("The organizer's own notice. The form names the organizer as the controller."),
    )
    privacy_basis = models.CharField(
        _("legal basis"),
        max_length=20,
        choices=PrivacyBasis.choices,
        default=PrivacyBasis.PUBLIC_TASK,
        help_text=_(
            "Why the law allows keeping who comes. A public task: a municipality, a school or "
            "another authority. A legitimate interest: most associations. The form says it."
        ),
    )
    privacy_officer_email = models.EmailField(
        _("e-mail of the data protection officer"),
        blank=True,
        help_text=_("An authority always has one. The form says where to write."),
    )
    funders = ParentalManyToManyField(
        Funder, verbose_name=_("funders"), blank=True, limit_choices_to=original_funders
    )
    ends_on = models.DateField(
        _("ends on"),
        null=True,
        blank=True,
        help_text=_(
            "For a project with an end: registration to its events closes when that day ends."
        ),
    )

    objects = OrganizerQuerySet.as_manager()

    base_form_class = OrganizerForm

    class Meta:
        verbose_name = _("organizer")
        verbose_name_plural = _("organizers")
        ordering = ["name"]

    def __str__(self):
        return self.name

    @property
    def ends_at(self) -> datetime | None:
        """The first moment after its last day; None for an organizer without an end."""
        if self.ends_on is None:
            return None
        midnight = datetime.combine(self.ends_on + timedelta(days=1), time.min)
        return timezone.make_aware(midnight, timezone.get_default_timezone())

    @property
    def has_ended(self) -> bool:
        return self.ends_at is not None and self.ends_at <= timezone.now()

    def funders_in(self, language: str) -> list[Funder]:
        """The funders with their emblems and statements in the language, as far as they have them."""
        return Funder.objects.shown_by([self], language)

    def hidden_funders(self) -> QuerySet:
        """The European ones that no reader could be shown."""
        return Funder.objects.hidden_eu([self])
