"""An advice point without registration: people just come along."""

from home.demo.season import WEDNESDAY, Season
from home.demo.shapes import DemoEvent, at

WORDS = {
    "fi": {
        "title": "Neuvontaa keskiviikkoisin: kysy mitä vain",
        "slug": "neuvontaa-keskiviikkoisin",
        "intro": "Tule käymään, kun kirje, lomake tai puhelinsovellus mietityttää. "
        "Ei ajanvarausta, kahvi on kuumaa.",
        "audience": "Kaikille. Voit ottaa ystävän mukaan.",
        "body": """
<p>Autamme lukemaan kirjeitä, täyttämään lomakkeita ja löytämään oikean paikan asialle. Puhumme
suomea, englantia ja arabiaa. Muilla kielillä soitamme tulkille.</p>
""",
    },
    "sv": {
        "title": "Rådgivning på onsdagar: fråga vad som helst",
        "slug": "radgivning-pa-onsdagar",
        "intro": "Titta in när ett brev, en blankett eller en app känns knepig. "
        "Ingen tidsbeställning, och kaffet är varmt.",
        "audience": "För alla. Ta gärna med en vän.",
        "body": """
<p>Vi hjälper dig att läsa brev, fylla i blanketter och hitta rätt ställe för ditt ärende. Vi talar
finska, engelska och arabiska. För andra språk ringer vi en tolk.</p>
""",
    },
    "en": {
        "title": "Advice on Wednesdays: ask anything",
        "slug": "advice-on-wednesdays",
        "intro": "Drop in when a letter, a form or an app puzzles you. "
        "No appointment, and the coffee is hot.",
        "audience": "For everyone. Bring a friend if you like.",
        "body": """
<p>We help you read letters, fill in forms and find the right place for your question. We speak
Finnish, English and Arabic. For other languages we call an interpreter.</p>
""",
    },
}


def entry(season: Season) -> DemoEvent:
    return DemoEvent(
        words=WORDS,
        organizer="neuvonta",
        terms={
            "kind": "advice",
            "held_in": ["fi", "en", "ar"],
            "registration_mode": "none",
        },
        meetings=[
            at(season.day(week, WEDNESDAY), "13:00", "16:00", venue="olohuone")
            for week in [1, 2, 3, 4]
        ],
    )
