"""Services of Saarijärvi, Viitasaari, Kyyjärvi and the area of Saarikka."""

from resources.demo.shapes import Offer

NORTH = [
    Offer(
        "saarijarvi-alkuneuvonta",
        "050 000 0040",
        ["Saarijärvi"],
        ["fi", "en", "ar", "ru"],
        {
            "fi": (
                "Alkuneuvonta Saarijärvellä",
                "Esimerkkikaupungin neuvonta",
                "Kaikille, jotka ovat juuri muuttaneet",
                "Käydään läpi ensimmäiset asiat: asunto, Kela, koulu, pankki ja lääkäri.",
            ),
            "sv": (
                "Startrådgivning i Saarijärvi",
                "Exempelstadens rådgivning",
                "För alla som nyss har flyttat hit",
                "Vi går igenom det första: bostad, FPA, skola, bank och läkare.",
            ),
            "en": (
                "Starting advice in Saarijärvi",
                "Sample town advice service",
                "For everyone who has just moved",
                "We go through the first things: a home, Kela, school, the bank and a doctor.",
            ),
        },
    ),
    Offer(
        "saarijarvi-suomen-alkeet",
        "050 000 0041",
        ["Saarijärvi", "Saarikka"],
        ["fi", "en"],
        {
            "fi": (
                "Suomen kielen alkeet",
                "Mallilan kansalaisopisto",
                "Aikuisille, jotka aloittavat suomen opiskelun",
                "Kaksi iltaa viikossa. Ryhmään voi tulla kesken lukukauden.",
            ),
            "sv": (
                "Finska för nybörjare",
                "Medborgarinstitutet Mallila",
                "För vuxna som börjar studera finska",
                "Två kvällar i veckan. Man kan börja mitt i terminen.",
            ),
            "en": (
                "Finnish for beginners",
                "Mallila adult education centre",
                "For adults who begin to study Finnish",
                "Two evenings a week. You can join in the middle of a term.",
            ),
        },
    ),
    Offer(
        "saarijarvi-metsa-ja-pelto",
        "050 000 0042",
        ["Saarijärvi", "Kyyjärvi"],
        ["fi", "en"],
        {
            "fi": (
                "Metsästä ja pellolta töihin",
                "Mallilan ammattiopisto",
                "Aikuisille, joita kiinnostaa luonnonvara-ala",
                "Kolmen viikon kokeilu: kielen opetusta, koneita ja kaksi työpaikkakäyntiä.",
            ),
            "sv": (
                "Från skog och åker till jobb",
                "Yrkesinstitutet Mallila",
                "För vuxna som är intresserade av naturbruk",
                "Tre veckors prövotid: språkundervisning, maskiner och två besök på arbetsplatser.",
            ),
            "en": (
                "From forest and field to work",
                "Mallila vocational college",
                "For adults interested in farming and forestry",
                "A three-week trial: language teaching, machines and two visits to workplaces.",
            ),
        },
    ),
    Offer(
        "viitasaari-neuvontapiste",
        "050 000 0043",
        ["Viitasaari"],
        ["fi", "en", "ar"],
        {
            "fi": (
                "Neuvontapiste kirjastossa",
                "Viitasaaren esimerkkineuvonta",
                "Kaikille asukkaille",
                "Tule kirjeen tai lomakkeen kanssa. Ei ajanvarausta.",
            ),
            "sv": (
                "Rådgivning på biblioteket",
                "Exempelrådgivningen i Viitasaari",
                "För alla invånare",
                "Kom med ditt brev eller din blankett. Ingen tidsbeställning.",
            ),
            "en": (
                "Advice at the library",
                "Viitasaari sample advice service",
                "For all residents",
                "Come with your letter or form. No appointment needed.",
            ),
        },
    ),
    Offer(
        "viitasaari-perhekahvila",
        "050 000 0044",
        ["Viitasaari"],
        ["fi", "en", "so"],
        {
            "fi": (
                "Perhekahvila Satakieli",
                "Esimerkkiyhdistys Satakieli",
                "Vanhemmille ja alle kouluikäisille lapsille",
                "Leikkiä, kahvia ja juttuseuraa torstaisin. Mukana perhetyöntekijä.",
            ),
            "sv": (
                "Familjekaféet Satakieli",
                "Exempelföreningen Satakieli",
                "För föräldrar och barn under skolåldern",
                "Lek, kaffe och prat på torsdagar. En familjearbetare är med.",
            ),
            "en": (
                "Family café Satakieli",
                "Sample association Satakieli",
                "For parents and children under school age",
                "Play, coffee and company on Thursdays. A family worker joins in.",
            ),
        },
    ),
    Offer(
        "viitasaari-keittiosta-toihin",
        "050 000 0045",
        ["Viitasaari"],
        ["fi", "en", "uk"],
        {
            "fi": (
                "Keittiöstä töihin",
                "Osuuskunta Esimerkkikattila",
                "Työtä etsiville aikuisille",
                "Työkokeilu ravintolakeittiössä. Ohjaaja on koko ajan mukana.",
            ),
            "sv": (
                "Från köket till jobb",
                "Andelslaget Esimerkkikattila",
                "För vuxna som söker arbete",
                "Arbetsprövning i ett restaurangkök. En handledare är med hela tiden.",
            ),
            "en": (
                "From the kitchen to work",
                "Co-operative Esimerkkikattila",
                "For adults looking for work",
                "A work trial in a restaurant kitchen. A coach is with you all the time.",
            ),
        },
    ),
    Offer(
        "kyyjarvi-tervetuloa",
        "050 000 0046",
        ["Kyyjärvi"],
        ["fi", "en", "ru"],
        {
            "fi": (
                "Tervetuloa Kyyjärvelle",
                "Kyyjärven esimerkkitoimisto",
                "Uusille asukkaille",
                "Kierros kylällä tutun ihmisen kanssa: kauppa, koulu, terveysasema ja "
                "harrastukset.",
            ),
            "sv": (
                "Välkommen till Kyyjärvi",
                "Exempelkontoret i Kyyjärvi",
                "För nya invånare",
                "En rundtur i byn med en bekant: butik, skola, hälsostation och hobbyer.",
            ),
            "en": (
                "Welcome to Kyyjärvi",
                "Kyyjärvi sample office",
                "For new residents",
                "A tour of the village with a local: shop, school, health centre and hobbies.",
            ),
        },
    ),
    Offer(
        "saarikka-terveysneuvonta",
        "050 000 0047",
        ["Saarikka", "Kannonkoski", "Karstula", "Kivijärvi", "Kyyjärvi", "Saarijärvi"],
        ["fi", "en", "ar", "ru"],
        {
            "fi": (
                "Terveysneuvonta tulkin kanssa",
                "Esimerkkikunnan terveyspalvelut",
                "Kaikille alueen asukkaille",
                "Hoitaja auttaa ajanvarauksessa ja kertoo, mihin mennä. Tulkki tulee puhelimeen.",
            ),
            "sv": (
                "Hälsorådgivning med tolk",
                "Exempelkommunens hälsotjänster",
                "För alla invånare i området",
                "En sjukskötare hjälper till att boka tid och visar rätt. Tolken är med på "
                "telefon.",
            ),
            "en": (
                "Health advice with an interpreter",
                "Sample municipality health services",
                "For all residents of the area",
                "A nurse helps with appointments and shows the way. The interpreter joins by "
                "phone.",
            ),
        },
    ),
    Offer(
        "karstula-kielikahvila",
        "050 000 0048",
        ["Karstula", "Kannonkoski"],
        ["fi", "en"],
        {
            "fi": (
                "Kielikahvila kylätalolla",
                "Karstulan esimerkkikylät",
                "Kaikille, jotka haluavat puhua suomea",
                "Puhutaan helppoa suomea pullan ääressä. Lapset saavat tulla mukaan.",
            ),
            "sv": (
                "Språkkafé i byahuset",
                "Exempelbyarna i Karstula",
                "För alla som vill tala finska",
                "Vi talar lätt finska över en kopp kaffe. Barnen får komma med.",
            ),
            "en": (
                "Language café in the village hall",
                "Karstula sample villages",
                "For everyone who wants to speak Finnish",
                "Easy Finnish over coffee and buns. Children are welcome.",
            ),
        },
    ),
    Offer(
        "kivijarvi-naapuriapu",
        "050 000 0049",
        ["Kivijärvi"],
        ["fi"],
        {
            "fi": (
                "Naapuriapu",
                "Kivijärven esimerkkitalkoot",
                "Uusille ja vanhoille asukkaille",
                "Kyyti, huonekalun kanto tai ensimmäinen hiihtolenkki: naapuri auttaa naapuria.",
            ),
            "sv": (
                "Grannhjälp",
                "Exempeltalkot i Kivijärvi",
                "För nya och gamla invånare",
                "En skjuts, en möbel att bära eller den första skidturen: grannar hjälper "
                "varandra.",
            ),
            "en": (
                "Help from a neighbour",
                "Kivijärvi sample volunteers",
                "For new and old residents",
                "A lift, a piece of furniture or a first skiing trip: neighbours help each other.",
            ),
        },
    ),
]
