"""What blocks point at, fetched for a whole body at once and in the language of the reader."""

from collections.abc import Iterator

from django.db.models import prefetch_related_objects
from django.utils.translation import get_language
from wagtail import blocks
from wagtail.blocks.list_block import ListValue
from wagtail.images.models import AbstractImage
from wagtail.models import Locale, Page, TranslatableMixin

from home.blocks.links import LinkValue
from home.pictures import fetch_sizes
from home.translation.queries import in_language


def resolve(value: blocks.StreamValue, context: dict | None) -> None:
    """Make links lead to pages that readers can open, show people in their language, and have
    the sizes of pictures at hand. The same few queries, whatever the number of blocks.
    """
    parts = list(_parts(value))
    links = [part for part in parts if isinstance(part, LinkValue) and part.get("page")]
    people = [part for part in parts if _is_person(part)]
    page = (context or {}).get("page")
    locale = page.locale if page and (links or people) else None
    pages = _shown([link["page"] for link in links], locale)
    for link in links:
        link.shown_page = pages.get(link["page"].translation_key)
        link.is_foreign = bool(link.shown_page and link.shown_page.locale != locale)
    shown = _shown(people, locale)
    for person in people:
        person.shown = shown.get(person.translation_key)
    prefetch_related_objects(list(shown.values()), "photo")
    pictures = [part for part in parts if isinstance(part, AbstractImage)]
    fetch_sizes([*pictures, *(person.photo for person in shown.values())])


def _shown(chosen: list[TranslatableMixin], locale: Locale | None) -> dict:
    """What the reader sees in the place of each chosen one, by translation key.

    What is in the language of the page already is not asked for again.
    """
    shown = {thing.translation_key: thing for thing in chosen if _is_in(locale, thing)}
    for thing in shown.values():
        thing.locale = locale
    missing = {thing.translation_key for thing in chosen} - shown.keys()
    if missing:
        others = type(chosen[0]).objects.filter(translation_key__in=missing)
        shown |= {thing.translation_key: thing for thing in in_language(others, get_language())}
    return shown


def _is_in(locale: Locale | None, thing: TranslatableMixin) -> bool:
    is_alias = isinstance(thing, Page) and thing.alias_of_id
    return bool(locale) and thing.live and thing.locale_id == locale.pk and not is_alias


def _is_person(part) -> bool:
    return isinstance(part, TranslatableMixin) and not isinstance(part, Page)


def _parts(value) -> Iterator:
    yield value
    if isinstance(value, blocks.StreamValue):
        children = [child.value for child in value]
    elif isinstance(value, blocks.StructValue):
        children = value.values()
    elif isinstance(value, ListValue):
        children = list(value)
    else:
        children = []
    for child in children:
        yield from _parts(child)
