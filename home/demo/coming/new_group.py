"""A peer group that needs five people. On a given day it is decided whether it starts."""

from home.demo import people
from home.demo.season import MONDAY, WEDNESDAY, Season
from home.demo.shapes import DemoEvent, at

WORDS = {
    "fi": {
        "title": "Uusi vertaisryhmä: tulkki työparina",
        "slug": "tulkki-tyoparina",
        "intro": "Viisi iltapäivää verkossa niille, jotka tekevät työtä tulkin kanssa. Ryhmä alkaa, "
        "jos meitä on vähintään viisi.",
        "audience": "Tulkin kanssa työskenteleville kunnissa, järjestöissä ja yrityksissä",
        "body": """
<p>Miten istutaan, kenelle puhutaan, mitä tehdään, kun tulkki hiljenee? Käymme läpi omia tilanteita
ohjaajan kanssa. Jokaisella kerralla on yksi aihe ja paljon aikaa.</p>
<p>Kerromme kaikille ilmoittautuneille hyvissä ajoin, alkaako ryhmä.</p>
""",
    },
    "sv": {
        "title": "Ny kamratgrupp: tolken som arbetspar",
        "slug": "tolken-som-arbetspar",
        "intro": "Fem eftermiddagar på nätet för dem som arbetar med tolk. Gruppen startar om vi är "
        "minst fem.",
        "audience": "För dem som arbetar med tolk i kommuner, föreningar och företag",
        "body": """
<p>Hur sitter man, vem talar man till, vad gör man när tolken tystnar? Vi går igenom egna situationer
med en ledare. Varje gång har ett ämne och gott om tid.</p>
<p>Vi berättar i god tid för alla anmälda om gruppen startar.</p>
""",
    },
    "en": {
        "title": "A new peer group: working with an interpreter",
        "slug": "working-with-an-interpreter",
        "intro": "Five afternoons online for people who work with interpreters. The group starts "
        "if there are at least five of us.",
        "audience": "For people who work with interpreters in municipalities, associations, companies",
        "body": """
<p>How to sit, whom to speak to, what to do when the interpreter falls silent? We go through our own
situations with a leader. Each time has one topic, and plenty of time.</p>
<p>We tell everyone who has registered in good time whether the group starts.</p>
""",
    },
}


def entry(season: Season) -> DemoEvent:
    return DemoEvent(
        words=WORDS,
        organizer="verkosto",
        terms={
            "kind": "peer_group",
            "held_in": ["fi"],
            "capacity": 10,
            "party_limit": 1,
            "minimum": 5,
            "decide_at": at(season.day(4, MONDAY), "9:00", "12:00").end,
            "links_shown_hours": 24,
            "reminders": ["P1D", "PT1H"],
        },
        meetings=[
            at(day, "14:00", "15:30", online_url="https://video.example.org/tulkki")
            for day in season.every_second(WEDNESDAY, times=5, week=5)
        ],
        parties=people.alone()[4:7],
    )
