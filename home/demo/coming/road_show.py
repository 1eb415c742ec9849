"""A brunch on tour: two stops to choose between. The first is full and has a waiting list."""

from home.demo import people
from home.demo.season import FRIDAY, TUESDAY, Season
from home.demo.shapes import DemoEvent, DemoSeries, at

SERIES_WORDS = {
    "fi": {
        "title": "Aamubrunssi kiertää: tavataan naapurikunnissa",
        "slug": "aamubrunssi-kiertaa",
        "intro": "Sama brunssi, kaksi paikkakuntaa. Valitse se, joka on lähempänä "
        "tai jossa on vielä tilaa.",
        "body": """
<p>Syödään yhdessä aamiaista ja jutellaan siitä, miten uusi asukas löytää töihin, kouluun ja
porukkaan. Kummallakin pysähdyksellä on mukana paikkakunnan väkeä ja omat aiheensa.</p>
""",
    },
    "sv": {
        "title": "Morgonbrunchen på turné: vi ses i grannkommunerna",
        "slug": "morgonbrunch-pa-turne",
        "intro": "Samma brunch, två orter. Välj den som ligger närmast "
        "eller där det ännu finns plats.",
        "body": """
<p>Vi äter frukost tillsammans och pratar om hur en ny invånare hittar till jobb, skola och
gemenskap. På vardera orten möter du lokala krafter och egna teman.</p>
""",
    },
    "en": {
        "title": "Morning brunch on tour: meet the neighbouring towns",
        "slug": "morning-brunch-on-tour",
        "intro": "One brunch, two towns. Choose the one that is closer, "
        "or the one that still has room.",
        "body": """
<p>We have breakfast together and talk about how a new resident finds the way to work, to school
and into good company. Each stop has its own local people and its own topics.</p>
""",
    },
}

JAMSA_WORDS = {
    "fi": {
        "title": "Aamubrunssi Jämsässä",
        "slug": "jamsa",
        "intro": "Puuroa, piirakkaa ja paikallisia työnantajia. Aiheena ensimmäinen työpaikka.",
        "audience": "Kaikille, jotka asuvat tai työskentelevät Jämsän seudulla",
        "body": "<p>Työnantajat kertovat, mitä he hakijalta toivovat. Sinä saat kysyä suoraan.</p>",
    },
    "sv": {
        "title": "Morgonbrunch i Jämsä",
        "slug": "jamsa",
        "intro": "Gröt, piroger och lokala arbetsgivare. Temat är den första arbetsplatsen.",
        "audience": "För alla som bor eller arbetar i Jämsätrakten",
        "body": "<p>Arbetsgivarna berättar vad de hoppas av en sökande. Du får fråga rakt på sak.</p>",
    },
    "en": {
        "title": "Morning brunch in Jämsä",
        "slug": "jamsa",
        "intro": "Porridge, pasties and local employers. The topic is a first job.",
        "audience": "For everyone who lives or works around Jämsä",
        "body": "<p>Employers tell what they hope for in an applicant. You can ask them directly.</p>",
    },
}

AANEKOSKI_WORDS = {
    "fi": {
        "title": "Aamubrunssi Äänekoskella",
        "slug": "aanekoski",
        "intro": "Brunssi ja kierros kaupungin harrastuksiin. Aiheena uusi kaveripiiri.",
        "audience": "Kaikille, jotka asuvat tai työskentelevät Äänekosken seudulla",
        "body": "<p>Seurat ja kerhot esittäytyvät. Lapset ovat tervetulleita, leikkinurkka on auki.</p>",
    },
    "sv": {
        "title": "Morgonbrunch i Äänekoski",
        "slug": "aanekoski",
        "intro": "Brunch och en tur bland stadens hobbyer. Temat är nya vänner.",
        "audience": "För alla som bor eller arbetar i Äänekoskitrakten",
        "body": "<p>Föreningar och klubbar presenterar sig. Barn är välkomna, lekhörnan är öppen.</p>",
    },
    "en": {
        "title": "Morning brunch in Äänekoski",
        "slug": "aanekoski",
        "intro": "Brunch and a tour of the town's hobbies. The topic is new friends.",
        "audience": "For everyone who lives or works around Äänekoski",
        "body": "<p>Clubs and associations introduce themselves. Children are welcome to the play corner.</p>",
    },
}


def entry(season: Season) -> DemoSeries:
    return DemoSeries(words=SERIES_WORDS, events=[_jamsa(season), _aanekoski(season)])


def _jamsa(season: Season) -> DemoEvent:
    # Eighteen people want in. When Esko gives up his place, the next in line gets it.
    return DemoEvent(
        words=JAMSA_WORDS,
        organizer="verkosto",
        terms={"kind": "brunch", "held_in": ["fi"], "interpreted_into": ["ru"], "capacity": 12},
        meetings=[at(season.day(2, TUESDAY), "9:00", "11:00", venue="jamsa")],
        parties=people.first(14),
        change_their_mind=people.first(1),
    )


def _aanekoski(season: Season) -> DemoEvent:
    return DemoEvent(
        words=AANEKOSKI_WORDS,
        organizer="verkosto",
        terms={"kind": "brunch", "held_in": ["fi", "en"], "capacity": 30},
        meetings=[at(season.day(2, FRIDAY), "10:00", "12:00", venue="aanekoski")],
        parties=people.last(5),
    )
