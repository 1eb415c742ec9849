"""A question in the reader's language: in the words of the page in that language."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from django.utils import formats
from django.utils.functional import cached_property
from django.utils.html import format_html
from django.utils.translation import get_language, get_language_info, ngettext
from django.utils.translation import gettext as _

from events import conf
from events.models import Event, EventPage, Question, Way
from events.questions import ready_made
from events.text import comma

Kind = Question.Kind


@dataclass(frozen=True)
class Choice:
    key: str
    label: str
    # Its language, where that is not the reader's.
    lang: str = ""
    is_retired: bool = False

    @property
    def shown_label(self) -> str:
        return shown(self.label, lang=self.lang)


@dataclass(frozen=True, eq=False)
class Asked:
    """A question as a reader sees it."""

    question: Question
    label: str
    help_text: str = ""
    # The language of the words, where that is not the reader's.
    lang: str = ""
    choices: tuple[Choice, ...] = ()
    # What one agrees to by answering: the whole text, as shown.
    consent_text: str = ""

    @property
    def kind(self) -> str:
        return self.question.kind

    @property
    def takes_words(self) -> str:
        """What more than its choices can be written, if anything."""
        return str(ready_made.words_of(self.kind).takes_words)

    @property
    def consent_language(self) -> str:
        """The language that the consent was shown in."""
        is_editors = self.kind == Kind.CONSENT
        return (self.lang if is_editors else "") or get_language()

    @cached_property
    def shown_label(self) -> str:
        """The words as HTML, with their language and whether an answer is optional."""
        return shown(self.label, lang=self.lang, is_optional=not self.question.is_required)

    @cached_property
    def shown_help(self) -> str:
        return self.help_text and shown(self.help_text, lang=self.lang)

    def in_words(self, value: list) -> list[str]:
        """An answer as people read it."""
        labels = {choice.key: choice.label for choice in self.choices}
        if self.kind == Kind.DATE:
            return [formats.date_format(date.fromisoformat(one)) for one in value]
        if self.kind == Kind.NUMBER:
            return [formats.number_format(Decimal(one)) for one in value]
        if self.kind == Kind.CONSENT:
            labels = ready_made.YES_OR_NO
        return [str(labels.get(one, one)) for one in value]


def shown(words: str, *, lang: str = "", is_optional: bool = False) -> str:
    """Words as HTML: with their language, and with "(optional)" after them."""
    if lang:
        direction = "rtl" if get_language_info(lang)["bidi"] else "ltr"
        words = format_html('<span lang="{}" dir="{}">{}</span>', lang, direction, words)
    return format_html("{} {}", words, _("(optional)")) if is_optional else words


def asked(event: Event, page: EventPage, *, with_retired: bool = False) -> list[Asked]:
    """What an event asks, in the words of its page in the reader's language.

    What that page doesn't say yet is in the words of the original, marked with their language.
    """
    questions = event.questions.all() if with_retired else event.questions.asked()
    words = _Words(event, page)
    return [words.of(question) for question in questions]


def quota_names(event: Event, page: EventPage) -> dict[int, str]:
    """The names of the groups that places are kept for, by the key of the Quota."""
    names = {UUID(block.id): block.value["name"] for block in page.quotas}
    return {quota.pk: names.get(quota.key) or quota.name for quota in event.quotas.all()}


def kept_places(event: Event, page: EventPage) -> str:
    """The groups that still have places, each with how many; "" where there are none."""
    left = {quota.pk: event.seats.for_newcomer(Way.ON_SITE, quota.pk) for quota in event.groups}
    if not any(left.values()):
        return ""
    names = quota_names(event, page)
    return comma().join(_places_for(names[key], number) for key, number in left.items() if number)


def _places_for(group: str, number: int) -> str:
    # Isolated: a name that isn't translated yet may run the other way.
    return ngettext(
        "%(number)d place for: %(group)s", "%(number)d places for: %(group)s", number
    ) % {
        "number": number,
        "group": f"\u2068{group}\u2069",
    }


def consent_line(event: Event) -> str:
    """What people agree to when they answer a sensitive question."""
    who = event.organizer.name if event.organizer else _("the organizer")
    text = _(
        "I agree that %(organizer)s keeps this answer to arrange the event. "
        "Few people see it, and it is erased %(days)d days after the last day."
    )
    return text % {"organizer": who, "days": conf.sensitive_time().days}


class _Words:
    """Where the words of an event's questions stand: the reader's page, else the original."""

    def __init__(self, event: Event, page: EventPage):
        self.event, self.page = event, page

    def of(self, question: Question) -> Asked:
        block, lang = self._block(question.key)
        own = ready_made.words_of(question.kind)
        label = block.get("label", "")
        return Asked(
            question=question,
            label=label or str(own.label) or question.label,
            help_text=block.get("help_text") or ("" if label else str(own.help_text)),
            lang=lang if label or not own.label else "",
            choices=tuple(self._choices(question, block, lang)),
            consent_text=self._consent(question, block),
        )

    def _block(self, key: UUID) -> tuple[dict, str]:
        if key in self._read:
            return self._read[key], self._language
        return self._original.get(key, {}), self._source_language

    def _choices(self, question: Question, block: dict, lang: str) -> Iterable[Choice]:
        written = {one.id: one.value for one in _items(block)}
        for choice in question.choices:
            key, is_retired = choice["key"], choice.get("is_retired", False)
            if own := ready_made.label_of(question.kind, key):
                yield Choice(key, own, is_retired=is_retired)
            elif key in written:
                yield Choice(key, written[key], lang, is_retired)
            else:
                is_name = question.kind == Kind.MUNICIPALITY
                lang_of_row = "" if is_name else self._source_language
                yield Choice(key, choice["label"], lang_of_row, is_retired)

    def _consent(self, question: Question, block: dict) -> str:
        if question.is_sensitive:
            return consent_line(self.event)
        if question.kind != Kind.CONSENT:
            return ""
        words = [block.get("label") or question.label, block.get("help_text", "")]
        return "\n".join(filter(None, words))

    @cached_property
    def _read(self) -> dict[UUID, dict]:
        return _blocks(self.page)

    @cached_property
    def _language(self) -> str:
        return _unless_read(self.page.locale.language_code)

    @cached_property
    def _original(self) -> dict[UUID, dict]:
        return _blocks(self.event.source_page)

    @cached_property
    def _source_language(self) -> str:
        return _unless_read(self.event.source_page.locale.language_code)


def _blocks(page: EventPage) -> dict[UUID, dict]:
    return {UUID(block.id): block.value for block in page.questions}


def _items(block: dict) -> list:
    return block["choices"].bound_blocks if "choices" in block else []


def _unless_read(language: str) -> str:
    return "" if language == get_language() else language
