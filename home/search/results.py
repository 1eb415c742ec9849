"""The hits of one search, as a reader sees them: a page of them, and ways to narrow them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from django.core.paginator import Paginator
from django.utils.translation import get_language_info

from home.search import excerpts, sources
from home.search.excerpts import Part
from home.search.matching import Hit, Matches
from home.search.models import Entry

HITS_ON_A_PAGE = 10
ALL = "all"  # in the place of a language


@dataclass(frozen=True)
class Choice:
    """A way to narrow the hits, and how many are left then."""

    value: str
    label: str
    count: int
    is_chosen: bool


@dataclass(frozen=True)
class Result:
    url: str
    title: list[Part]
    excerpt: list[Part]
    kind: str
    language: dict  # as Django describes it: code, name, direction


class Results:
    """What a reader of a language finds. Nonsense in a choice chooses nothing."""

    def __init__(self, matches: Matches, reads: str, *, language: str = "", kind: str = ""):
        self.hits, self.reads = matches.hits, reads
        self.is_partial = bool(self.hits) and not matches.every_word
        self.languages_found = {hit.language for hit in self.hits}
        self.kind = kind if kind in {hit.kind for hit in self.hits} else ""
        self.chosen = language if language in self.languages_found | {ALL} else ""

    @property
    def language(self) -> str:
        """By default the reader's own, or all where nothing is in it."""
        return self.chosen or (self.reads if self.reads in self.languages_found else ALL)

    @property
    def is_elsewhere_only(self) -> bool:
        return bool(self.hits) and self.reads not in self.languages_found

    @cached_property
    def shown(self) -> list[Hit]:
        """In all languages: the reader's own first."""
        hits = [hit for hit in self._in_language if self.kind in ("", hit.kind)]
        return sorted(hits, key=lambda hit: hit.language != self.reads)

    @property
    def _in_language(self) -> list[Hit]:
        return [hit for hit in self.hits if self.language in (ALL, hit.language)]

    @property
    def kinds(self) -> list[Choice]:
        counts = Counter(hit.kind for hit in self._in_language)
        return [
            Choice(kind, sources.label_of(kind), count, kind == self.kind)
            for kind, count in counts.most_common()
        ]

    @property
    def languages(self) -> list[dict]:
        """Each language that something is found in, the reader's own first."""
        counts = Counter(hit.language for hit in self.hits if self.kind in ("", hit.kind))
        codes = sorted(counts, key=lambda code: (code != self.reads, -counts[code]))
        return [
            get_language_info(code) | {"count": counts[code], "is_chosen": code == self.language}
            for code in codes
        ]

    def batch(self, number):
        """One page of hits. Nonsense for a number is the first page."""
        return Paginator(self.shown, HITS_ON_A_PAGE).get_page(number)

    @staticmethod
    def of(hits: Iterable[Hit], request) -> list[Result]:
        """The hits with all that is shown of them."""
        hits = list(hits)
        entries = Entry.objects.select_related("page").in_bulk([hit.entry for hit in hits])
        addresses = _addresses(request, entries.values())
        return [
            _result(entries[hit.entry], hit, addresses[hit.entry])
            for hit in hits
            if addresses.get(hit.entry)
        ]


def _result(entry: Entry, hit: Hit, url: str) -> Result:
    return Result(
        url=url,
        title=excerpts.mark(entry.title, hit.forms),
        excerpt=excerpts.excerpt(entry.text, hit.forms),
        kind=sources.label_of(entry.kind),
        language=get_language_info(entry.language),
    )


def _addresses(request, entries: Iterable[Entry]) -> dict[int, str]:
    """The address of each entry: pages know theirs, a source is asked once for all of its rows."""
    found = {entry.pk: entry.page.get_url(request) for entry in entries if entry.page_id}
    for source in sources.registered():
        own = {entry.object_id: entry.pk for entry in entries if entry.source == source.name}
        rows = source.public().filter(pk__in=own) if own else []
        for pk, url in source.addresses(request, rows).items() if own else ():
            found[own[pk]] = url
    return found
