"""A word that is not in the index may be mistyped: which one is near?"""

from difflib import get_close_matches

from django.db.models import Min

from home.search import words
from home.search.matching import Matches, Term
from home.search.models import Entry, Word

NEAR = 0.75


def suggest(query: str, matches: Matches, language: str) -> str:
    """The query with near words in the place of those that nothing has, or an empty text."""
    found = {term for hit in matches.any_word for term in hit.scores}
    unknown = [term for term in matches.terms if term not in found]
    near = {term.typed: _nearest(term, language) for term in unknown}
    if not any(near.values()):
        return ""
    return " ".join(near.get(words.fold(m[0])) or m[0] for m in words.split(query))


def _nearest(term: Term, language: str) -> str:
    rows = Word.objects.filter(
        form__startswith=term.typed[:1],
        entry__in=Entry.objects.visible(),
        entry__language=language,
    )
    entries = dict(rows.values_list("form").annotate(entry=Min("entry")))
    near = get_close_matches(term.typed, entries, n=1, cutoff=NEAR)
    return _as_written(near[0], entries[near[0]]) if near else ""


def _as_written(form: str, entry: int) -> str:
    """The word with its dots: the index compares without them."""
    entry = Entry.objects.get(pk=entry)
    written = (match[0] for match in words.split(f"{entry.text} {entry.title}"))
    return next((word.casefold() for word in written if words.fold(word) == form), form)
