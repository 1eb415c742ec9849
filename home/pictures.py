"""Pictures and the sizes that they are shown in."""

from collections.abc import Iterable

from django.db.models import prefetch_related_objects


def fetch_sizes(images: Iterable) -> None:
    """Have the sizes of many pictures at hand, in one query. None stands for no picture."""
    prefetch_related_objects([image for image in images if image], "renditions")
