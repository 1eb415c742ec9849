"""Areas, venues, organizers and the funder. Street addresses and contacts are made up."""

AREAS = [
    "Jyväskylä",
    "Jämsä",
    "Keuruu",
    "Kyyjärvi",
    "Laukaa",
    "Saarijärvi",
    "Saarikka",
    "Viitasaari",
    "Äänekoski",
]

# key: (name, street address, postal code, town, area)
VENUES = {
    "jyvaskyla": ("Jyväskylän kokoustila", "Esimerkkikatu 1", "40100", "Jyväskylä", "Jyväskylä"),
    "olohuone": ("Kohtaamispaikka Olohuone", "Mallitie 3", "40340", "Jyväskylä", "Jyväskylä"),
    "viitasaari": (
        "Viitasaaren kokoustila",
        "Esimerkkikatu 2",
        "44500",
        "Viitasaari",
        "Viitasaari",
    ),
    "saarijarvi": (
        "Saarijärven kokoustila",
        "Esimerkkikatu 3",
        "43100",
        "Saarijärvi",
        "Saarijärvi",
    ),
    "biotalous": (
        "Saarijärven Biotalousinstituutti",
        "Esimerkkikatu 4",
        "43130",
        "Saarijärvi",
        "Saarijärvi",
    ),
    "keuruu": ("Keuruun kokoustila", "Esimerkkikatu 5", "42700", "Keuruu", "Keuruu"),
    "jamsa": ("Jämsän kokoustila", "Esimerkkikatu 6", "42100", "Jämsä", "Jämsä"),
    "aanekoski": ("Äänekosken kokoustila", "Esimerkkikatu 7", "44100", "Äänekoski", "Äänekoski"),
    "laukaa": ("Laukaan opistotalo", "Mallitie 8", "41340", "Laukaa", "Laukaa"),
    "karstula": ("Karstulan kylätalo", "Mallitie 9", "43500", "Karstula", "Saarikka"),
}

# The wording of the funding period 2014-2020. The emblem text of today came only in 2021.
FUNDER = {
    "fi": {
        "name": "Euroopan sosiaalirahasto",
        "statement": "Hanketta rahoitetaan Euroopan sosiaalirahastosta.",
    },
    "sv": {
        "name": "Europeiska socialfonden",
        "statement": "Projektet finansieras av Europeiska socialfonden.",
    },
    "en": {
        "name": "European Social Fund",
        "statement": "The project is funded by the European Social Fund.",
    },
}

# key: fields of Organizer; `is_funded` ones show the funder. The project ended in 2019, so
# invented organizers carry the coming season.
ORGANIZERS = {
    "jamk": {
        "name": "Jyväskylän ammattikorkeakoulu, Kotopaikka-hanke",
        "email": "kotopaikka@example.org",
        "phone": "050 000 0001",
        "is_funded": True,
    },
    "verkosto": {
        "name": "Kotopaikka-verkosto",
        "email": "verkosto@example.org",
        "phone": "050 000 0002",
        "is_funded": False,
    },
    "neuvonta": {
        "name": "Esimerkkikunnan neuvontapalvelut",
        "email": "neuvonta@example.org",
        "phone": "050 000 0003",
        "is_funded": False,
    },
}
