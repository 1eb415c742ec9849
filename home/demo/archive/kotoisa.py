"""What Kotoisa arranged in 2018-2019. The months of the first training and of the first farm group
are true, and so is how often the council met; days and times are the demo's own.
"""

from datetime import date

from home.demo.shapes import DemoEvent, DemoSeries, Meeting, at

LANGUAGES = ["ar", "fa", "so", "en"]


def _days(days: list[date], start: str, end: str, venue: str) -> list[Meeting]:
    return [at(day, start, end, venue=venue) for day in days]


EXPERTS = DemoEvent(
    organizer="jyvaskyla",
    terms={"kind": "training", "held_in": ["fi"], "interpreted_into": LANGUAGES, "capacity": 12},
    meetings=_days(
        [date(2018, 4, 18), date(2018, 5, 16), date(2018, 6, 13), date(2018, 8, 22)],
        "9:00",
        "15:00",
        "kotoutumispalvelut",
    ),
    words={
        "fi": {
            "title": "Kokemusasiantuntijakoulutus 2018",
            "slug": "kokemusasiantuntijakoulutus-2018",
            "intro": "Koulutus pakolaistaustaisille, jotka haluavat kääntää kokemansa voimaksi "
            "muille. Ensimmäiset valmistuivat elokuussa 2018.",
            "audience": "Pakolaistaustaisille aikuisille, jotka asuvat Jyväskylässä",
            "body": """
<p>Koulutukseen haettiin. Hakemuksen sai tehdä kirjoittaen tai kertoen, omalla kielellä.
Haastattelun jälkeen valittiin kaksitoista.</p>
<p>Kaupunki kutsuu valmistuneita mukaan työhönsä.</p>
""",
        }
    },
)


def _council(year: int, days: list[date]) -> DemoEvent:
    return DemoEvent(
        organizer="jyvaskyla",
        terms={
            "kind": "meeting",
            "held_in": ["fi"],
            "interpreted_into": LANGUAGES,
            "registration_mode": "none",
        },
        meetings=_days(days, "16:30", "18:30", "kotoutumispalvelut"),
        words={
            "fi": {
                "title": f"Kotoutumisraati {year}",
                "slug": f"kotoutumisraati-{year}",
                "intro": "Raadin kokoukset tulkattuna. Aiheet nousivat siitä, mikä oli juuri silloin "
                "ajankohtaista.",
                "audience": "Raadin jäsenille",
                "body": "<p>Jokaisesta kokouksesta jäi kaupungille lista: tämä toimii, tämä ei, "
                "tätä pitäisi kokeilla.</p>",
            }
        },
    )


COUNCIL = DemoSeries(
    words={
        "fi": {
            "title": "Kotoutumisraati 2018–2019",
            "slug": "kotoutumisraati-2018-2019",
            "intro": "Raati neuvoo kaupunkia. Sen jäsenet ovat pakolaistaustaisia ja hakivat "
            "tehtävään itse. Raati kokoontui 2–3 kertaa vuodessa.",
            "body": "<p>Kokoukset tulkattiin, jotta jokainen sai puhua sillä kielellä, "
            "jolla ajattelee.</p>",
        }
    },
    events=[
        _council(2018, [date(2018, 5, 29), date(2018, 10, 30)]),
        _council(2019, [date(2019, 2, 26), date(2019, 5, 28), date(2019, 10, 29)]),
    ],
)


def _farm(year: int, days: list[date], intro: str) -> DemoEvent:
    return DemoEvent(
        organizer="jyvaskyla",
        terms={"kind": "peer_group", "held_in": ["fi"], "capacity": 8, "party_limit": 1},
        meetings=_days(days, "9:00", "14:00", "maatila"),
        words={
            "fi": {
                "title": f"Maatilan ryhmä, kesä {year}",
                "slug": f"maatilan-ryhma-{year}",
                "intro": intro,
                "audience": "Niille, joilta kurssi tai työkokeilu ei vielä onnistu",
                "body": "<p>Luontoa, eläimiä ja rakentamista. Suomea opittiin työn lomassa. "
                "Mukaan pääsi hakemalla tai työntekijän ohjaamana.</p>",
            }
        },
    )


FARM_GROUPS = DemoSeries(
    words={
        "fi": {
            "title": "Sosiaalinen kuntoutus maatilalla 2018–2019",
            "slug": "maatilan-ryhmat-2018-2019",
            "intro": "Ryhmät järjestön maatilalla: kädet mullassa, kieli keskellä suuta.",
            "body": "<p>Ensimmäinen ryhmä aloitti kesäkuussa 2018, uudet ryhmät vuonna 2019.</p>",
        }
    },
    events=[
        _farm(
            2018,
            [date(2018, 6, day) for day in (5, 12, 19, 26)] + [date(2018, 8, 7), date(2018, 8, 14)],
            "Ensimmäinen ryhmä rakensi lampaille aitauksen.",
        ),
        _farm(
            2019,
            [date(2019, 5, day) for day in (7, 14, 21, 28)] + [date(2019, 6, 4)],
            "Toisena kesänä ryhmällä oli oma kasvimaa.",
        ),
    ],
)
