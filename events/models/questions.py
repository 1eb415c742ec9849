"""What people are asked and what they answered. Never on the page: a page goes back in time."""

from django.db import models
from django.db.models import Max, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop

from events.models.registration import Attendee, Registration
from events.models.schedule import Event
from events.models.sessions import Session
from events.models.status import Status


class QuestionQuerySet(models.QuerySet):
    def asked(self):
        """Those that are on the page: the others are kept with their answers alone."""
        return self.filter(is_retired=False)

    def answered(self):
        return self.filter(answers__isnull=False).distinct()

    def answered_by(self, registration: Registration):
        """With their event: who asked decides who may read the answer."""
        return self.answered().filter(answers__registration=registration).select_related("event")

    def ready_made(self):
        return self.filter(kind__in=Question.READY_MADE)


class Question(models.Model):
    """A question of one event, the same in all languages. Its words are those of the pages.

    Written by events.publishing from the page. One that left the page stays with its answers.
    """

    class Kind(models.TextChoices):
        TEXT = "text", _("Text")
        LONG_TEXT = "long_text", _("Long text")
        NUMBER = "number", _("Number")
        DATE = "date", _("Date")
        ONE_CHOICE = "one_choice", _("One choice")
        MANY_CHOICES = "many_choices", _("Several choices")
        YES_NO = "yes_no", _("Yes or no")
        EMAIL = "email", _("E-mail address")
        PHONE = "phone", _("Phone number")
        CONSENT = "consent", _("Consent")
        SECTOR = "sector", _("Sector")
        MUNICIPALITY = "municipality", _("Municipality")
        INTERPRETATION = "interpretation", _("Interpretation needed")
        ACCESS = "access", _("Access needs")
        DIET = "diet", _("Diet")
        FIRST_TIME = "first_time", _("First time in this project")

    READY_MADE = [
        Kind.SECTOR,
        Kind.MUNICIPALITY,
        Kind.INTERPRETATION,
        Kind.ACCESS,
        Kind.DIET,
        Kind.FIRST_TIME,
    ]

    class ShownWhen(models.TextChoices):
        ALWAYS = "always", _("always")
        ON_SITE = "on_site", _("to those who come to the place")
        ONLINE = "online", _("to those who take part online")
        ANSWER = "answer", _("after certain answers")

    event = models.ForeignKey(Event, models.CASCADE, related_name="questions")
    key = models.UUIDField(editable=False)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices)
    label = models.CharField(_("question"), max_length=300)
    # Of a question with choices: [{"key": the same in all languages, "label": in the source's}]
    choices = models.JSONField(default=list, blank=True)
    is_required = models.BooleanField(_("must be answered"), default=False)
    is_per_attendee = models.BooleanField(_("asked of each person"), default=False)
    is_sensitive = models.BooleanField(_("sensitive"), default=False)
    shown_when = models.CharField(max_length=10, choices=ShownWhen.choices, default="always")
    # The question whose answer decides, and the keys of the choices that let this one be seen.
    parent = models.ForeignKey("self", models.SET_NULL, null=True, related_name="follow_ups")
    parent_choices = models.JSONField(default=list, blank=True)
    position = models.PositiveSmallIntegerField(default=0)
    is_retired = models.BooleanField(default=False)

    objects = QuestionQuerySet.as_manager()

    class Meta:
        verbose_name = _("question")
        verbose_name_plural = _("questions")
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["event", "key"], name="events_question_key_is_unique")
        ]

    def __str__(self):
        return self.label

    def asks_as(self, other: "Question") -> bool:
        """Of the same people, and with as much care: what was answered there can stand here."""
        is_as_careful = self.is_sensitive or not other.is_sensitive
        return is_as_careful and self.is_per_attendee == other.is_per_attendee


class AnswerQuerySet(models.QuerySet):
    def sensitive(self):
        return self.filter(question__is_sensitive=True)

    def no_longer_needed(self, moment):
        """Of events whose last session ended by that moment, and of registrations cancelled by then.
        Not where the whole event was called off: it may yet be restored. Of people who were not
        chosen, or waited in vain, whatever the moment: nobody brings them back.
        """
        declined = Q(registration__status=Status.DECLINED)
        cancelled = Q(
            registration__status=Status.CANCELLED,
            registration__cancelled_at__lte=moment,
            registration__event__status=Event.Status.SCHEDULED,
        )
        answers = self.annotate(last_end=Subquery(_last_end_of_event()))
        return answers.filter(declined | cancelled | Q(last_end__lte=moment))

    def of_those_with(self, statuses):
        return self.filter(registration__status__in=statuses)


def _last_end_of_event():
    """When an event ends. With all its sessions called off: when it would have ended."""
    sessions = Session.objects.filter(event=OuterRef("registration__event")).order_by()
    is_on = ~Q(status=Session.Status.CANCELLED)
    ends = Coalesce(Max("end", filter=is_on), Max("end"))
    return sessions.values("event").annotate(last=ends).values("last")


class Answer(models.Model):
    """What one person, or a whole party, answered to one question."""

    registration = models.ForeignKey(Registration, models.CASCADE, related_name="answers")
    attendee = models.ForeignKey(Attendee, models.CASCADE, null=True, related_name="answers")
    question = models.ForeignKey(Question, models.PROTECT, related_name="answers")
    # Keys of choices, or what was typed: always a list, so that one and many are read alike.
    value = models.JSONField(default=list)

    objects = AnswerQuerySet.as_manager()

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("answer")
        verbose_name_plural = _("answers")
        permissions = [("view_sensitive_answers", gettext_noop("Can see sensitive answers"))]
        ordering = ["question__position", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["attendee", "question"], name="events_one_answer_of_each_attendee"
            ),
            models.UniqueConstraint(
                fields=["registration", "question"],
                condition=Q(attendee=None),
                name="events_one_answer_of_each_registration",
            ),
        ]

    def __str__(self):
        return str(self.pk)


class ConsentQuerySet(models.QuerySet):
    def current(self):
        return self.filter(withdrawn_at=None)

    def withdraw(self) -> None:
        self.current().update(withdrawn_at=timezone.now())

    def not_sensitive(self):
        """Not even that somebody answered a sensitive question is for everyone to see."""
        return self.exclude(question__is_sensitive=True)


class Consent(models.Model):
    """A consent as it was given: the very words that were shown, in which language, and when."""

    registration = models.ForeignKey(Registration, models.CASCADE, related_name="consents")
    # Whose answer it is about. None: that of the party, or of somebody who left it.
    attendee = models.ForeignKey(Attendee, models.SET_NULL, null=True, related_name="consents")
    question = models.ForeignKey(Question, models.PROTECT, null=True, related_name="consents")
    text = models.TextField(_("text"))
    language = models.CharField(_("language"), max_length=15)
    given_at = models.DateTimeField(_("given"), default=timezone.now)
    withdrawn_at = models.DateTimeField(_("withdrawn"), null=True, editable=False)

    objects = ConsentQuerySet.as_manager()

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("consent")
        verbose_name_plural = _("consents")
        ordering = ["given_at", "pk"]

    def __str__(self):
        return str(self.pk)

    @property
    def concerns(self) -> tuple[int | None, int | None]:
        """The question, and whose answer to it."""
        return self.question_id, self.attendee_id
