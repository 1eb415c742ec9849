"""Builds the whole demo site: what home.demo makes, and the materials below it."""

from datetime import date

from django.db import transaction
from django.utils import timezone

from home.demo import building as home_building
from home.demo.building import SiteHasContent, is_built
from home.search import indexing
from resources.demo.materials import add_materials

__all__ = ["SiteHasContent", "build", "is_built"]


@transaction.atomic
def build(*, base_url: str, today: date | None = None) -> None:
    """Fill an empty site. Either all of it is there or nothing is."""
    today = today or timezone.localdate()
    home = home_building.build(base_url=base_url, today=today)
    add_materials(home, today=today)
    # Projects, news and front pages lead to the materials too.
    home_building.set_all_links()
    # At once: on a first start the worker has thousands of small tasks before it.
    indexing.rebuild()
