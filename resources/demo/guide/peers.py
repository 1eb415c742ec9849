"""Chapter 4: learning from peers."""

from resources.demo.blocks import documents, page_links, questions, quote, steps, text
from resources.demo.shapes import Chapter

WORDS = {
    "fi": {
        "title": "Vertaisoppiminen",
        "slug": "vertaisoppiminen",
        "intro": "Paras asiantuntija on usein kollega, joka on ratkonut samaa pulmaa viime "
        "viikolla.",
        "body": [
            text(
                "<p>Vertaisryhmässä ei luennoida. Siinä tuodaan pöytään oma tilanne, kuunnellaan "
                "ja lähdetään kotiin yhden kokeiltavan asian kanssa. Ryhmä sopii työntekijöille "
                "yhtä hyvin kuin vanhemmille tai naapureille.</p>"
            )
        ],
    },
    "sv": {
        "title": "Att lära av varandra",
        "slug": "lara-av-varandra",
        "intro": "Den bästa experten är ofta en kollega som löste samma problem förra veckan.",
        "body": [
            text(
                "<p>I en kamratgrupp föreläser man inte. Var och en tar med sin egen situation, "
                "man lyssnar och går hem med en sak att pröva. Formen passar personal lika väl "
                "som föräldrar eller grannar.</p>"
            )
        ],
    },
    "en": {
        "title": "Learning from peers",
        "slug": "learning-from-peers",
        "intro": "The best expert is often a colleague who solved the same puzzle last week.",
        "body": [
            text(
                "<p>Nobody lectures in a peer group. You bring your own situation, listen, and "
                "go home with one thing to try. The form suits staff as well as it suits parents "
                "or neighbours.</p>"
            )
        ],
    },
}

START_A_GROUP = {
    "fi": {
        "title": "Perusta vertaisryhmä",
        "slug": "perusta-vertaisryhma",
        "intro": "Viidestä kahdeksaan ihmistä, sama kellonaika ja ohjaaja, joka pitää huolta "
        "vuoroista.",
        "body": [
            steps(
                "Ensimmäisestä ideasta ensimmäiseen tapaamiseen",
                (
                    "Valitse yhteinen kysymys",
                    "Esimerkiksi: miten puhun vanhemmille koulun alkamisesta?",
                ),
                ("Etsi ohjaaja", "Resurssipankista löydät ohjaajia, jotka puhuvat monta kieltä."),
                (
                    "Sopikaa säännöt",
                    "Mitä täällä puhutaan, jää tänne. Jokainen saa puhua, kenenkään ei ole pakko.",
                ),
                (
                    "Pidä sama runko",
                    "Kuulumiset, yksi tilanne, kysymykset, ideat ja lopuksi: mitä minä kokeilen?",
                ),
                ("Kerää palaute", "Kolme kysymystä riittää. Lue vastaukset yhdessä."),
            ),
            documents(("Vertaisryhmien esite", "peer-groups-fi", "fi")),
            page_links(("Etsi ohjaaja resurssipankista", "ohjaajat")),
        ],
    },
    "sv": {
        "title": "Starta en kamratgrupp",
        "slug": "starta-en-kamratgrupp",
        "intro": "Fem till åtta personer, samma klockslag och en ledare som ser till att alla "
        "får ordet.",
        "body": [
            steps(
                "Från den första idén till den första träffen",
                (
                    "Välj en gemensam fråga",
                    "Till exempel: hur berättar jag för föräldrar om skolstarten?",
                ),
                ("Hitta en ledare", "I resursbanken finns ledare som talar många språk."),
                (
                    "Kom överens om regler",
                    "Det som sägs här stannar här. Alla får tala, ingen måste.",
                ),
                (
                    "Håll samma form",
                    "Hur mår vi, en situation, frågor, idéer och till slut: vad prövar jag?",
                ),
                ("Samla respons", "Tre frågor räcker. Läs svaren tillsammans."),
            ),
            documents(("Broschyr om kamratgrupperna", "peer-groups-sv", "sv")),
            page_links(("Sök en ledare i resursbanken", "ohjaajat")),
        ],
    },
    "en": {
        "title": "Start a peer group",
        "slug": "start-a-peer-group",
        "intro": "Five to eight people, the same hour, and a leader who looks after the turns.",
        "body": [
            steps(
                "From the first idea to the first meeting",
                (
                    "Choose a shared question",
                    "For example: how do I tell parents about starting school?",
                ),
                ("Find a leader", "The resource bank has leaders who speak many languages."),
                (
                    "Agree on the rules",
                    "What is said here stays here. Everyone may speak, nobody has to.",
                ),
                (
                    "Keep the same shape",
                    "How are we, one situation, questions, ideas, and last: what will I try?",
                ),
                ("Collect feedback", "Three questions are enough. Read the answers together."),
            ),
            documents(("Brochure about the peer groups", "peer-groups-en", "en")),
            page_links(("Look for a leader in the resource bank", "ohjaajat")),
        ],
    },
}

ONLINE = {
    "fi": {
        "title": "Ryhmä verkossa",
        "slug": "ryhma-verkossa",
        "intro": "Kun välimatkat ovat pitkiä, tapaamme ruudulla. Se toimii paremmin kuin moni "
        "uskoi.",
        "body": [
            quote(
                "Tunti ruudun ääressä antoi enemmän kuin koulutuspäivä. Suosittelen kaikille, "
                "jotka tekevät tätä työtä yksin.",
                "Kunnan kotoutumiskoordinaattori, aiempi osallistuja",
            ),
            text(
                "<p>Verkkoryhmään riittää tietokone, jossa on kamera ja mikrofoni. Matkoihin "
                "kuluva aika ja raha säästyvät, ja mukaan pääsee pieneltäkin paikkakunnalta.</p>"
            ),
            questions(
                (
                    "Kuinka pitkä tapaaminen on sopiva?",
                    "Tunnista puoleentoista. Pidempään ei jaksa kukaan.",
                ),
                (
                    "Miten saan hiljaisetkin mukaan?",
                    "Kierros alussa ja lopussa, nimet esiin ja lupa olla hetki ilman kameraa.",
                ),
                (
                    "Mitä jos yhteys katkeaa?",
                    "Sovi puhelinnumero, johon voi soittaa. Pidä kaksi ohjaajaa, niin toinen voi "
                    "auttaa.",
                ),
            ),
        ],
    },
    "sv": {
        "title": "Grupp på nätet",
        "slug": "grupp-pa-natet",
        "intro": "När avstånden är långa träffas vi på skärmen. Det fungerar bättre än många "
        "trodde.",
        "body": [
            quote(
                "En timme vid skärmen gav mer än en utbildningsdag. Jag rekommenderar det åt "
                "alla som gör det här arbetet ensamma.",
                "En kommunal integrationskoordinator som deltagit tidigare",
            ),
            text(
                "<p>För en nätgrupp räcker en dator med kamera och mikrofon. Man sparar tiden "
                "och pengarna för resan, och också den som bor på en liten ort kan vara med.</p>"
            ),
            questions(
                (
                    "Hur lång ska en träff vara?",
                    "En till en och en halv timme. Längre orkar ingen.",
                ),
                (
                    "Hur får jag med de tysta?",
                    "En runda i början och i slutet, namnen synliga och lov att vara en stund "
                    "utan kamera.",
                ),
                (
                    "Vad gör vi om förbindelsen bryts?",
                    "Kom överens om ett telefonnummer. Ha två ledare, så kan den ena hjälpa.",
                ),
            ),
        ],
    },
    "en": {
        "title": "A group online",
        "slug": "group-online",
        "intro": "Where distances are long we meet on a screen. It works better than many "
        "believed.",
        "body": [
            quote(
                "An hour at the screen gave me more than a day of training. I recommend it to "
                "everyone who does this work alone.",
                "A municipal integration coordinator who took part",
            ),
            text(
                "<p>A computer with a camera and a microphone is all it takes. The time and "
                "money of travelling are saved, and people in small places can join.</p>"
            ),
            questions(
                (
                    "How long should a meeting be?",
                    "From one hour to one and a half. Nobody can do more.",
                ),
                (
                    "How do I bring in the quiet ones?",
                    "A round at the beginning and at the end, names on the screen, and leave to "
                    "be without a camera for a while.",
                ),
                (
                    "What if the connection breaks?",
                    "Agree on a phone number to call. Have two leaders, so that one can help.",
                ),
            ),
        ],
    },
}

CHAPTER = Chapter(WORDS, [Chapter(START_A_GROUP), Chapter(ONLINE)])
