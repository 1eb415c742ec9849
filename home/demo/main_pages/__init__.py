"""The main pages, in all nine languages: one module for each language, so that one person who
speaks it can read it through. Every module has the same names.
"""

from home.demo.main_pages import ar, en, fa, fi, fi_selko, ru, so, sv, uk
from home.demo.shapes import Words

MODULES = {
    "fi": fi,
    "fi-x-selko": fi_selko,
    "sv": sv,
    "en": en,
    "ru": ru,
    "uk": uk,
    "ar": ar,
    "fa": fa,
    "so": so,
}


def words(name: str) -> Words:
    """The words of one page by language: words("HOME")."""
    return {language: vars(module)[name] for language, module in MODULES.items()}
