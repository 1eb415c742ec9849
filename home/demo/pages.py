"""Makes and publishes pages, in their first language and in those that they have words for."""

import uuid
from copy import copy

from django.db.models import Model
from wagtail.fields import StreamField
from wagtail.models import Page

from home.demo import blocks
from home.demo.blocks import page_at
from home.demo.shapes import Words
from home.demo.snippets import SOURCE_LANGUAGE, locale

__all__ = ["add_page", "illustrate", "page_at", "set_links"]


def add_page(parent: Page, model: type[Page], words: Words, **fields) -> Page:
    """Publish a page in its source language, then its translations. Returns the first one.

    `words` are fields by language, Finnish first; `fields` are the same in every language, also
    many-to-many ones and rows. How to write streams of blocks: shapes.py. The parent must be there
    in every language of the words.
    """
    fields.setdefault("translation_key", uuid.uuid4())
    for language in words:
        own = prepared(model, words, language)
        _publish(_in_language(parent, language), model, language, own | _copied(fields))
    original = {"translation_key": fields["translation_key"], "locale": locale(SOURCE_LANGUAGE)}
    return model.objects.get(**original)


def _publish(parent: Page, model: type[Page], language: str, fields: dict) -> None:
    page = model(locale=locale(language), live=False, **fields)
    parent.add_child(instance=page)
    page.save_revision().publish()


def _in_language(parent: Page, language: str) -> Page:
    """The parent's translation. The root of all pages has none."""
    if parent.is_root() or parent.locale == locale(language):
        return parent
    return parent.get_translation(locale(language))


def _copied(fields: dict) -> dict:
    """Each language has rows of its own, such as sessions: they keep their keys."""
    return {
        name: [copy(one) for one in value] if isinstance(value, list) else value
        for name, value in fields.items()
    }


def prepared(model: type[Model], words: Words, language: str) -> dict:
    """The words of a page as its fields keep them."""
    slug = words[SOURCE_LANGUAGE]["slug"]
    return {
        name: blocks.stream(value, language, f"{slug}-{name}") if _is_stream(model, name) else value
        for name, value in words[language].items()
    }


def set_links(words: Words) -> None:
    """Publish a page again where its blocks lead to more than was there when it was made."""
    for language in words:
        page = page_at(words[SOURCE_LANGUAGE]["slug"], language).specific
        own = prepared(type(page), words, language)
        streams = {name: value for name, value in own.items() if _is_stream(type(page), name)}
        if any(_raw(page, name) != value for name, value in streams.items()):
            _set(page, streams)
            page.save_revision().publish()


def illustrate(picture) -> dict:
    """The fields of a page with a picture that is decoration."""
    return {"image": picture, "image_is_decorative": True}


def _is_stream(model: type[Model], name: str) -> bool:
    return isinstance(model._meta.get_field(name), StreamField)


def _raw(page: Page, name: str) -> str:
    return page._meta.get_field(name).get_prep_value(getattr(page, name))


def _set(page: Page, fields: dict) -> None:
    for name, value in fields.items():
        setattr(page, name, value)
