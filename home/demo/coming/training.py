"""A training of three days. Registration has not opened yet."""

from home.demo.season import MONDAY, WEDNESDAY, Season
from home.demo.shapes import DemoEvent, at

WORDS = {
    "fi": {
        "title": "Ohjaajaksi vertaisryhmään: kolmen päivän koulutus",
        "slug": "ohjaajaksi-vertaisryhmaan",
        "intro": "Opi luomaan ryhmä, jossa on turvallista puhua. Et tarvitse ohjaajan kokemusta, "
        "vain halun kuunnella.",
        "audience": "Työntekijöille ja vapaaehtoisille, myös sinulle, joka olet itse muuttanut Suomeen",
        "body": """
<h2>Kolme päivää</h2>
<ul>
<li>Ensimmäisenä opettelemme kuuntelemaan ja kysymään.</li>
<li>Toisena rakennamme ryhmän säännöt ja suunnitelman.</li>
<li>Kolmantena ohjaat itse ja saat palautetta.</li>
</ul>
<p>Koulutus on maksuton ja siitä saa todistuksen. Lounas kuuluu päivään.</p>
""",
    },
    "sv": {
        "title": "Bli ledare för en kamratgrupp: en utbildning på tre dagar",
        "slug": "bli-ledare-for-en-kamratgrupp",
        "intro": "Lär dig skapa en grupp där det är tryggt att tala. Du behöver ingen erfarenhet "
        "som ledare, bara viljan att lyssna.",
        "audience": "För anställda och frivilliga, också för dig som själv har flyttat till Finland",
        "body": """
<h2>Tre dagar</h2>
<ul>
<li>Den första dagen övar vi oss i att lyssna och fråga.</li>
<li>Den andra bygger vi gruppens regler och en plan.</li>
<li>Den tredje leder du själv och får respons.</li>
</ul>
<p>Utbildningen är avgiftsfri och du får ett intyg. Lunch ingår i dagen.</p>
""",
    },
    "en": {
        "title": "Lead a peer group: a three-day training",
        "slug": "lead-a-peer-group",
        "intro": "Learn to make a group where it is safe to talk. You need no experience "
        "as a leader, only the will to listen.",
        "audience": "For staff and volunteers, and for you who have moved to Finland yourself",
        "body": """
<h2>Three days</h2>
<ul>
<li>On the first, we practise listening and asking.</li>
<li>On the second, we build the rules of the group, and a plan.</li>
<li>On the third, you lead, and get feedback.</li>
</ul>
<p>The training is free and ends with a certificate. Lunch is part of the day.</p>
""",
    },
}


def entry(season: Season) -> DemoEvent:
    return DemoEvent(
        words=WORDS,
        organizer="verkosto",
        terms={
            "kind": "training",
            "held_in": ["fi"],
            "interpreted_into": ["ar", "fa"],
            "capacity": 20,
            "party_limit": 2,
            "opens_at": at(season.day(3, MONDAY), "9:00", "10:00").start,
            "closes_at": at(season.day(7, MONDAY), "9:00", "16:00").end,
        },
        meetings=[
            at(season.day(week, WEDNESDAY), "9:00", "15:30", venue="biotalous")
            for week in [8, 9, 10]
        ],
    )
