"""Makes and publishes pages, in their first language and in those that they have words for."""

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
    own = prepared(model, words, SOURCE_LANGUAGE)
    page = model(locale=locale(SOURCE_LANGUAGE), live=False, **own, **fields)
    parent.add_child(instance=page)
    page.save_revision().publish()
    page = model.objects.get(pk=page.pk)
    for language in words:
        if language != SOURCE_LANGUAGE:
            _translate(page, prepared(model, words, language), language)
    return page


def _translate(page: Page, own: dict, language: str) -> None:
    translation = page.copy_for_translation(locale(language))
    _set(translation, own)
    translation.save_revision().publish()


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
