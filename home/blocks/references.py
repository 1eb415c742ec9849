"""What blocks point at, fetched for a whole body at once and in the language of the reader."""

from collections.abc import Iterator

from django.db.models import prefetch_related_objects
from django.utils.translation import get_language
from wagtail import blocks
from wagtail.blocks.list_block import ListValue
from wagtail.images.models import AbstractImage
from wagtail.models import Page, TranslatableMixin

from home.blocks.links import LinkValue
from home.translation.queries import in_language


def resolve(value: blocks.StreamValue) -> None:
    """Make links lead to pages that readers can open, show people in their language, and have
    the sizes of pictures at hand. The same few queries, whatever the number of blocks.
    """
    parts = list(_parts(value))
    links = [part for part in parts if isinstance(part, LinkValue) and part.get("page")]
    pages = _shown([link["page"] for link in links], Page.objects.public())
    for link in links:
        link.shown_page = pages.get(link["page"].translation_key)
    people = [part for part in parts if _is_person(part)]
    shown = _shown(people, type(people[0]).objects.all()) if people else {}
    for person in people:
        person.shown = shown.get(person.translation_key)
    prefetch_related_objects(list(shown.values()), "photo__renditions")
    prefetch_related_objects([p for p in parts if isinstance(p, AbstractImage)], "renditions")


def _shown(chosen: list[TranslatableMixin], candidates) -> dict:
    """What the reader sees in the place of each chosen one, by translation key."""
    if not chosen:
        return {}
    keys = {thing.translation_key for thing in chosen}
    shown = in_language(candidates.filter(translation_key__in=keys), get_language())
    return {thing.translation_key: thing for thing in shown}


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
