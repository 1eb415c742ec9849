"""Areas, venues, partners and organizers. Street addresses and contacts are made up."""

AREAS = [
    "Espoo",
    "Jyväskylä",
    "Jämsä",
    "Keuruu",
    "Kouvola",
    "Kyyjärvi",
    "Laukaa",
    "Saarijärvi",
    "Saarikka",
    "Tampere",
    "Vaasa",
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
    "keltinmaki": ("Keltinmäen neuvontapiste", "Mallitie 14", "40640", "Jyväskylä", "Jyväskylä"),
    "huhtasuo": ("Huhtasuon neuvontapiste", "Mallitie 15", "40320", "Jyväskylä", "Jyväskylä"),
    "kuokkala": ("Kuokkalan neuvontapiste", "Mallitie 16", "40520", "Jyväskylä", "Jyväskylä"),
    "piha": ("Kuokkalan korttelipiha", "Mallitie 17", "40520", "Jyväskylä", "Jyväskylä"),
    "kotoutumispalvelut": (
        "Kotoutumispalvelujen kokoushuone",
        "Esimerkkikatu 10",
        "40100",
        "Jyväskylä",
        "Jyväskylä",
    ),
    "maatila": ("Esimerkkitila", "Mallitie 18", "40950", "Jyväskylä", "Jyväskylä"),
    "espoo": ("Espoon kokoustila", "Esimerkkikatu 20", "02100", "Espoo", "Espoo"),
    "tampere": ("Tampereen kerhotila", "Esimerkkikatu 21", "33100", "Tampere", "Tampere"),
    "vaasa": ("Vaasan kerhotila", "Esimerkkikatu 22", "65100", "Vaasa", "Vaasa"),
}

# key: (name, words of the drawn logo)
PARTNERS = {
    "jamk": ("Jyväskylän ammattikorkeakoulu", "JAMK"),
    "gradia": ("Gradia", "Gradia"),
    "humak": ("Humanistinen ammattikorkeakoulu Humak", "Humak"),
    "kristillinen": ("Jyväskylän kristillinen opisto", "Kristillinen opisto"),
    "palvelualan": ("Jyväskylän palvelualan opisto", "Palvelualan opisto"),
    "vaestoliitto": ("Väestöliitto", "Väestöliitto"),
    "espoo": ("Espoon kaupunki", "Espoo"),
    "kouvola": ("Kouvolan kaupunki", "Kouvola"),
    "tampere": ("Tampereen kaupunki", "Tampere"),
    "vaasa": ("Vaasan kaupunki", "Vaasa"),
    "jyvaskyla": ("Jyväskylän kaupunki", "Jyväskylä"),
    "viitasaari": ("Viitasaaren kaupunki", "Viitasaari"),
    "yhteisojentuki": ("Keski-Suomen Yhteisöjen Tuki ry", "Yhteisöjen Tuki"),
}

# key: (name, mailbox, phone, keys of its funders, why the law lets it keep who comes, mailbox of the
# data protection officer). The five projects have ended, so invented organizers carry the coming
# season.
ORGANIZERS = {
    "jamk": (
        "Jyväskylän ammattikorkeakoulu, Kotopaikka-hanke",
        "kotopaikka@example.org",
        "050 000 0001",
        ["esf"],
        "public_task",
        "tietosuoja.jamk@example.org",
    ),
    "humak": (
        "Humanistinen ammattikorkeakoulu Humak, vertaisryhmät",
        "vertaisryhmat@example.org",
        "050 000 0006",
        ["esf"],
        "public_task",
        "tietosuoja.humak@example.org",
    ),
    "vaestoliitto": (
        "Väestöliiton Monikulttuurisuuden osaamiskeskus",
        "vepa@example.org",
        "050 000 0007",
        ["erf"],
        "legitimate_interest",
        "",
    ),
    "jyvaskyla": (
        "Jyväskylän kaupungin kotoutumispalvelut, Kotoisa-hanke",
        "kotoisa@example.org",
        "050 000 0008",
        ["amif", "jyvaskyla"],
        "public_task",
        "tietosuoja.jyvaskyla@example.org",
    ),
    "yhteisojentuki": (
        "Keski-Suomen Yhteisöjen Tuki ry, Yhdessä enemmän -hanke",
        "yhdessa@example.org",
        "050 000 0009",
        ["esf", "jyvaskyla", "viitasaari", "stea"],
        "legitimate_interest",
        "",
    ),
    "verkosto": (
        "Kotopaikka-verkosto",
        "verkosto@example.org",
        "050 000 0002",
        [],
        "legitimate_interest",
        "",
    ),
    "neuvonta": (
        "Esimerkkikunnan neuvontapalvelut",
        "neuvonta@example.org",
        "050 000 0003",
        [],
        "public_task",
        "tietosuoja@example.org",
    ),
}
