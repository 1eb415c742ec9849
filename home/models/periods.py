"""From when until when a project goes on, and what ends with it.

A project's end closes the registrations of its organizer. Only an end that the projects have given is
taken away again: what somebody has set on the organizer by hand stays.
"""

from datetime import date

from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldRowPanel

from events.models import Organizer
from home.dates import today


class HasPeriod(models.Model):
    """For pages of projects, named before Page. Publishing one settles its organizer's end."""

    starts_on = models.DateField(_("starts on"), null=True, blank=True)
    ends_on = models.DateField(
        _("ends on"),
        null=True,
        blank=True,
        help_text=_("After this day the page says that the project is over."),
    )
    organizer = models.ForeignKey(
        Organizer,
        models.SET_NULL,
        verbose_name=_("organizer"),
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Its events and its funders are shown as those of the project."),
    )

    period_panels = [FieldRowPanel(["starts_on", "ends_on"], heading=_("Period")), "organizer"]

    class Meta:
        abstract = True

    @property
    def state(self) -> str:
        """Where the project stands today: coming, running or ended. Its last day still counts."""
        if self.ends_on and self.ends_on < today():
            return "ended"
        return "coming" if self.starts_on and today() < self.starts_on else "running"

    @transaction.atomic
    def publish(self, revision, *args, **kwargs):
        """The page and its organizer's end change together; also of the organizer it had before."""
        organizers = {self._published_organizer, revision.content.get("organizer")} - {None}
        before = {organizer: self._last_day_of(organizer) for organizer in organizers}
        super().publish(revision, *args, **kwargs)
        for organizer, last_day in before.items():
            self.settle(organizer, before=last_day)

    @classmethod
    def settle(cls, organizer: int | None, *, before: date | None) -> None:
        """Let an organizer end with the last of its published projects. One of them without an
        end, or none at all, takes away the end that they gave before."""
        last_day = cls._last_day_of(organizer)
        organizers = Organizer.objects.filter(pk=organizer)
        if last_day is None:
            organizers = organizers.filter(ends_on=before)
        organizers.update(ends_on=last_day)

    @classmethod
    def _last_day_of(cls, organizer: int) -> date | None:
        return cls.objects.originals().last_day_of(organizer)

    @property
    def _published_organizer(self) -> int | None:
        published = type(self).objects.live().filter(pk=self.pk)
        return published.values_list("organizer", flat=True).first()
