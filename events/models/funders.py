"""Who pays, and what they want to be seen. What must be shown where: events/funding.py."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldRowPanel, MultiFieldPanel
from wagtail.images import get_image_model_string
from wagtail.models import DraftStateMixin, RevisionMixin, TranslatableMixin

from events import conf
from events.funding import base, speaks
from events.models.readiness import ShowsFunders


class FunderQuerySet(models.QuerySet):
    def originals(self):
        """Of each funder the row that was written first; the others are its translations."""
        older = Funder.objects.filter(
            translation_key=OuterRef("translation_key"), pk__lt=OuterRef("pk")
        )
        return self.filter(~Exists(older))

    def in_use(self):
        """Those that an organizer shows, in all their languages."""
        shown = Funder.objects.filter(organizer__isnull=False).values("translation_key")
        return self.filter(translation_key__in=shown)

    def hidden_eu(self, organizers):
        """European funders of the organizers that are public in no language: nothing is shown."""
        same = Funder.objects.filter(translation_key=OuterRef("translation_key"))
        european, public = Exists(same.filter(is_eu=True)), Exists(same.filter(live=True))
        return self.filter(european, ~public, organizer__in=organizers).distinct()

    def shown_by(self, organizers, language: str) -> list["Funder"]:
        """The organizers' funders, as `in_language` has them."""
        return self.filter(organizer__in=organizers).in_language(language)

    def in_language(self, language: str) -> list["Funder"]:
        """These funders, the European Union first, each in the language: one query.

        Plain Finnish has the words of Finnish where it has none of its own; where a funder has
        none at all in the language, it speaks its own.
        """
        keys = self.order_by().values("translation_key")
        live = Funder.objects.filter(translation_key__in=keys, live=True)
        rows = list(live.order_by("-pk").select_related("emblem", "locale"))
        # The last one of a key stays: the nearest language, and of those the oldest row.
        nearest = sorted(rows, key=lambda funder: _nearness(funder.language, language))
        funders = {funder.translation_key: funder for funder in nearest}.values()
        # Said of one language it holds in all: nobody has to tick it once more for each.
        european = {row.translation_key for row in rows if row.is_eu}
        for funder in funders:
            funder.is_eu = funder.translation_key in european
        return sorted(funders, key=lambda funder: (not funder.is_eu, funder.name))


def _nearness(language: str, wanted: str) -> int:
    return (language == wanted) + (base(language) == base(wanted))


def original_funders() -> Q:
    """What an organizer chooses from: each public funder once, whatever the number of languages.

    Those that are shown already stay, or the next save would take them away in silence.
    """
    offered = Q(live=True) | Q(organizer__isnull=False)
    return Q(pk__in=Funder.objects.originals().filter(offered).values("pk"))


class Funder(DraftStateMixin, RevisionMixin, TranslatableMixin, models.Model):
    """Who pays, with the emblem and the sentence that the funder wants to see, in each language.

    With drafts, so that a translation can wait for its words: until then it has the original's.
    """

    SHOWN = ["emblem", "emblem_text", "statement"]

    name = models.CharField(_("name"), max_length=150)
    programme = models.CharField(
        _("programme"), max_length=150, blank=True, help_text=_("For your own lists and reports.")
    )
    period = models.CharField(
        _("period"), max_length=20, blank=True, help_text=_("For example 2014–2020.")
    )
    is_eu = models.BooleanField(
        _("European Union"),
        default=False,
        help_text=_(
            "What it funds can't be published in a language without its emblem and its statement "
            "in that language."
        ),
    )
    emblem = models.ForeignKey(
        get_image_model_string(),
        models.PROTECT,
        verbose_name=_("emblem"),
        null=True,
        blank=True,
        related_name="+",
    )
    emblem_text = models.CharField(
        _("text of the emblem"),
        max_length=255,
        blank=True,
        help_text=_("What stands in the emblem, for people who don't see it, in this language."),
    )
    statement = models.CharField(
        _("statement"),
        max_length=250,
        blank=True,
        help_text=_(
            "Period 2021–2027: “Euroopan unionin osarahoittama”, “Medfinansieras av Europeiska "
            "unionen”, “Co-funded by the European Union”, and no fund's name beside the emblem. "
            "Projects of older periods keep the words of their time."
        ),
    )

    panels = [
        "name",
        FieldRowPanel(["programme", "period"]),
        "is_eu",
        MultiFieldPanel(SHOWN, heading=_("What is shown")),
    ]

    objects = FunderQuerySet.as_manager()

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("funder")
        verbose_name_plural = _("funders")
        ordering = ["name"]

    def __str__(self):
        return self.name

    def clean(self):
        super().clean()
        others = list(Funder.objects.filter(translation_key=self.translation_key, live=True))
        was_eu = any(row.is_eu for row in others)
        others = [row for row in others if row.pk != self.pk]
        is_eu = self.is_eu or any(row.is_eu for row in others)
        lacking = [name for name in self.SHOWN if not getattr(self, name)] if is_eu else []
        if lacking:
            needed = _("The European Union wants it to be seen.")
            raise ValidationError(dict.fromkeys(lacking, needed))
        if self.is_eu and not was_eu:
            self._speak_where_shown([self, *others])

    def _speak_where_shown(self, rows: list["Funder"]) -> None:
        """Pages that are public already would stay so without what the European Union wants."""
        shown_in = ShowsFunders.public_languages(
            organizer__funders__translation_key=self.translation_key
        )
        silent = [code for code in shown_in if not any(speaks(row, code) for row in rows)]
        if silent:
            text = _(
                "Pages that show this funder are public in languages that it has no statement and "
                "no emblem in: %(languages)s. Write these translations first."
            )
            languages = ", ".join(sorted(map(conf.language_name, silent)))
            raise ValidationError({"is_eu": text % {"languages": languages}})

    @property
    def language(self) -> str:
        return self.locale.language_code

    @property
    def text(self) -> str:
        """What is said beside the emblem: the statement, or the bare name."""
        return self.statement or self.name
