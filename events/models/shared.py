"""What a page and the record made from it have in common: facts, and when and where."""

import uuid

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from events.models.fields import LanguagesField


class SharedFields(models.Model):
    """Fields that a page and the record made from it have in common, so nothing is typed twice."""

    class Meta:
        abstract = True

    @classmethod
    def shared_names(cls) -> list[str]:
        return [field.name for field in cls._meta.local_fields]

    @classmethod
    def copy_fields(cls, source, *, to) -> None:
        for name in cls.shared_names():
            setattr(to, name, getattr(source, name))


class EventFacts(SharedFields):
    """What holds in every language: kind, organizer, languages. On the page and on the Event."""

    class Kind(models.TextChoices):
        SEMINAR = "seminar", _("Seminar")
        BRUNCH = "brunch", _("Brunch")
        TRAINING = "training", _("Training")
        PEER_GROUP = "peer_group", _("Peer group")
        MEETING = "meeting", _("Meeting")
        ADVICE = "advice", _("Advice point")
        COMMUNITY = "community", _("Community event")

    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices, default=Kind.SEMINAR)
    organizer = models.ForeignKey(
        "events.Organizer",
        models.PROTECT,
        verbose_name=_("organizer"),
        null=True,
        related_name="+",
    )
    held_in = LanguagesField(_("held in"))
    interpreted_into = LanguagesField(_("interpreted into"))

    class Meta:
        abstract = True


class SessionFields(SharedFields):
    """One meeting: when and where. No venue means online."""

    key = models.UUIDField(default=uuid.uuid4)
    start = models.DateTimeField(_("start"))
    end = models.DateTimeField(_("end"))
    venue = models.ForeignKey(
        "events.Venue",
        models.PROTECT,
        verbose_name=_("venue"),
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Leave empty when people meet online."),
    )
    online_url = models.URLField(_("online link"), blank=True, max_length=500)
    online_url_is_public = models.BooleanField(
        _("show the link to everyone"),
        default=False,
        help_text=_("Otherwise only people with a confirmed place get it, by e-mail."),
    )

    class Meta:
        abstract = True
        ordering = ["start", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(end__gt=F("start")),
                name="%(app_label)s_%(class)s_ends_after_start",
                violation_error_message=_("The end must be after the start."),
            )
        ]

    @property
    def public_url(self) -> str:
        """The online link, if everyone may see it."""
        return self.online_url if self.online_url_is_public else ""

    @property
    def is_online(self) -> bool:
        """People can take part from afar: it has no place, or a link beside its place."""
        return self.venue_id is None or self.is_hybrid

    @property
    def lacks_link(self) -> bool:
        """It has neither a place nor a link: nobody could find it yet."""
        return self.venue_id is None and not self.online_url

    @property
    def is_hybrid(self) -> bool:
        """A place and a link: people choose."""
        return self.venue_id is not None and bool(self.online_url)
