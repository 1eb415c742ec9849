"""A visit by invitation. The page is in no list: whoever has the code, or the link with it, gets in.

An address counts when it is confirmed.
"""

from home.demo.people import one
from home.demo.season import THURSDAY, Season
from home.demo.shapes import DemoEvent, at

CODE = "DEMA-2345"

WORDS = {
    "fi": {
        "title": "Aamu työpaikalla: kutsuvieraille",
        "slug": "aamu-tyopaikalla",
        "intro": "Työnantaja avaa ovensa pienelle joukolle. Näet, mitä työ on, ja juot kahvit tekijöiden "
        "kanssa.",
        "audience": "Niille, jotka saivat kutsun omalta neuvojaltaan tai opettajaltaan",
        "body": """
<p>Kierros kestää tunnin. Sen jälkeen istutaan ja kysytään. Pukeudu lämpimästi, varastossa on viileää.
Turvakengät saat lainaksi.</p>
""",
    },
    "sv": {
        "title": "En morgon på jobbet: för inbjudna",
        "slug": "en-morgon-pa-jobbet",
        "intro": "En arbetsgivare öppnar dörren för en liten grupp. Du ser vad arbetet är och dricker "
        "kaffe med dem som gör det.",
        "audience": "För dem som fått en inbjudan av sin rådgivare eller lärare",
        "body": """
<p>Rundturen tar en timme. Sedan sitter vi ner och frågar. Klä dig varmt, det är svalt i lagret.
Skyddsskor får du låna.</p>
""",
    },
    "en": {
        "title": "A morning at work: for invited guests",
        "slug": "a-morning-at-work",
        "intro": "An employer opens the doors to a small group. See what the work is, and have coffee "
        "with those who do it.",
        "audience": "For those who were invited by their adviser or teacher",
        "body": """
<p>The tour takes an hour. Then we sit down and ask. Dress warmly: the storehouse is cool. We lend you
safety shoes.</p>
""",
    },
}


def entry(season: Season) -> DemoEvent:
    return DemoEvent(
        words=WORDS,
        organizer="neuvonta",
        terms={
            "kind": "meeting",
            "held_in": ["fi"],
            "registration_mode": "invitation",
            "is_hidden": True,
            "confirms_address": True,
            "capacity": 12,
            "party_limit": 2,
        },
        meetings=[at(season.day(4, THURSDAY), "8:30", "10:30", venue="aanekoski")],
        invitations={CODE: ("Esimerkkiopiston suomen kielen ryhmä", 12)},
        parties=[
            one("Lauri Luonnos"),
            one("Kalle Keksitty"),
            one("Oona Olematon", code=CODE),
        ],
    )
