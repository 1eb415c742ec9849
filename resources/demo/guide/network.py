"""Chapter 3: the network of services."""

from resources.demo.blocks import callout, page_links, questions, steps, text
from resources.demo.shapes import Chapter

WORDS = {
    "fi": {
        "title": "Palvelujen verkosto kunnassa",
        "slug": "palvelujen-verkosto",
        "intro": "Pienessä kunnassa kaikki tuntevat toisensa. Silti harva tietää, mitä "
        "naapurihuoneessa tehdään.",
        "body": [
            text(
                "<p>Kotopaikka-hankkeessa kunnat kuvasivat palvelunsa yhdessä. Moni yllättyi: "
                "apua oli enemmän kuin luultiin, mutta polut sen luo olivat vain yhden ihmisen "
                "muistissa.</p>"
            )
        ],
    },
    "sv": {
        "title": "Servicenätverket i kommunen",
        "slug": "servicenatverket",
        "intro": "I en liten kommun känner alla varandra. Ändå vet få vad som görs i rummet "
        "bredvid.",
        "body": [
            text(
                "<p>I projektet Kotopaikka beskrev kommunerna sina tjänster tillsammans. Många "
                "blev förvånade: det fanns mer hjälp än man trodde, men vägarna dit fanns bara i "
                "en enda människas minne.</p>"
            )
        ],
    },
    "en": {
        "title": "The network of services",
        "slug": "network-of-services",
        "intro": "In a small municipality everyone knows everyone. Yet few know what is done "
        "next door.",
        "body": [
            text(
                "<p>In the Kotopaikka project the municipalities described their services "
                "together. Many were surprised: there was more help than anyone thought, but the "
                "paths to it lived in one person’s memory.</p>"
            )
        ],
    },
}

MAPPING = {
    "fi": {
        "title": "Piirrä kuntasi palvelukartta",
        "slug": "piirra-palvelukartta",
        "intro": "Puoli päivää, iso paperi ja oikeat ihmiset. Lopputulos elää, jos sillä on "
        "omistaja.",
        "body": [
            steps(
                "Näin se syntyy",
                (
                    "Kutsu koolle",
                    "Mukaan neuvonta, koulu, päiväkoti, kirjasto, työllisyyspalvelut, järjestöt, "
                    "seurakunta ja joku, joka on itse muuttanut kuntaan.",
                ),
                (
                    "Kysy neljä kysymystä",
                    "Mikä palvelu? Kuka sen tarjoaa? Kenelle? Missä ja millä kielillä?",
                ),
                (
                    "Kulje yhden ihmisen reitti",
                    "Valitkaa keksitty perhe ja katsokaa, kenen ovelle se tulee ensimmäisenä, "
                    "toisena ja kolmantena. Aukot näkyvät heti.",
                ),
                (
                    "Sopikaa omistaja",
                    "Yksi ihminen tarkistaa kartan kaksi kertaa vuodessa. Muut kertovat hänelle "
                    "muutoksista.",
                ),
            ),
            page_links(("Palvelukartta: katso, miltä valmis näyttää", "palvelukartta")),
        ],
    },
    "sv": {
        "title": "Rita er servicekarta",
        "slug": "rita-servicekarta",
        "intro": "En halv dag, ett stort papper och rätt människor. Resultatet lever om det har "
        "en ägare.",
        "body": [
            steps(
                "Så blir den till",
                (
                    "Kalla samman",
                    "Rådgivning, skola, daghem, bibliotek, sysselsättning, föreningar, "
                    "församling och någon som själv har flyttat till kommunen.",
                ),
                (
                    "Ställ fyra frågor",
                    "Vilken tjänst? Vem erbjuder den? Till vem? Var och på vilka språk?",
                ),
                (
                    "Gå en människas väg",
                    "Hitta på en familj och se till vems dörr den kommer först, sedan och "
                    "därefter. Luckorna syns genast.",
                ),
                (
                    "Utse en ägare",
                    "En person kontrollerar kartan två gånger om året. De andra berättar om "
                    "ändringar.",
                ),
            ),
            page_links(("Servicekartan: se hur en färdig ser ut", "palvelukartta")),
        ],
    },
    "en": {
        "title": "Draw your service map",
        "slug": "draw-your-service-map",
        "intro": "Half a day, a big sheet of paper and the right people. It stays alive if "
        "somebody owns it.",
        "body": [
            steps(
                "How it is made",
                (
                    "Invite",
                    "Advice, school, day care, library, employment services, associations, the "
                    "parish and someone who has moved to the municipality.",
                ),
                (
                    "Ask four questions",
                    "Which service? Who offers it? To whom? Where, and in which languages?",
                ),
                (
                    "Walk one person’s way",
                    "Make up a family and see whose door it comes to first, second and third. "
                    "The gaps show at once.",
                ),
                (
                    "Agree on an owner",
                    "One person checks the map twice a year. The others tell about changes.",
                ),
            ),
            page_links(("Service map: see what a finished one looks like", "palvelukartta")),
        ],
    },
}

HANDING_ON = {
    "fi": {
        "title": "Saata eteenpäin, älä lähetä",
        "slug": "saata-eteenpain",
        "intro": "”Kysy sieltä” on useimmiten viimeinen kerta, kun asia on vireillä.",
        "body": [
            text(
                "<p>Hyvä saatto kestää viisi minuuttia: soita asiakkaan kuullen, sano kuka tulee "
                "ja miksi, ja kirjoita paperille ovi, päivä ja nimi. Kysy viikon päästä, miten "
                "kävi.</p>"
            ),
            callout(
                "Lupa ensin",
                "Kysy asiakkaalta, mitä saat kertoa. Kerro vain se, mitä seuraava työntekijä "
                "tarvitsee.",
            ),
            questions(
                (
                    "Kenen asiakas hän on, jos palveluja on viisi?",
                    "Sopikaa yksi nimetty työntekijä. Hänen ei tarvitse tehdä kaikkea, mutta hän "
                    "tietää, missä mennään.",
                ),
                (
                    "Entä jos palvelua ei meillä ole?",
                    "Kysy naapurikunnasta. Monta asiaa voi hoitaa etänä, ja ryhmän voi koota "
                    "kahdesta kunnasta.",
                ),
            ),
        ],
    },
    "sv": {
        "title": "Följ med vidare, skicka inte iväg",
        "slug": "folj-med-vidare",
        "intro": "”Fråga där” är oftast sista gången som ärendet lever.",
        "body": [
            text(
                "<p>Att lotsa någon vidare tar fem minuter: ring medan kunden hör på, berätta "
                "vem som kommer och varför, och skriv dörr, dag och namn på ett papper. Fråga "
                "efter en vecka hur det gick.</p>"
            ),
            callout(
                "Först lov",
                "Fråga kunden vad du får berätta. Berätta bara det som nästa person behöver.",
            ),
            questions(
                (
                    "Vems kund är det om det finns fem tjänster?",
                    "Kom överens om en namngiven person. Hen behöver inte göra allt men vet hur "
                    "långt man kommit.",
                ),
                (
                    "Och om vi inte har tjänsten?",
                    "Fråga grannkommunen. Mycket går att sköta på distans, och en grupp kan "
                    "samlas från två kommuner.",
                ),
            ),
        ],
    },
    "en": {
        "title": "Walk along, don’t send away",
        "slug": "walk-along",
        "intro": "“Ask over there” is most often the last time that a matter is alive.",
        "body": [
            text(
                "<p>A good handover takes five minutes: call while the client listens, say who "
                "is coming and why, and write the door, the day and the name on paper. Ask a "
                "week later how it went.</p>"
            ),
            callout(
                "Permission first",
                "Ask the client what you may tell. Tell only what the next worker needs.",
            ),
            questions(
                (
                    "Whose client is it when there are five services?",
                    "Agree on one named worker. That person need not do everything, but knows "
                    "where things stand.",
                ),
                (
                    "What if we don’t have the service?",
                    "Ask the next municipality. Much can be done remotely, and two "
                    "municipalities can share a group.",
                ),
            ),
        ],
    },
}

CHAPTER = Chapter(WORDS, [Chapter(MAPPING), Chapter(HANDING_ON)])
