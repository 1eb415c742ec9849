"""What a page or a snippet says, as plain text: the fields that its model names as searchable."""

from collections.abc import Iterator

from django.db.models import Manager
from wagtail.search import index

from home.search.words import SOFT_HYPHEN

BETWEEN = " – "  # an introduction and what follows are not one sentence


def searchable_text(instance: index.Indexed) -> str:
    """The text of the `search_fields` of its model, StreamFields and rich text included.

    The title stands for itself. What only filters or completes is left out.
    """
    parts = _parts(instance, type(instance).get_search_fields())
    parts = (part for part in parts if part != str(instance))
    clean = (" ".join(part.replace(SOFT_HYPHEN, "").split()) for part in parts)
    return BETWEEN.join(part for part in clean if part)


def _parts(instance, fields) -> Iterator[str]:
    for field in fields:
        if isinstance(field, index.RelatedFields):
            for related in _related(field.get_value(instance)):
                yield from _parts(related, field.fields)
        elif isinstance(field, index.SearchField):
            yield from _strings(field.get_value(instance))


def _related(value) -> list:
    if isinstance(value, Manager):
        return list(value.all())
    return [] if value is None else [value]


def _strings(value) -> Iterator[str]:
    if isinstance(value, list | tuple):
        for part in value:
            yield from _strings(part)
    elif value is not None:
        yield str(value)
