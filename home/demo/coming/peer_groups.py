"""Online peer groups to choose between. The link goes only to those who have a place."""

from home.demo import main_pages, people
from home.demo.season import THURSDAY, TUESDAY, Season
from home.demo.shapes import DemoEvent, DemoSeries, at

THURSDAY_WORDS = {
    "fi": {
        "title": "Torstain vertaisryhmä: perheiden arki",
        "slug": "torstain-vertaisryhma",
        "intro": "Kuusi kertaa, joka toinen torstai. Aiheena lapset, koulu ja koti kahden kulttuurin välissä.",
        "audience": "Varhaiskasvatuksen, koulujen ja perhepalvelujen työntekijöille",
        "body": "<p>Ryhmää voi seurata suomeksi tai englanniksi. Paikkoja on kymmenen.</p>",
    },
    "sv": {
        "title": "Torsdagens kamratgrupp: familjernas vardag",
        "slug": "torsdagens-kamratgrupp",
        "intro": "Sex gånger, varannan torsdag. Temat är barn, skola och hem mellan två kulturer.",
        "audience": "För anställda inom småbarnspedagogik, skola och familjetjänster",
        "body": "<p>Du kan delta på finska eller engelska. Gruppen har tio platser.</p>",
    },
    "en": {
        "title": "Thursday peer group: everyday life of families",
        "slug": "thursday-peer-group",
        "intro": "Six times, every second Thursday. The topic: children, school and home "
        "between two cultures.",
        "audience": "For staff in early childhood education, schools and family services",
        "body": "<p>You can take part in Finnish or English. The group has ten places.</p>",
    },
}


def entry(season: Season) -> DemoSeries:
    return DemoSeries(
        words=main_pages.words("PEER_GROUPS"),
        events=[_on_tuesdays(season), _on_thursdays(season)],
    )


def _on_tuesdays(season: Season) -> DemoEvent:
    return DemoEvent(
        words=main_pages.words("TUESDAY_GROUP"),
        organizer="verkosto",
        terms={"kind": "peer_group", "held_in": ["fi"], "capacity": 8, "party_limit": 1},
        meetings=[
            at(day, "13:00", "14:30", online_url="https://video.example.org/tiistai")
            for day in season.every_second(TUESDAY, times=8, week=2)
        ],
        parties=people.alone()[:9],
    )


def _on_thursdays(season: Season) -> DemoEvent:
    return DemoEvent(
        words=THURSDAY_WORDS,
        organizer="verkosto",
        terms={"kind": "peer_group", "held_in": ["fi", "en"], "capacity": 10, "party_limit": 1},
        meetings=[
            at(day, "9:00", "10:30", online_url="https://video.example.org/torstai")
            for day in season.every_second(THURSDAY, times=6, week=3)
        ],
        parties=people.alone()[-4:],
    )
