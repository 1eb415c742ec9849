"""The meetings of an event, as they are really on. Written by events.publishing alone."""

from datetime import UTC, datetime

from django.apps import apps
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from events.models.shared import SessionFields


class SessionQuerySet(models.QuerySet):
    def scheduled(self):
        return self.filter(status=Session.Status.SCHEDULED)

    def taking_place(self):
        """Those that nobody has called off, neither alone nor with their event."""
        scheduled = apps.get_model("events", "Event").Status.SCHEDULED
        return self.scheduled().filter(event__status=scheduled)

    def to_remind_of(self, *, until: datetime):
        """Those that begin by then, of events that remind people."""
        sessions = self.taking_place().filter(start__gt=timezone.now(), start__lte=until)
        return sessions.exclude(event__reminders=[])

    def with_kept_links(self):
        """Those to come whose private link is kept back until some hours before."""
        kept_back = {"event__links_shown_hours__isnull": False, "online_url_is_public": False}
        sessions = self.taking_place().filter(end__gt=timezone.now(), **kept_back)
        return sessions.exclude(online_url="")

    def unsent(self, rule: str):
        """Those of whose present start nothing has been sent by this rule."""
        notes = apps.get_model("events", "SentReminder").objects.filter(rule=rule)
        return self.filter(~Exists(notes.filter(session=OuterRef("pk"), start=OuterRef("start"))))

    def to_come(self):
        """As Event.sessions_to_come."""
        return self.scheduled().filter(end__gt=timezone.now())

    def online(self):
        """As SessionFields.is_online."""
        return self.filter(Q(venue=None) | ~Q(online_url=""))


class Session(SessionFields):
    """One meeting that is, or was, to take place."""

    class Status(models.TextChoices):
        SCHEDULED = "scheduled", _("Scheduled")
        CANCELLED = "cancelled", _("Cancelled")

    event = models.ForeignKey("events.Event", models.CASCADE, related_name="sessions")
    status = models.CharField(
        _("status"), max_length=20, choices=Status.choices, default=Status.SCHEDULED
    )
    # As people were told it: a venue can get another address later.
    address = models.CharField(max_length=450, blank=True, editable=False)
    # RFC 5545 3.8.7.4: raised by one at every change that moves people. It never goes back.
    sequence = models.PositiveIntegerField(default=0, editable=False)
    changed_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = SessionQuerySet.as_manager()

    class Meta(SessionFields.Meta):
        verbose_name = _("session")
        verbose_name_plural = _("sessions")
        constraints = [
            *SessionFields.Meta.constraints,
            models.UniqueConstraint(fields=["key"], name="events_session_key_is_unique"),
        ]

    def __str__(self):
        return f"{self.start:%Y-%m-%d %H:%M}"

    @property
    def is_cancelled(self) -> bool:
        """This session alone; the event itself goes on."""
        return self.status == self.Status.CANCELLED

    @property
    def as_told(self) -> dict[str, str]:
        """When and where, as the outbox keeps it: to compare, and to tell what was before."""
        start, end = (moment.astimezone(UTC).isoformat() for moment in (self.start, self.end))
        return {"start": start, "end": end, "place": self.address}
