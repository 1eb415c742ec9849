"""A brunch on tour: three stops to choose between. The first is full, and whoever waits moves up at
once; the second has room; the third is full, and free places are offered.
"""

from home.demo import people
from home.demo.season import FRIDAY, TUESDAY, WEDNESDAY, Season
from home.demo.shapes import DemoEvent, DemoSeries, at

SERIES_WORDS = {
    "fi": {
        "title": "Aamubrunssi kiertää: tavataan naapurikunnissa",
        "slug": "aamubrunssi-kiertaa",
        "intro": "Sama brunssi, kolme paikkakuntaa. Valitse se, joka on lähimpänä "
        "tai jossa on vielä tilaa.",
        "body": """
<p>Syödään yhdessä aamiaista ja jutellaan siitä, miten uusi asukas löytää töihin, kouluun ja
porukkaan. Joka pysähdyksellä on mukana paikkakunnan väkeä ja omat aiheensa.</p>
""",
    },
    "sv": {
        "title": "Morgonbrunchen på turné: vi ses i grannkommunerna",
        "slug": "morgonbrunch-pa-turne",
        "intro": "Samma brunch, tre orter. Välj den som ligger närmast "
        "eller där det ännu finns plats.",
        "body": """
<p>Vi äter frukost tillsammans och pratar om hur en ny invånare hittar till jobb, skola och
gemenskap. På varje ort möter du lokala krafter och egna teman.</p>
""",
    },
    "en": {
        "title": "Morning brunch on tour: meet the neighbouring towns",
        "slug": "morning-brunch-on-tour",
        "intro": "One brunch, three towns. Choose the one that is closest, "
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

KEURUU_WORDS = {
    "fi": {
        "title": "Aamubrunssi Keuruulla",
        "slug": "aamubrunssi-keuruulla",
        "intro": "Kahvia, karjalanpiirakoita ja kylän väkeä. Aiheena ensimmäinen vuosi uudella "
        "paikkakunnalla.",
        "audience": "Kaikille, jotka asuvat tai työskentelevät Keuruun seudulla",
        "body": "<p>Pöytiä on kaksi ja paikkoja kymmenen. Jos joku perääntyy, tarjoamme paikan "
        "jonon seuraavalle. Silloin ehdit miettiä, pääsetkö.</p>",
    },
    "sv": {
        "title": "Morgonbrunch i Keuruu",
        "slug": "morgonbrunch-i-keuruu",
        "intro": "Kaffe, piroger och folk från byn. Temat är det första året på en ny ort.",
        "audience": "För alla som bor eller arbetar i Keuruutrakten",
        "body": "<p>Vi har två bord och tio platser. Om någon får förhinder erbjuder vi platsen "
        "till nästa i kön. Då hinner du fundera på om du kan komma.</p>",
    },
    "en": {
        "title": "Morning brunch in Keuruu",
        "slug": "morning-brunch-in-keuruu",
        "intro": "Coffee, pasties and people of the village. The topic is the first year in "
        "a new place.",
        "audience": "For everyone who lives or works around Keuruu",
        "body": "<p>There are two tables and ten places. When somebody can't make it, we offer the "
        "place to the next in line, with time to think it over.</p>",
    },
}


def entry(season: Season) -> DemoSeries:
    return DemoSeries(
        words=SERIES_WORDS, events=[_jamsa(season), _aanekoski(season), _keuruu(season)]
    )


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


def _keuruu(season: Season) -> DemoEvent:
    # When Testi gives up a place, it is offered to the next in line. At night it waits for the
    # morning.
    return DemoEvent(
        words=KEURUU_WORDS,
        organizer="verkosto",
        terms={"kind": "brunch", "held_in": ["fi"], "capacity": 10, "waiting_list": "offer"},
        meetings=[at(season.day(3, WEDNESDAY), "9:00", "11:00", venue="keuruu")],
        parties=people.alone()[1:14],
        change_their_mind=people.alone()[1:2],
    )
