"""Shows where the words stand: texts cut into parts, each found or not."""

from typing import NamedTuple

from home.search import words

LENGTH = 240
BEFORE = 60


class Part(NamedTuple):
    text: str
    is_found: bool


def mark(text: str, forms: set[str]) -> list[Part]:
    """The whole text, in parts."""
    parts, end = [], 0
    for match in words.split(text):
        if words.fold(match[0]) in forms:
            parts += [Part(text[end : match.start()], False), Part(match[0], True)]
            end = match.end()
    return [part for part in [*parts, Part(text[end:], False)] if part.text]


def excerpt(text: str, forms: set[str]) -> list[Part]:
    """The lines around the first word that was found, or the beginning."""
    places = (m.start() for m in words.split(text) if words.fold(m[0]) in forms)
    start = _start_of_word(text, max(0, next(places, 0) - BEFORE))
    end = _end_of_word(text, start + LENGTH)
    before, after = "… " * (start > 0), " …" * (end < len(text))
    return mark(f"{before}{text[start:end].strip()}{after}", forms)


def _start_of_word(text: str, place: int) -> int:
    return text.rfind(" ", 0, place) + 1


def _end_of_word(text: str, place: int) -> int:
    space = text.find(" ", place)
    return len(text) if space < 0 else space
