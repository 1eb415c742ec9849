"""The peer groups of autumn 2018. Only the months are known: days and times are the demo's own."""

from datetime import date

from home.demo.shapes import DemoEvent, DemoSeries, at

PEER_GROUPS = DemoSeries(
    words={
        "fi": {
            "title": "Vertaisryhmät verkossa, syksy 2018",
            "slug": "vertaisryhmat-2018",
            "intro": "Keskustelua omalta työpisteeltä: ohjattuja verkkoryhmiä niille, "
            "jotka kohtaavat työssään pakolaisia, turvapaikanhakijoita ja maahan muuttaneita.",
            "body": """
<p>Ryhmät olivat maksuttomia ja avoinna julkisen, yksityisen ja kolmannen sektorin työntekijöille
Jämsässä, Keuruulla, Kyyjärvellä, Laukaassa, Saarijärvellä, Viitasaarella, Äänekoskella
ja Saarikan alueella.</p>
<p>Mukaan tarvitsi vain tietokoneen, kameran ja mikrofonin. Kun kukaan ei istu autossa,
kaukaakin ehtii mukaan.</p>
<p>Ryhmiä suositteli muille myös kunnan kotoutumiskoordinaattori, joka oli itse ollut mukana aiemmin.</p>
""",
        }
    },
    events=[
        DemoEvent(
            organizer="humak",
            terms={"kind": "peer_group", "held_in": ["fi"], "capacity": 8, "party_limit": 1},
            meetings=[
                at(day, "13:00", "14:30", online_url="https://video.example.org/syksy-2018-a")
                for day in [
                    date(2018, 10, 9),
                    date(2018, 10, 23),
                    date(2018, 11, 6),
                    date(2018, 11, 20),
                ]
            ],
            words={
                "fi": {
                    "title": "Vertaisryhmä: tiistait iltapäivällä, syksy 2018",
                    "slug": "tiistait",
                    "intro": "Neljä ohjattua keskustelua verkossa loka–marraskuussa 2018.",
                    "audience": "Työntekijöille kunnissa, yrityksissä ja järjestöissä",
                    "body": "<p>Aiheet valittiin yhdessä ensimmäisellä kerralla.</p>",
                }
            },
        ),
        DemoEvent(
            organizer="humak",
            terms={"kind": "peer_group", "held_in": ["fi"], "capacity": 8, "party_limit": 1},
            meetings=[
                at(day, "9:00", "10:30", online_url="https://video.example.org/syksy-2018-b")
                for day in [
                    date(2018, 10, 18),
                    date(2018, 11, 1),
                    date(2018, 11, 15),
                    date(2018, 11, 29),
                ]
            ],
            words={
                "fi": {
                    "title": "Vertaisryhmä: torstait aamulla, syksy 2018",
                    "slug": "torstait",
                    "intro": "Neljä ohjattua keskustelua verkossa loka–marraskuussa 2018.",
                    "audience": "Työntekijöille kunnissa, yrityksissä ja järjestöissä",
                    "body": "<p>Ryhmässä puhuttiin arjen tilanteista, nimettömästi ja rauhassa.</p>",
                }
            },
        ),
    ],
)
