"""The language that a link or a file is in."""

from django.conf import settings
from wagtail import blocks


def languages() -> list[tuple[str, str]]:
    return settings.LANGUAGES


def language_block(label, **kwargs) -> blocks.ChoiceBlock:
    """Asks for a language. Translations keep it: it is that of the file, not of the page."""
    return blocks.ChoiceBlock(choices=languages, required=False, label=label, **kwargs)
