"""The list of described practices."""

SERVICE_MODELS = {
    "fi": {
        "title": "Palvelumallit ja hyvät käytännöt",
        "slug": "palvelumallit",
        "intro": "Tapoja tehdä työtä, kuvattuna niin, että voit kokeilla samaa: "
        "kuka tekee mitä ja mitä asiakkaalle luvataan. Osa on tuotu ulkomailta.",
    },
    "fi-x-selko": {
        "title": "Hyviä tapoja tehdä työtä",
        "slug": "palvelumallit",
        "intro": "Tällä sivulla kerrotaan hyvistä tavoista tehdä työtä. "
        "Tavat ovat Suomesta ja muista maista.",
    },
    "sv": {
        "title": "Servicemodeller och god praxis",
        "slug": "servicemodeller",
        "intro": "Sätt att arbeta, beskrivna så att du kan pröva detsamma: vem gör vad och vad "
        "lovas "
        "kunden. En del kommer från andra länder.",
    },
    "en": {
        "title": "Service models and good practices",
        "slug": "service-models",
        "intro": "Ways of working, described so that you can try the same: who does what, and "
        "what is "
        "promised to the client. Some come from abroad.",
    },
    "ru": {
        "title": "Модели услуг и хорошие практики",
        "slug": "modeli-uslug",
        "intro": "Способы работы, описанные так, чтобы их можно было попробовать: кто что делает "
        "и что "
        "обещают клиенту. Некоторые пришли из других стран.",
    },
    "uk": {
        "title": "Моделі послуг і добрі практики",
        "slug": "modeli-posluh",
        "intro": "Способи роботи, описані так, щоб їх можна було спробувати: хто що робить і що "
        "обіцяють клієнтові. Деякі прийшли з інших країн.",
    },
    "ar": {
        "title": "نماذج الخدمات والممارسات الجيدة",
        "slug": "namadhij-al-khadamat",
        "intro": "طرق عمل موصوفة بحيث يمكنك تجربتها: من يفعل ماذا، وبماذا نعد العميل. "
        "بعضها جاء من بلدان أخرى.",
    },
    "fa": {
        "title": "الگوهای خدمات و تجربه‌های خوب",
        "slug": "olguha-ye-khadamat",
        "intro": "شیوه‌های کار که می‌توانید آن‌ها را امتحان کنید: چه کسی چه می‌کند و به مراجع چه "
        "وعده داده "
        "می‌شود. بعضی از کشورهای دیگر آمده است.",
    },
    "so": {
        "title": "Qaababka adeegga iyo dhaqamada wanaagsan",
        "slug": "qaababka-adeegga",
        "intro": "Qaabab shaqo oo loo sharraxay si aad u tijaabin karto: yaa maxaa qabta, "
        "maxaase loo "
        "ballanqaaday macmiilka. Qaar dalal kale ayay ka yimaadeen.",
    },
}
