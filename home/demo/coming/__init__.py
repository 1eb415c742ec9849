"""The season to come: invented events of every kind that visitors and organizers meet."""

from home.demo.coming import advice, brunch, peer_groups, road_show, seminar, training, workshop
from home.demo.season import Season
from home.demo.shapes import DemoEvent, DemoSeries


def entries(season: Season) -> list[DemoEvent | DemoSeries]:
    modules = [brunch, road_show, seminar, peer_groups, advice, training, workshop]
    return [module.entry(season) for module in modules]
