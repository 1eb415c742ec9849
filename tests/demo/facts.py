"""What mission/facts.md says, as what a reader of the demo must find. Made-up days are not here."""

# P1 and P2: slug, day, clocks (None where only the day is known), town.
ARCHIVE = [
    ("ideapaiva-2018", "21.2.2018", None, "Jyväskylä"),
    ("makuja-maailmalta-2018", "15.5.2018", ("15:00", "19:00"), "Viitasaari"),
    ("kohtaamisia-ja-palveluja-2018", "23.5.2018", None, "Saarijärvi"),
    ("saarijarvi", "21.5.2019", ("09:00", "11:00"), "Saarijärvi"),
    ("keuruu", "24.5.2019", ("10:00", "12:00"), "Keuruu"),
]

# Finnish slug: words that the page of the project shows.
PROJECTS = {
    "kotopaikka-hanke": [
        *["Jämsä", "Keuruu", "Kyyjärvi", "Laukaa", "Saarijärvi", "Viitasaari", "Äänekoski"],
        *["Saarikka", "Kannonkoski", "Karstula", "Kivijärvi", "Saarijärven kaupunki"],
        *["Jyväskylän ammattikorkeakoulu", "Gradia", "Humak"],
        *["Jyväskylän kristillinen opisto", "Jyväskylän palvelualan opisto"],
        *["Euroopan sosiaalirahasto", "Tavoitteet", "Tulokset", "palvelukartta"],
        *["Verkko-opas", "Linkkivinkit", "Hankkeen esite", "Vertaisryhmien esite"],
        *["Kaksitoista ajatusta", "julkaisut syksyllä 2019", "Aamubrunssi Keuruulla"],
        *["Projektipäällikkö", "Hyvinvointiyksikkö", "050 000 0033"],
    ],
    "vertaisryhmat-verkossa-2018": [
        *["loka–marraskuussa 2018", "maksuton", "kameran ja mikrofonin"],
        *["julkisen, yksityisen ja kolmannen sektorin", "kotoutumiskoordinaattori"],
        *["Jämsä", "Keuruu", "Kyyjärvi", "Laukaa", "Saarijärvi", "Viitasaari", "Äänekoski"],
        *["Saarikka", "Lehtori"],
    ],
    "vepa": [
        *["Euroopan pakolaisrahasto", "Väestöliiton Monikulttuurisuuden osaamiskeskus"],
        *["Espoo", "Tampere", "Vaasa", "Kouvola"],
        *["640 pakolaistaustaista", "250 julkiselta", "50 kolmannelta", "noin 550 ihmistä"],
        *["Vertaisryhmäohjaajakoulutus", "Palvelutuottajakoulutus", "Resurssipankki"],
        *["kotouttamisohjelmaan", "Ohjaajakoulutuksen diat", "Päätösseminaari 2011"],
    ],
    "kotoisa": [
        *["1. maaliskuuta 2018", "31. joulukuuta 2019"],
        *["Turvapaikka-, maahanmuutto- ja kotouttamisrahasto, EU:n tuella", "Jyväskylän kaupunki"],
        *["Kokemusasiantuntijakoulutus", "elokuussa 2018", "kesäkuusta 2018", "maatilalla"],
        *["Jälleenvuokrausmalli", "2–3 kertaa vuodessa", "tulkattuna"],
        *["Käyntiosoite", "Esimerkkikatu 10", "Avainsanat", "Kotoisan esittely"],
    ],
    "yhdessa-enemman": [
        *[">2017</time>–", ">2018</time>", "Keski-Suomen Yhteisöjen Tuki ry"],
        *["Euroopan sosiaalirahasto", "Jyväskylän kaupunki", "Viitasaaren kaupunki", "STEA"],
        *["Keltinmäessä", "Huhtasuolla", "Kuokkalassa", "Neuvontapuhelin", "syksystä 2017"],
        *["Ryhmämentorointia", "pihajuhlia", "ystävätoimintaa", "Ruotsista", "Norjasta"],
        *["Britanniasta", "Irlannista", "Tanskasta"],
    ],
    "yhdessa-tyontekijat": [
        *["Hankejohtaja", "Lähiöneuvoja", "Yhteisötyöntekijä", "jaakko.jokumuu@example.org"],
        *["050 000 0038", "050 000 0039", "050 000 0040", "Mallitie 12", "Suomi"],
    ],
}

# Finnish slugs of the pages that are there in all nine languages.
MAIN_PAGES = [
    "kotopaikka",
    "tapahtumat",
    "hankkeet",
    "kotopaikka-hanke",
    "ajankohtaista",
    "yhteystiedot",
    "tietosuoja",
    "saavutettavuusseloste",
    "neuvontaa-keskiviikkoisin",
    "vertaisryhmat-verkossa",
    "tiistain-vertaisryhma",
]
