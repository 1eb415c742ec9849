"""Group mentoring for municipal workers, as Yhdessä enemmän had it."""

from resources.demo.blocks import quote, steps
from resources.demo.shapes import Practice

MENTORING = {
    "fi": {
        "title": "Ryhmämentorointi kunnan työntekijöille",
        "slug": "ryhmamentorointi",
        "intro": "Sosiaalityön, varhaiskasvatuksen ja opetuksen työntekijät tuovat ryhmään "
        "oikeita tilanteita. Mentori, joka on itse muuttanut Suomeen, auttaa näkemään toisen "
        "puolen.",
        "promise": "<p>Lähdet jokaisesta tapaamisesta yhden keinon kanssa, jota voit kokeilla "
        "samalla viikolla.</p>",
        "roles": "<ul><li><b>Osallistuja</b> tuo oman tilanteen ilman nimiä ja kokeilee "
        "sovittua.</li><li><b>Mentori</b> kertoo omasta kokemuksestaan ja "
        "kysyy.</li><li><b>Ohjaaja</b> pitää huolta ajasta ja siitä, että jokainen tulee "
        "kuulluksi.</li><li><b>Esihenkilö</b> antaa työaikaa ja kysyy, mitä opittiin.</li></ul>",
        "body": [
            steps(
                "Neljä tapaamista",
                ("Kuka minä olen työssäni?", "Sovitaan säännöt ja valitaan tilanteet."),
                ("Kieli ja väärinymmärrys", "Mitä sanoin, mitä kuultiin?"),
                ("Perhe, koulu ja päiväkoti", "Mistä sovitaan vanhempien kanssa ja miten?"),
                ("Mitä muutan?", "Jokainen lupaa yhden asian ja sopii, kuka kysyy siitä."),
            ),
            quote(
                "Luulin kysyväni perheestä. Perhe luuli, että sitä tutkitaan.",
                "Varhaiskasvatuksen työntekijä",
            ),
        ],
    },
    "sv": {
        "title": "Gruppmentorskap för kommunens personal",
        "slug": "gruppmentorskap",
        "intro": "Personal inom socialarbete, småbarnspedagogik och undervisning tar med "
        "verkliga situationer. En mentor som själv flyttat till Finland hjälper att se den andra "
        "sidan.",
        "promise": "<p>Från varje träff går du med en sak som du kan pröva samma vecka.</p>",
        "roles": "<ul><li><b>Deltagaren</b> tar med en egen situation utan namn och prövar det "
        "som avtalats.</li><li><b>Mentorn</b> berättar om sin erfarenhet och "
        "frågar.</li><li><b>Ledaren</b> ser till tiden och att alla blir "
        "hörda.</li><li><b>Chefen</b> ger arbetstid och frågar vad man lärde sig.</li></ul>",
        "body": [
            steps(
                "Fyra träffar",
                ("Vem är jag i mitt arbete?", "Man avtalar regler och väljer situationer."),
                ("Språk och missförstånd", "Vad sade jag, vad hördes?"),
                ("Familj, skola och daghem", "Vad kommer man överens om med föräldrarna och hur?"),
                ("Vad ändrar jag?", "Var och en lovar en sak och avtalar vem som frågar om den."),
            ),
            quote(
                "Jag trodde att jag frågade om familjen. Familjen trodde att den utreddes.",
                "Anställd inom småbarnspedagogiken",
            ),
        ],
    },
    "en": {
        "title": "Group mentoring for municipal workers",
        "slug": "group-mentoring",
        "intro": "People in social work, early childhood education and teaching bring real "
        "situations. A mentor who has moved to Finland helps to see the other side.",
        "promise": "<p>From each meeting you leave with one thing to try in the same week.</p>",
        "roles": "<ul><li><b>The participant</b> brings a situation without names, and tries "
        "what was agreed.</li><li><b>The mentor</b> tells from experience, and "
        "asks.</li><li><b>The leader</b> looks after the time, and that everyone is "
        "heard.</li><li><b>The manager</b> gives working time, and asks what was "
        "learned.</li></ul>",
        "body": [
            steps(
                "Four meetings",
                ("Who am I at work?", "Agree on rules and choose situations."),
                ("Language and misunderstanding", "What did I say, what was heard?"),
                ("Family, school and day care", "What is agreed with parents, and how?"),
                ("What will I change?", "Everyone promises one thing, and who will ask about it."),
            ),
            quote(
                "I thought I was asking about the family. They thought they were being examined.",
                "A worker in early childhood education",
            ),
        ],
    },
}

MODELS = [Practice(MENTORING, "yhdessa")]
