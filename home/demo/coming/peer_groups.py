"""Online peer groups to choose between. The link goes only to those who have a place."""

from home.demo import people
from home.demo.season import THURSDAY, TUESDAY, Season
from home.demo.shapes import DemoEvent, DemoSeries, at

SERIES_WORDS = {
    "fi": {
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
    },
    "sv": {
        "title": "Kamratgrupper på nätet: den kommande säsongen",
        "slug": "kamratgrupper-pa-natet",
        "intro": "En liten grupp med samma slags arbete och stöd av en ledare. Två grupper, "
        "välj den dag som passar dig.",
        "body": """
<p>I grupperna talar vi om vardagen: vad jag sade, vad jag kunde ha sagt och varifrån jag fick hjälp.
Inget förs vidare från gruppen.</p>
<h2>Så deltar du</h2>
<ul>
<li>Du behöver en dator med kamera och mikrofon.</li>
<li>Du anmäler dig till alla träffar på en gång.</li>
<li>Under lovveckor träffas vi inte.</li>
</ul>
<p>Grupperna är avgiftsfria. Du behöver inte resa en meter.</p>
""",
    },
    "en": {
        "title": "Online peer groups: the coming season",
        "slug": "online-peer-groups",
        "intro": "A small group of people in the same kind of work, with a leader's support. "
        "Two groups: choose the day that suits you.",
        "body": """
<p>In the groups we talk about everyday situations: what I said, what I could have said, and where
I found help. Nothing leaves the group.</p>
<h2>How to take part</h2>
<ul>
<li>You need a computer with a camera and a microphone.</li>
<li>You register for all the meetings at once.</li>
<li>We don't meet in holiday weeks.</li>
</ul>
<p>The groups are free of charge, and you travel nowhere.</p>
""",
    },
}

TUESDAY_WORDS = {
    "fi": {
        "title": "Tiistain vertaisryhmä: vaikeat keskustelut",
        "slug": "tiistain-vertaisryhma",
        "intro": "Kahdeksan kertaa, joka toinen tiistai. Aiheena keskustelut, joita jännittää.",
        "audience": "Kuntien, järjestöjen ja yritysten työntekijöille",
        "body": "<p>Ryhmässä on kahdeksan paikkaa. Ohjaajana on kokenut sosiaalialan kouluttaja.</p>",
    },
    "sv": {
        "title": "Tisdagens kamratgrupp: svåra samtal",
        "slug": "tisdagens-kamratgrupp",
        "intro": "Åtta gånger, varannan tisdag. Temat är samtal som gör en nervös.",
        "audience": "För anställda i kommuner, föreningar och företag",
        "body": "<p>Gruppen har åtta platser. Ledaren är en erfaren utbildare inom socialt arbete.</p>",
    },
    "en": {
        "title": "Tuesday peer group: difficult conversations",
        "slug": "tuesday-peer-group",
        "intro": "Eight times, every second Tuesday. The topic: conversations that make us nervous.",
        "audience": "For staff in municipalities, associations and companies",
        "body": "<p>The group has eight places. The leader is an experienced trainer in social work.</p>",
    },
}

THURSDAY_WORDS = {
    "fi": {
        "title": "Torstain vertaisryhmä: perheiden arki",
        "slug": "torstain-vertaisryhma",
        "intro": "Kuusi kertaa, joka toinen torstai. Aiheena lapset, koulu ja koti kahden kulttuurin välissä.",
        "audience": "Varhaiskasvatuksen, koulujen ja perhepalvelujen työntekijöille",
        "body": "<p>Ryhmää voi seurata suomeksi tai englanniksi. Paikkoja on kymmenen.</p>",
    },
    "sv": {
        "title": "Torsdagens kamratgrupp: familjernas vardag",
        "slug": "torsdagens-kamratgrupp",
        "intro": "Sex gånger, varannan torsdag. Temat är barn, skola och hem mellan två kulturer.",
        "audience": "För anställda inom småbarnspedagogik, skola och familjetjänster",
        "body": "<p>Du kan delta på finska eller engelska. Gruppen har tio platser.</p>",
    },
    "en": {
        "title": "Thursday peer group: everyday life of families",
        "slug": "thursday-peer-group",
        "intro": "Six times, every second Thursday. The topic: children, school and home "
        "between two cultures.",
        "audience": "For staff in early childhood education, schools and family services",
        "body": "<p>You can take part in Finnish or English. The group has ten places.</p>",
    },
}


def entry(season: Season) -> DemoSeries:
    return DemoSeries(words=SERIES_WORDS, events=[_on_tuesdays(season), _on_thursdays(season)])


def _on_tuesdays(season: Season) -> DemoEvent:
    return DemoEvent(
        words=TUESDAY_WORDS,
        organizer="verkosto",
        terms={"kind": "peer_group", "held_in": ["fi"], "capacity": 8, "party_limit": 1},
        meetings=[
            at(day, "13:00", "14:30", online_url="https://video.example.org/tiistai")
            for day in season.every_second(TUESDAY, times=8, week=2)
        ],
        parties=people.alone()[:9],
    )


def _on_thursdays(season: Season) -> DemoEvent:
    return DemoEvent(
        words=THURSDAY_WORDS,
        organizer="verkosto",
        terms={"kind": "peer_group", "held_in": ["fi", "en"], "capacity": 10, "party_limit": 1},
        meetings=[
            at(day, "9:00", "10:30", online_url="https://video.example.org/torstai")
            for day in season.every_second(THURSDAY, times=6, week=3)
        ],
        parties=people.alone()[-4:],
    )
