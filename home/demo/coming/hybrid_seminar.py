"""A seminar on site and online, with places kept for workers of the target municipalities."""

from home.demo.people import one
from home.demo.questions import question
from home.demo.season import FRIDAY, TUESDAY, Season
from home.demo.shapes import DemoEvent, Party, at

WORDS = {
    "fi": {
        "title": "Kunnat koolla: seminaari paikan päällä ja verkossa",
        "slug": "kunnat-koolla",
        "intro": "Mitä pieni kunta voi tehdä toisin huomenna? Tule paikalle tai osallistu omalta "
        "työpöydältäsi.",
        "audience": "Kuntien, järjestöjen ja oppilaitosten työntekijöille",
        "body": """
<p>Kolme kuntaa kertoo kokeilusta, joka onnistui, ja yhdestä, joka ei onnistunut. Keskustelemme
pöydissä ja verkossa yhtä aikaa. Verkossa olevilla on oma juontaja, joka pitää huolta siitä, että
teidänkin kysymyksenne kuullaan.</p>
<p>Linkki verkkoon tulee näkyviin ilmoittautumisesi sivulle vuorokautta ennen alkua.</p>
""",
        "mail_additions": [
            (
                "addition",
                {
                    "mail": "confirmed",
                    "text": "Jos tulet paikalle, bussi 5 pysähtyy ovella. Verkosta osallistuva "
                    "tarvitsee kuulokkeet.",
                },
            ),
            (
                "addition",
                {"mail": "thanks", "text": "Esitykset ovat hankkeen sivulla viikon kuluttua."},
            ),
        ],
    },
    "sv": {
        "title": "Kommunerna samlas: ett seminarium på plats och på nätet",
        "slug": "kommunerna-samlas",
        "intro": "Vad kan en liten kommun göra annorlunda i morgon? Kom till platsen eller delta "
        "från ditt eget skrivbord.",
        "audience": "För anställda i kommuner, föreningar och läroanstalter",
        "body": """
<p>Tre kommuner berättar om ett försök som lyckades och ett som inte gjorde det. Vi samtalar vid
borden och på nätet samtidigt. De som är på nätet har en egen värd, som ser till att också deras
frågor hörs.</p>
<p>Länken till nätet syns på sidan för din anmälan ett dygn innan vi börjar.</p>
""",
        "mail_additions": [
            (
                "addition",
                {
                    "mail": "confirmed",
                    "text": "Om du kommer till platsen stannar buss 5 vid dörren. På nätet behöver "
                    "du hörlurar.",
                },
            ),
            (
                "addition",
                {
                    "mail": "thanks",
                    "text": "Presentationerna finns på projektets sida om en vecka.",
                },
            ),
        ],
    },
    "en": {
        "title": "Municipalities meet: a seminar on site and online",
        "slug": "municipalities-meet",
        "intro": "What can a small municipality do differently tomorrow? Come along, or take part "
        "from your own desk.",
        "audience": "For staff of municipalities, associations and schools",
        "body": """
<p>Three municipalities tell of a trial that worked and of one that didn't. We talk around the tables
and online at the same time. Those online have a host of their own, who sees to it that their
questions are heard too.</p>
<p>The link appears on the page of your registration a day before we begin.</p>
""",
        "mail_additions": [
            (
                "addition",
                {
                    "mail": "confirmed",
                    "text": "If you come to the place, bus 5 stops at the door. Online you need "
                    "headphones.",
                },
            ),
            (
                "addition",
                {"mail": "thanks", "text": "The slides are on the project's page in a week."},
            ),
        ],
    },
}

GROUP = {
    "fi": "Kohdekuntien työntekijät",
    "sv": "Anställda i målkommunerna",
    "en": "Workers of the target municipalities",
}

QUESTIONS = [question("sector"), question("diet", shown_when="on_site", is_per_attendee=True)]


def entry(season: Season) -> DemoEvent:
    return DemoEvent(
        words=_words(season),
        organizer="verkosto",
        terms={
            "kind": "seminar",
            "held_in": ["fi"],
            "interpreted_into": ["en"],
            "capacity": 30,
            "has_online_places": True,
            "online_capacity": 100,
            "party_limit": 3,
            "links_shown_hours": 24,
            "reminders": ["P7D", "P1D"],
            "sends_thanks": True,
            "feedback_url": "https://palaute.example.org/kunnat-koolla",
        },
        meetings=[
            at(
                season.day(6, TUESDAY),
                "9:30",
                "14:30",
                venue="jyvaskyla",
                online_url="https://video.example.org/kunnat-koolla",
            )
        ],
        parties=parties(),
    )


def _words(season: Season) -> dict:
    until = at(season.day(3, FRIDAY), "9:00", "16:00").end.isoformat()
    return {
        language: words
        | {
            "questions": QUESTIONS,
            "quotas": [("quota", {"name": GROUP[language], "places": 10, "until": until})],
        }
        for language, words in WORDS.items()
    }


def parties() -> list[Party]:
    return [
        one("Esko Esimerkki", is_of_the_group=True, answers=_answers("public", "vegetarian")),
        one("Maija Mallikas", is_of_the_group=True, answers=_answers("public", "lactose_free")),
        one("Exempla Exempelson", answers=_answers("third", "vegan")),
        one("Kalle Keksitty", answers=_answers("private")),
        one("Sanna Satunnainen", answers=_answers("own_background", "halal")),
        one("Sam Sample", way="online", answers=_answers("third")),
        one("Fanny Fiktiv", way="online", answers=_answers("not_said")),
        one("Harri Harjoitus", way="online", answers=_answers("student")),
    ]


def _answers(sector: str, *diet: str) -> dict:
    return {"sector": [sector], "diet": list(diet)}
