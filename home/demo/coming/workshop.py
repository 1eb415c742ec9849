"""A workshop that was called off after people had registered."""

from home.demo import people
from home.demo.season import THURSDAY, Season
from home.demo.shapes import DemoEvent, at

WORDS = {
    "fi": {
        "title": "Palvelut kartalle: iltapäivän työpaja",
        "slug": "palvelut-kartalle",
        "intro": "Piirretään yhdessä, mistä uusi asukas saa apua Karstulassa ja lähikunnissa.",
        "audience": "Saarikan alueen työntekijöille ja asukkaille",
        "body": "<p>Tuo mukanasi tieto yhdestä palvelusta, joka on auttanut sinua tai asiakastasi.</p>",
    },
    "sv": {
        "title": "Tjänsterna på kartan: en verkstad på eftermiddagen",
        "slug": "tjansterna-pa-kartan",
        "intro": "Vi ritar tillsammans var en ny invånare får hjälp i Karstula och grannkommunerna.",
        "audience": "För anställda och invånare inom Saarikkas område",
        "body": "<p>Ta med dig en tjänst som har hjälpt dig eller din kund.</p>",
    },
    "en": {
        "title": "Services on the map: an afternoon workshop",
        "slug": "services-on-the-map",
        "intro": "Together we draw where a new resident finds help in Karstula and nearby.",
        "audience": "For staff and residents in the Saarikka area",
        "body": "<p>Bring along one service that has helped you or your client.</p>",
    },
}


def entry(season: Season) -> DemoEvent:
    return DemoEvent(
        words=WORDS,
        organizer="neuvonta",
        terms={"kind": "meeting", "held_in": ["fi"], "capacity": 15},
        meetings=[at(season.day(3, THURSDAY), "13:00", "15:30", venue="karstula")],
        parties=people.last(4),
        cancelled_because="Työpajan vetäjä on sairastunut. Kerromme uuden ajan, kun se on sovittu.",
    )
