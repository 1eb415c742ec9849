"""Every mail and text message that was, or is to be, sent. Written by events.outbox alone."""

import uuid
from datetime import datetime

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from events.models.registration import Registration
from events.models.schedule import Event
from events.models.sessions import Session
from events.models.status import Status
from events.models.still_true import is_still_true


class MessageQuerySet(models.QuerySet):
    def about(self, events):
        """Messages about these events, and those about none: the links to all that somebody has."""
        is_about_none = Q(registration=None, event=None)
        return self.filter(Q(registration__event__in=events) | Q(event__in=events) | is_about_none)

    def unfinished(self):
        return self.filter(state__in=[Message.State.QUEUED, Message.State.SENDING])

    def untold(self):
        """News for people to whom it could not be sent, and whom nobody has told yet. Who has given an
        address since gets messages there."""
        nobody = self.filter(state=Message.State.NOBODY, registration__email="")
        return nobody.filter(kind__in=Message.NEWS)

    def due(self):
        """What a worker may claim now, oldest first: new, to be retried, or left by a dead worker.

        Mails to one address keep their order: a later one waits for the one before it. So do
        text messages of one registration: at night those of another may wait for the morning.
        """
        same_thread = ~Q(channel=Message.Channel.SMS) | Q(registration=OuterRef("registration"))
        earlier = Message.objects.unfinished().filter(to=OuterRef("to"), pk__lt=OuterRef("pk"))
        earlier = earlier.filter(same_thread)
        return (
            self.unfinished()
            .filter(~Exists(earlier), try_at__lte=timezone.now())
            .order_by("try_at", "pk")
        )

    def on_their_way(self, address: str | None):
        """What a worker is sending to an address just now."""
        return self.filter(state=Message.State.SENDING, to__iexact=address or "")


class Message(models.Model):
    """One mail or text message to one person, from the moment it was decided until it is sent or given up."""

    class Kind(models.TextChoices):
        CONFIRMED = "confirmed", _("Place confirmed")
        WAITLISTED = "waitlisted", _("On the waiting list")
        PROMOTED = "promoted", _("Place from the waiting list")
        DETAILS_CHANGED = "details_changed", _("Details changed")
        ADDRESS_CHANGED = "address_changed", _("Moved to another address")
        CANCELLED = "cancelled", _("Registration cancelled")
        EVENT_CHANGED = "event_changed", _("Event changed")
        EVENT_CANCELLED = "event_cancelled", _("Event cancelled")
        EVENT_RESTORED = "event_restored", _("Event takes place after all")
        EVENT_DECIDED = "event_decided", _("Event takes place")
        ADDRESS_ASKED = "address_asked", _("Asked to confirm the address")
        OFFERED = "offered", _("Place offered")
        OFFER_LAPSED = "offer_lapsed", _("Offer not answered")
        WAITING_ENDED = "waiting_ended", _("Waiting list ended")
        APPLIED = "applied", _("Application received")
        SELECTED = "selected", _("Selected")
        RESERVE = "reserve", _("Kept as a reserve")
        DECLINED = "declined", _("Not selected")
        MOVED = "moved", _("Moved to another event")
        REMINDER = "reminder", _("Reminder")
        ONLINE_LINK = "online_link", _("Online link")
        THANKS = "thanks", _("Thanks")
        ANNOUNCEMENT = "announcement", _("Message from the organizer")
        LINKS = "links", _("Links to own registrations")
        DECISION_DUE = "decision_due", _("To the organizer: decide whether it takes place")

    class Channel(models.TextChoices):
        EMAIL = "email", _("E-mail")
        SMS = "sms", _("Text message")

    class Outcome(models.IntegerChoices):
        """What the mail service told of it afterwards. Only a graver one replaces another."""

        UNKNOWN = 0, "–"
        DELIVERED = 1, _("Delivered")
        BOUNCED = 2, _("Not delivered")
        COMPLAINED = 3, _("Marked as spam")

    class State(models.TextChoices):
        QUEUED = "queued", _("Waiting to be sent")
        SENDING = "sending", _("Being sent")
        SENT = "sent", _("Sent")
        FAILED = "failed", _("Could not be sent")
        ABORTED = "aborted", _("No longer true, not sent")
        NOBODY = "nobody", _("No address to send it to")
        TOLD = "told", _("Told in another way")

    FAREWELLS = {Kind.CANCELLED, Kind.EVENT_CANCELLED, Kind.ADDRESS_CHANGED}
    ENDINGS = {Kind.DECLINED, Kind.WAITING_ENDED, Kind.OFFER_LAPSED}
    # What one can do without: a link in it ends it, and so does a complaint.
    OPTIONAL = {Kind.REMINDER, Kind.THANKS, Kind.ANNOUNCEMENT}
    # Worth a text message to whoever gave a phone number and no address.
    TEXTED = {
        Kind.CONFIRMED,
        Kind.WAITLISTED,
        Kind.PROMOTED,
        Kind.CANCELLED,
        Kind.EVENT_CHANGED,
        Kind.EVENT_CANCELLED,
        Kind.EVENT_RESTORED,
        Kind.EVENT_DECIDED,
        Kind.OFFERED,
        Kind.OFFER_LAPSED,
        Kind.WAITING_ENDED,
        Kind.APPLIED,
        Kind.SELECTED,
        Kind.RESERVE,
        Kind.DECLINED,
        Kind.MOVED,
        Kind.REMINDER,
        Kind.ONLINE_LINK,
    }
    # What somebody doesn't know who has no address: neither they nor staff who spoke with them did it.
    NEWS = TEXTED - {
        Kind.CONFIRMED,
        Kind.WAITLISTED,
        Kind.APPLIED,
        Kind.MOVED,
        Kind.CANCELLED,
        Kind.REMINDER,
    }
    HOLDS_WHILE = {
        Kind.CONFIRMED: {Status.CONFIRMED},
        Kind.PROMOTED: {Status.CONFIRMED},
        Kind.SELECTED: {Status.CONFIRMED},
        Kind.MOVED: {Status.CONFIRMED},
        Kind.EVENT_DECIDED: {Status.CONFIRMED},
        Kind.REMINDER: {Status.CONFIRMED},
        Kind.ONLINE_LINK: {Status.CONFIRMED},
        Kind.THANKS: {Status.CONFIRMED},
        Kind.WAITLISTED: {Status.WAITLISTED},
        Kind.RESERVE: {Status.WAITLISTED},
        Kind.OFFERED: {Status.OFFERED},
        Kind.OFFER_LAPSED: {Status.WAITLISTED, Status.DECLINED},
        Kind.WAITING_ENDED: {Status.DECLINED},
        Kind.APPLIED: {Status.APPLIED},
        Kind.DECLINED: {Status.DECLINED},
    }

    guid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices)
    # Neither where it answers an address, and no registration where it is to the organizer.
    registration = models.ForeignKey(
        Registration,
        models.CASCADE,
        related_name="messages",
        verbose_name=_("registration"),
        null=True,
    )
    event = models.ForeignKey(
        Event, models.CASCADE, related_name="messages", verbose_name=_("event"), null=True
    )
    announcement = models.ForeignKey(
        "events.Announcement", models.SET_NULL, related_name="messages", null=True
    )
    channel = models.CharField(
        _("channel"), max_length=5, choices=Channel.choices, default=Channel.EMAIL
    )
    language = models.CharField(_("language"), max_length=15)
    to = models.CharField(_("to"), max_length=254)
    # What the text needs beside the registration, such as the times before a change. No names but
    # of those who left a party: they stand in no other row any more, and in the text anyway.
    about = models.JSONField(default=dict, blank=True, editable=False)

    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.QUEUED)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0, editable=False)
    try_at = models.DateTimeField(_("next try"), default=timezone.now, editable=False)
    error = models.TextField(_("error"), blank=True, editable=False)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)
    sent_at = models.DateTimeField(_("sent"), null=True, editable=False)
    # As the mail service calls it: its webhooks speak of that.
    service_id = models.CharField(max_length=200, blank=True, editable=False)
    outcome = models.PositiveSmallIntegerField(
        _("outcome"), choices=Outcome.choices, default=Outcome.UNKNOWN, editable=False
    )

    # As sent. Written when the worker builds the mail, so that a request needn't.
    subject = models.CharField(_("subject"), max_length=300, blank=True)
    text = models.TextField(_("text"), blank=True)
    html = models.TextField(_("HTML"), blank=True)
    # One iTIP file for each session: [{"method": "REQUEST", "body": "BEGIN:VCALENDAR…"}]
    calendars = models.JSONField(default=list, blank=True, editable=False)

    objects = MessageQuerySet.as_manager()

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("message")
        verbose_name_plural = _("messages")
        ordering = ["-pk"]
        indexes = [
            models.Index(fields=["state", "try_at"]),
            models.Index(fields=["to", "state"]),
            models.Index(
                fields=["service_id"], condition=~Q(service_id=""), name="events_message_service_id"
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["announcement", "registration"],
                condition=Q(announcement__isnull=False),
                name="events_one_message_for_each_announcement",
            )
        ]

    def __str__(self):
        return f"{self.get_kind_display()} · {self.registration_id}"

    @property
    def is_farewell(self) -> bool:
        """It tells the address that nothing more is to be expected, and empties the calendar."""
        return self.kind in self.FAREWELLS

    @property
    def asks_new_address(self) -> bool:
        """It asks whether a registration may have this address, which is another one than it has."""
        is_question = self.kind == self.Kind.ADDRESS_ASKED
        return is_question and self.to == self.registration.new_email

    @property
    def is_worth_a_row(self) -> bool:
        """Not what people can do without, and nobody can be sent."""
        return self.state != self.State.NOBODY or self.kind not in self.OPTIONAL

    @property
    def is_text_message(self) -> bool:
        return self.channel == self.Channel.SMS

    @property
    def session_start(self) -> datetime | None:
        """When the session that it is about was to start as it was queued."""
        start = self.about.get("start")
        return datetime.fromisoformat(start) if start else None

    @cached_property
    def session(self) -> Session | None:
        """The one session that it is about, such as that of a reminder."""
        sessions = self.registration.event.all_sessions
        found = (each for each in sessions if str(each.key) == self.about.get("session"))
        return next(found, None)

    @property
    def is_still_true(self) -> bool:
        """Whether the person should still get it."""
        return is_still_true(self)
