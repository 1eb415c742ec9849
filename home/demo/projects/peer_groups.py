"""P2, the peer groups of autumn 2018: the words of their project page."""

from datetime import date

ORGANIZER = "humak"
# Only the months are known: groups started in October and November.
FIELDS = {"starts_on": date(2018, 10, 1), "ends_on": date(2018, 11, 30)}
AREAS = [
    "Jämsä",
    "Keuruu",
    "Kyyjärvi",
    "Laukaa",
    "Saarijärvi",
    "Viitasaari",
    "Äänekoski",
    "Saarikka",
]
COORDINATOR = "humak"
PARTNERS = ["jamk"]
CONTACTS = ["liisa", "timo"]
PICTURE = "screens"

WORDS = {
    "fi": {
        "title": "Vertaisryhmät verkossa",
        "slug": "vertaisryhmat-verkossa-2018",
        "intro": "Syksyllä 2018 omalta työpisteeltä pääsi ryhmään, jossa samaa työtä tekevät "
        "jakoivat kokemuksiaan. Matkoihin ei kulunut minuuttiakaan.",
        "goals": """
<ul>
<li>Vertaistukea niille, jotka kohtaavat työssään pakolaisia, turvapaikanhakijoita
ja maahan muuttaneita.</li>
<li>Mukaan julkisen, yksityisen ja kolmannen sektorin väki, myös pienestä kunnasta.</li>
<li>Lisää taitoa ja rohkeutta kohtaamiseen, vähemmän yksin pohtimista.</li>
</ul>
""",
        "measures": """
<ul>
<li>Sarja ohjattuja keskusteluja verkossa. Ryhmät alkoivat loka–marraskuussa 2018.</li>
<li>Jokaisella ryhmällä oli oma ohjaaja, joka piti huolta siitä, että kaikki saivat puhua.</li>
<li>Aiheet valittiin yhdessä ensimmäisellä kerralla.</li>
</ul>
""",
        "results": """
<ul>
<li>Kahdeksan aluetta samassa keskustelussa, ilman matkoja.</li>
<li>Tapa järjestää vertaisryhmä verkossa: esite, ohjeet ja kutsu, joita saa käyttää.</li>
<li>Ryhmiä jatketaan. Tulevan kauden ryhmiin ilmoittaudutaan tällä sivustolla.</li>
</ul>
""",
        "body": [
            (
                "quote",
                {
                    "text": "Luulin olevani ainoa, joka pohtii näitä asioita. Ryhmässä kuulin, "
                    "että muut pohtivat samaa, ja sain heiltä sanat, joita olin etsinyt. "
                    "Suosittelen lämpimästi.",
                    "source": "kunnan kotoutumiskoordinaattori, mukana aiemmassa ryhmässä",
                },
            ),
            (
                "text",
                """
<h2>Missä</h2>
<p>Ryhmät olivat avoinna kahdeksalla alueella: Jämsä, Keuruu, Kyyjärvi, Laukaa, Saarijärvi,
Viitasaari, Äänekoski ja Saarikka.</p>
""",
            ),
            (
                "steps",
                {
                    "title": "Näin mukaan pääsi",
                    "items": [
                        {
                            "title": "Ilmoittaudu",
                            "text": "<p>Ryhmiin ilmoittauduttiin soittamalla tai kirjoittamalla "
                            "kahdelle lehtorille. Nyt sen voi tehdä tällä sivustolla.</p>",
                        },
                        {
                            "title": "Varaa laitteet",
                            "text": "<p>Tarvitset tietokoneen, kameran ja mikrofonin.</p>",
                        },
                        {
                            "title": "Avaa linkki",
                            "text": "<p>Ryhmä on maksuton. Linkki tulee sähköpostiin.</p>",
                        },
                    ],
                },
            ),
        ],
        "materials": [
            (
                "document",
                {
                    "title": "Vertaisryhmien esite",
                    "document": "peer-groups-fi",
                    "language": "fi",
                },
            ),
            ("page", {"text": "Oppaan luku vertaisryhmistä", "page": "ryhma-verkossa"}),
            ("page", {"text": "Katso tulevat ryhmät", "page": "vertaisryhmat-verkossa"}),
        ],
        "keywords": "vertaisryhmä, verkkokeskustelu, vertaistuki, ohjaaja",
    },
    "sv": {
        "title": "Kamratgrupper på nätet",
        "slug": "kamratgrupper-pa-natet-2018",
        "intro": "Hösten 2018 kunde man från sin egen arbetsplats komma med i en grupp där folk "
        "med samma arbete delade sina erfarenheter. Ingen tid gick åt till resor.",
        "goals": """
<ul>
<li>Kamratstöd för dem som i sitt arbete möter flyktingar, asylsökande och andra
som flyttat hit.</li>
<li>Med både offentlig, privat och tredje sektor, också från små kommuner.</li>
<li>Mer kunskap och mod att mötas, mindre funderande på egen hand.</li>
</ul>
""",
        "measures": """
<ul>
<li>En serie ledda samtal på nätet. Grupperna började i oktober och november 2018.</li>
<li>Varje grupp hade en ledare som såg till att alla fick tala.</li>
<li>Ämnena valdes tillsammans den första gången.</li>
</ul>
""",
        "results": """
<ul>
<li>Åtta områden i samma samtal, utan resor.</li>
<li>Ett sätt att ordna kamratgrupper på nätet: en broschyr, anvisningar och en inbjudan
som får användas.</li>
<li>Grupperna fortsätter. Till kommande grupper anmäler man sig på den här webbplatsen.</li>
</ul>
""",
        "body": [
            (
                "quote",
                {
                    "text": "Jag trodde att jag var ensam om mina funderingar. I gruppen hörde jag "
                    "att andra funderar på samma saker, och jag fick de ord jag sökt. "
                    "Jag rekommenderar det varmt.",
                    "source": "en kommunal integrationskoordinator, med i en tidigare grupp",
                },
            ),
            (
                "text",
                """
<h2>Var</h2>
<p>Grupperna var öppna i åtta områden: Jämsä, Keuruu, Kyyjärvi, Laukaa, Saarijärvi, Viitasaari,
Äänekoski och Saarikka.</p>
<h2>Så kom man med</h2>
<p>Man anmälde sig genom att ringa eller skriva till en av två lektorer. Nu görs det på den här
webbplatsen. Det behövdes en dator med kamera och mikrofon. Grupperna var avgiftsfria.</p>
""",
            ),
        ],
        "materials": [
            (
                "document",
                {
                    "title": "Kamratgruppernas broschyr",
                    "document": "peer-groups-sv",
                    "language": "sv",
                },
            ),
            ("page", {"text": "Guidens kapitel om kamratgrupper", "page": "ryhma-verkossa"}),
            ("page", {"text": "Se kommande grupper", "page": "vertaisryhmat-verkossa"}),
        ],
        "keywords": "kamratgrupp, samtal på nätet, kamratstöd, ledare",
    },
    "en": {
        "title": "Peer groups online",
        "slug": "peer-groups-online-2018",
        "intro": "In autumn 2018 anyone could join a group from their own desk and share experience "
        "with people in the same kind of work. Not a minute was spent on travel.",
        "goals": """
<ul>
<li>Peer support for those who meet refugees, asylum seekers and migrants in their work.</li>
<li>Open to the public, the private and the third sector, also in small municipalities.</li>
<li>More skill and courage in meeting people, less wondering alone.</li>
</ul>
""",
        "measures": """
<ul>
<li>A series of led discussions online. The groups started in October and November 2018.</li>
<li>Each group had a leader who saw to it that everyone could speak.</li>
<li>The topics were chosen together at the first meeting.</li>
</ul>
""",
        "results": """
<ul>
<li>Eight areas in the same discussion, without travel.</li>
<li>A way to arrange a peer group online: a brochure, instructions and an invitation
that may be used.</li>
<li>The groups go on. For those to come, you register on this site.</li>
</ul>
""",
        "body": [
            (
                "quote",
                {
                    "text": "I thought I was alone with my questions. In the group I heard that "
                    "others ask the same things, and they gave me the words I had been "
                    "looking for. I recommend it warmly.",
                    "source": "a municipal integration coordinator, in an earlier group",
                },
            ),
            (
                "text",
                """
<h2>Where</h2>
<p>The groups were open in eight areas: Jämsä, Keuruu, Kyyjärvi, Laukaa, Saarijärvi, Viitasaari,
Äänekoski and Saarikka.</p>
<h2>How to take part</h2>
<p>People registered by calling or writing to one of two lecturers. Now it is done on this site.
It took a computer with a camera and a microphone. The groups were free of charge.</p>
""",
            ),
        ],
        "materials": [
            (
                "document",
                {
                    "title": "Peer group brochure",
                    "document": "peer-groups-en",
                    "language": "en",
                },
            ),
            ("page", {"text": "The guide's chapter on peer groups", "page": "ryhma-verkossa"}),
            ("page", {"text": "See the groups to come", "page": "vertaisryhmat-verkossa"}),
        ],
        "keywords": "peer group, online discussion, peer support, leader",
    },
}
