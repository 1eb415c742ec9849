"""The service map: which service, offered by whom, to whom, in which municipality."""

SERVICE_MAP = {
    "fi": {
        "title": "Palvelukartta",
        "slug": "palvelukartta",
        "intro": "Mikä palvelu, kuka sen tarjoaa, kenelle ja missä kunnassa? Valitse kunta tai "
        "kieli, "
        "niin näet, mistä saat apua. Tämän esimerkkisivuston palvelut on keksitty.",
    },
    "fi-x-selko": {
        "title": "Palvelukartta",
        "slug": "palvelukartta",
        "intro": "Tällä sivulla on palveluja. Valitse kunta, jossa asut. Sitten näet, "
        "mistä saat apua. Tämä on esimerkkisivusto. Palvelut eivät ole oikeita.",
    },
    "sv": {
        "title": "Servicekarta",
        "slug": "servicekarta",
        "intro": "Vilken tjänst, vem erbjuder den, till vem och i vilken kommun? Välj kommun "
        "eller "
        "språk så ser du var du får hjälp. Tjänsterna på denna exempelwebbplats är påhittade.",
    },
    "en": {
        "title": "Service map",
        "slug": "service-map",
        "intro": "Which service, offered by whom, to whom, and in which municipality? Choose a "
        "municipality or a language to see where to get help. The services here are made up.",
    },
    "ru": {
        "title": "Карта услуг",
        "slug": "karta-uslug",
        "intro": "Какая услуга, кто её предоставляет, кому и в каком муниципалитете? Выберите "
        "муниципалитет или язык. Услуги на этом сайте-примере вымышлены.",
    },
    "uk": {
        "title": "Карта послуг",
        "slug": "karta-posluh",
        "intro": "Яка послуга, хто її надає, кому і в якому муніципалітеті? Виберіть "
        "муніципалітет "
        "або мову. Послуги на цьому сайті-прикладі вигадані.",
    },
    "ar": {
        "title": "خريطة الخدمات",
        "slug": "kharitat-al-khadamat",
        "intro": "ما الخدمة، ومن يقدّمها، ولمن، وفي أي بلدية؟ اختر بلدية أو لغة لترى أين تجد "
        "المساعدة. "
        "الخدمات في هذا الموقع التجريبي خيالية.",
    },
    "fa": {
        "title": "نقشهٔ خدمات",
        "slug": "naqsha-ye-khadamat",
        "intro": "کدام خدمت، از طرف چه کسی، برای چه کسی و در کدام شهرداری؟ شهرداری یا زبان را "
        "انتخاب کنید. "
        "خدمات این وب‌سایت نمونه ساختگی است.",
    },
    "so": {
        "title": "Khariidadda adeegyada",
        "slug": "khariidadda-adeegyada",
        "intro": "Waa adeeggee, yaa bixiya, yaa loogu talagalay, degmadeese? Dooro degmo ama "
        "luqad. "
        "Adeegyada boggan tusaalaha ah waa male-awaal.",
    },
}
