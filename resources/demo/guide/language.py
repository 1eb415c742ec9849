"""Chapter 2: clear language and interpreting."""

from resources.demo.blocks import callout, links, questions, steps, text
from resources.demo.shapes import Chapter

WORDS = {
    "fi": {
        "title": "Selkeä kieli ja tulkkaus",
        "slug": "selkea-kieli-ja-tulkkaus",
        "intro": "Ymmärrys on kahden kauppa: toinen puhuu niin, että toinen voi ymmärtää.",
        "body": [
            text(
                "<p>Kielitaito ei ole sama asia kuin äly tai halu oppia. Kun väsyttää tai "
                "pelottaa, vieras kieli katoaa ensimmäisenä. Siksi selkeä puhe ja hyvä tulkkaus "
                "ovat osa ammattitaitoa, eivät palvelus.</p>"
            )
        ],
    },
    "sv": {
        "title": "Klart språk och tolkning",
        "slug": "klart-sprak-och-tolkning",
        "intro": "Det behövs två för att förstå: den ena talar så att den andra kan förstå.",
        "body": [
            text(
                "<p>Språkkunskap är inte detsamma som intelligens eller vilja att lära sig. När "
                "man är trött eller rädd försvinner det främmande språket först. Därför hör "
                "klart språk och god tolkning till yrkesskickligheten och är ingen tjänst man "
                "gör.</p>"
            )
        ],
    },
    "en": {
        "title": "Clear language and interpreting",
        "slug": "clear-language-and-interpreting",
        "intro": "Understanding takes two: one speaks so that the other can understand.",
        "body": [
            text(
                "<p>Language skills are not the same as intelligence or the will to learn. When "
                "one is tired or afraid, the foreign language goes first. That is why clear "
                "speech and good interpreting are part of the profession, and not a favour.</p>"
            )
        ],
    },
}

CLEAR_SPEECH = {
    "fi": {
        "title": "Puhu selkeästi",
        "slug": "puhu-selkeasti",
        "intro": "Selkeä suomi on tavallista suomea: lyhyempää, konkreettisempaa ja "
        "rauhallisempaa.",
        "body": [
            text(
                "<h2>Kokeile näitä</h2><ul><li>Sano tärkein asia ensin.</li><li>Yksi asia, yksi "
                "lause.</li><li>Käytä samaa sanaa samasta asiasta koko tapaamisen "
                "ajan.</li><li>Sano ”soita tähän numeroon”, älä ”voitte olla "
                "yhteydessä”.</li><li>Näytä: kalenteri, kartta, kuva, lomakkeen "
                "kohta.</li><li>Pyydä toista kertomaan omin sanoin, mitä sovittiin.</li></ul>"
            ),
            callout(
                "Älä huuda äläkä lässytä",
                "Aikuiselle puhutaan kuin aikuiselle, vaikka sanat olisivat helppoja. Hitaampi "
                "puhe auttaa, kovempi ei.",
            ),
            links(
                ("Selkokeskus: ohjeita selkeään kieleen", "https://selkokeskus.fi/", "fi"),
                (
                    "Ylen selkouutiset: malli selkeästä puheesta",
                    "https://yle.fi/selkouutiset",
                    "fi-x-selko",
                ),
            ),
        ],
    },
    "sv": {
        "title": "Tala tydligt",
        "slug": "tala-tydligt",
        "intro": "Klart språk är vanligt språk: kortare, mer konkret och lugnare.",
        "body": [
            text(
                "<h2>Pröva det här</h2><ul><li>Säg det viktigaste först.</li><li>En sak, en "
                "mening.</li><li>Använd samma ord om samma sak under hela mötet.</li><li>Säg "
                "”ring det här numret”, inte ”ni kan ta kontakt”.</li><li>Visa: kalender, karta, "
                "bild, stället på blanketten.</li><li>Be den andra berätta med egna ord vad ni "
                "kom överens om.</li></ul>"
            ),
            callout(
                "Ropa inte och jollra inte",
                "Till en vuxen talar man som till en vuxen, också när orden är lätta. "
                "Långsammare hjälper, högre gör det inte.",
            ),
            links(
                ("Selkokeskus: råd om lätt språk", "https://selkokeskus.fi/", "fi"),
                (
                    "Yles nyheter på lätt finska: ett exempel på klart tal",
                    "https://yle.fi/selkouutiset",
                    "fi-x-selko",
                ),
            ),
        ],
    },
    "en": {
        "title": "Speak clearly",
        "slug": "speak-clearly",
        "intro": "Clear language is ordinary language: shorter, more concrete and calmer.",
        "body": [
            text(
                "<h2>Try these</h2><ul><li>Say the most important thing first.</li><li>One "
                "thing, one sentence.</li><li>Use the same word for the same thing all through "
                "the meeting.</li><li>Say “call this number”, not “you may be in "
                "contact”.</li><li>Show it: calendar, map, picture, the place on the "
                "form.</li><li>Ask the other to tell in their own words what you agreed "
                "on.</li></ul>"
            ),
            callout(
                "Don’t shout, don’t coo",
                "Speak to an adult as to an adult, even when the words are easy. Slower helps, "
                "louder does not.",
            ),
            links(
                ("Selkokeskus: advice on plain Finnish", "https://selkokeskus.fi/", "fi"),
                (
                    "Yle’s news in plain Finnish: a model of clear speech",
                    "https://yle.fi/selkouutiset",
                    "fi-x-selko",
                ),
            ),
        ],
    },
}

INTERPRETER = {
    "fi": {
        "title": "Työskentele tulkin kanssa",
        "slug": "tulkin-kanssa",
        "intro": "Tulkki on molempia varten: sinäkin tarvitset häntä.",
        "body": [
            steps(
                "Ennen, aikana ja jälkeen",
                (
                    "Tilaa ajoissa",
                    "Kerro kieli ja murre, aihe, kesto ja se, tavataanko paikalla vai etänä. "
                    "Kysy, onko asiakkaalla toivetta tulkin sukupuolesta.",
                ),
                (
                    "Sovi säännöistä alussa",
                    "Tulkki kääntää kaiken, ei lisää eikä jätä pois, ja on vaitiolovelvollinen. "
                    "Sano se molemmille.",
                ),
                (
                    "Puhu asiakkaalle, älä tulkille",
                    "Katso asiakasta. Sano ”mitä toivot?”, älä ”kysy häneltä, mitä hän toivoo”.",
                ),
                (
                    "Pidä puheenvuorot lyhyinä",
                    "Pari lausetta kerrallaan riittää. Anna tauko puolen tunnin välein.",
                ),
                ("Tarkista lopuksi", "Käykää läpi, mitä sovittiin, ja kiitä tulkkia."),
            ),
            questions(
                (
                    "Voiko lapsi tai naapuri tulkata?",
                    "Ei. Lapselle asia voi olla liian raskas, ja tuttavan edessä kaikkea ei voi "
                    "sanoa. Kiireessä soita etätulkille.",
                ),
                (
                    "Asiakas osaa jo suomea. Tarvitaanko tulkki?",
                    "Kysy häneltä. Arjen suomi ei aina riitä, kun puhutaan sopimuksesta, "
                    "terveydestä tai lapsen asioista.",
                ),
                (
                    "Mitä jos tulkkaus ei toimi?",
                    "Keskeytä ja sano se ystävällisesti ääneen. Uusi aika toisen tulkin kanssa "
                    "on parempi kuin väärinymmärrys.",
                ),
            ),
        ],
    },
    "sv": {
        "title": "Arbeta med tolk",
        "slug": "med-tolk",
        "intro": "Tolken är till för båda: också du behöver tolken.",
        "body": [
            steps(
                "Före, under och efter",
                (
                    "Boka i tid",
                    "Uppge språk och dialekt, ämne, längd och om ni träffas på plats eller på "
                    "distans. Fråga om kunden har ett önskemål om tolkens kön.",
                ),
                (
                    "Kom överens om reglerna i början",
                    "Tolken översätter allt, lägger inte till och tar inte bort, och har "
                    "tystnadsplikt. Säg det till båda.",
                ),
                (
                    "Tala till kunden, inte till tolken",
                    "Se på kunden. Säg ”vad önskar du?”, inte ”fråga vad hen önskar”.",
                ),
                (
                    "Håll replikerna korta",
                    "Ett par meningar i taget räcker. Ta en paus varje halvtimme.",
                ),
                ("Kontrollera till slut", "Gå igenom vad ni kom överens om och tacka tolken."),
            ),
            questions(
                (
                    "Kan ett barn eller en granne tolka?",
                    "Nej. Saken kan vara för tung för ett barn, och inför en bekant kan man inte "
                    "säga allt. Ring en distanstolk om det är bråttom.",
                ),
                (
                    "Kunden kan redan finska. Behövs en tolk?",
                    "Fråga kunden. Vardagsspråket räcker inte alltid när det handlar om avtal, "
                    "hälsa eller barnets ärenden.",
                ),
                (
                    "Vad gör jag om tolkningen inte fungerar?",
                    "Avbryt och säg det vänligt högt. En ny tid med en annan tolk är bättre än "
                    "ett missförstånd.",
                ),
            ),
        ],
    },
    "en": {
        "title": "Work with an interpreter",
        "slug": "with-an-interpreter",
        "intro": "The interpreter is there for both: you need one too.",
        "body": [
            steps(
                "Before, during and after",
                (
                    "Book in time",
                    "Give the language and dialect, the topic, the length and whether you meet "
                    "in person. Ask if the client has a wish about the interpreter’s gender.",
                ),
                (
                    "Agree on the rules first",
                    "The interpreter translates everything, adds and omits nothing, and is bound "
                    "to secrecy. Say it to both.",
                ),
                (
                    "Speak to the client",
                    "Look at the client. Say “what do you hope for?”, not “ask them what they "
                    "hope for”.",
                ),
                (
                    "Keep your turns short",
                    "A couple of sentences at a time will do. Take a break every half hour.",
                ),
                ("Check at the end", "Go through what was agreed, and thank the interpreter."),
            ),
            questions(
                (
                    "Can a child or a neighbour interpret?",
                    "No. The matter may be too heavy for a child, and one can’t say everything "
                    "before an acquaintance. In a hurry, call an interpreter by phone.",
                ),
                (
                    "The client speaks Finnish. Do we need an interpreter?",
                    "Ask the client. Everyday Finnish is not always enough for contracts, health "
                    "or the matters of a child.",
                ),
                (
                    "What if the interpreting does not work?",
                    "Stop, and say so kindly. A new appointment with someone else is better than "
                    "a misunderstanding.",
                ),
            ),
        ],
    },
}

CHAPTER = Chapter(WORDS, [Chapter(CLEAR_SPEECH), Chapter(INTERPRETER)])
