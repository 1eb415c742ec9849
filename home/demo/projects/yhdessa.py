"""P5, Yhdessä enemmän, 1.1.2017-31.12.2018: its words. In Finnish, as it was."""

from datetime import date

ORGANIZER = "yhteisojentuki"
FIELDS = {"starts_on": date(2017, 1, 1), "ends_on": date(2018, 12, 31)}
AREAS = ["Jyväskylä", "Viitasaari"]
COORDINATOR = "yhteisojentuki"
PARTNERS = ["jyvaskyla", "viitasaari"]
CONTACTS = ["jaakko", "aino", "maria"]
PICTURE = "yard"

WORDS = {
    "fi": {
        "title": "Yhdessä enemmän: maahan muuttaneet osana yhteisöä",
        "slug": "yhdessa-enemman",
        "intro": "Naapurista tulee tuttu, kun on syy jutella. Yhdessä enemmän toi neuvonnan "
        "lähiöihin ja keksi niitä syitä: pihajuhlia, kerhoja ja kahvihetkiä.",
        "goals": """
<ul>
<li>Maahan muuttaneet osaksi asuinalueen arkea, ei sen laidalle.</li>
<li>Apua omalla kielellä sieltä, missä ihmiset asuvat.</li>
<li>Kantaväestölle paikka kysyä ja tutustua.</li>
<li>Kunnan työntekijöille tukea toisiltaan.</li>
</ul>
""",
        "measures": """
<ul>
<li>Kiertävä neuvonta Jyväskylän lähiöissä Keltinmäessä, Huhtasuolla ja Kuokkalassa, monella
kielellä ja aina samoina päivinä. Rinnalla neuvottiin myös verkossa.</li>
<li>Neuvontapuhelin kantaväestölle syksystä 2017.</li>
<li>Lähiötapahtumia yhdessä: yhteisiä tapahtumia, pihajuhlia, kerhoja, asukastilaisuuksia
ja ystävätoimintaa.</li>
<li>Ryhmämentorointia kunnan työntekijöille sosiaalityössä, varhaiskasvatuksessa ja opetuksessa.</li>
<li>Hyviä käytäntöjä Ruotsista, Norjasta, Britanniasta, Irlannista ja Tanskasta, koottuna
muiden käyttöön.</li>
</ul>
""",
        "results": """
<ul>
<li>Kolme neuvontapistettä, joiden aikataulun koko lähiö oppi.</li>
<li>Tapa mentoroida ryhmässä: kollega auttaa kollegaa.</li>
<li>Kokoelma hyviä käytäntöjä viidestä maasta.</li>
<li>Naapureita, jotka tervehtivät toisiaan.</li>
</ul>
""",
        "body": [
            (
                "text",
                """
<h2>Ketkä tekivät</h2>
<p>Hanketta toteutti Keski-Suomen Yhteisöjen Tuki ry. Rahoittajat olivat Euroopan sosiaalirahasto,
Jyväskylän ja Viitasaaren kaupungit sekä STEA.</p>
""",
            ),
            ("button", {"text": "Tapaa työntekijät", "page": "yhdessa-tyontekijat"}),
        ],
        "materials": [
            ("page", {"text": "Hyviä käytäntöjä muualta", "page": "palvelumallit"}),
            ("document", {"title": "Ryhmämentoroinnin opas", "language": "fi"}),
        ],
        "visiting_address": "Mallitie 12, 40100 Jyväskylä",
        "keywords": "neuvonta, naapurit, lähiöt, ryhmämentorointi, yhteisö",
    }
}

# A page below the project's own.
STAFF_PAGE = {
    "fi": {
        "title": "Yhdessä enemmän: työntekijät",
        "slug": "yhdessa-tyontekijat",
        "intro": "Kolme työntekijää, kolme puhelinta ja yksi ovi, johon saa koputtaa.",
        "body": [
            ("people", ["jaakko", "aino", "maria"]),
            (
                "callout",
                {
                    "title": "Postiosoite",
                    "text": "<p>Keski-Suomen Yhteisöjen Tuki ry<br/>Mallitie 12<br/>"
                    "40100 Jyväskylä<br/>Suomi</p>",
                },
            ),
            (
                "text",
                "<p>Yhdessä enemmän -hanke toimi 1.1.2017–31.12.2018. Sitä toteutti "
                "Keski-Suomen Yhteisöjen Tuki ry.</p>",
            ),
        ],
    }
}
