"""The resource bank of leaders, as VePa had it."""

LEADERS = {
    "fi": {
        "title": "Vertaisryhmäohjaajien resurssipankki",
        "slug": "ohjaajat",
        "intro": "Etsitkö ohjaajaa vertaisryhmälle? Katso, kuka voi ohjata, millä kielillä, mistä "
        "aiheista ja missä. Lähetä kysymys, niin ohjaaja vastaa. Henkilöt on keksitty.",
    },
    "fi-x-selko": {
        "title": "Ryhmien ohjaajat",
        "slug": "ohjaajat",
        "intro": "Tällä sivulla on ihmisiä, jotka ohjaavat ryhmiä. Ohjaajat puhuvat monia kieliä. "
        "Voit lähettää ohjaajalle kysymyksen. Ihmiset eivät ole oikeita.",
    },
    "sv": {
        "title": "Resursbank för kamratgruppsledare",
        "slug": "ledare",
        "intro": "Söker du en ledare för en kamratgrupp? Se vem som kan leda, på vilka språk, om "
        "vilka "
        "teman och var. Skicka en fråga så svarar ledaren. Personerna är påhittade.",
    },
    "en": {
        "title": "Resource bank of peer group leaders",
        "slug": "leaders",
        "intro": "Looking for someone to lead a peer group? See who can, in which languages, on "
        "which "
        "themes and where. Send a question and the leader answers. The people are made up.",
    },
    "ru": {
        "title": "Ведущие групп взаимной поддержки",
        "slug": "vedushchie",
        "intro": "Ищете ведущего для группы? Посмотрите, кто может вести её, на каких языках, по "
        "каким "
        "темам и где. Задайте вопрос, и ведущий ответит. Люди на этом сайте вымышлены.",
    },
    "uk": {
        "title": "Ведучі груп взаємопідтримки",
        "slug": "veduchi",
        "intro": "Шукаєте ведучого для групи? Подивіться, хто може вести її, якими мовами, на "
        "які теми "
        "і де. Поставте запитання, і ведучий відповість. Люди на цьому сайті вигадані.",
    },
    "ar": {
        "title": "ميسّرو مجموعات دعم الأقران",
        "slug": "muyassirun",
        "intro": "هل تبحث عن ميسّر لمجموعة؟ اعرف من يستطيع ذلك، وبأي لغات، وفي أي مواضيع، وأين. "
        "أرسل سؤالًا ليجيبك الميسّر. الأشخاص هنا خياليون.",
    },
    "fa": {
        "title": "گردانندگان گروه‌های همتا",
        "slug": "gardanandagan",
        "intro": "برای گروه خود گرداننده می‌خواهید؟ ببینید چه کسی، به چه زبان‌ها، دربارهٔ چه "
        "موضوع‌ها و کجا "
        "می‌تواند. پرسش خود را بفرستید. این افراد ساختگی هستند.",
    },
    "so": {
        "title": "Hoggaamiyeyaasha kooxaha isku-taageerka",
        "slug": "hoggaamiyeyaal",
        "intro": "Ma u raadinaysaa koox hoggaamiye? Eeg cidda hoggaamin karta, luqadaha, "
        "mowduucyada "
        "iyo meesha. Su’aal u dir, wuu kuu jawaabi doonaa. Dadku waa male-awaal.",
    },
}
