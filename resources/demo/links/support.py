"""Link tips for migrants: health, money, safety and someone to talk to."""

from resources.demo.shapes import Tip

SUPPORT = [
    Tip(
        "https://112.fi/",
        ["fi", "sv", "en"],
        ["rights", "wellbeing"],
        {
            "fi": (
                "Hätänumero 112",
                "Milloin soitetaan ja mitä puhelimessa sanotaan. Lataa myös sovellus.",
            ),
            "sv": ("Nödnumret 112", "När man ringer och vad man säger. Ladda också ner appen."),
            "en": ("Emergency number 112", "When to call and what to say. Get the app too."),
        },
    ),
    Tip(
        "https://nollalinja.fi/",
        ["fi", "sv", "en", "ru", "ar", "so"],
        ["rights", "family"],
        {
            "fi": (
                "Nollalinja",
                "Apua, jos lähellä on väkivaltaa tai sen uhkaa. Soittaa voi yöllä ja päivällä, "
                "eikä se maksa.",
            ),
            "sv": (
                "Nollinjen",
                "Hjälp om det finns våld eller hot om våld nära dig. Du kan ringa dygnet runt, "
                "gratis.",
            ),
            "en": (
                "Nollalinja",
                "Help if there is violence, or the threat of it, close to you. Call day or "
                "night, free of charge.",
            ),
        },
    ),
    Tip(
        "https://www.riku.fi/",
        ["fi", "sv", "en", "ru", "ar"],
        ["rights"],
        {
            "fi": (
                "Rikosuhripäivystys",
                "Tukea sille, joka on joutunut rikoksen uhriksi, ja hänen läheisilleen.",
            ),
            "sv": (
                "Brottsofferjouren",
                "Stöd till den som utsatts för brott och till de närstående.",
            ),
            "en": (
                "Victim Support Finland",
                "Support for victims of crime and for those close to them.",
            ),
        },
    ),
    Tip(
        "https://poliisi.fi/",
        ["fi", "sv", "en"],
        ["rights"],
        {
            "fi": (
                "Poliisi",
                "Rikosilmoitus, henkilökortti ja lupa-asiat. Ajan voi varata verkossa.",
            ),
            "sv": (
                "Polisen",
                "Brottsanmälan, identitetskort och tillstånd. Tid kan bokas på nätet.",
            ),
            "en": (
                "Police",
                "Reports of offence, identity cards and permits. Appointments can be made online.",
            ),
        },
    ),
    Tip(
        "https://www.mielenterveystalo.fi/",
        ["fi", "sv", "en"],
        ["wellbeing"],
        {
            "fi": (
                "Mielenterveystalo",
                "Kun mieli on maassa tai uni ei tule: tietoa, oma-apua ja palvelut.",
            ),
            "sv": (
                "Psykporten Mielenterveystalo",
                "När sinnet är tungt eller sömnen inte kommer: information, egenvård och tjänster.",
            ),
            "en": (
                "Mielenterveystalo",
                "When spirits are low or sleep won’t come: information, self-help and services.",
            ),
        },
    ),
    Tip(
        "https://www.kanta.fi/",
        ["fi", "sv", "en"],
        ["wellbeing"],
        {
            "fi": (
                "Kanta-palvelut",
                "Omat reseptit ja terveystiedot. Pyydä ohjaajaa näyttämään, miten kirjaudutaan.",
            ),
            "sv": (
                "Kanta-tjänsterna",
                "Dina recept och hälsouppgifter. Be en handledare visa hur man loggar in.",
            ),
            "en": (
                "Kanta Services",
                "Your prescriptions and health records. Ask an adviser to show how to log in.",
            ),
        },
    ),
    Tip(
        "https://www.takuusaatio.fi/",
        ["fi", "sv", "en"],
        ["everyday"],
        {
            "fi": ("Takuusäätiö", "Neuvoja, kun laskut jäävät maksamatta tai velkaa on liikaa."),
            "sv": (
                "Garantistiftelsen",
                "Råd när räkningarna blir obetalda eller skulderna är för stora.",
            ),
            "en": (
                "Guarantee Foundation",
                "Advice when bills stay unpaid or debts grow too large.",
            ),
        },
    ),
    Tip(
        "https://www.kkv.fi/",
        ["fi", "sv", "en"],
        ["everyday", "rights"],
        {
            "fi": (
                "Kuluttajaneuvonta",
                "Ostit jotakin viallista tai sopimus yllätti? Täältä saat neuvoja.",
            ),
            "sv": (
                "Konsumentrådgivningen",
                "Köpte du något trasigt eller blev du överraskad av ett avtal? Här får du råd.",
            ),
            "en": (
                "Consumer advice",
                "Did you buy something faulty, or did a contract surprise you? Get advice here.",
            ),
        },
    ),
    Tip(
        "https://www.pelastakaalapset.fi/",
        ["fi", "sv", "en"],
        ["family", "peers"],
        {
            "fi": ("Pelastakaa Lapset", "Kerhoja, tukiperheitä ja apua lapsille ja nuorille."),
            "sv": ("Rädda Barnen", "Klubbar, stödfamiljer och hjälp för barn och unga."),
            "en": (
                "Save the Children Finland",
                "Clubs, support families and help for children and young people.",
            ),
        },
    ),
    Tip(
        "https://www.mll.fi/",
        ["fi", "sv"],
        ["family", "peers"],
        {
            "fi": (
                "Mannerheimin Lastensuojeluliitto",
                "Perhekahviloita ja kylämummeja, myös pienissä kunnissa. Tule sellaisena kuin "
                "olet.",
            ),
            "sv": (
                "Mannerheims Barnskyddsförbund",
                "Familjekaféer och vuxna vänner, också i små kommuner. Kom som du är.",
            ),
            "en": (
                "Mannerheim League for Child Welfare",
                "Family cafés and grown-up friends, in small municipalities too. Come as you are.",
            ),
        },
    ),
]
