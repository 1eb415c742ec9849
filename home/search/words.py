"""Words, cut from a text and compared as a visitor would: häädöstä, Häätö and haato are one.

The dictionaries come with simplemma. Each is read once in a process, when first asked for:
about a second and 50 MB for Finnish, half a second and 2 to 20 MB for each other one.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

import simplemma

# Somali has none: its words are searched as they are typed.
DICTIONARIES = {
    "fi": "fi",
    "fi-x-selko": "fi",
    "sv": "sv",
    "en": "en",
    "ru": "ru",
    "uk": "uk",
    "ar": "ar",
    "fa": "fa",
}
LONGEST = 60
SOFT_HYPHEN = "\u00ad"
# Dari is typed with Arabic and with Persian keyboards.
ONE_LETTER = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک"})
FRONT_VOWELS = str.maketrans("ao", "äö")
SWEDISH_ENDINGS = ["arna", "orna", "erna", "ar", "or", "er", "en", "et"]

_WORD = re.compile(r"\w+")


def split(text: str) -> Iterator[re.Match]:
    """The words of a text, each with its place. A hyphen parts words."""
    return (match for match in _WORD.finditer(text) if len(match[0]) > 1 or match[0].isdigit())


@lru_cache(maxsize=2**16)
def fold(word: str) -> str:
    """A word without capitals, dots and accents: as it is compared."""
    letters = unicodedata.normalize("NFKD", word.casefold().translate(ONE_LETTER))
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return plain[:LONGEST]


def base_forms(word: str, language: str) -> set[str]:
    """What the word may be a form of, as a dictionary has it, folded: häätö of häädöstä.

    A word that no dictionary knows stays as it is.
    """
    if language not in DICTIONARIES:
        return {fold(word)}
    forms = {_lemma(word, DICTIONARIES[language])}
    if DICTIONARIES[language] == "fi":
        forms |= _nouns_beside_verbs(word.casefold())
    if DICTIONARIES[language] == "sv":
        forms |= _swedish_nouns(word.casefold())
    return {fold(form) for form in forms}


def typed_forms(word: str, language: str) -> set[str]:
    """The same of a word that a visitor typed, maybe without the dots of ä and ö."""
    forms = base_forms(word, language)
    if DICTIONARIES.get(language) == "fi":
        # All vowels of a Finnish word are of one kind, so there is only one word to try.
        dotted = word.casefold().translate(FRONT_VOWELS)
        if _is_known(dotted):
            forms |= base_forms(dotted, language)
    return forms


def _nouns_beside_verbs(word: str) -> set[str]:
    """The nouns whose partitive reads as a verb: tuki of tukea, vuokra of vuokraa.

    The dictionary gives one answer for each word, and for these it is the verb.
    """
    tried = {word[:-1]} if word.endswith(("a", "ä")) else set()
    if word.endswith(("ta", "tä")):
        tried.add(word[:-2])
    if word.endswith(("ea", "eä")):
        tried.add(f"{word[:-2]}i")
    return {noun for noun in tried if len(noun) > 2 and _is_known(noun) and _lemma(noun) == noun}


def _swedish_nouns(word: str) -> set[str]:
    """The nouns that share a form with another word: tolk of tolkarna, which may be tolkare too.

    The dictionary gives one answer for each word. A stem is a noun where "the tolk" comes from it.
    """
    stems = {word} | {word.removesuffix(ending) for ending in SWEDISH_ENDINGS}
    return {
        stem
        for stem in stems
        if len(stem) > 2 and any(_lemma(stem + the, "sv") == stem for the in ["en", "et"])
    }


# A small dictionary: the fast one of Finnish takes 350 MB in every process.


@lru_cache(maxsize=2**16)
def _lemma(word: str, dictionary: str = "fi") -> str:
    return simplemma.lemmatize(word[:LONGEST], lang=dictionary, low_memory=True)


@lru_cache(maxsize=2**16)
def _is_known(word: str) -> bool:
    return simplemma.is_known(word, lang="fi", low_memory=True)
