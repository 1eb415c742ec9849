"""Questions with words of our own in every language. Their choices are fixed: figures stand on them."""

from dataclasses import dataclass, field

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from events import conf
from events.models import Area, Event, Question

Kind = Question.Kind

# An answer that says nothing about anybody: no consent is needed to keep it.
NONE = "none"
NOT_SAID = "not_said"
OTHER = "other"

YES_OR_NO = {"yes": _("Yes"), "no": _("No")}


@dataclass(frozen=True)
class ReadyMade:
    """The words of a question. `takes_words`: what more than its choices can be written."""

    label: str = ""
    help_text: str = ""
    choices: dict[str, str] = field(default_factory=dict)
    takes_words: str = ""


READY_MADE = {
    Kind.YES_NO: ReadyMade(choices=YES_OR_NO),
    Kind.SECTOR: ReadyMade(
        label=_("Whom do you represent?"),
        help_text=_("Funders get the numbers alone, without names."),
        choices={
            "public": _("Public sector: a municipality, the state, a school"),
            "third": _("Third sector: an association, a foundation, a parish"),
            "private": _("Private sector: a company, self-employed"),
            "own_background": _("Myself: I have moved to this country"),
            "student": _("A student"),
            OTHER: pgettext_lazy("sector", "Something else"),
            NOT_SAID: _("I don't want to say"),
        },
    ),
    Kind.MUNICIPALITY: ReadyMade(
        label=_("Which municipality do you come from?"),
        choices={
            OTHER: pgettext_lazy("municipality", "Another one"),
            NOT_SAID: _("I don't want to say"),
        },
    ),
    Kind.INTERPRETATION: ReadyMade(
        label=_("Do you need an interpreter?"),
        help_text=_("Choose the language that you want to follow in."),
        choices={
            NONE: _("I don't need an interpreter"),
            OTHER: pgettext_lazy("language", "Another language"),
        },
        takes_words=_("Which other language?"),
    ),
    Kind.ACCESS: ReadyMade(
        label=_("What do you need in order to take part?"),
        choices={
            "step_free": _("A way in without steps"),
            "hearing_loop": _("A hearing loop"),
            "sign_language": _("Sign language"),
            "large_print": _("Large print"),
            "assistant": _("Room for my assistant"),
            "quiet_place": _("A quiet place to rest"),
        },
        takes_words=_("Something else, or more about it"),
    ),
    Kind.DIET: ReadyMade(
        label=_("What food suits you?"),
        choices={
            "vegetarian": _("Vegetarian"),
            "vegan": _("Vegan"),
            "halal": _("Halal"),
            "no_pork": _("No pork"),
            "gluten_free": _("Gluten-free"),
            "lactose_free": _("Lactose-free"),
            "no_milk": _("No milk at all"),
            "no_eggs": _("No eggs"),
            "no_fish": _("No fish"),
            "no_nuts": _("No nuts"),
        },
        takes_words=_("Something else, or more about it"),
    ),
    Kind.FIRST_TIME: ReadyMade(
        label=_("Is this your first time in this project?"), choices=YES_OR_NO
    ),
}

# One of the choices is taken, not several.
ONE_OF_MANY = {
    Kind.ONE_CHOICE,
    Kind.YES_NO,
    Kind.SECTOR,
    Kind.MUNICIPALITY,
    Kind.INTERPRETATION,
    Kind.FIRST_TIME,
}
SEVERAL_OF_MANY = {Kind.MANY_CHOICES, Kind.ACCESS, Kind.DIET}
WITH_CHOICES = ONE_OF_MANY | SEVERAL_OF_MANY


def words_of(kind: str) -> ReadyMade:
    """Our own words for a question of this kind. None of them, where the editor writes all."""
    return READY_MADE.get(kind, ReadyMade())


def label_of(kind: str, key: str) -> str | None:
    """Our own words for a choice in the reader's language, or None: it is one of the editor's."""
    own = words_of(kind).choices
    names = dict(conf.event_languages()) if kind == Kind.INTERPRETATION else {}
    label = own.get(key, names.get(key))
    return None if label is None else str(label)


def choices_for(kind: str, event: Event) -> dict[str, str]:
    """The choices of a question without choices of the editor's, by key."""
    own = words_of(kind).choices
    if kind == Kind.MUNICIPALITY:
        return {f"area-{area.pk}": area.name for area in Area.objects.in_use()} | own
    if kind == Kind.INTERPRETATION:
        return {NONE: own[NONE]} | _languages(event) | {OTHER: own[OTHER]}
    return own


def _languages(event: Event) -> dict[str, str]:
    """Those the event is interpreted into come first."""
    names = dict(conf.event_languages())
    first = {code: names.get(code, code) for code in event.interpreted_into}
    return first | names
