"""An evening about becoming an expert by experience: people hear of it, then apply."""

from home.demo import people
from home.demo.season import MONDAY, Season
from home.demo.shapes import DemoEvent, at

WORDS = {
    "fi": {
        "title": "Hae kokemusasiantuntijaksi: ilta, jossa saat kysyä",
        "slug": "hae-kokemusasiantuntijaksi",
        "intro": "Sinun kokemuksesi voi auttaa muita. Kuule, mitä koulutuksessa tehdään, ja tee "
        "hakemus saman tien yhdessä meidän kanssamme.",
        "audience": "Sinulle, joka olet tullut Suomeen pakolaisena",
        "body": """
<p>Illassa on mukana aiemmin valmistuneita. He kertovat, millaista työ on. Hakemuksen voi
kirjoittaa tai kertoa ääneen, omalla kielellä. Tulkki on paikalla.</p>
""",
    },
    "sv": {
        "title": "Bli erfarenhetsexpert: en kväll då du får fråga",
        "slug": "bli-erfarenhetsexpert",
        "intro": "Din erfarenhet kan hjälpa andra. Hör vad man gör på utbildningen, och gör en "
        "ansökan genast tillsammans med oss.",
        "audience": "För dig som kommit till Finland som flykting",
        "body": """
<p>Med på kvällen är några som redan är utbildade. De berättar hurdant arbetet är. Ansökan kan du
skriva eller berätta, på ditt eget språk. En tolk är på plats.</p>
""",
    },
    "en": {
        "title": "Become an expert by experience: an evening for questions",
        "slug": "become-an-expert-by-experience",
        "intro": "What you have lived through can help others. Hear what is done in the training, "
        "and make your application right away, together with us.",
        "audience": "For you who came to Finland as a refugee",
        "body": """
<p>Some who have graduated will be there and tell what the work is like. You can write your
application or tell it aloud, in your own language. There is an interpreter.</p>
""",
    },
}


def entry(season: Season) -> DemoEvent:
    return DemoEvent(
        words=WORDS,
        organizer="neuvonta",
        terms={
            "kind": "training",
            "held_in": ["fi"],
            "interpreted_into": ["ar", "fa", "so"],
            "capacity": 25,
            "party_limit": 2,
        },
        meetings=[at(season.day(6, MONDAY), "17:00", "19:00", venue="olohuone")],
        parties=people.alone()[:5],
    )
