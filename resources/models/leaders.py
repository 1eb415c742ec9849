"""The resource bank: who can lead a peer group, in which languages, on what and where.

About people, so with the least that serves: one row for each, shown while they consent to it,
with no drafts, no revisions and no translations that would outlive it.
"""

from datetime import timedelta

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop
from modelcluster.fields import ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from events import conf
from events.models import Area
from events.models.fields import LanguagesField
from home.dates import today
from home.models import Topic
from home.models.about import about_topic
from home.models.choices import TranslatedChoicePanel
from resources.models.shared import with_topics

STAFF_PERMISSION = "resources.view_staff_leaders"
REMIND_DAYS_BEFORE = 30


class LeaderQuerySet(models.QuerySet):
    def consenting(self):
        """Those who consent to being shown today, the last day included."""
        return self.filter(consent_given_on__lte=today(), consent_until__gte=today())

    def expiring(self):
        """Those whose consent still holds, but not for long."""
        soon = today() + timedelta(days=REMIND_DAYS_BEFORE)
        return self.consenting().filter(consent_until__lte=soon)

    def expired(self):
        return self.filter(consent_until__lt=today())

    def public(self):
        return self.consenting().filter(visibility=Leader.Visibility.PUBLIC)

    def visible_to(self, user):
        """What a reader may see: others are not there at all."""
        return self.consenting() if user.has_perm(STAFF_PERMISSION) else self.public()

    def matching(
        self, *, language: str = "", theme: str = "", area: str = "", online: bool = False
    ):
        """Leaders that fit what a reader chose. An empty choice leaves them all."""
        leaders = self.filter(online=True) if online else self.all()
        leaders = leaders.filter(languages__has=language) if language else leaders
        leaders = leaders.filter(areas=area) if area else leaders
        return about_topic(leaders, theme, field="themes") if theme else leaders

    def with_topics(self, topics: dict) -> list:
        """The leaders as a list, with areas and `shown_topics`: a fixed number of queries."""
        return with_topics(self.prefetch_related("areas"), topics, field="themes")


class Leader(ClusterableModel):
    """Somebody trained who can lead a peer group. The address is for our mails alone."""

    class Visibility(models.TextChoices):
        PUBLIC = "public", _("Everyone")
        STAFF = "staff", _("Only signed-in municipal staff")

    name = models.CharField(_("name"), max_length=120)
    email = models.EmailField(_("e-mail"), help_text=_("Never shown. Questions are sent to it."))
    introduction = models.TextField(_("introduction"), blank=True, max_length=1000)
    introduced_in = models.CharField(
        _("language of the introduction"),
        max_length=15,
        choices=conf.event_languages,
        default="fi",
        help_text=_("Our mails to the leader are in this language too."),
    )
    languages = LanguagesField(_("leads groups in"))
    themes = ParentalManyToManyField(Topic, verbose_name=_("themes"), blank=True, related_name="+")
    areas = ParentalManyToManyField(Area, verbose_name=_("areas"), blank=True, related_name="+")
    online = models.BooleanField(_("also leads groups online"), default=False)
    visibility = models.CharField(
        _("shown to"), max_length=10, choices=Visibility.choices, default=Visibility.STAFF
    )
    consent_given_on = models.DateField(_("consent given on"))
    consent_until = models.DateField(
        _("consent holds until"),
        help_text=_("After this day the leader isn't shown. We remind 30 days before."),
    )

    wagtail_reference_index_ignore = True

    panels = [
        FieldRowPanel(["name", "email"]),
        "introduction",
        "introduced_in",
        "languages",
        TranslatedChoicePanel("themes"),
        FieldPanel("areas"),
        "online",
        MultiFieldPanel(
            ["visibility", FieldRowPanel(["consent_given_on", "consent_until"])],
            heading=_("Consent"),
        ),
    ]

    objects = LeaderQuerySet.as_manager()

    class Meta:
        verbose_name = _("leader")
        verbose_name_plural = _("leaders")
        ordering = ["name", "pk"]
        permissions = [
            ("view_staff_leaders", gettext_noop("Can see leaders that are shown to staff only"))
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(consent_until__gte=F("consent_given_on")),
                name="resources_consent_ends_after_it_begins",
                violation_error_message=_("The consent must end after it begins."),
            )
        ]

    def __str__(self):
        # The admin's log keeps this for longer than the row: a number, not a name.
        return _("Leader %(number)s") % {"number": self.pk or ""}

    @property
    def is_consenting(self) -> bool:
        return self.consent_given_on <= today() <= self.consent_until
