"""The list of publications."""

PUBLICATIONS = {
    "fi": {
        "title": "Julkaisut ja esitteet",
        "slug": "julkaisut",
        "intro": "Esitteet, diat ja muut tiedostot hankkeista. Jokaisesta näet tyypin, koon ja "
        "kielen "
        "ennen kuin lataat. Osa on vasta tulossa.",
    },
    "fi-x-selko": {
        "title": "Julkaisut ja esitteet",
        "slug": "julkaisut",
        "intro": "Tällä sivulla on esitteitä ja muita tiedostoja. "
        "Voit ladata ne omalle koneelle. Ne ovat ilmaisia.",
    },
    "sv": {
        "title": "Publikationer och broschyrer",
        "slug": "publikationer",
        "intro": "Broschyrer, bildserier och andra filer från projekten. Du ser filtyp, storlek "
        "och "
        "språk innan du laddar ner. En del är ännu på kommande.",
    },
    "en": {
        "title": "Publications and brochures",
        "slug": "publications",
        "intro": "Brochures, slides and other files from the projects. You see the type, size and "
        "language before you download. Some are still to come.",
    },
    "ru": {
        "title": "Публикации и брошюры",
        "slug": "publikatsii",
        "intro": "Брошюры, слайды и другие файлы проектов. Тип, размер и язык файла видны до "
        "загрузки. Некоторые материалы ещё готовятся.",
    },
    "uk": {
        "title": "Публікації та брошури",
        "slug": "publikatsii",
        "intro": "Брошури, слайди та інші файли проєктів. Тип, розмір і мову файлу видно до "
        "завантаження. Деякі матеріали ще готуються.",
    },
    "ar": {
        "title": "المنشورات والكتيبات",
        "slug": "manshurat",
        "intro": "كتيبات وشرائح وملفات أخرى من المشاريع. ترى نوع الملف وحجمه ولغته قبل التنزيل. "
        "بعضها سيصدر لاحقًا.",
    },
    "fa": {
        "title": "نشریات و بروشورها",
        "slug": "nashriyat",
        "intro": "بروشورها، اسلایدها و فایل‌های دیگر پروژه‌ها. نوع، اندازه و زبان فایل را پیش از "
        "دانلود "
        "می‌بینید. بعضی از آن‌ها به‌زودی می‌آید.",
    },
    "so": {
        "title": "Daabacaadaha iyo buug-yaraha",
        "slug": "daabacaadaha",
        "intro": "Buug-yare, bogag bandhig iyo faylal kale oo mashaariicda ah. Nooca, cabbirka "
        "iyo "
        "luqadda waad arkaysaa ka hor inta aadan soo dejisan. Qaar weli way imanayaan.",
    },
}
