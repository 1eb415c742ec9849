"""The two lists of link tips: for work with migrants, and for migrants themselves."""

WORK_LINKS = {
    "fi": {
        "title": "Linkkivinkit työhön maahan muuttaneiden kanssa",
        "slug": "linkkivinkit-tyohon",
        "intro": "Sivuja, joista on apua asiakastyössä: ohjausta, kieltä, hyvinvointia ja "
        "työelämää. "
        "Jokaisessa vinkissä kerrotaan, mitä sivulta löytyy ja millä kielillä.",
    },
    "fi-x-selko": {
        "title": "Linkkejä työntekijälle",
        "slug": "linkkeja-tyontekijalle",
        "intro": "Tällä sivulla on linkkejä työntekijälle. Linkit auttavat, "
        "kun työntekijä tapaa ihmisen, joka on muuttanut Suomeen.",
    },
    "sv": {
        "title": "Länktips för arbetet med människor som flyttat hit",
        "slug": "lanktips-for-arbetet",
        "intro": "Webbplatser till hjälp i kundarbetet: vägledning, språk, välmående och "
        "arbetsliv. "
        "Varje tips berättar vad som finns på sidan och på vilka språk.",
    },
    "en": {
        "title": "Link tips for work with migrants",
        "slug": "link-tips-for-work",
        "intro": "Sites that help in client work: guidance, language, wellbeing and working life. "
        "Each tip says what the site has and in which languages.",
    },
    "ru": {
        "title": "Ссылки для тех, кто работает с приезжими",
        "slug": "ssylki-dlya-raboty",
        "intro": "Сайты, которые помогают в работе с клиентами: консультации, язык, благополучие "
        "и трудовая жизнь. У каждой ссылки указаны языки.",
    },
    "uk": {
        "title": "Посилання для тих, хто працює з приїжджими",
        "slug": "posylannya-dlya-roboty",
        "intro": "Сайти, що допомагають у роботі з клієнтами: консультації, мова, добробут "
        "і трудове життя. Біля кожного посилання вказано мови.",
    },
    "ar": {
        "title": "روابط للعاملين مع المهاجرين",
        "slug": "rawabit-lil-amal",
        "intro": "مواقع تساعد في العمل مع العملاء: الإرشاد واللغة والرفاه والحياة العملية. "
        "يذكر كل رابط لغات الموقع.",
    },
    "fa": {
        "title": "پیوندها برای کار با مهاجران",
        "slug": "paywandha-baraye-kar",
        "intro": "وب‌سایت‌هایی که در کار با مراجعان کمک می‌کند: راهنمایی، زبان، سلامتی و زندگی "
        "کاری. "
        "زبان‌های هر وب‌سایت نوشته شده است.",
    },
    "so": {
        "title": "Xiriirro loogu talagalay shaqada lala qabto soo-galootiga",
        "slug": "xiriirro-shaqo",
        "intro": "Bogag caawiya shaqada macaamiisha: hagid, luqad, caafimaad iyo nolosha shaqada. "
        "Xiriir kasta waxaa ku qoran luqadaha uu ku jiro.",
    },
}

OWN_LANGUAGE_LINKS = {
    "fi": {
        "title": "Materiaalia omalla kielellä ja selkosuomeksi",
        "slug": "omalla-kielella-ja-selkosuomeksi",
        "intro": "Tietoa Suomesta, asioinnista ja arjesta monella kielellä ja selkosuomeksi. "
        "Valitse kieli, niin lista lyhenee.",
    },
    "fi-x-selko": {
        "title": "Tietoa omalla kielellä",
        "slug": "tietoa-omalla-kielella",
        "intro": "Tällä sivulla on linkkejä. Linkeistä saat tietoa Suomesta. "
        "Valitse ensin kieli. Sitten näet linkit sillä kielellä.",
    },
    "sv": {
        "title": "Material på egna språk och lätt finska",
        "slug": "egna-sprak-och-latt-finska",
        "intro": "Information om Finland, om att uträtta ärenden och om vardagen, på många språk "
        "och på lätt finska. Välj ett språk så blir listan kortare.",
    },
    "en": {
        "title": "Materials in your language and in plain Finnish",
        "slug": "own-language-and-plain-finnish",
        "intro": "About Finland, its services and everyday life, in many languages and in plain "
        "Finnish. Choose a language to make the list shorter.",
    },
    "ru": {
        "title": "Материалы на родном и простом финском языке",
        "slug": "materialy-na-rodnom-yazyke",
        "intro": "Информация о Финляндии, услугах и повседневной жизни на многих языках и на "
        "простом "
        "финском. Выберите язык, и список станет короче.",
    },
    "uk": {
        "title": "Матеріали рідною та простою фінською мовою",
        "slug": "materialy-ridnoyu-movoyu",
        "intro": "Інформація про Фінляндію, послуги та щоденне життя багатьма мовами і простою "
        "фінською. Виберіть мову, і список стане коротшим.",
    },
    "ar": {
        "title": "مواد بلغتك وبالفنلندية المبسّطة",
        "slug": "mawadd-bi-lughatik",
        "intro": "معلومات عن فنلندا والخدمات والحياة اليومية بلغات كثيرة وبالفنلندية المبسّطة. "
        "اختر لغة لتصبح القائمة أقصر.",
    },
    "fa": {
        "title": "مطالب به زبان خودتان و فنلندی ساده",
        "slug": "matalib-ba-zaban-e-khod",
        "intro": "معلومات دربارهٔ فنلند، خدمات و زندگی روزمره به زبان‌های گوناگون و به فنلندی "
        "ساده. "
        "زبانی را انتخاب کنید تا فهرست کوتاه‌تر شود.",
    },
    "so": {
        "title": "Agab ku qoran luqaddaada iyo af-finnish fudud",
        "slug": "agab-luqaddaada",
        "intro": "Macluumaad ku saabsan Finland, adeegyada iyo nolol maalmeedka oo ku qoran "
        "luqado "
        "badan iyo af-finnish fudud. Dooro luqad si liisku u gaabto.",
    },
}
