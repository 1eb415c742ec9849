"""Good practices from the United Kingdom and Ireland, in our words."""

from resources.demo.blocks import callout, steps, text
from resources.demo.shapes import Practice

UNITED_KINGDOM = {
    "fi": {
        "title": "Kylä ottaa vastaan",
        "slug": "britannia-kyla-ottaa-vastaan",
        "country": "Iso-Britannia",
        "intro": "Joukko naapureita lupautuu auttamaan yhtä perhettä alkuun: asunnon, koulun ja "
        "kielen kanssa.",
        "promise": "<p>Sinua odotetaan. Avain, ruokaa jääkaapissa ja ihmisiä, joilla on aikaa.</p>",
        "roles": "<ul><li><b>Naapuriryhmä</b> jakaa tehtävät ja pitää puolensa ensimmäisen "
        "vuoden.</li><li><b>Kunta</b> tarkistaa suunnitelman ja on tavoitettavissa.</li></ul>",
        "body": [
            steps(
                "Ennen kuin perhe tulee",
                ("Ryhmä kokoon", "Vähintään kuusi ihmistä, eri-ikäisiä."),
                ("Suunnitelma", "Kuka vie kouluun, kuka lääkäriin, kuka juo kahvit?"),
                ("Tarkistus", "Kunta lukee suunnitelman ja kysyy vaikeat kysymykset."),
            )
        ],
    },
    "sv": {
        "title": "Byn tar emot",
        "slug": "storbritannien-byn-tar-emot",
        "country": "Storbritannien",
        "intro": "En grupp grannar lovar hjälpa en familj i gång: med bostad, skola och språk.",
        "promise": "<p>Du är väntad. En nyckel, mat i kylskåpet och människor som har tid.</p>",
        "roles": "<ul><li><b>Granngruppen</b> fördelar uppgifterna och står vid sitt ord det "
        "första året.</li><li><b>Kommunen</b> granskar planen och går att nå.</li></ul>",
        "body": [
            steps(
                "Innan familjen kommer",
                ("Samla gruppen", "Minst sex personer i olika åldrar."),
                ("Planen", "Vem följer till skolan, vem till läkaren, vem dricker kaffe?"),
                ("Granskning", "Kommunen läser planen och ställer de svåra frågorna."),
            )
        ],
    },
    "en": {
        "title": "The village welcomes",
        "slug": "united-kingdom-village-welcomes",
        "country": "United Kingdom",
        "intro": "A group of neighbours promises to help one family get started: with a home, a "
        "school and the language.",
        "promise": "<p>You are expected. A key, food in the fridge, and people who have time.</p>",
        "roles": "<ul><li><b>The group of neighbours</b> shares out the tasks and keeps its word "
        "for the first year.</li><li><b>The municipality</b> checks the plan and can be "
        "reached.</li></ul>",
        "body": [
            steps(
                "Before the family comes",
                ("Gather the group", "At least six people of different ages."),
                ("Make a plan", "Who goes along to school, who to the doctor, who drinks coffee?"),
                ("Have it checked", "The municipality reads the plan and asks the hard questions."),
            )
        ],
    },
}

IRELAND = {
    "fi": {
        "title": "Eläkeläiset kielikavereina",
        "slug": "irlanti-kielikaverit",
        "country": "Irlanti",
        "intro": "Ikäihmiset ja uudet asukkaat juttelevat pienissä pöydissä kerran viikossa. "
        "Kieli karttuu, ja yksinäisyys vähenee molemmilta.",
        "promise": "<p>Sinua ei korjata joka lauseessa. Sinua kuunnellaan.</p>",
        "roles": "<ul><li><b>Kielikaveri</b> puhuu omaa kieltään "
        "rauhallisesti.</li><li><b>Vetäjä</b> tuo aiheen ja teen.</li></ul>",
        "body": [
            text(
                "<p>Pöydässä on kolme ihmistä ja yksi aihe: ruoka, sää, työ, juhlat. Kukaan ei "
                "pidä luentoa.</p>"
            ),
            callout(
                "Sopii pieneen kuntaan", "Kirjaston nurkka, kuusi tuolia ja termoskannu riittävät."
            ),
        ],
    },
    "sv": {
        "title": "Pensionärer som språkvänner",
        "slug": "irland-sprakvanner",
        "country": "Irland",
        "intro": "Äldre och nya invånare pratar vid små bord en gång i veckan. Språket växer och "
        "ensamheten minskar, på båda sidor.",
        "promise": "<p>Du blir inte rättad i varje mening. Du blir lyssnad på.</p>",
        "roles": "<ul><li><b>Språkvännen</b> talar sitt eget språk i lugn "
        "takt.</li><li><b>Ledaren</b> har med sig ett ämne och te.</li></ul>",
        "body": [
            text(
                "<p>Vid bordet sitter tre personer med ett ämne: mat, väder, arbete, fester. "
                "Ingen håller föreläsning.</p>"
            ),
            callout(
                "Passar en liten kommun",
                "Ett hörn på biblioteket, sex stolar och en termos räcker.",
            ),
        ],
    },
    "en": {
        "title": "Pensioners as language friends",
        "slug": "ireland-language-friends",
        "country": "Ireland",
        "intro": "Older people and new residents talk at small tables once a week. Language "
        "grows, and loneliness shrinks on both sides.",
        "promise": "<p>You are not corrected in every sentence. You are listened to.</p>",
        "roles": "<ul><li><b>The language friend</b> speaks the language calmly.</li><li><b>The "
        "leader</b> brings a topic, and tea.</li></ul>",
        "body": [
            text(
                "<p>Three people sit at a table with one topic: food, weather, work, feasts. "
                "Nobody lectures.</p>"
            ),
            callout(
                "Fits a small municipality",
                "A corner of the library, six chairs and a flask are enough.",
            ),
        ],
    },
}

MODELS = [Practice(words, "yhdessa") for words in [UNITED_KINGDOM, IRELAND]]
