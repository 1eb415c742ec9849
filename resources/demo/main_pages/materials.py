"""The page above all materials. Its list of links is made of the pages below it."""

MATERIALS = {
    "fi": {
        "title": "Opas ja materiaalit",
        "slug": "opas-ja-materiaalit",
        "intro": "Täältä saat mukaasi sen, mitä hankkeissa opittiin: oppaan, linkkivinkit, "
        "julkaisut, "
        "palvelumallit ja vertaisryhmien ohjaajat. Kaikkea saa käyttää ja jakaa.",
    },
    "fi-x-selko": {
        "title": "Opas ja materiaalit",
        "slug": "opas-ja-materiaalit",
        "intro": "Tällä sivulla on tietoa ja apua. Voit lukea oppaan. "
        "Voit etsiä linkkejä ja esitteitä. Kaikki on ilmaista.",
    },
    "sv": {
        "title": "Guide och material",
        "slug": "guide-och-material",
        "intro": "Här finns det som projekten lärde sig och som du kan ta med dig: en guide, "
        "länktips, "
        "publikationer, servicemodeller och kamratgruppsledare. Allt får användas och delas.",
    },
    "en": {
        "title": "Guide and materials",
        "slug": "guide-and-materials",
        "intro": "What the projects learned, for you to take along: a guide, link tips, "
        "publications, "
        "service models and leaders of peer groups. All of it may be used and shared.",
    },
    "ru": {
        "title": "Руководство и материалы",
        "slug": "rukovodstvo-i-materialy",
        "intro": "Здесь собрано то, чему научились проекты: руководство, полезные ссылки, "
        "брошюры, "
        "описания услуг и ведущие групп. Всем этим можно пользоваться и делиться бесплатно.",
    },
    "uk": {
        "title": "Посібник і матеріали",
        "slug": "posibnyk-i-materialy",
        "intro": "Тут зібрано те, чого навчилися проєкти: посібник, корисні посилання, брошури, "
        "описи послуг і ведучі груп. Усім цим можна користуватися й ділитися безкоштовно.",
    },
    "ar": {
        "title": "الدليل والمواد",
        "slug": "dalil-wa-mawadd",
        "intro": "هنا تجد ما تعلّمته المشاريع: دليلًا وروابط مفيدة وكتيبات ونماذج خدمات "
        "وميسّري مجموعات. يمكنك استخدام كل شيء ومشاركته مجانًا.",
    },
    "fa": {
        "title": "راهنما و مطالب",
        "slug": "rahnama-va-matalib",
        "intro": "آنچه پروژه‌ها آموختند اینجاست: راهنما، پیوندهای مفید، بروشورها، الگوهای خدمات "
        "و گردانندگان گروه‌ها. استفاده و پخش همه رایگان است.",
    },
    "so": {
        "title": "Hagaha iyo agabka",
        "slug": "hagaha-iyo-agabka",
        "intro": "Halkan waxaa ku jira wixii mashaariicdu barteen: hage, xiriirro waxtar leh, "
        "buug-yare, qaabab adeeg iyo hoggaamiyeyaal kooxo. Dhammaan waa bilaash.",
    },
}
