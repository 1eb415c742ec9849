"""What organizers write to many at once, and the reminders that have gone out."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from events.models.fields import ListField
from events.models.schedule import Event
from events.models.sessions import Session
from events.models.status import Status, Way


class AnnouncementQuerySet(models.QuerySet):
    def drafts(self):
        """Neither sent nor to be sent."""
        return self.filter(send_at=None, sent_at=None)

    def due(self):
        """What is to go out now, the oldest first."""
        return self.filter(sent_at=None, send_at__lte=timezone.now()).order_by("send_at", "pk")


class Announcement(models.Model):
    """A message from the organizer to some of those who registered for an event."""

    event = models.ForeignKey(
        Event, models.CASCADE, related_name="announcements", verbose_name=_("event")
    )
    subject = models.CharField(_("subject"), max_length=150)
    text = models.TextField(_("text"), max_length=5000)
    statuses = ListField(_("to those who are"), choices=Status.choices)
    language = models.CharField(_("language"), max_length=15, blank=True)
    way = models.CharField(_("takes part"), max_length=10, choices=Way.choices, blank=True)
    session = models.ForeignKey(
        Session, models.CASCADE, related_name="+", verbose_name=_("session"), null=True, blank=True
    )
    # None: still a draft.
    send_at = models.DateTimeField(_("send at"), null=True, blank=True)
    sent_at = models.DateTimeField(_("sent"), null=True, editable=False)
    recipients = models.PositiveIntegerField(_("recipients"), null=True, editable=False)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = AnnouncementQuerySet.as_manager()

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("message to many")
        verbose_name_plural = _("messages to many")
        ordering = ["-pk"]

    def __str__(self):
        return self.subject

    @property
    def is_draft(self) -> bool:
        return self.send_at is None and self.sent_at is None

    @property
    def status_labels(self) -> list[str]:
        return [str(Status(status).label) for status in self.statuses]

    @property
    def state(self) -> str:
        """Where it stands, in the user's language."""
        if self.sent_at:
            return gettext("Sent")
        return gettext("Draft") if self.is_draft else gettext("To be sent")


class SentReminder(models.Model):
    """A reminder of a session that was queued. At another start, it is another reminder."""

    session = models.ForeignKey(Session, models.CASCADE, related_name="+")
    rule = models.CharField(max_length=10)
    start = models.DateTimeField()
    queued_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("sent reminder")
        verbose_name_plural = _("sent reminders")
        constraints = [
            models.UniqueConstraint(
                fields=["session", "rule", "start"], name="events_one_reminder_for_each_start"
            )
        ]

    def __str__(self):
        return str(self.pk)
