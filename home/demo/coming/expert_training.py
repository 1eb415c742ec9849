"""A training that people apply for. The organizer has begun to choose; nobody knows the answer yet."""

from home.demo.people import one
from home.demo.questions import question
from home.demo.season import FRIDAY, THURSDAY, Season
from home.demo.shapes import DemoEvent, Party, at

READY_MADE = [
    question("municipality", is_required=True),
    question("interpretation"),
    question("access"),
]

WORDS = {
    "fi": {
        "title": "Kokemusasiantuntijakoulutus: hae mukaan",
        "slug": "kokemusasiantuntijakoulutus",
        "intro": "Opit kertomaan kokemuksestasi niin, että se auttaa muita. Koulutukseen haetaan, "
        "ja paikkoja on kahdeksan.",
        "audience": "Sinulle, joka olet tullut Suomeen pakolaisena ja haluat olla muiden tukena",
        "body": """
<p>Tapaamme neljänä torstaina. Harjoittelemme puhumista, kuuntelemista ja omien rajojen pitämistä.
Koulutuksen jälkeen voit tulla mukaan kuntien työhön: kertomaan, suunnittelemaan ja arvioimaan.</p>
<h2>Näin valitsemme</h2>
<p>Luemme kaikki hakemukset. Emme etsi parasta suomen kieltä, vaan ryhmää, jossa on monenlaista
kokemusta. Jokainen saa vastauksen, myös se, jolle ei tällä kertaa löydy paikkaa.</p>
""",
        "questions": [
            question(
                "long_text",
                "Miksi haluat kokemusasiantuntijaksi?",
                help_text="Muutama lause riittää. Voit kirjoittaa omalla kielelläsi.",
                is_required=True,
            ),
            *READY_MADE,
        ],
        "mail_additions": [
            (
                "addition",
                {
                    "mail": "applied",
                    "text": "Vielä ehdit miettiä: voit muuttaa vastauksiasi hakuajan loppuun asti.",
                },
            ),
            (
                "addition",
                {
                    "mail": "selected",
                    "text": "Ensimmäisenä päivänä syömme yhdessä lounaan. Mitään ei tarvitse osata "
                    "etukäteen.",
                },
            ),
        ],
        "privacy_purpose": "Valitsemme hakijoista ryhmän ja järjestämme tulkit ja tilat sen mukaan.",
    },
    "sv": {
        "title": "Utbildning till erfarenhetsexpert: sök nu",
        "slug": "utbildning-till-erfarenhetsexpert",
        "intro": "Du lär dig berätta om din erfarenhet så att den hjälper andra. Man söker till "
        "utbildningen, som har åtta platser.",
        "audience": "För dig som kommit till Finland som flykting och vill stödja andra",
        "body": """
<p>Vi träffas fyra torsdagar. Vi övar oss i att tala, lyssna och hålla våra egna gränser.
Efter utbildningen kan du vara med i kommunernas arbete: berätta, planera och bedöma.</p>
<h2>Så väljer vi</h2>
<p>Vi läser alla ansökningar. Vi söker inte den bästa finskan utan en grupp med många slags
erfarenheter. Alla får svar, också den som inte får plats den här gången.</p>
""",
        "questions": [
            question(
                "long_text",
                "Varför vill du bli erfarenhetsexpert?",
                help_text="Några meningar räcker. Du kan skriva på ditt eget språk.",
                is_required=True,
            ),
            *READY_MADE,
        ],
        "mail_additions": [
            (
                "addition",
                {
                    "mail": "applied",
                    "text": "Du hinner ännu tänka efter: svaren kan ändras tills ansökningstiden "
                    "går ut.",
                },
            ),
            (
                "addition",
                {
                    "mail": "selected",
                    "text": "Den första dagen äter vi lunch tillsammans. Du behöver inte kunna "
                    "något på förhand.",
                },
            ),
        ],
        "privacy_purpose": "Vi väljer en grupp bland de sökande och ordnar tolkar och lokaler för den.",
    },
    "en": {
        "title": "Experts by experience: apply for the training",
        "slug": "experts-by-experience-training",
        "intro": "Learn to tell what you have been through so that it helps others. You apply for "
        "the training; there are eight places.",
        "audience": "For you who came to Finland as a refugee and want to support others",
        "body": """
<p>We meet on four Thursdays. We practise speaking, listening and keeping our own limits. After the
training you can take part in the work of municipalities: to tell, to plan and to judge.</p>
<h2>How we choose</h2>
<p>We read every application. We are not looking for the best Finnish but for a group with many kinds
of experience. Everyone gets an answer, also those we have no place for this time.</p>
""",
        "questions": [
            question(
                "long_text",
                "Why do you want to be an expert by experience?",
                help_text="A few sentences will do. You can write in your own language.",
                is_required=True,
            ),
            *READY_MADE,
        ],
        "mail_additions": [
            (
                "addition",
                {
                    "mail": "applied",
                    "text": "There is time to think: you can change your answers until the "
                    "applications close.",
                },
            ),
            (
                "addition",
                {
                    "mail": "selected",
                    "text": "On the first day we have lunch together. There is nothing you need "
                    "to know before.",
                },
            ),
        ],
        "privacy_purpose": "We choose a group among those who apply, and arrange interpreters "
        "and rooms for it.",
    },
}


def entry(season: Season) -> DemoEvent:
    return DemoEvent(
        words=WORDS,
        organizer="neuvonta",
        terms={
            "kind": "training",
            "held_in": ["fi"],
            "interpreted_into": ["ar", "fa", "so"],
            "registration_mode": "application",
            "capacity": 8,
            "party_limit": 1,
            "closes_at": at(season.day(4, FRIDAY), "9:00", "16:00").end,
            "decide_at": at(season.day(5, FRIDAY), "9:00", "16:00").end,
            "reminders": ["P7D", "P1D"],
        },
        meetings=[
            at(season.day(week, THURSDAY), "10:00", "14:00", venue="olohuone")
            for week in [7, 8, 9, 10]
        ],
        parties=applicants(),
    )


def applicants() -> list[Party]:
    return [
        one(
            "Testi Tapaninen",
            answers=_answers(
                "Kun tulin, kukaan ei kertonut, miltä toinen vuosi tuntuu. Minä voin kertoa.",
                "Jyväskylä",
                "ar",
            ),
            decision="selected",
        ),
        one(
            "Kaisa Kuvitteellinen",
            answers=_answers(
                "Olen neuvonut naapureita jo kauan. Haluan tehdä sen hyvin.",
                "Laukaa",
                "none",
            ),
            decision="selected",
        ),
        one(
            "Pirkko Pilottinen",
            answers=_answers(
                "Haluan, että terveysasemalla ymmärretään, miksi joku ei uskalla kysyä.",
                "Jyväskylä",
                "fa",
                ["step_free", "quiet_place"],
            ),
        ),
        one(
            "Kalle Keksitty",
            answers=_answers(
                "Soitti ja kertoi: isänä oppii uuden maan lasten kautta. Siitä pitäisi puhua.",
                "Äänekoski",
                "so",
            ),
        ),
        one(
            "Demo Demonen",
            answers=_answers(
                "Kiinnostaa, mutta torstait ovat vaikeita. Voinko tulla kahtena?",
                "Jämsä",
                "none",
            ),
            decision="reserve",
        ),
        one(
            "Paula Placeholder",
            answers=_answers(
                "I waited four years for an answer. I know how to wait, and how to help others wait.",
                "Jyväskylä",
                "none",
                ["hearing_loop"],
            ),
        ),
    ]


def _answers(why: str, municipality: str, language: str, needs: list[str] = ()) -> dict:
    return {
        "long_text": [why],
        "municipality": [municipality],
        "interpretation": [language],
        "access": list(needs),
    }
