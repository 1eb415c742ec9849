"""The invented people whom readers can turn to. Nobody is called like this."""

from dataclasses import dataclass


@dataclass(frozen=True)
class DemoPerson:
    """A person; `titles` and `units` by language. In other languages the Finnish ones are shown."""

    name: str
    phone: str
    organization: str
    languages: tuple[str, ...]
    titles: dict[str, str]
    units: dict[str, str]

    @property
    def email(self) -> str:
        return (
            f"{self.name.lower().replace(' ', '.').replace('ö', 'o').replace('ä', 'a')}@example.org"
        )


NETWORK = {"fi": "Verkosto", "sv": "Nätverket", "en": "The network"}
WELFARE = {"fi": "Hyvinvointiyksikkö", "sv": "Enheten för välfärd", "en": "School of wellbeing"}
COMMUNITY = {
    "fi": "Yhteisöpedagogiikan yksikkö",
    "sv": "Enheten för samhällspedagogik",
    "en": "Community education unit",
}

# In the order of the contacts page.
STAFF = {
    "ronja": DemoPerson(
        "Ronja Runko",
        "050 000 0031",
        "Kotopaikka-verkosto",
        ("fi", "sv", "en"),
        {
            "fi": "Verkoston yhteyshenkilö",
            "sv": "Nätverkets kontaktperson",
            "en": "Contact person of the network",
            "fi-x-selko": "Hän vastaa kysymyksiin",
            "ru": "Контактное лицо сети",
            "uk": "Контактна особа мережі",
            "ar": "مسؤولة الاتصال في الشبكة",
            "fa": "مسئول تماس شبکه",
            "so": "Qofka shabakadda lala xiriiro",
        },
        NETWORK
        | {
            "fi-x-selko": "Ihmiset, jotka tekevät näitä sivuja",
            "ru": "Сеть",
            "uk": "Мережа",
            "ar": "الشبكة",
            "fa": "شبکه",
            "so": "Shabakadda",
        },
    ),
    "nadia": DemoPerson(
        "Nadia Neuvola",
        "050 000 0032",
        "Esimerkkikunnan neuvontapalvelut",
        ("ar", "fi", "en"),
        {
            "fi": "Neuvoja",
            "sv": "Rådgivare",
            "en": "Adviser",
            "fi-x-selko": "Hän neuvoo ja auttaa",
            "ru": "Консультант",
            "uk": "Консультантка",
            "ar": "مستشارة",
            "fa": "مشاور",
            "so": "La-taliye",
        },
        {
            "fi": "Neuvontapiste",
            "sv": "Rådgivningen",
            "en": "Advice point",
            "fi-x-selko": "Paikka, jossa neuvotaan",
            "ru": "Консультационный пункт",
            "uk": "Консультаційний пункт",
            "ar": "نقطة الاستشارة",
            "fa": "جای مشوره",
            "so": "Xarunta talada",
        },
    ),
    "helmi": DemoPerson(
        "Helmi Harjoitelma",
        "050 000 0033",
        "Jyväskylän ammattikorkeakoulu",
        ("fi", "en"),
        {"fi": "Projektipäällikkö", "sv": "Projektchef", "en": "Project manager"},
        WELFARE,
    ),
    "otto": DemoPerson(
        "Otto Oletus",
        "050 000 0034",
        "Jyväskylän ammattikorkeakoulu",
        ("fi", "sv", "en"),
        {"fi": "Asiantuntija", "sv": "Sakkunnig", "en": "Specialist"},
        WELFARE,
    ),
    "liisa": DemoPerson(
        "Liisa Luonnosmaa",
        "050 000 0035",
        "Humanistinen ammattikorkeakoulu Humak",
        ("fi", "en"),
        {"fi": "Lehtori", "sv": "Lektor", "en": "Senior lecturer"},
        COMMUNITY,
    ),
    "timo": DemoPerson(
        "Timo Testaaja",
        "050 000 0036",
        "Humanistinen ammattikorkeakoulu Humak",
        ("fi", "ru"),
        {"fi": "Lehtori, ryhmänohjaaja", "sv": "Lektor, ledare", "en": "Lecturer, group leader"},
        COMMUNITY,
    ),
    "kerttu": DemoPerson(
        "Kerttu Kuvitelma",
        "050 000 0037",
        "Jyväskylän kaupunki",
        ("fi", "en"),
        {"fi": "Kotoisan vetäjä", "sv": "Projektledare för Kotoisa", "en": "Leader of Kotoisa"},
        {
            "fi": "Kotoutumispalvelut",
            "sv": "Integrationstjänster",
            "en": "Integration services",
        },
    ),
    "jaakko": DemoPerson(
        "Jaakko Jokumuu",
        "050 000 0038",
        "Keski-Suomen Yhteisöjen Tuki ry",
        ("fi", "en"),
        {"fi": "Hankejohtaja", "sv": "Projektdirektör", "en": "Project director"},
        {"fi": "Yhdessä enemmän", "sv": "Projektet Yhdessä enemmän", "en": "Yhdessä enemmän team"},
    ),
    "aino": DemoPerson(
        "Aino Arkisto",
        "050 000 0039",
        "Keski-Suomen Yhteisöjen Tuki ry",
        ("fi", "ru", "ar"),
        {"fi": "Lähiöneuvoja", "sv": "Rådgivare i stadsdelarna", "en": "Neighbourhood adviser"},
        {"fi": "Yhdessä enemmän", "sv": "Projektet Yhdessä enemmän", "en": "Yhdessä enemmän team"},
    ),
    "maria": DemoPerson(
        "Maria Mallinen",
        "050 000 0040",
        "Keski-Suomen Yhteisöjen Tuki ry",
        ("fi", "en", "so"),
        {
            "fi": "Yhteisötyöntekijä ja mentori",
            "sv": "Gemenskapsarbetare och mentor",
            "en": "Community worker and mentor",
        },
        {"fi": "Yhdessä enemmän", "sv": "Projektet Yhdessä enemmän", "en": "Yhdessä enemmän team"},
    ),
    "vilma": DemoPerson(
        "Vilma Varjokuva",
        "050 000 0041",
        "Väestöliitto",
        ("fi", "sv"),
        {"fi": "Kouluttaja", "sv": "Utbildare", "en": "Trainer"},
        {
            "fi": "Monikulttuurisuuden osaamiskeskus",
            "sv": "Kompetenscentret för mångkultur",
            "en": "Multicultural Competence Centre",
        },
    ),
}
