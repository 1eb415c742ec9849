"""News of Kotopaikka and of the peer groups, 2018-2019. The events are true; where facts give
only the season, the day of the news is the demo's own.
"""

from datetime import date

from home.demo.shapes import DemoNews

PUBLICATIONS = DemoNews(
    date=date(2019, 10, 8),
    project="kotopaikka-hanke",
    authors=["helmi"],
    topics=["materials"],
    picture="books",
    words={
        "fi": {
            "title": "Uutta luettavaa: julkaisut syksyllä 2019",
            "slug": "julkaisut-2019",
            "intro": "Hanke päättyy, tekstit jäävät. Verkko-opas, linkkivinkit ja esitteet ovat nyt "
            "kaikkien käytössä.",
            "body": [
                (
                    "text",
                    """
<p>Oppaassa on hyviä käytäntöjä, osaamismateriaaleja ja vinkkejä asiakastyöhön. Linkkivinkit ovat
kahtena listana: toinen työntekijälle, toinen maahan muuttaneelle omalla kielellä tai selkosuomeksi.
Kaikkea saa käyttää, tulostaa ja jakaa.</p>
""",
                ),
                ("button", {"text": "Avaa verkko-opas", "page": "verkko-opas"}),
            ],
        },
        "sv": {
            "title": "Nytt att läsa: publikationer hösten 2019",
            "slug": "publikationer-2019",
            "intro": "Projektet tar slut, texterna blir kvar. Webbguiden, länktipsen och "
            "broschyrerna är nu fria för alla att använda.",
            "body": [
                (
                    "text",
                    """
<p>I guiden finns god praxis, studiematerial och tips för kundarbetet. Länktipsen är två listor: en
för den som arbetar med människor som flyttat hit, en på egna språk och på lätt finska.
Allt får användas, skrivas ut och delas.</p>
""",
                ),
                ("button", {"text": "Öppna webbguiden", "page": "verkko-opas"}),
            ],
        },
        "en": {
            "title": "New to read: publications, autumn 2019",
            "slug": "publications-2019",
            "intro": "The project ends, the texts stay. The web guide, the link tips and the "
            "brochures are now there for everyone.",
            "body": [
                (
                    "text",
                    """
<p>The guide holds good practices, material for learning and tips for client work. The link tips are
two lists: one for work with migrants, one in people's own languages and in plain Finnish.
All of it may be used, printed and shared.</p>
""",
                ),
                ("button", {"text": "Open the web guide", "page": "verkko-opas"}),
            ],
        },
    },
)

ROAD_SHOW = DemoNews(
    date=date(2019, 4, 29),
    project="kotopaikka-hanke",
    authors=["otto"],
    topics=["events"],
    picture="road",
    words={
        "fi": {
            "title": "Road Show tulee kylään: kaksi aamubrunssia toukokuussa",
            "slug": "road-show-tulee-kylaan",
            "intro": "Päätösseminaaria ei pidetä yhdessä salissa. Se lähtee kiertueelle.",
            "body": """
<p>Tapaamme tiistaina 21.5.2019 kello 9–11 Saarijärven Biotalousinstituutissa ja perjantaina
24.5.2019 kello 10–12 Keuruulla. Ohjelma on sama, joten valitse lähempi.</p>
<p>Tarjolla on aamupalaa, lyhyitä puheenvuoroja ja pitkä hetki kysymyksille.</p>
""",
        },
        "sv": {
            "title": "Road Show kommer på besök: två morgonbruncher i maj",
            "slug": "road-show-kommer",
            "intro": "Slutseminariet hålls inte i en sal. Det ger sig ut på turné.",
            "body": """
<p>Vi ses tisdagen den 21 maj 2019 klockan 9–11 på Bioekonomiinstitutet i Saarijärvi och fredagen
den 24 maj 2019 klockan 10–12 i Keuruu. Programmet är detsamma, så välj den ort som ligger närmast.</p>
<p>Det bjuds på frukost, korta inlägg och gott om tid för frågor.</p>
""",
        },
        "en": {
            "title": "The Road Show comes to you: two morning brunches in May",
            "slug": "road-show-comes",
            "intro": "The closing seminar is not held in one hall. It goes on tour.",
            "body": """
<p>We meet on Tuesday 21 May 2019 from 9 to 11 at the Saarijärvi Bioeconomy Institute, and on Friday
24 May 2019 from 10 to 12 in Keuruu. The programme is the same, so choose the one closer to you.</p>
<p>There is breakfast, there are short talks, and there is a long moment for questions.</p>
""",
        },
    },
)

PEER_GROUPS = DemoNews(
    date=date(2018, 9, 18),
    project="vertaisryhmat-verkossa-2018",
    authors=["liisa", "timo"],
    topics=["peers"],
    picture="screens",
    words={
        "fi": {
            "title": "Vertaisryhmät alkavat verkossa",
            "slug": "vertaisryhmat-alkavat",
            "intro": "Loka–marraskuussa alkaa sarja ohjattuja keskusteluja. Mukaan pääsee mistä "
            "tahansa, missä on verkkoyhteys.",
            "body": """
<p>Ryhmät ovat maksuttomia ja avoinna kaikille, jotka tapaavat työssään maahan muuttaneita: kunnissa,
yrityksissä ja järjestöissä. Tarvitset tietokoneen, kameran ja mikrofonin.</p>
""",
        },
        "sv": {
            "title": "Kamratgrupperna på nätet börjar",
            "slug": "kamratgrupperna-borjar",
            "intro": "I oktober och november börjar en serie ledda samtal. Du kan delta överallt "
            "där det finns en nätförbindelse.",
            "body": """
<p>Grupperna är avgiftsfria och öppna för alla som i sitt arbete möter människor som flyttat hit:
i kommuner, företag och föreningar. Du behöver en dator med kamera och mikrofon.</p>
""",
        },
        "en": {
            "title": "Peer groups start online",
            "slug": "peer-groups-start",
            "intro": "A series of led discussions begins in October and November. You can take "
            "part wherever there is a connection.",
            "body": """
<p>The groups are free of charge and open to all who meet migrants in their work: in municipalities,
companies and associations. You need a computer with a camera and a microphone.</p>
""",
        },
    },
)

IDEA_DAY = DemoNews(
    date=date(2018, 2, 23),
    project="kotopaikka-hanke",
    authors=["helmi"],
    topics=["events"],
    picture="ideas",
    words={
        "fi": {
            "title": "Ideapäivästä jäi seinällinen lappuja",
            "slug": "ideapaivan-satoa",
            "intro": "Jyväskylässä 21.2.2018 kysyttiin, mitä kotoutuminen meillä tarvitsee. "
            "Vastauksia tuli enemmän kuin mahtui pöydille.",
            "body": """
<p>Kolme toivetta toistui: yksi tuttu työntekijä monen sijaan, tietoa siitä, kuka tekee mitäkin,
ja paikka, jossa työntekijä saa itse kysyä neuvoa. Niistä lähdemme liikkeelle.</p>
""",
        },
        "sv": {
            "title": "Idédagen lämnade en vägg full av lappar",
            "slug": "idedagens-skord",
            "intro": "I Jyväskylä frågade vi den 21 februari 2018 vad integrationen behöver hos oss. "
            "Svaren var fler än vad som fick plats på borden.",
            "body": """
<p>Tre önskemål återkom: en bekant anställd i stället för många, kunskap om vem som gör vad, och ett
ställe där den anställda själv kan be om råd. Det är där vi börjar.</p>
""",
        },
        "en": {
            "title": "The idea day left a wall full of notes",
            "slug": "harvest-of-the-idea-day",
            "intro": "In Jyväskylä on 21 February 2018 we asked what integration needs here. "
            "There were more answers than the tables could hold.",
            "body": """
<p>Three wishes came up again and again: one familiar worker instead of many, knowing who does what,
and a place where workers can ask for advice themselves. That is where we start.</p>
""",
        },
    },
)
