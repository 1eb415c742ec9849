"""Good practices from Sweden, Norway and Denmark, in our words."""

from resources.demo.blocks import steps, text
from resources.demo.shapes import Practice

SWEDEN = {
    "fi": {
        "title": "Yhteiskuntatietoa omalla kielellä",
        "slug": "ruotsi-yhteiskuntatietoa",
        "country": "Ruotsi",
        "intro": "Uusi asukas käy kurssin, jolla puhutaan yhteiskunnasta hänen omalla kielellään "
        "ja jolla saa väitellä.",
        "promise": "<p>Saat tiedon kielellä, jolla osaat myös kysyä.</p>",
        "roles": "<ul><li><b>Ohjaaja</b> puhuu osallistujien kieltä ja tuntee "
        "palvelut.</li><li><b>Kunta</b> kutsuu ja antaa tilan.</li></ul>",
        "body": [
            text(
                "<p>Tieto menee perille keskustellen: miten täällä äänestetään, miten lapsia "
                "kasvatetaan, mitä tehdä, kun on eri mieltä viranomaisen kanssa.</p><h3>Mitä voi "
                "kokeilla meillä</h3><p>Kutsu kaksi kuntaa yhteen, niin ryhmä täyttyy. "
                "Etäyhteydellä yksi ohjaaja riittää.</p>"
            )
        ],
    },
    "sv": {
        "title": "Samhällskunskap på eget språk",
        "slug": "sverige-samhallskunskap",
        "country": "Sverige",
        "intro": "En ny invånare går en kurs där man talar om samhället på det egna språket och "
        "får säga emot.",
        "promise": "<p>Du får kunskapen på ett språk som du också kan fråga på.</p>",
        "roles": "<ul><li><b>Ledaren</b> talar deltagarnas språk och känner "
        "tjänsterna.</li><li><b>Kommunen</b> bjuder in och ger lokalen.</li></ul>",
        "body": [
            text(
                "<p>Kunskapen når fram i samtal: hur man röstar, hur barn fostras, vad man gör "
                "när man är av annan åsikt än myndigheten.</p><h3>Det här kan vi "
                "pröva</h3><p>Bjud in två kommuner så fylls gruppen. På distans räcker det med "
                "en ledare.</p>"
            )
        ],
    },
    "en": {
        "title": "Civic knowledge in one’s own language",
        "slug": "sweden-civic-knowledge",
        "country": "Sweden",
        "intro": "New residents take a course about society in their own language, and are free "
        "to disagree.",
        "promise": "<p>You get the knowledge in a language in which you can also ask.</p>",
        "roles": "<ul><li><b>The leader</b> speaks the participants’ language and knows the "
        "services.</li><li><b>The municipality</b> invites and gives the room.</li></ul>",
        "body": [
            text(
                "<p>Knowledge gets through in conversation: how people vote here, how children "
                "are raised, what to do when one disagrees with an authority.</p><h3>What to try "
                "here</h3><p>Invite two municipalities together and the group fills. Online, one "
                "leader is enough.</p>"
            )
        ],
    },
}

NORWAY = {
    "fi": {
        "title": "Viikko kuin työviikko",
        "slug": "norja-tyoviikko",
        "country": "Norja",
        "intro": "Kotoutumisen alku on kokopäiväinen ohjelma: kieltä, työtä ja yksi ihminen, "
        "joka pitää langat käsissään.",
        "promise": "<p>Sinulla on lukujärjestys ja yksi yhteyshenkilö.</p>",
        "roles": "<ul><li><b>Yhteyshenkilö</b> kokoaa viikon osallistujan "
        "kanssa.</li><li><b>Työnantaja</b> antaa harjoittelupaikan ja kielikaverin.</li></ul>",
        "body": [
            steps(
                "Viikon runko",
                ("Maanantai ja tiistai", "Kieltä ryhmässä."),
                ("Keskiviikko ja torstai", "Työpaikalla kielikaverin kanssa."),
                ("Perjantai", "Arjen asiat kuntoon yhteyshenkilön kanssa."),
            )
        ],
    },
    "sv": {
        "title": "En vecka som en arbetsvecka",
        "slug": "norge-arbetsvecka",
        "country": "Norge",
        "intro": "Början är ett heldagsprogram: språk, arbete och en människa som håller i "
        "trådarna.",
        "promise": "<p>Du har ett schema och en kontaktperson.</p>",
        "roles": "<ul><li><b>Kontaktpersonen</b> bygger veckan med "
        "deltagaren.</li><li><b>Arbetsgivaren</b> ger en praktikplats och en språkvän.</li></ul>",
        "body": [
            steps(
                "Veckans form",
                ("Måndag och tisdag", "Språk i grupp."),
                ("Onsdag och torsdag", "På arbetsplatsen med en språkvän."),
                ("Fredag", "Vardagens ärenden med kontaktpersonen."),
            )
        ],
    },
    "en": {
        "title": "A week like a working week",
        "slug": "norway-working-week",
        "country": "Norway",
        "intro": "Integration begins with a full-day programme: language, work, and one person "
        "who holds the threads.",
        "promise": "<p>You have a timetable and one contact person.</p>",
        "roles": "<ul><li><b>The contact person</b> builds the week with the "
        "participant.</li><li><b>The employer</b> gives a trainee’s place and a language "
        "friend.</li></ul>",
        "body": [
            steps(
                "The shape of the week",
                ("Monday and Tuesday", "Language in a group."),
                ("Wednesday and Thursday", "At work with a language friend."),
                ("Friday", "Everyday matters with the contact person."),
            )
        ],
    },
}

DENMARK = {
    "fi": {
        "title": "Vapaaehtoinen tuttu ensimmäisestä päivästä",
        "slug": "tanska-vapaaehtoinen-tuttu",
        "country": "Tanska",
        "intro": "Kunta ja järjestö sopivat, että jokaista uutta perhettä on vastassa joku "
        "samalta kadulta.",
        "promise": "<p>Tunnet yhden naapurin nimeltä ensimmäisellä viikolla.</p>",
        "roles": "<ul><li><b>Vapaaehtoinen</b> näyttää kaupan, bussin ja "
        "puiston.</li><li><b>Järjestö</b> kouluttaa ja tukee vapaaehtoista.</li><li><b>Kunta</b> "
        "kertoo, milloin perhe saapuu, jos perhe antaa luvan.</li></ul>",
        "body": [
            text(
                "<p>Tuttu ei ole työntekijä. Hän ei täytä lomakkeita vaan kutsuu kahville. Siksi "
                "työntekijälle jää aikaa siihen, mitä vain hän osaa.</p>"
            )
        ],
    },
    "sv": {
        "title": "En frivillig bekant från första dagen",
        "slug": "danmark-frivillig-bekant",
        "country": "Danmark",
        "intro": "Kommunen och en förening avtalar att någon från samma gata tar emot varje ny "
        "familj.",
        "promise": "<p>Du kan en grannes namn den första veckan.</p>",
        "roles": "<ul><li><b>Den frivilliga</b> visar butiken, bussen och "
        "parken.</li><li><b>Föreningen</b> utbildar och stöder den "
        "frivilliga.</li><li><b>Kommunen</b> berättar när familjen kommer, om familjen ger "
        "lov.</li></ul>",
        "body": [
            text(
                "<p>En bekant är inte anställd. Hen fyller inte i blanketter utan bjuder på "
                "kaffe. Därför får personalen tid för det som bara den kan.</p>"
            )
        ],
    },
    "en": {
        "title": "A volunteer friend from the first day",
        "slug": "denmark-volunteer-friend",
        "country": "Denmark",
        "intro": "The municipality and an association agree that someone from the same street "
        "welcomes each new family.",
        "promise": "<p>You know one neighbour by name in the first week.</p>",
        "roles": "<ul><li><b>The volunteer</b> shows the shop, the bus and the "
        "park.</li><li><b>The association</b> trains and supports the volunteer.</li><li><b>The "
        "municipality</b> tells when the family arrives, if the family agrees.</li></ul>",
        "body": [
            text(
                "<p>A friend is not a worker. A friend fills in no forms but invites for coffee. "
                "So the workers have time for what only they can do.</p>"
            )
        ],
    },
}

MODELS = [Practice(words, "yhdessa") for words in [SWEDEN, NORWAY, DENMARK]]
