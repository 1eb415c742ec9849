"""News of Kotoisa, Yhdessä enemmän and VePa. In Finnish; the days are the demo's own."""

from datetime import date

from home.demo.shapes import DemoNews

GRADUATION = DemoNews(
    date=date(2018, 8, 30),
    project="kotoisa",
    authors=["kerttu"],
    topics=["experience"],
    picture="flowers",
    words={
        "fi": {
            "title": "Ensimmäiset kokemusasiantuntijat valmistuivat",
            "slug": "ensimmaiset-kokemusasiantuntijat",
            "intro": "Elokuussa 2018 Jyväskylässä jaettiin todistukset ihmisille, joiden oma elämä "
            "on heidän tärkein oppikirjansa.",
            "body": [
                (
                    "text",
                    """
<p>Koulutukseen haettiin keväällä. Valitut opettelivat kertomaan kokemastaan niin, että siitä on
apua muille: työntekijöille, päättäjille ja niille, jotka ovat juuri tulleet.</p>
<p>Kaupunki kutsuu valmistuneita mukaan, kun palveluja suunnitellaan.</p>
""",
                ),
                (
                    "quote",
                    {
                        "text": "Ennen minulta kysyttiin papereita. Nyt kysytään neuvoa.",
                        "source": "yksi valmistuneista (keksitty sitaatti)",
                    },
                ),
            ],
        }
    },
)

FARM = DemoNews(
    date=date(2018, 6, 14),
    project="kotoisa",
    authors=["kerttu"],
    topics=["experience"],
    picture="farm",
    words={
        "fi": {
            "title": "Kesäkuussa alkoi ryhmä maatilalla",
            "slug": "ryhma-maatilalla",
            "intro": "Sosiaalinen kuntoutus näyttää tältä: lampaita, lapioita ja uusia sanoja.",
            "body": """
<p>Ryhmä tekee töitä luonnossa, hoitaa eläimiä ja rakentaa. Suomea opitaan siinä sivussa, kun pitää
sanoa: ojenna vasara. Mukaan pääsee hakemalla tai työntekijän ohjaamana. Uusia ryhmiä alkaa
ensi vuonna.</p>
""",
        }
    },
)

PHONE_LINE = DemoNews(
    date=date(2017, 10, 5),
    project="yhdessa-enemman",
    authors=["aino"],
    topics=["neighbours"],
    picture="phone",
    words={
        "fi": {
            "title": "Neuvontapuhelin vastaa myös kantaväestölle",
            "slug": "neuvontapuhelin",
            "intro": "Mistä saisin tulkin taloyhtiön kokoukseen? Voinko kutsua naapurin kahville? "
            "Syksystä 2017 alkaen saa kysyä.",
            "body": """
<p>Puhelimeen vastaa neuvoja, joka tuntee sekä lähiöt että palvelut. Kysymys ei voi olla tyhmä.
Usein se on sama, jota moni muukin miettii.</p>
""",
        }
    },
)

YARD_PARTY = DemoNews(
    date=date(2018, 8, 24),
    project="yhdessa-enemman",
    authors=["maria"],
    topics=["neighbours", "events"],
    picture="yard",
    words={
        "fi": {
            "title": "Pihajuhlassa oli kuusi lajia teetä",
            "slug": "pihajuhlan-teet",
            "intro": "Kuokkalassa istuttiin pihalla koko iltapäivä. Kattiloita oli enemmän "
            "kuin pöytiä.",
            "body": """
<p>Juhlan säännöt olivat lyhyet: tuo jotakin, istu jonkun viereen, jota et tunne, ja kysy, mitä
kattilassa on. Seuraava juhla sovittiin samalla kuin tiskattiin.</p>
""",
        }
    },
)

ABROAD = DemoNews(
    date=date(2018, 11, 20),
    project="yhdessa-enemman",
    authors=["jaakko"],
    topics=["materials"],
    picture="map",
    words={
        "fi": {
            "title": "Hyviä käytäntöjä viidestä maasta",
            "slug": "viidesta-maasta",
            "intro": "Kävimme katsomassa, miten muualla tehdään. Ruotsi, Norja, Britannia, Irlanti "
            "ja Tanska olivat anteliaita.",
            "body": [
                (
                    "text",
                    """
<p>Kokosimme käytännöt niin, että ne voi ottaa käyttöön heti: mitä tehdään, kuka tekee, mitä se
vaatii ja mistä kannattaa aloittaa.</p>
""",
                ),
                ("button", {"text": "Katso palvelumallit", "page": "palvelumallit"}),
            ],
        }
    },
)

CLOSING_OF_VEPA = DemoNews(
    date=date(2011, 11, 17),
    project="vepa",
    authors=["vilma"],
    topics=["peers"],
    picture="circle",
    words={
        "fi": {
            "title": "VePa päättyy, ryhmät jatkuvat",
            "slug": "vepa-paattyy",
            "intro": "Päätösseminaarissa laskettiin yhteen: 550 ihmistä vanhempien ryhmissä "
            "Espoossa, Tampereella, Vaasassa ja Kouvolassa.",
            "body": """
<p>Ryhmiin ja koulutuksiin osallistui kaikkiaan 640 pakolaistaustaista ihmistä, 250 julkiselta
sektorilta ja 50 kolmannelta sektorilta. Luvut ovat mukavia, mutta tärkeämpää on, että ohjaajat
löytyvät jatkossakin: he ovat resurssipankissa.</p>
""",
        }
    },
)
