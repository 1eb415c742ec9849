"""Link tips for migrants: language, everyday life, work and studies."""

from resources.demo.shapes import Tip

EVERYDAY = [
    Tip(
        "https://www.infofinland.fi/",
        ["fi", "sv", "en", "ru", "uk", "ar", "fa", "so"],
        ["everyday", "work", "education"],
        {
            "fi": (
                "InfoFinland",
                "Kaikki alusta alkaen: muuttaminen, työ, asunto, koulu ja terveys. Lue omalla "
                "kielelläsi.",
            ),
            "sv": (
                "InfoFinland",
                "Allt från början: flytt, arbete, bostad, skola och hälsa. Läs på ditt eget språk.",
            ),
            "en": (
                "InfoFinland",
                "Everything from the beginning: moving, work, a home, school and health. Read in "
                "your own language.",
            ),
        },
    ),
    Tip(
        "https://yle.fi/selkouutiset",
        ["fi-x-selko"],
        ["language"],
        {
            "fi": (
                "Ylen selkouutiset",
                "Päivän uutiset helpolla suomella. Voit lukea ja kuunnella samaan aikaan.",
            ),
            "sv": (
                "Yles nyheter på lätt finska",
                "Dagens nyheter på lätt finska. Du kan läsa och lyssna samtidigt.",
            ),
            "en": (
                "Yle’s news in plain Finnish",
                "The news of the day in easy Finnish. You can read and listen at the same time.",
            ),
        },
    ),
    Tip(
        "https://selkosanomat.fi/",
        ["fi-x-selko"],
        ["language"],
        {
            "fi": ("Selkosanomat", "Sanomalehti selkokielellä: uutisia, ihmisiä ja kulttuuria."),
            "sv": ("Selkosanomat", "En tidning på lätt finska: nyheter, människor och kultur."),
            "en": ("Selkosanomat", "A newspaper in plain Finnish: news, people and culture."),
        },
    ),
    Tip(
        "https://yle.fi/news",
        ["en"],
        ["everyday"],
        {
            "fi": ("Yle News", "Suomen uutiset englanniksi joka päivä."),
            "sv": ("Yle News", "Nyheter om Finland på engelska varje dag."),
            "en": ("Yle News", "News about Finland in English, every day."),
        },
    ),
    Tip(
        "https://yle.fi/novosti",
        ["ru"],
        ["everyday"],
        {
            "fi": ("Yle Novosti", "Suomen uutiset venäjäksi."),
            "sv": ("Yle Novosti", "Nyheter om Finland på ryska."),
            "en": ("Yle Novosti", "News about Finland in Russian."),
        },
    ),
    Tip(
        "https://www.kela.fi/",
        ["fi", "sv", "en"],
        ["everyday", "family"],
        {
            "fi": (
                "Kela",
                "Tuet, kun on lapsia, sairautta, opintoja tai vähän rahaa. Hakemuksen voi tehdä "
                "verkossa.",
            ),
            "sv": (
                "FPA",
                "Stöd när man har barn, är sjuk, studerar eller har lite pengar. Ansökan kan "
                "göras på nätet.",
            ),
            "en": (
                "Kela",
                "Benefits for families, illness, studies or when money is short. You can apply "
                "online.",
            ),
        },
    ),
    Tip(
        "https://www.suomi.fi/",
        ["fi", "sv", "en"],
        ["everyday"],
        {
            "fi": (
                "Suomi.fi",
                "Viranomaisten viestit ja palvelut yhdessä paikassa. Toisen puolesta voi asioida "
                "valtuudella.",
            ),
            "sv": (
                "Suomi.fi",
                "Myndigheternas meddelanden och tjänster på ett ställe. Med fullmakt kan man "
                "sköta ärenden för någon annan.",
            ),
            "en": (
                "Suomi.fi",
                "Messages and services of the authorities in one place. With a mandate you can "
                "act for someone else.",
            ),
        },
    ),
    Tip(
        "https://dvv.fi/",
        ["fi", "sv", "en"],
        ["everyday"],
        {
            "fi": ("Digi- ja väestötietovirasto", "Muuttoilmoitus, henkilötunnus ja kotikunta."),
            "sv": (
                "Myndigheten för digitalisering och befolkningsdata",
                "Flyttanmälan, personbeteckning och hemkommun.",
            ),
            "en": (
                "Digital and Population Data Services Agency",
                "Notice of move, personal identity code and home municipality.",
            ),
        },
    ),
    Tip(
        "https://www.vero.fi/",
        ["fi", "sv", "en"],
        ["work"],
        {
            "fi": ("Verohallinto", "Tilaa verokortti ja katso, paljonko palkasta maksetaan veroa."),
            "sv": (
                "Skatteförvaltningen",
                "Beställ skattekort och se hur mycket skatt som betalas på lönen.",
            ),
            "en": (
                "Finnish Tax Administration",
                "Order a tax card and see how much tax is paid on wages.",
            ),
        },
    ),
    Tip(
        "https://opintopolku.fi/",
        ["fi", "sv", "en"],
        ["education"],
        {
            "fi": (
                "Opintopolku",
                "Etsi koulutus ja hae siihen. Mukana myös suomen kielen koulutuksia.",
            ),
            "sv": (
                "Studieinfo",
                "Sök en utbildning och ansök. Här finns också utbildningar i finska.",
            ),
            "en": (
                "Studyinfo",
                "Find a course of study and apply. Courses in Finnish are there too.",
            ),
        },
    ),
    Tip(
        "https://www.kirjastot.fi/",
        ["fi", "sv", "en"],
        ["everyday", "language"],
        {
            "fi": (
                "Kirjastot.fi",
                "Etsi oma kirjasto. Kortti on ilmainen, ja kirjoja saa monella kielellä.",
            ),
            "sv": (
                "Biblioteken.fi",
                "Hitta ditt bibliotek. Kortet är gratis, och det finns böcker på många språk.",
            ),
            "en": (
                "Libraries.fi",
                "Find your library. The card is free, and there are books in many languages.",
            ),
        },
    ),
    Tip(
        "https://www.sak.fi/",
        ["fi", "sv", "en"],
        ["work", "rights"],
        {
            "fi": ("SAK", "Työelämän pelisäännöt: palkka, työaika, loma ja ammattiliitto."),
            "sv": ("FFC", "Spelreglerna i arbetslivet: lön, arbetstid, semester och fackförbund."),
            "en": ("SAK", "The rules of working life: pay, hours, holidays and trade unions."),
        },
    ),
]
