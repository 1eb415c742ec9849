"""The season to come: invented events of every kind that visitors and organizers meet."""

from home.demo.coming import (
    advice,
    advice_tour,
    brunch,
    council,
    council_members,
    expert_training,
    experts,
    hybrid_seminar,
    new_group,
    peer_groups,
    road_show,
    seminar,
    training,
    workplace_visit,
    workshop,
)
from home.demo.season import Season
from home.demo.shapes import DemoEvent, DemoSeries

MODULES = [
    brunch,
    road_show,
    seminar,
    hybrid_seminar,
    peer_groups,
    new_group,
    advice,
    advice_tour,
    training,
    experts,
    expert_training,
    council,
    council_members,
    workplace_visit,
    workshop,
]


def entries(season: Season) -> list[DemoEvent | DemoSeries]:
    return [module.entry(season) for module in MODULES]
