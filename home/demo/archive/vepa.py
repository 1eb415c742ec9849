"""What VePa arranged until 2011. The trainings, the groups and the closing seminar took place;
days and times are the demo's own.
"""

from datetime import date

from home.demo.shapes import DemoEvent, DemoSeries, at

TRAINING = DemoEvent(
    organizer="vaestoliitto",
    terms={"kind": "training", "held_in": ["fi"], "capacity": 20, "party_limit": 2},
    meetings=[
        at(day, "9:00", "16:00", venue="espoo")
        for day in [date(2010, 9, 7), date(2010, 9, 8), date(2010, 10, 5)]
    ],
    words={
        "fi": {
            "title": "Vertaisryhmäohjaajan koulutus 2010",
            "slug": "vertaisryhmaohjaajan-koulutus-2010",
            "intro": "Kolme päivää siitä, miten syntyy ryhmä, jossa uskaltaa puhua.",
            "audience": "Opetuksen, sosiaalityön ja varhaiskasvatuksen ammattilaisille, järjestöille "
            "ja vapaaehtoisille, joilla on pakolaistausta",
            "body": "<p>Koulutetut ohjaajat kirjattiin resurssipankkiin: kuka, millä kielillä, "
            "mistä aiheista ja missä.</p>",
        }
    },
)


def _parents(town: str, place: str, key: str, days: list[date]) -> DemoEvent:
    return DemoEvent(
        organizer="vaestoliitto",
        terms={"kind": "peer_group", "held_in": ["fi", "so", "ar"], "capacity": 12},
        meetings=[at(day, "17:00", "19:00", venue=key) for day in days],
        words={
            "fi": {
                "title": f"Vanhempien vertaisryhmä, {town} 2011",
                "slug": f"vanhempien-ryhma-{key}-2011",
                "intro": f"Neljä iltaa {place}: lapset, koulu, rajat ja rakkaus.",
                "audience": "Vanhemmille, jotka ovat tulleet Suomeen pakolaisina",
                "body": "<p>Ryhmää veti koulutettu ohjaaja vanhempien omalla kielellä.</p>",
            }
        },
    )


PARENTS = DemoSeries(
    words={
        "fi": {
            "title": "Vertaisryhmiä vanhemmille 2011",
            "slug": "vanhempien-ryhmat-2011",
            "intro": "Vanhemmuudesta ja lasten hyvinvoinnista kumppanikaupungeissa.",
            "body": "<p>Ryhmiin osallistui hankkeen aikana noin 550 ihmistä Espoossa, "
            "Tampereella, Vaasassa ja Kouvolassa.</p>",
        }
    },
    events=[
        _parents(
            "Tampere",
            "Tampereella",
            "tampere",
            [date(2011, 2, 1), date(2011, 2, 15), date(2011, 3, 1), date(2011, 3, 15)],
        ),
        _parents(
            "Vaasa",
            "Vaasassa",
            "vaasa",
            [date(2011, 2, 3), date(2011, 2, 17), date(2011, 3, 3), date(2011, 3, 17)],
        ),
    ],
)

CLOSING_SEMINAR = DemoEvent(
    organizer="vaestoliitto",
    terms={"kind": "seminar", "held_in": ["fi"]},
    meetings=[at(date(2011, 11, 15), "9:00", "15:30", venue="espoo")],
    words={
        "fi": {
            "title": "VePan päätösseminaari 2011",
            "slug": "vepan-paatosseminaari-2011",
            "intro": "Mitä neljä kaupunkia oppi vertaisryhmistä ja miten työ jatkuu.",
            "audience": "Kuntien ja järjestöjen väelle sekä ohjaajille",
            "body": "<p>Päivän esitykset saa ladata hankkeen sivulta.</p>",
        }
    },
)
