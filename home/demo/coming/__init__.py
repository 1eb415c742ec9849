"""The season to come: invented events of every kind that visitors and organizers meet."""

from home.demo.coming import (
    advice,
    advice_tour,
    brunch,
    council,
    experts,
    peer_groups,
    road_show,
    seminar,
    training,
    workshop,
)
from home.demo.season import Season
from home.demo.shapes import DemoEvent, DemoSeries

MODULES = [
    brunch,
    road_show,
    seminar,
    peer_groups,
    advice,
    advice_tour,
    training,
    experts,
    council,
    workshop,
]


def entries(season: Season) -> list[DemoEvent | DemoSeries]:
    return [module.entry(season) for module in MODULES]
