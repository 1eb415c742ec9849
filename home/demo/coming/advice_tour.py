"""Advice that moves from one part of town to another: three points with a timetable each."""

from home.demo.season import MONDAY, THURSDAY, TUESDAY, Season
from home.demo.shapes import DemoEvent, DemoSeries, Words, at

SERIES_WORDS = {
    "fi": {
        "title": "Kiertävä neuvonta: lähelläsi joka toinen viikko",
        "slug": "kiertava-neuvonta",
        "intro": "Neuvoja tulee sinne, missä asut: Keltinmäkeen, Huhtasuolle ja Kuokkalaan.",
        "body": """
<p>Ota mukaan kirje, lomake tai kysymys. Neuvomme suomeksi, englanniksi, venäjäksi ja arabiaksi,
muilla kielillä tulkin kanssa. Jos et pääse tulemaan, kirjoita: neuvonta@example.org.</p>
""",
    },
    "sv": {
        "title": "Rådgivning på turné: nära dig varannan vecka",
        "slug": "radgivning-pa-turne",
        "intro": "Rådgivaren kommer dit där du bor: till Keltinmäki, Huhtasuo och Kuokkala.",
        "body": """
<p>Ta med ett brev, en blankett eller en fråga. Vi ger råd på finska, engelska, ryska och arabiska,
på andra språk med tolk. Om du inte kan komma, skriv: neuvonta@example.org.</p>
""",
    },
    "en": {
        "title": "Advice on the move: near you every second week",
        "slug": "advice-on-the-move",
        "intro": "The adviser comes to where you live: to Keltinmäki, Huhtasuo and Kuokkala.",
        "body": """
<p>Bring a letter, a form or a question. We give advice in Finnish, English, Russian and Arabic, and
in other languages with an interpreter. If you can't come, write: neuvonta@example.org.</p>
""",
    },
}

# key of the venue: (weekday, first week, name, day and place by language)
POINTS = {
    "keltinmaki": (
        MONDAY,
        1,
        "Keltinmäki",
        {
            "fi": "Joka toinen maanantai Keltinmäessä",
            "sv": "Varannan måndag i Keltinmäki",
            "en": "Every second Monday in Keltinmäki",
        },
    ),
    "huhtasuo": (
        TUESDAY,
        1,
        "Huhtasuo",
        {
            "fi": "Joka toinen tiistai Huhtasuolla",
            "sv": "Varannan tisdag i Huhtasuo",
            "en": "Every second Tuesday in Huhtasuo",
        },
    ),
    "kuokkala": (
        THURSDAY,
        2,
        "Kuokkala",
        {
            "fi": "Joka toinen torstai Kuokkalassa",
            "sv": "Varannan torsdag i Kuokkala",
            "en": "Every second Thursday in Kuokkala",
        },
    ),
}

POINT = {
    "fi": ("Neuvontapiste", "Ei ajanvarausta. Ovi on auki kolme tuntia.", "Kaikille"),
    "sv": ("Rådgivning i", "Ingen tidsbeställning. Dörren är öppen i tre timmar.", "För alla"),
    "en": ("Advice point", "No appointment. The door is open for three hours.", "For everyone"),
}


def entry(season: Season) -> DemoSeries:
    return DemoSeries(words=SERIES_WORDS, events=[_point(season, key) for key in POINTS])


def _point(season: Season, key: str) -> DemoEvent:
    weekday, week, _name, _when = POINTS[key]
    return DemoEvent(
        words=_words(key),
        organizer="neuvonta",
        terms={
            "kind": "advice",
            "held_in": ["fi", "en", "ru", "ar"],
            "registration_mode": "none",
        },
        meetings=[
            at(day, "13:00", "16:00", venue=key)
            for day in season.every_second(weekday, times=6, week=week)
        ],
    )


def _words(key: str) -> Words:
    _weekday, _week, name, when = POINTS[key]
    return {
        language: {
            "title": f"{title} {name}",
            "slug": key,
            "intro": f"{when[language]}. {text}",
            "audience": audience,
            "body": f"<p>{when[language]}. {BODY[language]}</p>",
        }
        for language, (title, text, audience) in POINT.items()
    }


BODY = {
    "fi": "Lomaviikkoina neuvoja lepää. Kahvia ja mehua on.",
    "sv": "Under lovveckor vilar rådgivaren. Det finns kaffe och saft.",
    "en": "In holiday weeks the adviser rests. There is coffee and juice.",
}
