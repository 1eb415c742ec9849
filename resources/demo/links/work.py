"""Link tips for those who work with migrants. The addresses are real, the words are ours."""

from resources.demo.shapes import Tip

WORK = [
    Tip(
        "https://kotoutuminen.fi/",
        ["fi", "sv", "en"],
        ["everyday", "work"],
        {
            "fi": (
                "Kotoutuminen.fi",
                "Laki, ohjeet ja tutkittu tieto kotoutumisesta. Hyvä ensimmäinen osoite, kun "
                "kysymys on viranomaisen tehtävistä.",
            ),
            "sv": (
                "Kotoutuminen.fi",
                "Lagen, anvisningar och forskning om integration. En bra första adress när "
                "frågan gäller myndighetens uppgifter.",
            ),
            "en": (
                "Kotoutuminen.fi",
                "The law, instructions and research on integration. A good first address for "
                "questions about the duties of authorities.",
            ),
        },
    ),
    Tip(
        "https://migri.fi/",
        ["fi", "sv", "en"],
        ["rights"],
        {
            "fi": (
                "Maahanmuuttovirasto",
                "Oleskeluluvat, turvapaikka ja kansalaisuus. Katso lupien lajit ennen kuin "
                "neuvot asiakasta.",
            ),
            "sv": (
                "Migrationsverket",
                "Uppehållstillstånd, asyl och medborgarskap. Se vilka tillstånd som finns innan "
                "du ger råd.",
            ),
            "en": (
                "Finnish Immigration Service",
                "Residence permits, asylum and citizenship. Look up the kinds of permits before "
                "you advise a client.",
            ),
        },
    ),
    Tip(
        "https://thl.fi/",
        ["fi", "sv", "en"],
        ["wellbeing"],
        {
            "fi": (
                "Terveyden ja hyvinvoinnin laitos",
                "Tietoa maahan muuttaneiden terveydestä, traumoista ja sukupuolten tasa-arvosta "
                "sosiaali- ja terveysalan työhön.",
            ),
            "sv": (
                "Institutet för hälsa och välfärd",
                "Om hälsa, trauman och jämställdhet bland människor som flyttat hit, för arbetet "
                "i social- och hälsovården.",
            ),
            "en": (
                "Finnish Institute for Health and Welfare",
                "On migrants’ health, trauma and gender equality, for work in health and social "
                "services.",
            ),
        },
    ),
    Tip(
        "https://selkokeskus.fi/",
        ["fi", "sv", "en"],
        ["language"],
        {
            "fi": (
                "Selkokeskus",
                "Mitä selkokieli on ja miten sitä kirjoitetaan. Ohjeet auttavat myös kirjeissä "
                "ja lomakkeissa.",
            ),
            "sv": (
                "Selkokeskus",
                "Vad lätt språk är och hur man skriver det. Råden hjälper också i brev och "
                "blanketter.",
            ),
            "en": (
                "Selkokeskus",
                "What plain Finnish is and how to write it. The advice helps with letters and "
                "forms too.",
            ),
        },
    ),
    Tip(
        "https://papunet.net/",
        ["fi", "fi-x-selko", "sv", "en"],
        ["language"],
        {
            "fi": (
                "Papunet",
                "Kuvia ja pelejä, kun yhteistä kieltä on vähän. Kuvista voi koota vaikka "
                "päiväohjelman.",
            ),
            "sv": (
                "Papunet",
                "Bilder och spel för stunder då det gemensamma språket är litet. Av bilderna kan "
                "man göra till exempel ett dagsprogram.",
            ),
            "en": (
                "Papunet",
                "Pictures and games for when there is little common language. Put the pictures "
                "together into a day’s programme, for example.",
            ),
        },
    ),
    Tip(
        "https://www.oph.fi/",
        ["fi", "sv", "en"],
        ["education", "language"],
        {
            "fi": (
                "Opetushallitus",
                "Kotoutumiskoulutuksen ja kielitaidon tasojen perusteet sekä tutkintojen "
                "tunnustaminen.",
            ),
            "sv": (
                "Utbildningsstyrelsen",
                "Grunderna för integrationsutbildning och språkfärdighetsnivåer samt erkännande "
                "av examina.",
            ),
            "en": (
                "Finnish National Agency for Education",
                "The basis of integration training and language levels, and the recognition of "
                "qualifications.",
            ),
        },
    ),
    Tip(
        "https://kielibuusti.fi/",
        ["fi", "sv", "en"],
        ["language", "work"],
        {
            "fi": (
                "Kielibuusti",
                "Keinoja oppia suomea ja ruotsia työpaikalla, sekä oppijalle että työyhteisölle.",
            ),
            "sv": (
                "Kielibuusti",
                "Sätt att lära sig finska och svenska på jobbet, både för den som lär sig och "
                "för arbetsplatsen.",
            ),
            "en": (
                "Kielibuusti",
                "Ways to learn Finnish and Swedish at work, for the learner and for the workplace.",
            ),
        },
    ),
    Tip(
        "https://tyomarkkinatori.fi/",
        ["fi", "sv", "en"],
        ["work"],
        {
            "fi": (
                "Työmarkkinatori",
                "Avoimet työpaikat ja tietoa työnantajalle, joka palkkaa ulkomailta muuttaneen.",
            ),
            "sv": (
                "Jobbmarknad",
                "Lediga jobb och information till den arbetsgivare som anställer någon som "
                "flyttat hit.",
            ),
            "en": (
                "Job Market Finland",
                "Vacancies, and advice for employers who hire someone from abroad.",
            ),
        },
    ),
    Tip(
        "https://tyosuojelu.fi/",
        ["fi", "sv", "en"],
        ["work", "rights"],
        {
            "fi": (
                "Työsuojelu.fi",
                "Työntekijän oikeudet ja velvollisuudet. Tarkista täältä, mitä työsopimuksessa "
                "pitää lukea.",
            ),
            "sv": (
                "Arbetarskyddet",
                "Arbetstagarens rättigheter och skyldigheter. Se här vad som ska stå i ett "
                "arbetsavtal.",
            ),
            "en": (
                "Occupational safety and health",
                "Rights and duties of employees. Check here what an employment contract must say.",
            ),
        },
    ),
    Tip(
        "https://yhdenvertaisuusvaltuutettu.fi/",
        ["fi", "sv", "en"],
        ["rights"],
        {
            "fi": (
                "Yhdenvertaisuusvaltuutettu",
                "Mitä syrjintä on ja mihin siitä voi ilmoittaa. Neuvoo myös työntekijää.",
            ),
            "sv": (
                "Diskrimineringsombudsmannen",
                "Vad diskriminering är och vart man anmäler den. Ger råd också till personal.",
            ),
            "en": (
                "Non-Discrimination Ombudsman",
                "What discrimination is and where to report it. Advises professionals too.",
            ),
        },
    ),
    Tip(
        "https://pakolaisapu.fi/",
        ["fi", "sv", "en"],
        ["peers"],
        {
            "fi": (
                "Suomen Pakolaisapu",
                "Vertaisryhmätoimintaa ja materiaalia ryhmien ohjaajille.",
            ),
            "sv": (
                "Finlands Flyktinghjälp",
                "Kamratgruppsverksamhet och material för gruppledare.",
            ),
            "en": (
                "Finnish Refugee Council",
                "Peer group activities, and materials for the leaders of groups.",
            ),
        },
    ),
    Tip(
        "https://www.punainenristi.fi/",
        ["fi", "sv", "en"],
        ["peers"],
        {
            "fi": (
                "Suomen Punainen Risti",
                "Vapaaehtoisia, ystäviä ja apua perheiden yhdistämiseen. Kysy oman kunnan "
                "osastosta.",
            ),
            "sv": (
                "Finlands Röda Kors",
                "Frivilliga, vänner och hjälp med familjeåterförening. Fråga avdelningen i "
                "kommunen.",
            ),
            "en": (
                "Finnish Red Cross",
                "Volunteers, friends and help with family reunification. Ask the branch of your "
                "municipality.",
            ),
        },
    ),
    Tip(
        "https://www.vaestoliitto.fi/",
        ["fi", "sv", "en"],
        ["family", "wellbeing"],
        {
            "fi": (
                "Väestöliitto",
                "Tietoa perheistä kahden kulttuurin välissä: vanhemmuus, parisuhde ja nuoret.",
            ),
            "sv": (
                "Befolkningsförbundet Väestöliitto",
                "Om familjer mellan två kulturer: föräldraskap, parrelation och unga.",
            ),
            "en": (
                "Family Federation of Finland",
                "On families between two cultures: parenthood, relationships and young people.",
            ),
        },
    ),
    Tip(
        "https://ihmiskauppa.fi/",
        ["fi", "sv", "en"],
        ["rights"],
        {
            "fi": (
                "Ihmiskaupan uhrien auttamisjärjestelmä",
                "Merkit, joista hyväksikäytön tunnistaa, ja numero, johon työntekijäkin voi "
                "soittaa.",
            ),
            "sv": (
                "Hjälpsystemet för offer för människohandel",
                "Tecken på utnyttjande, och ett nummer dit också personal kan ringa.",
            ),
            "en": (
                "Assistance for victims of trafficking",
                "The signs of exploitation, and a number that professionals may call too.",
            ),
        },
    ),
]
