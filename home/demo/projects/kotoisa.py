"""P4, Kotoisa, 1.3.2018-31.12.2019: the words of its project page. In Finnish, as it was."""

from datetime import date

ORGANIZER = "jyvaskyla"
FIELDS = {"starts_on": date(2018, 3, 1), "ends_on": date(2019, 12, 31)}
AREAS = ["Jyväskylä"]
COORDINATOR = "jyvaskyla"
PARTNERS = []
CONTACTS = ["kerttu"]
PICTURE = "farm"

WORDS = {
    "fi": {
        "title": "Kotoisa: osallisuutta ja hyvinvointia",
        "slug": "kotoisa",
        "intro": "Kotoisa kysyi pakolaistaustaisilta jyväskyläläisiltä itseltään, miten "
        "kotoutuminen onnistuu, ja antoi heille sijan pöydässä, jossa asioista päätetään.",
        "goals": """
<ul>
<li>Pakolaistaustaisten ihmisten ääni kuuluviin kaupungin työssä.</li>
<li>Parempaa hyvinvointia niille, joilta tavallinen kurssi tai työkokeilu ei vielä onnistu.</li>
<li>Koti niille, joiden on vaikea saada asuntoa.</li>
</ul>
""",
        "measures": """
<ul>
<li>Kokemusasiantuntijakoulutus: haku, valinta ja koulutus. Kaupunki kutsuu valmistuneita
mukaan työhönsä.</li>
<li>Sosiaalisen kuntoutuksen ryhmät järjestön maatilalla kesäkuusta 2018 alkaen, uudet ryhmät
vuonna 2019. Luontoa, eläimiä, rakentamista ja suomen kieltä työn lomassa. Ryhmään
pääsi hakemalla tai työntekijän ohjaamana.</li>
<li>Jälleenvuokrausmalli asumiseen: kuvattu palvelu, jossa on sovitut roolit ja lupaus.</li>
<li>Kotoutumisraati, jonka jäseniksi pakolaistaustaiset ihmiset hakivat itse. Raati kokoontui
2–3 kertaa vuodessa tulkattuna, ja aiheet olivat ajankohtaisia.</li>
</ul>
""",
        "results": """
<ul>
<li>Ensimmäiset kokemusasiantuntijat valmistuivat elokuussa 2018.</li>
<li>Raati antaa kaupungille neuvoja niiltä, jotka tietävät.</li>
<li>Jälleenvuokrausmalli on kuvattu niin, että muutkin voivat ottaa sen käyttöön.</li>
<li>Maatilalla löytyi suomen kieli, jota luokassa ei opi.</li>
</ul>
""",
        "body": [
            (
                "questions",
                [
                    {
                        "question": "Mikä on kokemusasiantuntija?",
                        "answer": "<p>Ihminen, joka on itse elänyt sen, mistä muut puhuvat, ja joka "
                        "on opetellut kertomaan siitä niin, että palvelut paranevat.</p>",
                    },
                    {
                        "question": "Mitä jälleenvuokraus tarkoittaa?",
                        "answer": "<p>Kaupunki tai järjestö vuokraa asunnon ja vuokraa sen edelleen "
                        "ihmiselle, joka ei muuten saisi asuntoa. Kun kaikki sujuu, vuokrasopimus "
                        "siirtyy hänelle.</p>",
                    },
                ],
            ),
            (
                "text",
                """
<h2>Ketkä tekivät</h2>
<p>Hanketta toteuttivat Jyväskylän kaupungin kotoutumispalvelut. Rahoittajat olivat EU:n
turvapaikka-, maahanmuutto- ja kotouttamisrahasto (AMIF) ja Jyväskylän kaupunki.</p>
""",
            ),
        ],
        "materials": [
            (
                "document",
                {"title": "Kotoisan esittely", "document": "kotoisa", "language": "fi"},
            ),
            ("page", {"text": "Jälleenvuokrausmalli", "page": "jalleenvuokrausmalli"}),
        ],
        "visiting_address": "Esimerkkikatu 10, 40100 Jyväskylä",
        "keywords": "kokemusasiantuntijuus, osallisuus, sosiaalinen kuntoutus, asuminen, raati",
    }
}
