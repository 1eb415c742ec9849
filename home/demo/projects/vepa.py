"""P3, VePa, until 2011: the words of its project page. In Finnish, as it was."""

from datetime import date

ORGANIZER = "vaestoliitto"
# It is known to have ended in 2011; it may have begun in 2008, as the oldest of the five.
FIELDS = {"starts_on": date(2008, 1, 1), "ends_on": date(2011, 12, 31)}
AREAS = ["Espoo", "Kouvola", "Tampere", "Vaasa"]
COORDINATOR = "vaestoliitto"
PARTNERS = ["espoo", "kouvola", "tampere", "vaasa"]
CONTACTS = ["vilma"]
PICTURE = "circle"

WORDS = {
    "fi": {
        "title": "VePa: vertaistuki osana kunnan kotouttamistyötä",
        "slug": "vepa",
        "intro": "Vertaisryhmä antaa sen, mitä viranomainen ei voi antaa: toisen, joka on kokenut "
        "saman. VePa toi vertaisryhmät neljään kaupunkiin ja koulutti niille ohjaajat.",
        "goals": """
<ul>
<li>Vertaistuki pysyväksi osaksi kuntien kotouttamistyötä.</li>
<li>Monikielisiä ohjaajia, jotka tuntevat sekä vanhan että uuden kotimaan.</li>
<li>Tukea vanhemmuuteen ja perheen ja lasten hyvinvointiin uudessa maassa.</li>
</ul>
""",
        "measures": """
<ul>
<li>Vertaisryhmäohjaajakoulutus ammattilaisille (opetus, sosiaalityö, varhaiskasvatus),
järjestöjen toimijoille ja vapaaehtoisille, joilla oli pakolaistausta.</li>
<li>Palvelutuottajakoulutus yhdistyksille, jotka tarjoavat ryhmiä kunnille.</li>
<li>Resurssipankki: kuka voi ohjata ryhmää, millä kielillä, mistä aiheista ja missä. Kunnat
etsivät ohjaajan sieltä.</li>
<li>Vertaisryhmiä vanhemmille kumppanikaupungeissa.</li>
</ul>
""",
        "results": """
<ul>
<li>Vanhempien vertaisryhmissä oli mukana noin 550 ihmistä.</li>
<li>Ryhmiin ja koulutuksiin osallistui 640 pakolaistaustaista ihmistä, 250 julkiselta sektorilta
ja 50 kolmannelta sektorilta.</li>
<li>Palautetta kerättiin ja se oli hyvää.</li>
<li>Ohjaajat jäivät resurssipankkiin, josta heidät löytää hankkeen jälkeenkin.</li>
</ul>
""",
        "body": [
            (
                "text",
                """
<h2>Ketkä tekivät</h2>
<p>Hanketta toteutti Väestöliiton Monikulttuurisuuden osaamiskeskus. Kumppanikaupungit olivat
Espoo, Tampere, Vaasa ja Kouvola. Hanketta rahoitti Euroopan pakolaisrahasto.</p>
""",
            ),
            (
                "callout",
                {
                    "title": "Tekstiä kunnan kotouttamisohjelmaan",
                    "text": "<p>Kunta voi kirjata ohjelmaansa esimerkiksi näin: ”Kunta tarjoaa "
                    "maahan muuttaneille vertaisryhmiä heidän omalla kielellään. Ryhmän ohjaaja on "
                    "koulutettu tehtävään ja saa siitä korvauksen. Ryhmistä kerrotaan ensimmäisessä "
                    "tapaamisessa, ja niihin pääsee ilman lähetettä.”</p>",
                },
            ),
            ("button", {"text": "Etsi ohjaaja resurssipankista", "page": "ohjaajat"}),
        ],
        "materials": [
            (
                "document",
                {"title": "Ohjaajakoulutuksen diat", "document": "vepa-training", "language": "fi"},
            ),
            (
                "document",
                {
                    "title": "Päätösseminaari 2011",
                    "document": "vepa-closing",
                    "language": "fi",
                },
            ),
            ("page", {"text": "Tekstiosuus ohjelmaan", "page": "tekstiosuus-kotoutumisohjelmaan"}),
            ("document", {"title": "Palvelutuottajan opas", "language": "fi"}),
            ("document", {"title": "Vertaisryhmä vanhemmille: ohjaajan vihko", "language": "fi"}),
        ],
        "keywords": "vertaisryhmä, vanhemmuus, ohjaajakoulutus, resurssipankki",
    }
}
