"""Services that several municipalities have together."""

from resources.demo.shapes import Offer

EVERYWHERE = [
    "Jämsä",
    "Keuruu",
    "Kyyjärvi",
    "Laukaa",
    "Saarijärvi",
    "Saarikka",
    "Viitasaari",
    "Äänekoski",
]

SHARED = [
    Offer(
        "neuvontapuhelin",
        "050 000 0059",
        EVERYWHERE,
        ["fi", "sv", "en", "ru", "ar", "so"],
        {
            "fi": (
                "Monikielinen neuvontapuhelin",
                "Keski-Suomen esimerkkineuvonta",
                "Kaikille, myös työntekijöille",
                "Soita, kun et tiedä, kuka auttaa. Numero palvelee arkisin.",
            ),
            "sv": (
                "Flerspråkig rådgivningstelefon",
                "Exempelrådgivningen i Mellersta Finland",
                "För alla, också personal",
                "Ring när du inte vet vem som hjälper. Numret svarar på vardagar.",
            ),
            "en": (
                "Advice by phone in many languages",
                "Central Finland sample advice",
                "For everyone, professionals too",
                "Call when you don’t know who helps. The line is open on weekdays.",
            ),
        },
    ),
    Offer(
        "etasuomi",
        "050 000 0060",
        EVERYWHERE,
        ["fi", "en"],
        {
            "fi": (
                "Suomea etänä",
                "Kansanopisto Etämalli",
                "Aikuisille, joilla on pitkä matka kurssille",
                "Iltaryhmä verkossa. Tietokoneen voi lainata kirjastosta.",
            ),
            "sv": (
                "Finska på distans",
                "Folkhögskolan Etämalli",
                "För vuxna med lång väg till en kurs",
                "En kvällsgrupp på nätet. Dator kan lånas på biblioteket.",
            ),
            "en": (
                "Finnish at a distance",
                "Etämalli folk high school",
                "For adults who live far from a course",
                "An evening group online. Borrow a computer from the library.",
            ),
        },
    ),
    Offer(
        "osaaminen-nakyviin",
        "050 000 0061",
        ["Saarijärvi", "Viitasaari", "Äänekoski", "Keuruu"],
        ["fi", "en", "ar", "ru"],
        {
            "fi": (
                "Tutkinto ja osaaminen näkyviin",
                "Mallilan ammattiopisto",
                "Aikuisille, joilla on ammatti toisesta maasta",
                "Selvitetään, mitä todistus on Suomessa ja mitä siihen tarvitaan lisää.",
            ),
            "sv": (
                "Examen och kunnande syns",
                "Yrkesinstitutet Mallila",
                "För vuxna med ett yrke från ett annat land",
                "Vi tar reda på vad betyget är värt i Finland och vad som behövs därtill.",
            ),
            "en": (
                "Showing degrees and skills",
                "Mallila vocational college",
                "For adults with a profession from another country",
                "We find out what your certificate means in Finland and what is needed besides.",
            ),
        },
    ),
    Offer(
        "lukitaito",
        "050 000 0062",
        ["Jämsä", "Saarijärvi", "Saarikka"],
        ["fi", "fa", "so"],
        {
            "fi": (
                "Lukemaan ja kirjoittamaan",
                "Kansanopisto Etämalli",
                "Aikuisille, jotka eivät vielä lue tai kirjoita",
                "Pieni ryhmä, rauhallinen tahti ja ohjaaja, joka puhuu omaa kieltäsi.",
            ),
            "sv": (
                "Läsa och skriva",
                "Folkhögskolan Etämalli",
                "För vuxna som inte ännu läser eller skriver",
                "En liten grupp, lugn takt och en ledare som talar ditt språk.",
            ),
            "en": (
                "Learning to read and write",
                "Etämalli folk high school",
                "For adults who don’t read or write yet",
                "A small group, a calm pace and a tutor who speaks your language.",
            ),
        },
    ),
    Offer(
        "lastenhoito-kurssilla",
        "050 000 0063",
        ["Laukaa", "Äänekoski", "Jämsä"],
        ["fi", "en"],
        {
            "fi": (
                "Lastenhoito kurssin ajaksi",
                "Esimerkkiyhdistys Pikkukontti",
                "Kotivanhemmille, jotka opiskelevat",
                "Hoitaja leikkii lasten kanssa viereisessä huoneessa, kun sinä opiskelet.",
            ),
            "sv": (
                "Barnpassning under kursen",
                "Exempelföreningen Pikkukontti",
                "För hemmaföräldrar som studerar",
                "En skötare leker med barnen i rummet bredvid medan du studerar.",
            ),
            "en": (
                "Child care during a course",
                "Sample association Pikkukontti",
                "For parents at home who study",
                "A carer plays with the children in the next room while you study.",
            ),
        },
    ),
]
