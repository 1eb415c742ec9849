"""Which entries fit the words that a visitor typed, and how well.

One query fetches every word of the index that fits; the rest is counting, so that both databases
give the same hits in the same order.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from django.conf import settings
from django.db.models import Q

from home.search import words
from home.search.indexing import IN_TITLE
from home.search.models import Entry, Word

MOST_TERMS = 8
SAME, BEGINS, INSIDE = 10, 3, 1
# Shorter ones begin, or stand inside, words of all kinds.
MIN_BEGINNING, MIN_INSIDE = 3, 5


@dataclass(frozen=True)
class Term:
    """A word that was typed, with the basic forms that it may belong to. All are folded."""

    typed: str
    bases: frozenset[str]

    @classmethod
    def of(cls, word: str, language: str) -> "Term":
        """In the reader's language, and in that of the place: many search in Finnish."""
        languages = {language, settings.LANGUAGE_CODE}
        bases = set().union(*(words.typed_forms(word, code) for code in languages))
        return cls(words.fold(word), frozenset(bases | {words.fold(word)}))

    @property
    def rows(self) -> Q:
        fits = Q(form=self.typed) | Q(base__in=self.bases)
        for base in self.bases:
            if len(base) >= MIN_INSIDE:
                fits |= Q(form__contains=base) | Q(base__contains=base)
            elif len(base) >= MIN_BEGINNING:
                fits |= Q(form__startswith=base) | Q(base__startswith=base)
        return fits

    def closeness(self, form: str, base: str) -> int:
        """How near a word of the index is: the same one, one that begins so, or has it inside."""
        if form == self.typed or base in self.bases:
            return SAME
        return max(_closeness(word, own) for word in (form, base) for own in self.bases)


def _closeness(word: str, base: str) -> int:
    if len(base) >= MIN_BEGINNING and word.startswith(base):
        return BEGINS
    return INSIDE if len(base) >= MIN_INSIDE and base in word else 0


@dataclass
class Hit:
    """An entry that has at least one of the words."""

    entry: int
    language: str
    kind: str
    scores: dict[Term, int] = field(default_factory=dict)
    forms: set[str] = field(default_factory=set)  # the words as they stand there, folded

    def add(self, term: Term, form: str, score: int) -> None:
        self.forms.add(form)
        self.scores[term] = max(score, self.scores.get(term, 0))

    @property
    def rank(self) -> tuple:
        """Smaller is better: more words, then more of them in the title, then closer ones."""
        in_title = sum(score >= IN_TITLE for score in self.scores.values())
        return (-len(self.scores), -in_title, -sum(self.scores.values()), self.entry)


class Matches:
    """What fits a query, the best first."""

    def __init__(self, query: str, language: str):
        typed = dict.fromkeys(match[0] for match in words.split(query))
        self.terms = [Term.of(word, language) for word in list(typed)[:MOST_TERMS]]

    @cached_property
    def any_word(self) -> list[Hit]:
        found = {}
        for entry, language, kind, form, base, weight in self._rows():
            hit = found.setdefault(entry, Hit(entry, language, kind))
            for term, closeness in self._closenesses[form, base]:
                hit.add(term, form, closeness * weight)
        return sorted(found.values(), key=lambda hit: hit.rank)

    @cached_property
    def every_word(self) -> list[Hit]:
        return [hit for hit in self.any_word if len(hit.scores) == len(self.terms)]

    @property
    def hits(self) -> list[Hit]:
        """What has all the words; where nothing has, what has some of them."""
        return self.every_word or self.any_word

    def _rows(self) -> Iterable[tuple]:
        if not self.terms:
            return []
        fits = Q()
        for term in self.terms:
            fits |= term.rows
        rows = Word.objects.filter(fits, entry__in=Entry.objects.visible())
        return rows.values_list(
            "entry", "entry__language", "entry__kind", "form", "base", "weight"
        ).iterator()

    @cached_property
    def _closenesses(self) -> dict:
        return _Closenesses(self.terms)


class _Closenesses(dict):
    """Of each pair of form and base the terms that it fits. The same words come again and again."""

    def __init__(self, terms: list[Term]):
        self.terms = terms

    def __missing__(self, pair: tuple[str, str]) -> list[tuple[Term, int]]:
        near = [(term, term.closeness(*pair)) for term in self.terms]
        self[pair] = [(term, closeness) for term, closeness in near if closeness]
        return self[pair]
