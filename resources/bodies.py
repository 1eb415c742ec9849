"""The bodies of several pages, read as one: the same few queries, however many pages."""

from collections.abc import Sequence
from itertools import islice

from wagtail.blocks import StreamValue
from wagtail.models import Page

from home.blocks import references


def read_together(pages: Sequence[Page]) -> None:
    """Give each page its `blocks`, with all that they point at."""
    bodies = [list(page.body.raw_data) for page in pages]
    stream = pages[0].body.stream_block
    together = StreamValue(stream, [block for body in bodies for block in body], is_lazy=True)
    references.resolve(together, {"page": pages[0]})
    blocks = iter(together)
    for page, body in zip(pages, bodies, strict=True):
        page.blocks = list(islice(blocks, len(body)))
