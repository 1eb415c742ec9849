"""What blocks point at, fetched for a whole body at once and in the language of the reader."""

from collections.abc import Iterator

from django.db.models import prefetch_related_objects
from django.utils.translation import get_language
from wagtail import blocks
from wagtail.images.models import AbstractImage
from wagtail.models import Page, TranslatableMixin

from home.blocks.links import LinkValue
from home.translation.queries import in_language


def resolve(value: blocks.StreamValue) -> None:
    """Make links lead to pages that readers can open, and pictures bring their sizes along.

    The same few queries, whatever the number of blocks.
    """
    parts = list(_parts(value))
    links = [part for part in parts if isinstance(part, LinkValue)]
    chosen = [link["page"] for link in links if link.get("page")]
    shown = by_key(chosen, Page)
    for link in links:
        link.shown_page = shown.get(link["page"].translation_key) if link.get("page") else None
    prefetch_related_objects([p for p in parts if isinstance(p, AbstractImage)], "renditions")


def by_key(chosen: list[TranslatableMixin], model) -> dict:
    """What is shown to the reader in the place of each chosen one, by translation key."""
    if not chosen:
        return {}
    keys = {thing.translation_key for thing in chosen}
    shown = in_language(model.objects.filter(translation_key__in=keys), get_language())
    return {thing.translation_key: thing for thing in shown}


def people_in(value: blocks.StreamValue) -> list[TranslatableMixin]:
    """Everybody that the body's lists of people name."""
    lists = [child.value for child in value if child.block_type == "people"]
    return [person for people in lists for person in people if person]


def _parts(value) -> Iterator:
    yield value
    if isinstance(value, blocks.StreamValue):
        children = [child.value for child in value]
    elif isinstance(value, blocks.StructValue):
        children = value.values()
    elif isinstance(value, blocks.list_block.ListValue):
        children = list(value)
    else:
        children = []
    for child in children:
        yield from _parts(child)
