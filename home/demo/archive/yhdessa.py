"""What Yhdessä enemmän arranged in 2017-2018. The places and the way are true; days and times
are the demo's own.
"""

from datetime import date, timedelta

from home.demo.shapes import DemoEvent, DemoSeries, at

LANGUAGES = ["fi", "en", "ru", "ar"]


def _advice_point(place: str, town: str, weekday: str, first: date, key: str) -> DemoEvent:
    """Every second week, eight times: the timetable that the whole neighbourhood learned."""
    days = [first + timedelta(weeks=2 * n) for n in range(8)]
    return DemoEvent(
        organizer="yhteisojentuki",
        terms={"kind": "advice", "held_in": LANGUAGES, "registration_mode": "none"},
        meetings=[at(day, "13:00", "16:00", venue=key) for day in days],
        words={
            "fi": {
                "title": f"Neuvontapiste {place}, kevät 2018",
                "slug": f"{key}-2018",
                "intro": f"Joka toinen {weekday} {town}, aina samassa paikassa.",
                "audience": "Kaikille",
                "body": "<p>Neuvoja puhui suomea, englantia, venäjää ja arabiaa. Muina päivinä "
                "neuvottiin verkossa.</p>",
            }
        },
    )


ADVICE_POINTS = DemoSeries(
    words={
        "fi": {
            "title": "Kiertävä neuvonta, kevät 2018",
            "slug": "kiertava-neuvonta-2018",
            "intro": "Neuvoja kiersi kolmessa lähiössä. Ei ajanvarausta, ei väärää ovea.",
            "body": "<p>Neuvontaa sai monella kielellä. Asian ei tarvinnut olla iso: kirje, "
            "lomake tai sana, jota ei löytynyt sanakirjasta.</p>",
        }
    },
    events=[
        _advice_point("Keltinmäki", "Keltinmäessä", "maanantai", date(2018, 1, 15), "keltinmaki"),
        _advice_point("Huhtasuo", "Huhtasuolla", "tiistai", date(2018, 1, 16), "huhtasuo"),
        _advice_point("Kuokkala", "Kuokkalassa", "torstai", date(2018, 1, 18), "kuokkala"),
    ],
)

YARD_PARTY = DemoEvent(
    organizer="yhteisojentuki",
    terms={"kind": "community", "held_in": ["fi", "en"], "registration_mode": "none"},
    meetings=[at(date(2018, 8, 22), "15:00", "19:00", venue="piha")],
    words={
        "fi": {
            "title": "Pihajuhla Kuokkalassa 2018",
            "slug": "pihajuhla-2018",
            "intro": "Naapurit samassa pöydässä: ruokaa, pelejä ja monta kannua teetä.",
            "audience": "Kaikille kulmakunnan asukkaille",
            "body": "<p>Jokainen toi jotakin. Lapset keksivät leikin, jossa ei tarvittu yhteistä "
            "kieltä.</p>",
        }
    },
)

MENTORING = DemoEvent(
    organizer="yhteisojentuki",
    terms={"kind": "peer_group", "held_in": ["fi"], "capacity": 10, "party_limit": 1},
    meetings=[
        at(day, "13:00", "15:00", venue="jyvaskyla")
        for day in [date(2017, 9, 20), date(2017, 10, 18), date(2017, 11, 15), date(2017, 12, 13)]
    ],
    words={
        "fi": {
            "title": "Ryhmämentorointi, syksy 2017",
            "slug": "ryhmamentorointi-2017",
            "intro": "Neljä tapaamista, joissa kollega auttoi kollegaa.",
            "audience": "Sosiaalityön, varhaiskasvatuksen ja opetuksen työntekijöille",
            "body": "<p>Jokainen toi vuorollaan tilanteen omasta työstään. Ryhmä kysyi ensin "
            "ja neuvoi vasta sitten.</p>",
        }
    },
)
