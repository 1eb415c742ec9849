"""Kotoisa's model of re-letting: who does what, and what is promised to the tenant."""

from resources.demo.blocks import questions, steps
from resources.demo.shapes import Practice

RELETTING = {
    "fi": {
        "title": "Jälleenvuokrausmalli",
        "slug": "jalleenvuokrausmalli",
        "intro": "Kun vuokranantaja epäröi, toimija vuokraa asunnon ensin itselleen ja vuokraa "
        "sen edelleen asukkaalle. Kun arki sujuu, sopimus siirtyy asukkaan nimiin.",
        "promise": "<ul><li>Saat kodin ja omat avaimet, et paikkaa "
        "jonossa.</li><li>Vuokrasopimus käydään läpi omalla kielelläsi ennen kuin "
        "allekirjoitat.</li><li>Sinulla on yksi asumisohjaaja, jonka nimen ja numeron "
        "tiedät.</li><li>Kerromme heti, jos jokin on vialla, ja etsimme ratkaisun "
        "yhdessä.</li></ul>",
        "roles": "<ul><li><b>Asukas</b> maksaa vuokran ajallaan, pitää kodista huolta ja kertoo, "
        "jos jokin huolestuttaa.</li><li><b>Asumisohjaaja</b> käy kotona alussa viikoittain ja "
        "auttaa sähkössä, jätteissä, vakuutuksessa ja naapureissa.</li><li><b>Toimija</b> "
        "vuokraa asunnon, vastaa vuokrasta vuokranantajalle ja tekee sopimuksen asukkaan "
        "kanssa.</li><li><b>Vuokranantaja</b> antaa asunnon ja yhden "
        "yhteyshenkilön.</li><li><b>Kunnan kotoutumispalvelut</b> tuntevat asukkaan tilanteen ja "
        "sopivat, milloin sopimus siirtyy.</li></ul>",
        "body": [
            steps(
                "Näin se etenee",
                ("Asunto", "Toimija ja vuokranantaja sopivat asunnosta ja ehdoista."),
                (
                    "Sopimus",
                    "Asukas ja toimija allekirjoittavat jälleenvuokrasopimuksen tulkin kanssa.",
                ),
                (
                    "Ensimmäiset kolme kuukautta",
                    "Ohjaaja käy viikoittain. Sovitaan, mitä opetellaan.",
                ),
                (
                    "Puolen vuoden tarkistus",
                    "Vuokra on maksettu, naapurit ovat tuttuja: katsotaan, mitä vielä tarvitaan.",
                ),
                (
                    "Oma nimi oveen",
                    "Sopimus siirtyy asukkaalle. Ohjaaja on vielä puhelimen päässä.",
                ),
            ),
            questions(
                (
                    "Entä jos vuokra jää maksamatta?",
                    "Ohjaaja soittaa samalla viikolla. Ensin selvitetään syy, sitten tehdään "
                    "maksusuunnitelma.",
                ),
                (
                    "Kuinka kauan jälleenvuokraus kestää?",
                    "Niin kauan kuin tarvitaan, mutta se tarkistetaan puolen vuoden välein.",
                ),
            ),
        ],
    },
    "sv": {
        "title": "Modell för vidareuthyrning",
        "slug": "vidareuthyrning",
        "intro": "När hyresvärden tvekar hyr en aktör först bostaden själv och hyr ut den "
        "vidare. När vardagen fungerar flyttas avtalet till den boendes namn.",
        "promise": "<ul><li>Du får ett hem och egna nycklar, inte en plats i en "
        "kö.</li><li>Hyresavtalet gås igenom på ditt språk innan du skriver under.</li><li>Du "
        "har en boendehandledare vars namn och nummer du vet.</li><li>Vi berättar genast om "
        "något är fel och söker en lösning tillsammans.</li></ul>",
        "roles": "<ul><li><b>Den boende</b> betalar hyran i tid, tar hand om hemmet och säger "
        "till om något oroar.</li><li><b>Boendehandledaren</b> besöker hemmet varje vecka i "
        "början och hjälper med el, sopor, försäkring och grannar.</li><li><b>Aktören</b> hyr "
        "bostaden, svarar för hyran inför hyresvärden och gör avtal med den "
        "boende.</li><li><b>Hyresvärden</b> ger bostaden och en "
        "kontaktperson.</li><li><b>Kommunens integrationstjänster</b> känner till situationen "
        "och kommer överens om när avtalet flyttas.</li></ul>",
        "body": [
            steps(
                "Så går det till",
                ("Bostaden", "Aktören och hyresvärden kommer överens om bostad och villkor."),
                ("Avtalet", "Den boende och aktören undertecknar avtalet med tolk."),
                (
                    "De första tre månaderna",
                    "Handledaren kommer varje vecka. Man avtalar vad som ska övas.",
                ),
                (
                    "Kontroll efter ett halvår",
                    "Hyran är betald, grannarna bekanta: vad behövs ännu?",
                ),
                (
                    "Eget namn på dörren",
                    "Avtalet flyttas till den boende. Handledaren finns kvar på telefon.",
                ),
            ),
            questions(
                (
                    "Och om hyran inte betalas?",
                    "Handledaren ringer samma vecka. Först reder man ut orsaken, sedan gör man "
                    "en betalningsplan.",
                ),
                (
                    "Hur länge varar vidareuthyrningen?",
                    "Så länge den behövs, men den kontrolleras varje halvår.",
                ),
            ),
        ],
    },
    "en": {
        "title": "The re-letting model",
        "slug": "re-letting-model",
        "intro": "Where a landlord hesitates, an organization rents the home first and lets it "
        "on. When everyday life runs well, the lease moves to the tenant’s own name.",
        "promise": "<ul><li>You get a home and keys of your own, not a place in a "
        "queue.</li><li>The lease is gone through in your language before you sign.</li><li>You "
        "have one housing adviser whose name and number you know.</li><li>We tell you at once if "
        "something is wrong, and look for a way out together.</li></ul>",
        "roles": "<ul><li><b>The tenant</b> pays the rent in time, takes care of the home and "
        "tells if something worries.</li><li><b>The housing adviser</b> visits weekly at first "
        "and helps with electricity, waste, insurance and neighbours.</li><li><b>The "
        "organization</b> rents the home, answers for the rent to the landlord and makes the "
        "contract with the tenant.</li><li><b>The landlord</b> gives the home, and one person to "
        "contact.</li><li><b>The municipality’s integration services</b> know the situation and "
        "agree when the lease moves.</li></ul>",
        "body": [
            steps(
                "How it goes",
                ("The home", "The organization and the landlord agree on a home and the terms."),
                ("The contract", "The tenant and the organization sign with an interpreter."),
                (
                    "The first three months",
                    "The adviser comes every week. You agree what to practise.",
                ),
                (
                    "A check after six months",
                    "The rent is paid, the neighbours are known: what is still needed?",
                ),
                (
                    "Your own name on the door",
                    "The lease moves to the tenant. The adviser stays at the end of the phone.",
                ),
            ),
            questions(
                (
                    "What if the rent is not paid?",
                    "The adviser calls in the same week. First the reason, then a plan for paying.",
                ),
                (
                    "How long does re-letting last?",
                    "As long as it is needed, but it is checked every six months.",
                ),
            ),
        ],
    },
}

MODELS = [Practice(RELETTING, "kotoisa")]
