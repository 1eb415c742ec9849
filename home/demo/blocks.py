"""From the words of a stream of blocks to what the database keeps of it.

What a block points at is found when the words are set. What isn't there is left out; a document
that isn't there yet is announced as coming soon.
"""

import json
import uuid

from django.db.models import Model
from wagtail.documents import get_document_model
from wagtail.models import Page

from home.demo.snippets import HOME_KEY, SOURCE_LANGUAGE, person

Stream = str | list[tuple]


def page_at(slug: str, language: str = SOURCE_LANGUAGE) -> Page | None:
    """The published page whose Finnish address ends in the slug, in a language. None if it has none."""
    original = Page.objects.live().filter(
        slug=slug, locale__language_code=SOURCE_LANGUAGE, depth__gt=1
    )
    keys = original.values("translation_key")
    return (
        Page.objects.live().filter(translation_key__in=keys, locale__language_code=language).first()
    )


def document_at(key: str):
    """The document that was uploaded as <key>.pdf, or None."""
    return get_document_model().objects.filter(file__regex=rf"(^|/){key}(_\w+)?\.pdf$").first()


def stream(words: Stream, language: str, name: str) -> str:
    """What a stream field keeps. `name` tells the stream from others."""
    pairs = [("text", words)] if isinstance(words, str) else words
    blocks = [
        {"type": kind, "value": _value(kind, value, language), "id": _id(name, place)}
        for place, (kind, value) in enumerate(pairs)
    ]
    return json.dumps([block for block in blocks if block["value"] is not None])


def _value(kind: str, value, language: str):
    if kind == "people":
        return _items([person(key).pk for key in value])
    return _resolved(value, language)


def _resolved(value, language: str):
    """The value with keys in the place of names; None where a page isn't there."""
    if isinstance(value, list):
        found = [_resolved(one, language) for one in value]
        return _items([one for one in found if one is not None])
    if isinstance(value, dict):
        return _resolved_struct(value, language)
    return value.pk if isinstance(value, Model) else value


def _resolved_struct(value: dict, language: str) -> dict | None:
    value = {name: _resolved(one, language) for name, one in value.items()}
    if isinstance(value.get("page"), str):
        page = page_at(value["page"], language)
        return value | {"page": page.pk} if page else None
    if isinstance(value.get("document"), str):
        document = document_at(value["document"])
        return value | {"document": document and document.pk}
    return value


def _items(values: list) -> list[dict]:
    return [
        {"type": "item", "value": value, "id": _id(repr(value), place)}
        for place, value in enumerate(values)
    ]


def _id(name: str, place: int) -> str:
    # The same in every language, and again at the second try.
    return str(uuid.uuid5(HOME_KEY, f"{name}-{place}"))
