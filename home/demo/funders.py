"""Who paid, in the words of their time.

Projects of older periods keep their own wording: the emblem text of today ("co-funded by the
European Union") came only in 2021. In plain Finnish the Finnish words are shown.
"""

FLAG = {
    "fi": "Euroopan unionin lippu",
    "sv": "Europeiska unionens flagga",
    "en": "Flag of the European Union",
    "ru": "Флаг Европейского союза",
    "uk": "Прапор Європейського Союзу",
    "ar": "علم الاتحاد الأوروبي",
    "fa": "پرچم اتحادیهٔ اروپا",
    "so": "Calanka Midowga Yurub",
}

# key: what is the same in every language, then name and statement by language.
FUNDERS = {
    "esf": {
        "facts": {"programme": "ESR", "period": "2014–2020", "is_eu": True},
        "emblem": "eu",
        "words": {
            "fi": (
                "Euroopan sosiaalirahasto",
                "Hanketta rahoitetaan Euroopan sosiaalirahastosta.",
            ),
            "sv": (
                "Europeiska socialfonden",
                "Projektet finansieras av Europeiska socialfonden.",
            ),
            "en": (
                "European Social Fund",
                "The project is funded by the European Social Fund.",
            ),
            "ru": (
                "Европейский социальный фонд",
                "Проект финансируется Европейским социальным фондом.",
            ),
            "uk": (
                "Європейський соціальний фонд",
                "Проєкт фінансується Європейським соціальним фондом.",
            ),
            "ar": (
                "الصندوق الاجتماعي الأوروبي",
                "يموّل الصندوق الاجتماعي الأوروبي هذا المشروع.",
            ),
            "fa": (
                "صندوق اجتماعی اروپا",
                "این پروژه از صندوق اجتماعی اروپا تمویل می‌شود.",
            ),
            "so": (
                "Sanduuqa Bulshada Yurub",
                "Mashruuca waxaa maalgeliya Sanduuqa Bulshada Yurub.",
            ),
        },
    },
    "amif": {
        "facts": {"programme": "AMIF", "period": "2014–2020", "is_eu": True},
        "emblem": "eu",
        "words": {
            "fi": (
                "Turvapaikka-, maahanmuutto- ja kotouttamisrahasto",
                "Turvapaikka-, maahanmuutto- ja kotouttamisrahasto, EU:n tuella",
            ),
            "sv": (
                "Asyl-, migrations- och integrationsfonden",
                "Asyl-, migrations- och integrationsfonden, med stöd av EU",
            ),
            "en": (
                "Asylum, Migration and Integration Fund",
                "Asylum, Migration and Integration Fund, with the support of the EU",
            ),
        },
    },
    "erf": {
        "facts": {"programme": "ERF", "period": "2008–2013", "is_eu": True},
        "emblem": "eu",
        "words": {
            "fi": (
                "Euroopan pakolaisrahasto",
                "Hanketta rahoitti Euroopan pakolaisrahasto.",
            ),
            "sv": (
                "Europeiska flyktingfonden",
                "Projektet finansierades av Europeiska flyktingfonden.",
            ),
            "en": (
                "European Refugee Fund",
                "The project was funded by the European Refugee Fund.",
            ),
        },
    },
    "jyvaskyla": {
        "facts": {},
        "emblem": "Jyväskylä",
        "words": {
            "fi": ("Jyväskylän kaupunki", "Mukana rahoittamassa: Jyväskylän kaupunki."),
            "sv": ("Jyväskylä stad", "Medfinansiär: Jyväskylä stad."),
            "en": ("City of Jyväskylä", "Also funded by the City of Jyväskylä."),
        },
    },
    "viitasaari": {
        "facts": {},
        "emblem": "Viitasaari",
        "words": {
            "fi": ("Viitasaaren kaupunki", "Mukana rahoittamassa: Viitasaaren kaupunki."),
            "sv": ("Viitasaari stad", "Medfinansiär: Viitasaari stad."),
            "en": ("Town of Viitasaari", "Also funded by the Town of Viitasaari."),
        },
    },
    "stea": {
        "facts": {},
        "emblem": "STEA",
        "words": {
            "fi": ("STEA", "Mukana rahoittamassa: STEA."),
            "sv": ("STEA", "Medfinansiär: STEA."),
            "en": ("STEA", "Also funded by STEA."),
        },
    },
}
