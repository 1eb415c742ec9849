"""Selkosuomi: the main pages in plain Finnish. Short sentences, common words, one thing at a time."""

HOME = {
    "title": "Kotopaikka – apua uuteen alkuun",
    "slug": "kotopaikka-selko",
    "intro": "Muutitko Suomeen? Tai autatko ihmisiä, jotka muuttivat Suomeen? "
    "Täältä löydät apua, ryhmiä ja tapahtumia.",
    "body": """
<p>Tämä sivusto kertoo viidestä hankkeesta. Hanke on työ, joka tehdään yhdessä ja joka loppuu
sovittuna päivänä. Nämä hankkeet ovat jo loppuneet. Tapahtumat jatkuvat.</p>
<p>Kaikki tapahtumat ovat ilmaisia.</p>
<p>Tämä sivusto on esimerkki. Hankkeet ovat totta. Tulevat tapahtumat ja ihmiset eivät ole totta.</p>
""",
    "audiences": [
        (
            "audience",
            {
                "title": "Muutitko Suomeen?",
                "text": "Täältä saat apua. Voit myös tavata uusia ihmisiä.",
                "links": [
                    {"text": "Tule kysymään neuvoa", "page": "neuvontaa-keskiviikkoisin"},
                    {"text": "Katso tapahtumat", "page": "tapahtumat"},
                    {"text": "Katso, kuka auttaa sinun kunnassasi", "page": "palvelukartta"},
                    {
                        "text": "Linkkejä omalla kielellä",
                        "page": "omalla-kielella-ja-selkosuomeksi",
                    },
                ],
            },
        ),
        (
            "audience",
            {
                "title": "Oletko työssä kunnassa?",
                "text": "Täältä saat tukea työhösi.",
                "links": [
                    {"text": "Tule ryhmään netissä", "page": "vertaisryhmat-verkossa"},
                    {"text": "Lue opasta", "page": "verkko-opas"},
                ],
            },
        ),
        (
            "audience",
            {
                "title": "Oletko mukana järjestössä tai yrityksessä?",
                "text": "Täältä saat ohjeita ja ideoita.",
                "links": [
                    {"text": "Lue hankkeista", "page": "hankkeet"},
                    {"text": "Ota yhteyttä", "page": "yhteystiedot"},
                ],
            },
        ),
    ],
}

EVENT_LIST = {
    "title": "Tapahtumat",
    "slug": "tapahtumat-selko",
    "intro": "<p>Tässä ovat tapahtumat. Voit valita, mihin tulet. Tapahtumat ovat ilmaisia.</p>",
}

PROJECT_LIST = {
    "title": "Hankkeet",
    "slug": "hankkeet-selko",
    "intro": "Täällä kerromme hankkeista. Hankkeissa autettiin ihmisiä, jotka muuttivat Suomeen. "
    "Hankkeet olivat vuosina 2008–2019.",
}

NEWS_LIST = {
    "title": "Uutiset",
    "slug": "uutiset-selko",
    "intro": "Täällä kerromme uutisia.",
}

CONTACTS = {
    "title": "Ota yhteyttä",
    "slug": "ota-yhteytta",
    "intro": "Kysy meiltä. Kysymys voi olla iso tai pieni. Me autamme.",
    "body": """
<p>Voit kirjoittaa tai soittaa omalla kielellä. Me pyydämme tulkin mukaan.</p>
<p>Sähköposti: verkosto@example.org</p>
<p>Puhelin: 050 000 0002. Vastaamme maanantaista perjantaihin kello 9–15.</p>
""",
}

PRIVACY = {
    "title": "Sinun tietosi",
    "slug": "sinun-tietosi",
    "intro": "Tämä sivu kertoo, mitä tietoja me kysymme sinulta ja miksi.",
    "body": """
<h2>Mitä me kysymme?</h2>
<p>Me kysymme sinun nimen. Me kysymme myös sähköpostin tai puhelinnumeron. Me muistamme, millä
kielellä sinä ilmoittauduit. Me emme kysy muuta. Me emme kysy henkilötunnusta.</p>
<h2>Miksi me kysymme?</h2>
<p>Me varaamme sinulle paikan. Me lähetämme sinulle viestin. Viesti kertoo, milloin ja missä
tapahtuma on. Me emme myy tietoja. Me emme lähetä mainoksia.</p>
<h2>Kuka näkee tiedot?</h2>
<p>Tiedot näkee ihminen, joka järjestää tapahtuman. Tiedot näkee myös ihminen, joka hoitaa
näitä sivuja. Nimesi ei näy netissä.</p>
<h2>Kuinka kauan tiedot ovat meillä?</h2>
<p>Tiedot ovat meillä vähän aikaa. Kun niitä ei tarvita, me poistamme ne.</p>
<h2>Mitä sinä voit tehdä?</h2>
<p>Saat viestissä oman linkin. Linkistä voit muuttaa tietoja. Voit myös perua, jos et tule.
Voit pyytää, että saat nähdä tiedot. Voit pyytää, että me poistamme tiedot.
Kirjoita: tietosuoja@example.org. Tai soita: 050 000 0004. Jos olet tyytymätön, voit kirjoittaa
tietosuoja-valtuutetulle. Tietosuoja-valtuutettu valvoo, että tietoja käytetään oikein.</p>
<h2>Evästeet</h2>
<p>Eväste on pieni tiedosto, jonka sivu tallentaa sinun koneelle. Me käytämme evästeitä vain,
kun se on pakko. Me emme seuraa, mitä sinä katsot.</p>
""",
}

ACCESSIBILITY = {
    "title": "Saavutettavuus",
    "slug": "saavutettavuus-selko",
    "intro": "Saavutettavuus tarkoittaa, että jokainen pystyy käyttämään sivuja. "
    "Tässä kerromme, mikä toimii ja mikä ei toimi vielä.",
    "shortcomings": """
<ul>
<li>Osa kielistä on vielä tarkistamatta. Teksteissä voi olla virheitä. Me tarkistamme niitä.</li>
<li>Osa vanhoista tiedostoista on vaikeita lukea, jos käytät ruudunlukijaa.</li>
<li>Kaikki sivut eivät ole kaikilla kielillä.</li>
</ul>
""",
    "alternatives": """
<p>Voit soittaa meille. Me luemme tekstin sinulle. Voimme myös lähettää tekstin sähköpostilla.</p>
""",
    "supervisor": """
<p>Kerro ensin meille, jos jokin ei toimi. Me vastaamme 14 päivässä. Jos et saa apua, voit kertoa
asiasta Traficomille. Traficom on virasto, joka valvoo saavutettavuutta. Ohjeet ovat osoitteessa
<a href="https://www.saavutettavuusvaatimukset.fi">saavutettavuusvaatimukset.fi</a>.</p>
""",
    "feedback_unit": "Ihmiset, jotka hoitavat näitä sivuja",
}

KOTOPAIKKA = {
    "title": "Kotopaikka-hanke",
    "slug": "kotopaikka-hanke-selko",
    "intro": "Kotopaikka oli hanke Keski-Suomessa. Se alkoi vuonna 2017 ja loppui vuonna 2019.",
    "goals": """
<ul>
<li>Kunnan työntekijät oppivat kohtaamaan ihmisiä eri maista.</li>
<li>Työntekijät oppivat toisiltaan.</li>
<li>Kunnat, koulut ja työpaikat kokeilevat uutta yhdessä.</li>
<li>Maahan muuttaneet oppivat, miten Suomessa tehdään työtä. He tapaavat työnantajia.</li>
</ul>
""",
    "measures": """
<ul>
<li>Teimme ryhmiä nettiin. Kenenkään ei tarvinnut matkustaa.</li>
<li>Järjestimme tapahtumia. Niihin sai tulla kuka vain.</li>
<li>Kirjoitimme listan: kuka auttaa, ketä autetaan ja missä kunnassa.</li>
<li>Teimme oppaan nettiin. Keräsimme linkkejä eri kielillä ja selkosuomeksi.</li>
</ul>
""",
    "results": """
<ul>
<li>Kunnan työntekijät osaavat enemmän.</li>
<li>Jokainen voi katsoa, kuka auttaa ja missä.</li>
<li>Työhön on uusia polkuja. Työn säännöt on kerrottu selvästi.</li>
<li>Opas, linkit ja muut tekstit ovat edelleen netissä.</li>
</ul>
""",
    "body": """
<h2>Missä hanke toimi?</h2>
<p>Hanke toimi seitsemässä kunnassa. Ne ovat Jämsä, Keuruu, Kyyjärvi, Laukaa, Saarijärvi,
Viitasaari ja Äänekoski. Mukana oli myös Saarikka. Saarikka hoitaa palveluja viidessä kunnassa.
Ne ovat Kannonkoski, Karstula, Kivijärvi, Kyyjärvi ja Saarijärvi.</p>
<h2>Kuka teki hankkeen?</h2>
<p>Hanketta johti Jyväskylän ammattikorkeakoulu. Mukana olivat Gradia, Humak,
Jyväskylän kristillinen opisto ja Jyväskylän palvelualan opisto.</p>
<p>Rahat tulivat Euroopan unionilta. Rahat antoi Euroopan sosiaalirahasto.</p>
""",
    "materials": [
        ("page", {"text": "Opas netissä", "page": "verkko-opas"}),
        ("page", {"text": "Linkkejä", "page": "omalla-kielella-ja-selkosuomeksi"}),
        ("page", {"text": "Kuka auttaa ja missä", "page": "palvelukartta"}),
    ],
    "keywords": "uusi koti, kunta, työ, ryhmät, apu",
}

ADVICE = {
    "title": "Neuvontaa keskiviikkona: tule kysymään",
    "slug": "neuvontaa-keskiviikkona",
    "intro": "Saitko kirjeen, jota et ymmärrä? Onko lomake vaikea? Tule käymään. "
    "Et tarvitse aikaa. Me juomme kahvia yhdessä.",
    "audience": "Kaikille. Ystävä voi tulla mukaan.",
    "body": """
<p>Me luemme kirjeen yhdessä. Me täytämme lomakkeen yhdessä. Me kerromme, minne voit mennä.
Me puhumme suomea, englantia ja arabiaa. Jos puhut muuta kieltä, me soitamme tulkille.</p>
""",
}

PEER_GROUPS = {
    "title": "Ryhmät netissä",
    "slug": "ryhmat-netissa",
    "intro": "Ryhmässä tapaat ihmisiä, jotka tekevät samaa työtä. Ryhmiä on kaksi. "
    "Valitse sinulle sopiva päivä.",
    "body": """
<p>Ryhmässä puhutaan työstä. Kerrot, mikä oli vaikeaa. Kuulet, mitä muut tekivät.
Kukaan ei kerro asioita muille.</p>
<h2>Näin tulet mukaan</h2>
<ul>
<li>Tarvitset tietokoneen. Siinä on kamera ja mikrofoni.</li>
<li>Ilmoittaudut vain yhden kerran. Silloin tulet kaikkiin tapaamisiin.</li>
<li>Loma-aikana ryhmä ei tapaa.</li>
</ul>
<p>Ryhmä on ilmainen. Sinun ei tarvitse matkustaa.</p>
""",
}

TUESDAY_GROUP = {
    "title": "Ryhmä tiistaina: kun puhuminen on vaikeaa",
    "slug": "ryhma-tiistaina",
    "intro": "Ryhmä tapaa kahdeksan kertaa. Tapaaminen on joka toinen tiistai. "
    "Puhumme siitä, miten vaikeasta asiasta puhutaan.",
    "audience": "Ihmisille, jotka ovat työssä kunnassa, järjestössä tai yrityksessä",
    "body": "<p>Ryhmään mahtuu kahdeksan ihmistä. Ohjaaja auttaa ja opettaa.</p>",
}
