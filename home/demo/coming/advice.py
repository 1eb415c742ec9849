"""An advice point without registration: people just come along."""

from home.demo import main_pages
from home.demo.season import WEDNESDAY, Season
from home.demo.shapes import DemoEvent, at


def entry(season: Season) -> DemoEvent:
    return DemoEvent(
        words=main_pages.words("ADVICE"),
        organizer="neuvonta",
        terms={
            "kind": "advice",
            "held_in": ["fi", "en", "ar"],
            "registration_mode": "none",
        },
        meetings=[
            at(season.day(week, WEDNESDAY), "13:00", "16:00", venue="olohuone")
            for week in [1, 2, 3, 4]
        ],
    )
