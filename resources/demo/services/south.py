"""Services of Jämsä, Keuruu, Laukaa and Äänekoski."""

from resources.demo.shapes import Offer

SOUTH = [
    Offer(
        "jamsa-olohuone",
        "050 000 0050",
        ["Jämsä"],
        ["fi", "en", "ar", "fa"],
        {
            "fi": (
                "Monikielinen olohuone",
                "Jämsän esimerkkiyhdistykset",
                "Kaikille jämsäläisille",
                "Avoin kohtaamispaikka kolmena päivänä viikossa. Neuvontaa ja seuraa.",
            ),
            "sv": (
                "Flerspråkigt vardagsrum",
                "Exempelföreningarna i Jämsä",
                "För alla i Jämsä",
                "En öppen mötesplats tre dagar i veckan. Rådgivning och sällskap.",
            ),
            "en": (
                "Multilingual living room",
                "Jämsä sample associations",
                "For everyone in Jämsä",
                "An open meeting place three days a week. Advice and company.",
            ),
        },
    ),
    Offer(
        "jamsa-suomi-ja-tyo",
        "050 000 0051",
        ["Jämsä"],
        ["fi", "en"],
        {
            "fi": (
                "Suomea työn ohessa",
                "Jokilaakson malliopisto",
                "Työssä oleville aikuisille",
                "Tunti viikossa työpaikalla. Sanat otetaan omasta työstä.",
            ),
            "sv": (
                "Finska vid sidan av jobbet",
                "Modellinstitutet Jokilaakso",
                "För vuxna som arbetar",
                "En timme i veckan på arbetsplatsen. Orden tas från det egna jobbet.",
            ),
            "en": (
                "Finnish alongside work",
                "Jokilaakso model college",
                "For adults who work",
                "One hour a week at the workplace, with words from your own job.",
            ),
        },
    ),
    Offer(
        "jamsa-perheneuvonta",
        "050 000 0052",
        ["Jämsä"],
        ["fi", "sv", "en"],
        {
            "fi": (
                "Perheneuvonta kahden kulttuurin perheille",
                "Esimerkkikunnan perhepalvelut",
                "Perheille, joissa on alle 18-vuotiaita",
                "Keskustelua vanhemmuudesta, koulusta ja arjesta. Tulkki tilataan tarvittaessa.",
            ),
            "sv": (
                "Familjerådgivning för familjer med två kulturer",
                "Exempelkommunens familjetjänster",
                "För familjer med barn under 18 år",
                "Samtal om föräldraskap, skola och vardag. Tolk bokas vid behov.",
            ),
            "en": (
                "Advice for families of two cultures",
                "Sample municipality family services",
                "For families with children under 18",
                "Talks about parenthood, school and everyday life. An interpreter is booked if "
                "needed.",
            ),
        },
    ),
    Offer(
        "keuruu-tyopaja",
        "050 000 0053",
        ["Keuruu"],
        ["fi", "en", "uk"],
        {
            "fi": (
                "Työpaja Käden taito",
                "Keuruun esimerkkipajat",
                "16–29-vuotiaille, joilla ei ole työtä tai opiskelupaikkaa",
                "Puutöitä, ompelua ja pyörien korjausta. Suomea opitaan tehdessä.",
            ),
            "sv": (
                "Verkstaden Käden taito",
                "Exempelverkstäderna i Keuruu",
                "För 16–29-åringar utan arbete eller studieplats",
                "Träarbete, sömnad och cykelreparation. Finska lär man sig medan man gör.",
            ),
            "en": (
                "Workshop Käden taito",
                "Keuruu sample workshops",
                "For people of 16–29 without work or a place to study",
                "Woodwork, sewing and bicycle repair. Finnish is learned by doing.",
            ),
        },
    ),
    Offer(
        "keuruu-asumisneuvonta",
        "050 000 0054",
        ["Keuruu"],
        ["fi", "en", "ar"],
        {
            "fi": (
                "Asumisneuvonta",
                "Keuruun esimerkkiasunnot",
                "Vuokralla asuville",
                "Vuokrasopimus, sähkö ja naapurit. Apua saat myös, jos häätö uhkaa.",
            ),
            "sv": (
                "Boenderådgivning",
                "Exempelbostäderna i Keuruu",
                "För hyresgäster",
                "Hyresavtal, el och grannar. Du får hjälp också om du riskerar vräkning.",
            ),
            "en": (
                "Housing advice",
                "Keuruu sample homes",
                "For tenants",
                "The lease, electricity and neighbours. Help, too, when an eviction threatens.",
            ),
        },
    ),
    Offer(
        "laukaa-ystavatoiminta",
        "050 000 0055",
        ["Laukaa"],
        ["fi", "en"],
        {
            "fi": (
                "Ystäväksi kotiin",
                "Laukaan esimerkkivapaaehtoiset",
                "Aikuisille, jotka haluavat suomalaisen ystävän",
                "Tapaatte kahdesti kuussa puolen vuoden ajan: kävelyllä, kahvilla, marjassa.",
            ),
            "sv": (
                "En vän hem",
                "Exempelfrivilliga i Laukaa",
                "För vuxna som vill ha en finländsk vän",
                "Ni träffas två gånger i månaden i ett halvår: på promenad, kaffe eller "
                "bärplockning.",
            ),
            "en": (
                "A friend to come home to",
                "Laukaa sample volunteers",
                "For adults who want a Finnish friend",
                "You meet twice a month for half a year: for a walk, a coffee, or to pick berries.",
            ),
        },
    ),
    Offer(
        "laukaa-laksykerho",
        "050 000 0056",
        ["Laukaa"],
        ["fi", "en", "uk"],
        {
            "fi": (
                "Läksykerho",
                "Laukaan esimerkkikirjasto",
                "3.–9.-luokkalaisille",
                "Apua läksyihin ja välipala. Vapaaehtoiset puhuvat useaa kieltä.",
            ),
            "sv": (
                "Läxklubb",
                "Exempelbiblioteket i Laukaa",
                "För elever i årskurserna 3–9",
                "Hjälp med läxorna och mellanmål. De frivilliga talar flera språk.",
            ),
            "en": (
                "Homework club",
                "Laukaa sample library",
                "For pupils in grades 3–9",
                "Help with homework, and a snack. The volunteers speak several languages.",
            ),
        },
    ),
    Offer(
        "aanekoski-alkuinfo",
        "050 000 0057",
        ["Äänekoski"],
        ["fi", "en", "ru", "uk"],
        {
            "fi": (
                "Alkuinfo ryhmässä",
                "Äänekosken esimerkkineuvonta",
                "Uusille asukkaille ja heidän puolisoilleen",
                "Kolme tapaamista: kunta, työ ja arki. Tulkattu kahdelle kielelle.",
            ),
            "sv": (
                "Startinfo i grupp",
                "Exempelrådgivningen i Äänekoski",
                "För nya invånare och deras partner",
                "Tre träffar: kommunen, arbetet och vardagen. Tolkas till två språk.",
            ),
            "en": (
                "Starting information in a group",
                "Äänekoski sample advice service",
                "For new residents and their spouses",
                "Three meetings: municipality, work and everyday life. Interpreted into two "
                "languages.",
            ),
        },
    ),
    Offer(
        "aanekoski-uraohjaus",
        "050 000 0058",
        ["Äänekoski", "Laukaa"],
        ["fi", "en", "ru"],
        {
            "fi": (
                "Uraohjaus tehtaan tuntumassa",
                "Äänekosken esimerkkityöllisyys",
                "Työtä ja ammattia etsiville",
                "Osaaminen näkyväksi, ansioluettelo kuntoon ja käynti työnantajan luona.",
            ),
            "sv": (
                "Karriärvägledning nära fabriken",
                "Exempelsysselsättningen i Äänekoski",
                "För den som söker arbete och yrke",
                "Gör kunnandet synligt, skriv en meritförteckning och besök en arbetsgivare.",
            ),
            "en": (
                "Career guidance next to the mill",
                "Äänekoski sample employment service",
                "For those looking for work and a trade",
                "Make your skills visible, get your CV in order and visit an employer.",
            ),
        },
    ),
]
