"""Text that people typed or pasted, made fit for pages, mails, calendars and tables."""

import re
import unicodedata

from django.utils.translation import get_language_bidi

# Control characters, signs that turn the direction of everything after them, halves of
# surrogate pairs, byte order marks and noncharacters. No word in any language needs them.
UNWANTED = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]"
)


def clean(text: str, *, lines: bool = False) -> str:
    """Keep what can be read: on one line, or with `lines` as the lines that were typed.

    Joiners stay: Persian, Dari and emoji are written with them. Text that nobody could see is empty.
    """
    kept = UNWANTED.sub("", "\n".join(text.splitlines()))
    kept = unicodedata.normalize("NFC", kept)
    if all(_is_invisible(character) for character in kept):
        return ""
    if lines:
        return "\n".join(line.rstrip() for line in kept.split("\n")).strip()
    return " ".join(kept.split())


def comma() -> str:
    """Between two parts, as the script of the reader has it."""
    return "، " if get_language_bidi() else ", "


def _is_invisible(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) == "Cf"
