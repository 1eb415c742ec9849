"""Chapter 1: meeting people."""

from resources.demo.blocks import callout, links, quote, steps, text
from resources.demo.shapes import Chapter

WORDS = {
    "fi": {
        "title": "Kohtaaminen",
        "slug": "kohtaaminen",
        "intro": "Kotoutuminen alkaa siitä, että joku on aidosti läsnä.",
        "body": [
            text(
                "<p>Ihminen muistaa harvoin, mitä lakia hänelle selitettiin. Hän muistaa, "
                "katsottiinko häntä silmiin. Hyvä kohtaaminen ei vie lisää aikaa, se säästää "
                "sitä: kun luottamus on syntynyt, asiat hoituvat kerralla.</p>"
            ),
        ],
    },
    "sv": {
        "title": "Mötet",
        "slug": "motet",
        "intro": "Integrationen börjar med att någon är närvarande på riktigt.",
        "body": [
            text(
                "<p>Människor minns sällan vilken lag någon förklarade. De minns om någon såg "
                "dem i ögonen. Ett gott bemötande tar inte mer tid, det sparar tid: när "
                "förtroendet finns blir sakerna gjorda på en gång.</p>"
            ),
        ],
    },
    "en": {
        "title": "Meeting people",
        "slug": "meeting-people",
        "intro": "Integration begins when somebody is truly present.",
        "body": [
            text(
                "<p>People seldom remember which law was explained to them. They remember "
                "whether someone looked them in the eye. A good meeting takes no extra time, it "
                "saves some: once there is trust, things get done in one go.</p>"
            ),
        ],
    },
}

FIRST_MEETING = {
    "fi": {
        "title": "Ensimmäinen tapaaminen",
        "slug": "ensimmainen-tapaaminen",
        "intro": "Ensimmäinen puoli tuntia ratkaisee paljon. Varaa aikaa ja jätä lomakkeet "
        "loppuun.",
        "body": [
            steps(
                "Kuusi askelta",
                (
                    "Valmistaudu",
                    "Kysy etukäteen kieli ja tilaa tulkki. Selvitä, miten nimi lausutaan.",
                ),
                (
                    "Tervehdi ja kerro, kuka olet",
                    "Sano nimesi ja työsi yhdellä lauseella. Tarjoa vettä ja istumapaikka.",
                ),
                (
                    "Kerro, mitä tänään tapahtuu",
                    "Kuinka kauan tapaaminen kestää, mitä kirjataan ja kuka sen näkee.",
                ),
                (
                    "Kuuntele ensin",
                    "Kysy, mikä on juuri nyt tärkeintä. Se on harvoin lomakkeen ensimmäinen kohta.",
                ),
                (
                    "Sopikaa yksi asia",
                    "Yksi sovittu ja hoidettu asia luo enemmän luottamusta kuin pitkä suunnitelma.",
                ),
                (
                    "Kirjoita paperille",
                    "Anna mukaan lappu, jossa lukee nimesi, numerosi ja seuraava aika.",
                ),
            ),
            callout(
                "Vaitiolo kannattaa sanoa ääneen",
                "Kaikkialla viranomaisen kanssa ei voi puhua turvallisesti. Sano siis suoraan, "
                "että et kerro asioista naapureille, sukulaisille tai työnantajalle.",
            ),
        ],
    },
    "sv": {
        "title": "Det första mötet",
        "slug": "det-forsta-motet",
        "intro": "Den första halvtimmen avgör mycket. Reservera tid och spara blanketterna till "
        "slutet.",
        "body": [
            steps(
                "Sex steg",
                (
                    "Förbered dig",
                    "Fråga i förväg om språk och boka en tolk. Ta reda på hur namnet uttalas.",
                ),
                (
                    "Hälsa och berätta vem du är",
                    "Säg ditt namn och ditt arbete i en mening. Bjud på vatten och en stol.",
                ),
                (
                    "Berätta vad som händer i dag",
                    "Hur länge mötet varar, vad som antecknas och vem som ser det.",
                ),
                (
                    "Lyssna först",
                    "Fråga vad som är viktigast just nu. Det är sällan blankettens första punkt.",
                ),
                (
                    "Kom överens om en sak",
                    "En sak som blir gjord skapar mer förtroende än en lång plan.",
                ),
                (
                    "Skriv på papper",
                    "Ge med en lapp där ditt namn, ditt nummer och nästa tid står.",
                ),
            ),
            callout(
                "Säg tystnadsplikten högt",
                "Överallt kan man inte tala tryggt med en myndighet. Säg därför rakt ut att du "
                "inte berättar något för grannar, släktingar eller arbetsgivare.",
            ),
        ],
    },
    "en": {
        "title": "The first meeting",
        "slug": "first-meeting",
        "intro": "The first half hour decides a lot. Take your time and leave the forms for the "
        "end.",
        "body": [
            steps(
                "Six steps",
                (
                    "Prepare",
                    "Ask about the language and book an interpreter. Learn to say the name.",
                ),
                (
                    "Greet, and say who you are",
                    "Tell your name and your work in one sentence. Offer water and a chair.",
                ),
                (
                    "Tell what happens today",
                    "How long the meeting takes, what is written down and who sees it.",
                ),
                (
                    "Listen first",
                    "Ask what matters most right now. It is seldom the first line of the form.",
                ),
                (
                    "Agree on one thing",
                    "One thing agreed and done builds more trust than a long plan.",
                ),
                (
                    "Write it on paper",
                    "Give a note with your name, your number and the next appointment.",
                ),
            ),
            callout(
                "Say confidentiality out loud",
                "It is not safe everywhere to talk to the authorities. So say plainly that you "
                "will tell nothing to neighbours, relatives or an employer.",
            ),
        ],
    },
}

HARD_TOPICS = {
    "fi": {
        "title": "Kun aihe on vaikea",
        "slug": "vaikea-aihe",
        "intro": "Pakomatka, ikävä, velat, väkivalta: mukana voi olla asioita, joista ei ole "
        "puhuttu kenellekään.",
        "body": [
            text(
                "<p>Sinun ei tarvitse ratkaista kaikkea. Riittää, että huomaat, pysyt "
                "rauhallisena ja tiedät, kuka auttaa seuraavaksi.</p><ul><li>Kysy lupa ennen "
                "raskasta aihetta.</li><li>Älä pyydä kertomaan pakomatkasta, ellei työsi vaadi "
                "sitä.</li><li>Pidä tauko, jos ihminen hiljenee. Hiljaisuus ei ole "
                "tyhjää.</li><li>Palauta puhe tähän päivään ennen kuin lähdette.</li></ul>"
            ),
            quote(
                "Opin kysymään: haluatko, että vain kuuntelen, vai etsimmekö yhdessä apua?",
                "Työntekijä vertaisryhmässä",
            ),
            links(
                ("MIELI ry: keskusteluapua puhelimessa ja verkossa", "https://mieli.fi/", "fi"),
                (
                    "Nollalinja: apua väkivaltaan kaikkina vuorokauden aikoina",
                    "https://nollalinja.fi/",
                    "fi",
                ),
            ),
        ],
    },
    "sv": {
        "title": "När ämnet är svårt",
        "slug": "svara-amnen",
        "intro": "Flykt, saknad, skulder, våld: det kan finnas saker som ingen ännu har fått höra.",
        "body": [
            text(
                "<p>Du behöver inte lösa allt. Det räcker att du lägger märke till det, håller "
                "dig lugn och vet vem som hjälper sedan.</p><ul><li>Be om lov före ett tungt "
                "ämne.</li><li>Be inte någon berätta om flykten om inte arbetet kräver "
                "det.</li><li>Ta en paus om människan tystnar. Tystnad är inte "
                "tomhet.</li><li>För samtalet tillbaka till i dag innan ni skiljs åt.</li></ul>"
            ),
            quote(
                "Jag lärde mig att fråga: ska jag bara lyssna, eller ska vi söka hjälp "
                "tillsammans?",
                "En anställd i en kamratgrupp",
            ),
            links(
                ("MIELI rf: samtalsstöd per telefon och på nätet", "https://mieli.fi/", "fi"),
                ("Nollinjen: hjälp vid våld dygnet runt", "https://nollalinja.fi/", "fi"),
            ),
        ],
    },
    "en": {
        "title": "When the topic is hard",
        "slug": "hard-topics",
        "intro": "Flight, longing, debts, violence: there may be things that nobody has been "
        "told yet.",
        "body": [
            text(
                "<p>You need not solve everything. It is enough that you notice, stay calm and "
                "know who helps next.</p><ul><li>Ask for permission before a heavy "
                "topic.</li><li>Don’t ask about the flight unless your work requires "
                "it.</li><li>Pause when someone falls silent. Silence is not "
                "empty.</li><li>Bring the talk back to today before you part.</li></ul>"
            ),
            quote(
                "I learned to ask: shall I just listen, or shall we look for help together?",
                "A worker in a peer group",
            ),
            links(
                (
                    "MIELI Mental Health Finland: someone to talk to, by phone and online",
                    "https://mieli.fi/",
                    "fi",
                ),
                ("Nollalinja: help with violence, day and night", "https://nollalinja.fi/", "fi"),
            ),
        ],
    },
}

CHAPTER = Chapter(WORDS, [Chapter(FIRST_MEETING), Chapter(HARD_TOPICS)])
