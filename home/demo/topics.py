"""What news is about, in all nine languages. Keys are ours, names are shown."""

LANGUAGES = ["fi", "fi-x-selko", "sv", "en", "ru", "uk", "ar", "fa", "so"]


def _names(*names: str) -> dict[str, str]:
    return dict(zip(LANGUAGES, names, strict=True))


TOPICS = {
    "encounter": _names(
        "Kohtaaminen",
        "Miten tavata",
        "Att mötas",
        "Meeting people",
        "Встреча людей",
        "Зустріч людей",
        "لقاء الناس",
        "دیدار با مردم",
        "La kulanka dadka",
    ),
    "events": _names(
        "Tapahtumien satoa",
        "Mitä tapahtui",
        "Från evenemangen",
        "From the events",
        "С мероприятий",
        "Із заходів",
        "من الفعاليات",
        "از برنامه‌ها",
        "Ka socda dhacdooyinka",
    ),
    "experience": _names(
        "Kokemusasiantuntijat",
        "Oma kokemus",
        "Erfarenhetsexperter",
        "Experts by experience",
        "Эксперты по опыту",
        "Експерти з досвіду",
        "خبراء بالتجربة",
        "کارشناسان تجربه",
        "Khubarada waayo-aragga",
    ),
    "materials": _names(
        "Opit talteen",
        "Mitä opimme",
        "Lärdomar",
        "Lessons learned",
        "Чему мы научились",
        "Чого ми навчилися",
        "ما تعلّمناه",
        "آنچه آموختیم",
        "Waxa aan baranay",
    ),
    "neighbours": _names(
        "Naapurit",
        "Ihmiset lähellä",
        "Grannar",
        "Neighbours",
        "Соседи",
        "Сусіди",
        "الجيران",
        "همسایه‌ها",
        "Deriska",
    ),
    "peers": _names(
        "Vertaistuki ja vapaaehtoiset",
        "Apua toisilta",
        "Kamratstöd och frivilliga",
        "Peer support and volunteers",
        "Взаимная поддержка и волонтёры",
        "Взаємопідтримка і волонтери",
        "دعم الأقران والمتطوعون",
        "حمایت همتایان و داوطلبان",
        "Isku-taageerka iyo mutadawiciinta",
    ),
    "language": _names(
        "Kieli ja viestintä",
        "Kieli",
        "Språk och kommunikation",
        "Language and communication",
        "Язык и общение",
        "Мова і спілкування",
        "اللغة والتواصل",
        "زبان و ارتباط",
        "Luqadda iyo isgaarsiinta",
    ),
}
