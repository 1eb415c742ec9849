"""The questions that an editor asks of those who register."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

SHOWN_WHEN = [
    ("always", _("always")),
    ("on_site", _("to those who come to the place")),
    ("online", _("to those who take part online")),
    ("answer", _("after certain answers to a question before it")),
]


class SourceWordsBlock(blocks.CharBlock):
    """Words that stay as they are in every language: they name choices of the original."""

    def get_translatable_segments(self, value):
        """What wagtail-localize would offer to translators: nothing."""
        return []

    def restore_translated_segments(self, value, segments):
        return value


RARELY_NEEDED = blocks.BlockGroup(
    ["is_per_attendee", "is_sensitive", "shown_when", "after_answers"],
    heading=_("Of whom it is asked, and who sees the answers"),
    classname="collapsed",
    icon="group",
    label_format="",
)


def layout(*more: str) -> blocks.BlockGroup:
    """What most questions need, and the rest behind a heading."""
    return blocks.BlockGroup(["label", "help_text", "is_required", RARELY_NEEDED, *more])


class QuestionBlock(blocks.StructBlock):
    """What every question has."""

    label = blocks.CharBlock(label=_("question"), max_length=300)
    help_text = blocks.CharBlock(label=_("help"), max_length=300, required=False)
    is_required = blocks.BooleanBlock(label=_("must be answered"), required=False)
    is_per_attendee = blocks.BooleanBlock(label=_("asked of each person"), required=False)
    is_sensitive = blocks.BooleanBlock(
        label=_("sensitive"),
        required=False,
        help_text=_("Few people see the answers, and they are erased soon after the event."),
    )
    shown_when = blocks.ChoiceBlock(
        label=_("asked"), choices=SHOWN_WHEN, default="always", required=True
    )
    after_answers = SourceWordsBlock(
        label=_("after these answers"),
        required=False,
        help_text=_(
            "The choices of an earlier question that lead here, as they are written there, "
            "separated by “;”. Of a yes-or-no question: yes, or no."
        ),
    )

    class Meta:
        form_layout = layout()
        label_format = "{label}"


class ChoiceQuestionBlock(QuestionBlock):
    choices = blocks.ListBlock(
        blocks.CharBlock(max_length=200), label=_("choices"), min_num=2, max_num=30
    )

    class Meta:
        form_layout = layout("choices")


class ReadyMadeBlock(QuestionBlock):
    """A question with words of its own in every language: leave them, or write others."""

    label = blocks.CharBlock(
        label=_("question"),
        max_length=300,
        required=False,
        help_text=_("Empty: our own words, in every language."),
    )


class SensitiveReadyMadeBlock(ReadyMadeBlock):
    is_sensitive = blocks.BooleanBlock(label=_("sensitive"), required=False, default=True)


class QuestionsBlock(blocks.StreamBlock):
    text = QuestionBlock(label=_("Text"), icon="edit")
    long_text = QuestionBlock(label=_("Long text"), icon="doc-full")
    number = QuestionBlock(label=_("Number"), icon="order")
    date = QuestionBlock(label=_("Date"), icon="date")
    one_choice = ChoiceQuestionBlock(label=_("One choice"), icon="radio-full")
    many_choices = ChoiceQuestionBlock(label=_("Several choices"), icon="tick")
    yes_no = QuestionBlock(label=_("Yes or no"), icon="help")
    email = QuestionBlock(label=_("E-mail address"), icon="mail")
    phone = QuestionBlock(label=_("Phone number"), icon="mobile-alt")
    consent = QuestionBlock(label=_("Consent"), icon="check")
    sector = ReadyMadeBlock(label=_("Sector"), icon="group", group=_("Ready-made"))
    municipality = ReadyMadeBlock(label=_("Municipality"), icon="globe", group=_("Ready-made"))
    interpretation = SensitiveReadyMadeBlock(
        label=_("Interpretation needed"), icon="openquote", group=_("Ready-made")
    )
    access = SensitiveReadyMadeBlock(label=_("Access needs"), icon="user", group=_("Ready-made"))
    diet = SensitiveReadyMadeBlock(label=_("Diet"), icon="warning", group=_("Ready-made"))
    first_time = ReadyMadeBlock(
        label=_("First time in this project"), icon="pick", group=_("Ready-made")
    )

    class Meta:
        collapsed = True  # a list of questions, rather than one long form
