"""Suomi: the main pages in Finnish, the language that the others are translated from."""

HOME = {
    "title": "Kotopaikka – kotoutumista lähellä ihmistä",
    "slug": "kotopaikka",
    "intro": "Täältä löydät tapahtumat, neuvonnan ja vertaisryhmät kaikille, jotka tekevät "
    "Keski-Suomesta kotia – tulitpa kaukaa tai olet asunut täällä aina.",
    "body": """
<p>Sivusto kokoaa viiden hankkeen työn: mitä kokeiltiin, mitä opittiin ja mitä saa käyttää edelleen.
Hankkeet ovat päättyneet, mutta tapaamiset jatkuvat. Osallistuminen ei maksa mitään.</p>
<p>Tämä on esimerkkisivusto: hankkeet ovat totta, tulevat tapahtumat ja ihmiset on keksitty.</p>
""",
    "audiences": [
        (
            "audience",
            {
                "title": "Muutitko Suomeen?",
                "text": "Täältä löydät apua, ihmisiä ja paikkoja, joihin saa vain tulla.",
                "links": [
                    {"text": "Neuvontaa keskiviikkoisin", "page": "neuvontaa-keskiviikkoisin"},
                    {"text": "Kaikki tapahtumat", "page": "tapahtumat"},
                    {"text": "Palvelut kunnittain", "page": "palvelukartta"},
                    {
                        "text": "Linkkejä omalla kielelläsi",
                        "page": "omalla-kielella-ja-selkosuomeksi",
                    },
                ],
            },
        ),
        (
            "audience",
            {
                "title": "Oletko töissä kunnassa?",
                "text": "Vertaistukea, koulutusta ja valmiita keinoja arjen kohtaamisiin.",
                "links": [
                    {"text": "Vertaisryhmät verkossa", "page": "vertaisryhmat-verkossa"},
                    {"text": "Verkko-opas asiakastyöhön", "page": "verkko-opas"},
                    {"text": "Kaksitoista ajatusta kohtaamisesta", "page": "kaksitoista-ajatusta"},
                    {"text": "Löydä ryhmälle ohjaaja", "page": "ohjaajat"},
                ],
            },
        ),
        (
            "audience",
            {
                "title": "Järjestö, koulu tai yritys?",
                "text": "Malleja, julkaisuja ja kumppaneita oman työnne tueksi.",
                "links": [
                    {"text": "Hankkeet ja niiden tulokset", "page": "hankkeet"},
                    {"text": "Palvelumallit", "page": "palvelumallit"},
                    {"text": "Julkaisut ja esitteet", "page": "julkaisut"},
                    {"text": "Ota yhteyttä", "page": "yhteystiedot"},
                ],
            },
        ),
    ],
}

EVENT_LIST = {
    "title": "Tapahtumat",
    "slug": "tapahtumat",
    "intro": "<p>Seminaareja, aamubrunsseja, neuvontaa, koulutuksia ja vertaisryhmiä. "
    "Kaikki on maksutonta.</p>",
}

PROJECT_LIST = {
    "title": "Hankkeet",
    "slug": "hankkeet",
    "intro": "Viisi hanketta vuosilta 2008–2019. Jokainen etsi omalla tavallaan vastausta samaan "
    "kysymykseen: miten uudesta paikasta tulee koti?",
}

NEWS_LIST = {
    "title": "Ajankohtaista",
    "slug": "ajankohtaista",
    "intro": "Uutisia ja kirjoituksia hankkeiden varrelta.",
}

CONTACTS = {
    "title": "Yhteystiedot",
    "slug": "yhteystiedot",
    "intro": "Kysy rohkeasti. Jos et tiedä, kenelle asia kuuluu, kirjoita tai soita kenelle vain: "
    "autamme eteenpäin.",
    "body": """
<p>Voit kirjoittaa tai soittaa myös omalla kielelläsi. Etsimme tulkin, kun tarvitaan.</p>
<p>Verkoston yhteinen osoite on verkosto@example.org ja puhelin 050 000 0002.
Vastaamme arkisin kello 9–15.</p>
""",
}

PRIVACY = {
    "title": "Tietosuoja",
    "slug": "tietosuoja",
    "intro": "Kysymme vain sen, mitä tapahtuman järjestämiseen tarvitaan.",
    "body": """
<h2>Mitä kysymme</h2>
<p>Kysymme tulijoiden nimet ja tavan saada sinuun yhteys: sähköpostin tai puhelinnumeron. Muistamme
myös, millä kielellä ilmoittauduit. Emme kysy henkilötunnusta, kansalaisuutta emmekä oleskelulupaa.</p>
<h2>Miksi</h2>
<p>Jotta voimme varata paikan, lähettää vahvistuksen ja kertoa, jos aika tai paikka muuttuu.
Tietoja ei käytetä mainontaan, eikä niitä myydä.</p>
<h2>Kuka tiedot näkee</h2>
<p>Tapahtuman järjestäjä ja sivuston ylläpito. Nimiä ei julkaista missään.</p>
<h2>Kuinka kauan</h2>
<p>Vain niin kauan kuin tapahtuman järjestäminen ja siitä raportointi vaativat. Voit pyytää
tietojesi poistamista milloin vain.</p>
<h2>Mitä voit tehdä itse</h2>
<p>Vahvistuksessa on oma linkkisi. Sillä korjaat tietosi tai perut tulosi. Voit myös pyytää tietosi
nähtäväksi tai poistettavaksi: kirjoita osoitteeseen tietosuoja@example.org tai soita 050 000 0004.
Jos jokin jää hiertämään, voit kääntyä tietosuojavaltuutetun puoleen.</p>
<h2>Evästeet</h2>
<p>Sivusto käyttää vain välttämättömiä evästeitä, esimerkiksi lomakkeen suojaamiseen.
Käyntejäsi ei seurata.</p>
""",
}

ACCESSIBILITY = {
    "title": "Saavutettavuusseloste",
    "slug": "saavutettavuusseloste",
    "intro": "Haluamme, että jokainen pystyy käyttämään näitä sivuja. Tässä kerromme, "
    "missä olemme onnistuneet ja mikä on vielä kesken.",
    "shortcomings": """
<ul>
<li>Venäjän, ukrainan, arabian, darin ja somalin käännöksiä eivät ole vielä tarkistaneet
äidinkieliset lukijat. Syy: tarkistus on kesken.</li>
<li>Osa vanhoista PDF-tiedostoista on tehty ennen nykyisiä vaatimuksia, eikä ruudunlukija löydä
niiden otsikoita.</li>
<li>Kaikkia hankesivuja ei ole kaikilla kielillä. Sivu kertoo, kun teksti on muulla kielellä.</li>
</ul>
""",
    "alternatives": """
<p>Lähetämme PDF-tiedoston tekstinä tai luemme sen sinulle puhelimessa. Tulkkia voi pyytää samasta
osoitteesta. Tärkeimmät sivut ovat myös selkosuomeksi.</p>
""",
    "supervisor": """
<p>Kerro puutteesta ensin meille: vastaamme 14 päivässä. Jos vastaus ei auta tai sitä ei tule,
voit tehdä ilmoituksen Liikenne- ja viestintävirasto Traficomille. Se valvoo saavutettavuutta.
Ohjeet löydät osoitteesta
<a href="https://www.saavutettavuusvaatimukset.fi">saavutettavuusvaatimukset.fi</a>.</p>
""",
    "feedback_unit": "Kotopaikka-verkoston ylläpito",
}

KOTOPAIKKA = {
    "title": "Kotopaikka: polkuja kotoutumiseen",
    "slug": "kotopaikka-hanke",
    "intro": "Kotopaikka (2017–2019) etsi paikallisia tapoja tukea kotoutumista Keski-Suomen kunnissa.",
    "goals": """
<ul>
<li>Lisää monikulttuurista osaamista kuntien työntekijöille.</li>
<li>Välineitä ja paikkoja oppia toisilta, oman kunnan sisällä ja kuntien kesken.</li>
<li>Verkosto, joka kokeilee polkuja kotoutumiseen, koulutukseen ja työhön.</li>
<li>Maahan muuttaneille tietoa suomalaisesta työelämästä ja tapaamisia työnantajien kanssa.</li>
</ul>
""",
    "measures": """
<ul>
<li>Veimme vertaisryhmät verkkoon, jotta matka ei estänyt ketään.</li>
<li>Järjestimme avoimia tapahtumia: ideapäivän, seminaarin, makujen ja urien illan
sekä kiertävän aamubrunssin.</li>
<li>Kuvasimme kuntien palveluverkoston: mikä palvelu, kuka sen tarjoaa, kenelle ja missä kunnassa.</li>
<li>Kokosimme verkko-oppaan ja linkkivinkkejä asiakastyöhön, omalla kielellä ja selkosuomeksi.</li>
</ul>
""",
    "results": """
<ul>
<li>Osaamista kuntien toimijoille.</li>
<li>Kuvaukset palveluverkostosta, eli palvelukartta.</li>
<li>Polkuja työhön ja työelämän pelisäännöt.</li>
<li>Materiaaleja ja julkaisuja, joita saa käyttää edelleen.</li>
</ul>
""",
    "body": """
<h2>Missä toimimme</h2>
<p>Kohdekunnat olivat Jämsä, Keuruu, Kyyjärvi, Laukaa, Saarijärvi, Viitasaari ja Äänekoski. Mukana
oli myös peruspalveluliikelaitos Saarikka, jonka alueeseen kuuluvat Kannonkoski, Karstula,
Kivijärvi, Kyyjärvi ja Saarijärven kaupunki.</p>
<h2>Ketkä olivat mukana</h2>
<p>Hanketta koordinoi Jyväskylän ammattikorkeakoulu. Kumppanit olivat Gradia, Humanistinen
ammattikorkeakoulu Humak, Jyväskylän kristillinen opisto ja Jyväskylän palvelualan opisto.
Hanketta rahoitettiin Euroopan sosiaalirahastosta (ESR).</p>
""",
    "materials": [
        ("page", {"text": "Verkko-opas: hyviä käytäntöjä ja vinkkejä", "page": "verkko-opas"}),
        ("page", {"text": "Linkkivinkit työhön", "page": "linkkivinkit-tyohon"}),
        (
            "page",
            {
                "text": "Linkkejä omalla kielellä ja selkosuomeksi",
                "page": "omalla-kielella-ja-selkosuomeksi",
            },
        ),
        ("page", {"text": "Palvelukartta kunnittain", "page": "palvelukartta"}),
        ("page", {"text": "Kaksitoista ajatusta kohtaamisesta", "page": "kaksitoista-ajatusta"}),
        ("page", {"text": "Uutta luettavaa: julkaisut syksyllä 2019", "page": "julkaisut-2019"}),
        ("document", {"title": "Hankkeen esite", "document": "project-fi", "language": "fi"}),
        (
            "document",
            {"title": "Vertaisryhmien esite", "document": "peer-groups-fi", "language": "fi"},
        ),
        (
            "document",
            {"title": "Makuja maailmalta, illan esite", "document": "flavours", "language": "fi"},
        ),
        (
            "document",
            {"title": "Seminaarin ohjelma 23.5.2018", "document": "programme", "language": "fi"},
        ),
    ],
    "keywords": "kotoutuminen, vertaisoppiminen, kunnat, työelämä, verkostot",
}

ADVICE = {
    "title": "Neuvontaa keskiviikkoisin: kysy mitä vain",
    "slug": "neuvontaa-keskiviikkoisin",
    "intro": "Tule käymään, kun kirje, lomake tai puhelinsovellus mietityttää. "
    "Ei ajanvarausta, kahvi on kuumaa.",
    "audience": "Kaikille. Voit ottaa ystävän mukaan.",
    "body": """
<p>Autamme lukemaan kirjeitä, täyttämään lomakkeita ja löytämään oikean paikan asialle. Puhumme
suomea, englantia ja arabiaa. Muilla kielillä soitamme tulkille.</p>
""",
}

PEER_GROUPS = {
    "title": "Vertaisryhmät verkossa: tuleva kausi",
    "slug": "vertaisryhmat-verkossa",
    "intro": "Saman työn tekijät pienessä ryhmässä, ohjaajan tuella. Kaksi ryhmää, "
    "valitse itsellesi sopiva päivä.",
    "body": """
<p>Ryhmissä puhutaan arjen tilanteista: mitä sanoin, mitä olisin voinut sanoa ja mistä sain apua.
Mikään ei lähde ryhmästä eteenpäin.</p>
<h2>Näin osallistut</h2>
<ul>
<li>Tarvitset tietokoneen, kameran ja mikrofonin.</li>
<li>Ilmoittaudut kerralla kaikkiin tapaamisiin.</li>
<li>Lomaviikkoina emme tapaa.</li>
</ul>
<p>Ryhmät ovat maksuttomia. Matkaa ei kerry metriäkään.</p>
""",
}

TUESDAY_GROUP = {
    "title": "Tiistain vertaisryhmä: vaikeat keskustelut",
    "slug": "tiistain-vertaisryhma",
    "intro": "Kahdeksan kertaa, joka toinen tiistai. Aiheena keskustelut, joita jännittää.",
    "audience": "Kuntien, järjestöjen ja yritysten työntekijöille",
    "body": "<p>Ryhmässä on kahdeksan paikkaa. Ohjaajana on kokenut sosiaalialan kouluttaja.</p>",
}
