"""The news of the five projects."""

from home.demo.news import encounters, kotopaikka, others

NEWS = [
    encounters.ENCOUNTERS,
    kotopaikka.PUBLICATIONS,
    kotopaikka.ROAD_SHOW,
    kotopaikka.PEER_GROUPS,
    kotopaikka.IDEA_DAY,
    others.GRADUATION,
    others.FARM,
    others.PHONE_LINE,
    others.YARD_PARTY,
    others.ABROAD,
    others.CLOSING_OF_VEPA,
]
