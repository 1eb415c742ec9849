"""A council that advises the town. It is for its members, who are interpreted for."""

from home.demo.season import TUESDAY, Season
from home.demo.shapes import DemoEvent, at

WORDS = {
    "fi": {
        "title": "Uusien asukkaiden raati: tulevat kokoukset",
        "slug": "uusien-asukkaiden-raati",
        "intro": "Raati kertoo kunnalle, mikä arjessa toimii ja mikä ei. Kaksi kokousta, "
        "jotka tulkataan.",
        "audience": "Raadin jäsenille ja niille, jotka harkitsevat jäseneksi hakemista",
        "body": """
<p>Ensimmäisessä kokouksessa puhutaan asumisesta, toisessa lasten harrastuksista. Voit tulla
kuuntelemaan ja kysyä, miten jäseneksi haetaan.</p>
""",
    },
    "sv": {
        "title": "De nya invånarnas råd: kommande möten",
        "slug": "de-nya-invanarnas-rad",
        "intro": "Rådet berättar för kommunen vad som fungerar i vardagen och vad som inte gör det. "
        "Två möten med tolkning.",
        "audience": "För rådets medlemmar och för dem som funderar på att söka",
        "body": """
<p>På det första mötet talar vi om boende, på det andra om barnens fritid. Du kan komma och lyssna
och fråga hur man söker till rådet.</p>
""",
    },
    "en": {
        "title": "Council of new residents: the next meetings",
        "slug": "council-of-new-residents",
        "intro": "The council tells the municipality what works in everyday life and what doesn't. "
        "Two meetings, with interpreters.",
        "audience": "For members of the council, and for those who think of applying",
        "body": """
<p>The first meeting is about housing, the second about children's free time. You can come to listen,
and ask how to become a member.</p>
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
            "interpreted_into": ["ar", "fa", "so", "uk"],
            "registration_mode": "none",
        },
        meetings=[
            at(season.day(week, TUESDAY), "16:30", "18:30", venue="olohuone") for week in [5, 13]
        ],
    )
