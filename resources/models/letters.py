"""Mails about leaders that wait to be sent. Written by resources.outbox alone, once queued."""

import uuid

from django.db import models
from django.db.models import Exists, OuterRef
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from resources.models.leaders import Leader


class LetterQuerySet(models.QuerySet):
    def due(self):
        """What a worker may claim now, oldest first: new, to be retried, or left by a dead one."""
        return self.filter(done_at=None, try_at__lte=timezone.now()).order_by("try_at", "pk")


class Letter(models.Model):
    """One mail, to a leader or to the keeper of the resource bank, until it is sent."""

    guid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    leader = models.ForeignKey(Leader, models.CASCADE, related_name="+")
    to_keeper = models.BooleanField(default=False)
    attempts = models.PositiveSmallIntegerField(default=0)
    try_at = models.DateTimeField(default=timezone.now)
    done_at = models.DateTimeField(null=True)

    objects = LetterQuerySet.as_manager()

    wagtail_reference_index_ignore = True

    class Meta:
        abstract = True

    def __str__(self):
        return f"{self._meta.object_name} {self.pk}"

    @property
    def goes_to_keeper(self) -> bool:
        return self.to_keeper

    @property
    def may_go_to_keeper(self) -> bool:
        """Whether the keeper gets it when the leader can't."""
        return False

    @property
    def is_still_true(self) -> bool:
        return True

    def finish(self) -> None:
        """It has been sent, or nobody can get it."""
        raise NotImplementedError


class LeaderQuestionQuerySet(LetterQuerySet):
    def ask(self, leader: Leader, guid: uuid.UUID, **question) -> None:
        """Queue a question. The same one sent again is one question; once it is on its way and
        erased, another mail has the same Message-ID."""
        self.get_or_create(guid=guid, defaults={"leader": leader, **question})


class LeaderQuestion(Letter):
    """A question to a leader, from the moment it is asked until it is on its way. Then erased."""

    name = models.CharField(_("name"), max_length=120)
    email = models.EmailField(_("e-mail"))
    text = models.TextField(_("question"), max_length=2000)

    objects = LeaderQuestionQuerySet.as_manager()

    class Meta:
        verbose_name = _("question to a leader")
        verbose_name_plural = _("questions to leaders")

    @property
    def goes_to_keeper(self) -> bool:
        """Also when the leader has stopped consenting in the meantime."""
        return self.to_keeper or not self.leader.is_consenting

    @property
    def may_go_to_keeper(self) -> bool:
        return not self.goes_to_keeper

    def finish(self) -> None:
        self.delete()


class LeaderReminderQuerySet(LetterQuerySet):
    def queue_missing(self) -> None:
        """One to each leader whose consent runs out soon, and one to the keeper. Never twice."""
        same = self.filter(leader=OuterRef("pk"), consent_until=OuterRef("consent_until"))
        leaders = Leader.objects.expiring().filter(~Exists(same))
        self.bulk_create(
            [
                LeaderReminder(leader=leader, consent_until=leader.consent_until, to_keeper=keeper)
                for leader in leaders
                for keeper in [False, True]
            ],
            ignore_conflicts=True,
        )


class LeaderReminder(Letter):
    """That a consent runs out. The row stays, so that nobody is reminded twice of the same day."""

    consent_until = models.DateField()

    objects = LeaderReminderQuerySet.as_manager()

    class Meta:
        verbose_name = _("reminder of a consent")
        verbose_name_plural = _("reminders of consents")
        constraints = [
            models.UniqueConstraint(
                fields=["leader", "consent_until", "to_keeper"],
                name="resources_one_reminder_for_each_consent",
            )
        ]

    @property
    def is_still_true(self) -> bool:
        return self.consent_until == self.leader.consent_until

    def finish(self) -> None:
        self.done_at = timezone.now()
        self.save(update_fields=["done_at"])
