"""Which answers open a question, and what an editor must mend before the questions can go out."""

import re
from dataclasses import dataclass
from uuid import UUID, uuid4

from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from events.models import EventPage, Question, Registration, Way
from events.questions import ready_made
from events.text import clean

Kind = Question.Kind
ShownWhen = Question.ShownWhen

BETWEEN_ANSWERS = re.compile(r"[;；؛\n]")


@dataclass(frozen=True)
class Opening:
    """The question whose answer lets another one be seen, and its choices that do."""

    parent: UUID
    choices: list[str]


def key_of(block) -> UUID:
    """What a question is known by, in all languages. A new one gets it here."""
    block.id = block.id or str(uuid4())
    return UUID(block.id)


def choices_of(block, page: EventPage) -> dict[str, str]:
    """The choices of a question as written on the page, in the active language, by their keys."""
    if "choices" in block.value:
        # A draft in the editor's hands may have no ids yet.
        return {one.id or one.value: one.value for one in block.value["choices"].bound_blocks}
    choices = ready_made.choices_for(block.block_type, page)
    return {key: str(label) for key, label in choices.items()}


def openings(page: EventPage) -> dict[UUID, Opening | None]:
    """What opens each question that is asked after certain answers. None: its words lead nowhere."""
    found, earlier = {}, []
    for block in page.questions:
        if block.value["shown_when"] == ShownWhen.ANSWER:
            found[key_of(block)] = _opening(block, earlier)
        if block.block_type in ready_made.WITH_CHOICES:
            earlier.insert(0, (block, _keys_by_words(block, page)))
    return found


def missing(page: EventPage) -> list[str]:
    """What keeps the questions of an original page from going out, in sentences for the editor."""
    if not page.questions:
        return []
    return [*_dead_ends(page), *_forced_consents(page), *_broken_promises(page)]


def missing_places(page: EventPage) -> list[str]:
    """The same of the places kept for groups: all together can't be more than there are."""
    places = sum(block.value["places"] or 0 for block in page.quotas)
    if page.capacity is None or places <= page.capacity:
        return []
    words = _("The groups have %(places)d places together, but the event has %(capacity)d.")
    return [words % {"places": places, "capacity": page.capacity}]


def missing_ways(page: EventPage) -> list[str]:
    """The same of the ways to take part: nobody's is taken away."""
    event = {"event__translation_key": page.translation_key, "event__has_online_places": True}
    online = Registration.objects.active().filter(way=Way.ONLINE, **event)
    if page.has_online_places or not (count := online.count()):
        return []
    words = ngettext(
        "%(count)d registration is for taking part online. Change it to on site or cancel it "
        "first, or let people choose.",
        "%(count)d registrations are for taking part online. Change them to on site or cancel "
        "them first, or let people choose.",
        count,
    )
    return [words % {"count": count}]


def _opening(block, earlier: list) -> Opening | None:
    """The nearest question before it that has all these choices, and is asked of the same people."""
    words = [_plain(one) for one in BETWEEN_ANSWERS.split(block.value["after_answers"])]
    words = [one for one in words if one]
    for other, keys in earlier:
        is_to_the_same = other.value["is_per_attendee"] == block.value["is_per_attendee"]
        if words and is_to_the_same and all(one in keys for one in words):
            return Opening(key_of(other), list(dict.fromkeys(keys[one] for one in words)))
    return None


def _keys_by_words(block, page: EventPage) -> dict[str, str]:
    """As an editor may write a choice: in the words of the page, in English, or by its key."""
    keys = {}
    for language in ["en", page.locale.language_code]:
        with translation.override(language):
            keys |= {_plain(label): key for key, label in choices_of(block, page).items()}
    return {_plain(key): key for key in keys.values()} | keys


def _plain(words: str) -> str:
    return clean(words).strip(" “”\"'").casefold()


def _dead_ends(page: EventPage) -> list[str]:
    dead_ends = [key for key, opening in openings(page).items() if opening is None]
    words = _(
        "“%(question)s” is asked after “%(answers)s”, but no question before it has these choices."
    )
    return [
        words % {"question": _name(block), "answers": block.value["after_answers"]}
        for block in page.questions
        if key_of(block) in dead_ends
    ]


def _forced_consents(page: EventPage) -> list[str]:
    words = _("“%(question)s” is sensitive: nobody can be made to answer it.")
    return [
        words % {"question": _name(block)}
        for block in page.questions
        if block.value["is_sensitive"] and block.value["is_required"]
    ]


def _broken_promises(page: EventPage) -> list[str]:
    """Those who answered did so on terms that hold."""
    answered = Question.objects.answered().filter(event__translation_key=page.translation_key)
    promised = {question.key: question for question in answered}
    words = _(
        "“%(question)s” has been answered: it can't be asked of others now, or be sensitive no "
        "more. Make it a new question."
    )
    return [
        words % {"question": _name(block)}
        for block in page.questions
        if (question := promised.get(key_of(block))) and not _keeps(block, question)
    ]


def _keeps(block, question: Question) -> bool:
    terms = {name: block.value[name] for name in ["is_sensitive", "is_per_attendee"]}
    return Question(**terms).asks_as(question)


def _name(block) -> str:
    return block.value["label"] or ready_made.words_of(block.block_type).label
