"""Places kept for a group of people, and the invitations to an event."""

from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from events.models.codes import as_typed, new_reference
from events.models.event_queries import count_people
from events.models.schedule import Event
from events.models.status import ACTIVE, SEATED, Status, Way


class QuotaQuerySet(models.QuerySet):
    def with_people(self):
        """Add `taken` and `waiting`: how many people of the group, on site."""
        return self.annotate(
            taken=_people_on_site(registration__status__in=SEATED),
            waiting=_people_on_site(registration__status=Status.WAITLISTED),
        )


def _people_on_site(**lookups):
    return count_people("quota", registration__way=Way.ON_SITE, **lookups)


class Quota(models.Model):
    """Some of an event's places on site, kept for one group until a date.

    Written by events.publishing from the page, where it has a name in each language.
    """

    event = models.ForeignKey(Event, models.CASCADE, related_name="quotas")
    key = models.UUIDField(editable=False)
    name = models.CharField(_("group"), max_length=150)
    places = models.PositiveIntegerField(_("places"), validators=[MinValueValidator(1)])
    until = models.DateTimeField(_("kept until"), null=True, blank=True)

    objects = QuotaQuerySet.as_manager()

    class Meta:
        verbose_name = _("quota")
        verbose_name_plural = _("quotas")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["event", "key"], name="events_quota_key_is_unique")
        ]

    def __str__(self):
        return self.name

    @property
    def is_in_force(self) -> bool:
        """The places are kept: until the editor's date, or as long as registration is open."""
        until = self.until or self.event.registration_ends
        return until is None or timezone.now() < until


class InvitationQuerySet(models.QuerySet):
    def with_people(self):
        """Add `taken`: how many people have come in with each."""
        return self.annotate(
            taken=count_people("invitation", registration__status__in=ACTIVE),
        )

    def usable(self, code: str):
        """The invitations that a code opens now, as people type it."""
        valid = Q(expires_at=None) | Q(expires_at__gt=timezone.now())
        return self.filter(valid, code=as_typed(code), is_revoked=False)


class Invitation(models.Model):
    """A code that opens the registration of one event, for as many people as it says."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="invitations")
    code = models.CharField(
        _("code"), max_length=9, unique=True, default=new_reference, editable=False
    )
    note = models.CharField(
        _("for whom"),
        max_length=150,
        blank=True,
        help_text=_("Only the staff sees this. An organization, rather than a person."),
    )
    people = models.PositiveIntegerField(_("people"), default=1, validators=[MinValueValidator(1)])
    expires_at = models.DateTimeField(_("valid until"), null=True, blank=True)
    is_revoked = models.BooleanField(_("withdrawn"), default=False)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        ordering = ["-pk"]

    def __str__(self):
        return self.code

    # What follows needs InvitationQuerySet.with_people().

    @property
    def is_used_up(self) -> bool:
        return not self.is_good_for(1)

    def is_good_for(self, people: int) -> bool:
        """So many more can come in with it."""
        return self.taken + people <= self.people
