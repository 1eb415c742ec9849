"""A brunch with a place or two left."""

from home.demo import people
from home.demo.season import WEDNESDAY, Season
from home.demo.shapes import DemoEvent, at

WORDS = {
    "fi": {
        "title": "Brunssi ja selkokieltä: puhu niin, että ymmärrän",
        "slug": "brunssi-ja-selkokielta",
        "intro": "Kaksi tuntia selkokielestä ruokapöydän ääressä. Opit sanomaan vaikean asian "
        "lyhyesti ja ystävällisesti.",
        "audience": "Asiakastyötä tekeville ja kaikille, joita selkokieli kiinnostaa",
        "body": """
<p>Ota mukaan yksi kirje tai ohje, jonka tekstiä haluat parantaa. Teemme siitä yhdessä sellaisen,
jonka lukee mielellään.</p>
""",
    },
    "sv": {
        "title": "Brunch och lättläst: säg det så att jag förstår",
        "slug": "brunch-och-lattlast",
        "intro": "Två timmar om lätt språk kring matbordet. Du lär dig säga svåra saker "
        "kort och vänligt.",
        "audience": "För dig som arbetar med kunder och alla som är intresserade av lätt språk",
        "body": """
<p>Ta med ett brev eller en anvisning som du vill göra bättre. Tillsammans gör vi en text
som man gärna läser.</p>
""",
    },
    "en": {
        "title": "Brunch and plain language: say it so that I understand",
        "slug": "brunch-and-plain-language",
        "intro": "Two hours of plain language around the table. Learn to say difficult things "
        "briefly and kindly.",
        "audience": "For people in client work, and anyone curious about plain language",
        "body": """
<p>Bring a letter or an instruction that you would like to improve. Together we turn it into
something people are glad to read.</p>
""",
    },
}


def entry(season: Season) -> DemoEvent:
    return DemoEvent(
        words=WORDS,
        organizer="verkosto",
        terms={"kind": "brunch", "held_in": ["fi"], "capacity": 15, "party_limit": 3},
        meetings=[at(season.day(1, WEDNESDAY), "9:30", "11:30", venue="laukaa")],
        parties=people.first(11),
    )
