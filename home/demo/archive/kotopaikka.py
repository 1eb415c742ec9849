"""What Kotopaikka arranged in 2018-2019, with its true dates and places. In Finnish, as it was.

Times of day are true for Viitasaari and for the road show. Of the idea day and of the Saarijärvi
seminar only the day is known; their times are chosen as they might have been.
"""

from datetime import date

from home.demo.shapes import DemoEvent, DemoSeries, at

IDEA_DAY = DemoEvent(
    organizer="jamk",
    terms={"kind": "meeting", "held_in": ["fi"]},
    meetings=[at(date(2018, 2, 21), "9:00", "12:00", venue="jyvaskyla")],
    words={
        "fi": {
            "title": "Ideapäivä: mitä kotoutuminen meillä tarvitsee?",
            "slug": "ideapaiva-2018",
            "intro": "Aamupäivä, jossa kuntien työntekijät, oppilaitokset ja järjestöt keräsivät "
            "ideoita siihen, miten maahan muuttanut löytää paikkansa Keski-Suomessa.",
            "audience": "Kaikille, jotka tapaavat työssään maahan muuttaneita",
            "body": """
<p>Ideapäivässä istuttiin pienissä pöydissä ja kysyttiin kolme asiaa: mikä toimii jo nyt,
mistä ihmiset putoavat ja mitä voisimme kokeilla yhdessä.</p>
<p>Ideat kirjattiin muistiin ja vietiin hankkeen työpöydälle.</p>
""",
        }
    },
)

FLAVOURS = DemoEvent(
    organizer="jamk",
    terms={"kind": "community", "held_in": ["fi"]},
    meetings=[at(date(2018, 5, 15), "15:00", "19:00", venue="viitasaari")],
    words={
        "fi": {
            "title": "Makuja maailmalta ja uria Keski-Suomesta",
            "slug": "makuja-maailmalta-2018",
            "intro": "Ilta Viitasaarella: ruokaa monesta maasta ja tarinoita siitä, "
            "miten työ on löytynyt Keski-Suomesta.",
            "audience": "Kaikille: asukkaille, työnantajille ja maahan muuttaneille",
            "body": """
<p>Maistelupöydistä oli lyhyt matka puheisiin: samassa salissa tavattiin työnantajia,
opiskelupaikkojen väkeä ja ihmisiä, jotka olivat jo löytäneet oman uransa.</p>
<p>Mukaan sai tulla myös vain syömään ja tutustumaan naapureihin.</p>
""",
        }
    },
)

ENCOUNTERS = DemoEvent(
    organizer="jamk",
    terms={"kind": "seminar", "held_in": ["fi"]},
    meetings=[at(date(2018, 5, 23), "9:00", "15:00", venue="saarijarvi")],
    words={
        "fi": {
            "title": "Kohtaamisia ja palveluja: seminaari maahan muuttaneiden kanssa työskenteleville",
            "slug": "kohtaamisia-ja-palveluja-2018",
            "intro": "Päivä Saarijärvellä siitä, miten kohtaamme maahan muuttaneen hyvin "
            "ja miten järjestämme palvelut niin, että ne löytyvät.",
            "audience": "Kuntien, oppilaitosten ja järjestöjen työntekijöille",
            "body": """
<p>Aamupäivällä puhuttiin kohtaamisesta: kielestä, luottamuksesta ja siitä, mitä ensimmäinen
tapaaminen ratkaisee. Iltapäivällä katsottiin palveluja: kuka tekee mitä, missä kunnassa ja kenelle.</p>
<h2>Mitä jäi käteen</h2>
<ul>
<li>Selkeä kieli auttaa kaikkia, ei vain niitä, joille suomi on uusi.</li>
<li>Yksi tuttu työntekijä on enemmän kuin monta esitettä.</li>
<li>Pieni kunta pärjää, kun naapurin kanssa sovitaan työnjaosta.</li>
</ul>
""",
        }
    },
)

ROAD_SHOW = DemoSeries(
    words={
        "fi": {
            "title": "Road Show 2019: aamubrunssilla Kotopaikan oppeja",
            "slug": "road-show-2019",
            "intro": "Hankkeen päätösseminaari tuli kylään: kaksi aamubrunssia, toinen pohjoisessa "
            "ja toinen eteläisessä Keski-Suomessa. Jokainen valitsi itselleen sopivan.",
            "body": """
<p>Saman pöydän ääressä syötiin aamiaista ja käytiin läpi, mitä Kotopaikka-hankkeessa opittiin:
mitkä kokeilut jäivät elämään ja mistä työntekijä löytää tukea, kun hanke loppuu.</p>
""",
        }
    },
    events=[
        DemoEvent(
            organizer="jamk",
            terms={"kind": "brunch", "held_in": ["fi"]},
            meetings=[at(date(2019, 5, 21), "9:00", "11:00", venue="biotalous")],
            words={
                "fi": {
                    "title": "Aamubrunssi Saarijärvellä",
                    "slug": "saarijarvi",
                    "intro": "Road Show'n ensimmäinen pysähdys, pohjoinen Keski-Suomi.",
                    "audience": "Kuntien, yritysten ja järjestöjen väelle",
                    "body": "<p>Brunssi, lyhyet puheenvuorot ja aikaa kysyä.</p>",
                }
            },
        ),
        DemoEvent(
            organizer="jamk",
            terms={"kind": "brunch", "held_in": ["fi"]},
            meetings=[at(date(2019, 5, 24), "10:00", "12:00", venue="keuruu")],
            words={
                "fi": {
                    "title": "Aamubrunssi Keuruulla",
                    "slug": "keuruu",
                    "intro": "Road Show'n toinen pysähdys, eteläinen Keski-Suomi.",
                    "audience": "Kuntien, yritysten ja järjestöjen väelle",
                    "body": "<p>Brunssi, lyhyet puheenvuorot ja aikaa kysyä.</p>",
                }
            },
        ),
    ],
)
