"""The front page of the web guide. The chapters themselves are in Finnish, Swedish and English."""

GUIDE = {
    "fi": {
        "title": "Verkko-opas kotoutumisen arkeen",
        "slug": "verkko-opas",
        "intro": "Opas sinulle, joka tapaat työssäsi maahan muuttaneita: kohtaamisesta, selkeästä "
        "kielestä, palvelujen verkostosta ja siitä, miten opimme toisiltamme.",
        "body": [
            (
                "text",
                "<p>Opas syntyi Kotopaikka-hankkeessa keskisuomalaisten kuntien työntekijöiden "
                "kysymyksistä. Jokaisessa luvussa on jotakin, mitä voit kokeilla jo tänään.</p>"
                "<p>Lue alusta loppuun tai poimi se, mitä juuri nyt tarvitset. "
                "Koko oppaan voit myös tulostaa.</p>",
            ),
            (
                "callout",
                {
                    "title": "Onko sinulla viisi minuuttia?",
                    "text": "<p>Aloita ensimmäisestä tapaamisesta. "
                    "Siinä on kuusi askelta, jotka sopivat joka toimistoon.</p>",
                },
            ),
        ],
    },
    "fi-x-selko": {
        "title": "Verkko-opas",
        "slug": "verkko-opas",
        "intro": "Tämä opas on kunnan työntekijälle. "
        "Opas kertoo, miten tapaat ihmisen, joka on muuttanut Suomeen.",
        "body": [
            (
                "text",
                "<p>Oppaassa on neljä lukua. Luvut kertovat näistä asioista:</p>"
                "<ul><li>miten kohtaat ihmisen</li><li>miten puhut selkeästi ja käytät "
                "tulkkia</li>"
                "<li>mistä palveluista ihminen saa apua</li>"
                "<li>miten työntekijät oppivat toisiltaan.</li></ul>"
                "<p>Luvut ovat yleiskielellä. Voit lukea ne suomeksi, ruotsiksi tai "
                "englanniksi.</p>",
            ),
        ],
    },
    "sv": {
        "title": "Webbguide för integrationens vardag",
        "slug": "webbguide",
        "intro": "En guide för dig som i ditt arbete möter människor som flyttat till Finland: om "
        "bemötande, klart språk, servicenätverket och om hur vi lär oss av varandra.",
        "body": [
            (
                "text",
                "<p>Guiden föddes i projektet Kotopaikka ur frågor från personalen i kommunerna i "
                "Mellersta Finland. I varje kapitel finns något som du kan pröva redan i dag.</p>"
                "<p>Läs från början till slut eller plocka det du behöver just nu. "
                "Hela guiden går också att skriva ut.</p>",
            ),
            (
                "callout",
                {
                    "title": "Har du fem minuter?",
                    "text": "<p>Börja med det första mötet. "
                    "Där finns sex steg som passar på alla kontor.</p>",
                },
            ),
        ],
    },
    "en": {
        "title": "Web guide for everyday integration",
        "slug": "web-guide",
        "intro": "A guide for you who meet migrants in your work: on encounters, clear language, "
        "the network of services, and on how we learn from one another.",
        "body": [
            (
                "text",
                "<p>The guide grew in the Kotopaikka project out of questions asked by municipal "
                "staff in Central Finland. Each chapter has something that you can try today.</p>"
                "<p>Read it from beginning to end, or pick what you need right now. "
                "The whole guide can also be printed.</p>",
            ),
            (
                "callout",
                {
                    "title": "Do you have five minutes?",
                    "text": "<p>Begin with the first meeting. "
                    "It has six steps that work in any office.</p>",
                },
            ),
        ],
    },
    "ru": {
        "title": "Онлайн-руководство для повседневной работы",
        "slug": "onlain-rukovodstvo",
        "intro": "Для тех, кто на работе встречается с людьми, переехавшими в Финляндию: о "
        "встрече, "
        "понятном языке, сети услуг и о том, как учиться друг у друга.",
        "body": [
            (
                "text",
                "<p>Руководство выросло из вопросов, которые задавали работники муниципалитетов "
                "Центральной Финляндии. Если вы сами переехали в Финляндию, здесь можно увидеть, "
                "чего ожидать от встречи с работником.</p>"
                "<p>Главы доступны на финском, шведском и английском языках.</p>",
            ),
        ],
    },
    "uk": {
        "title": "Онлайн-посібник для щоденної роботи",
        "slug": "onlain-posibnyk",
        "intro": "Для тих, хто на роботі зустрічається з людьми, які переїхали до Фінляндії: про "
        "зустріч, зрозумілу мову, мережу послуг і про те, як вчитися одне в одного.",
        "body": [
            (
                "text",
                "<p>Посібник виріс із запитань, які ставили працівники муніципалітетів "
                "Центральної "
                "Фінляндії. Якщо ви самі переїхали до Фінляндії, тут можна побачити, "
                "чого чекати від зустрічі з працівником.</p>"
                "<p>Розділи доступні фінською, шведською та англійською мовами.</p>",
            ),
        ],
    },
    "ar": {
        "title": "دليل إلكتروني للعمل اليومي في الاندماج",
        "slug": "dalil",
        "intro": "لمن يلتقي في عمله بأشخاص انتقلوا إلى فنلندا: عن اللقاء واللغة الواضحة "
        "وشبكة الخدمات وكيف نتعلّم بعضنا من بعض.",
        "body": [
            (
                "text",
                "<p>نشأ هذا الدليل من أسئلة موظفي البلديات في وسط فنلندا. "
                "وإذا كنت قد انتقلت أنت إلى فنلندا، فستعرف منه ما الذي تتوقعه من لقائك "
                "بالموظف.</p>"
                "<p>الفصول متوفرة بالفنلندية والسويدية والإنجليزية.</p>",
            ),
        ],
    },
    "fa": {
        "title": "راهنمای آنلاین برای کار روزانهٔ ادغام",
        "slug": "rahnama",
        "intro": "برای کسانی که در کار خود با افرادی که به فنلند آمده‌اند دیدار می‌کنند: دربارهٔ "
        "برخورد، "
        "زبان روشن، شبکهٔ خدمات و آموختن از یکدیگر.",
        "body": [
            (
                "text",
                "<p>این راهنما از پرسش‌های کارمندان شهرداری‌های فنلند مرکزی پدید آمد. "
                "اگر خودتان به فنلند آمده‌اید، در آن می‌بینید که از دیدار با کارمند چه انتظاری "
                "داشته باشید.</p>"
                "<p>فصل‌ها به زبان‌های فنلندی، سویدنی و انگلیسی در دسترس است.</p>",
            ),
        ],
    },
    "so": {
        "title": "Hage internet oo loogu talagalay shaqada maalinlaha ah",
        "slug": "hage",
        "intro": "Waxaa loogu talagalay dadka shaqadooda kula kulma dadka u soo guuray Finland: "
        "kulanka, luqadda cad, shabakadda adeegyada iyo sida aan isaga barano.",
        "body": [
            (
                "text",
                "<p>Haguhu wuxuu ka soo baxay su’aalihii shaqaalaha degmooyinka Bartamaha "
                "Finland. "
                "Haddii adigu aad Finland u soo guurtay, waxaad ka arki kartaa waxa laga filan "
                "karo "
                "kulanka shaqaalaha.</p>"
                "<p>Cutubyadu waxay ku qoran yihiin af-finnish, af-iswiidhish iyo "
                "af-ingiriis.</p>",
            ),
        ],
    },
}
