"""A seminar with many places, held in two languages and interpreted into three."""

from home.demo import people
from home.demo.season import THURSDAY, Season
from home.demo.shapes import DemoEvent, at

WORDS = {
    "fi": {
        "title": "Yhteinen pöytä: seminaari arjen kotoutumisesta",
        "slug": "yhteinen-poyta",
        "intro": "Päivä kaikille, joiden työssä tai vapaa-ajalla kohdataan maahan muuttaneita. "
        "Kuulemme, mikä kunnissa toimii, ja sovimme, mitä kokeillaan seuraavaksi.",
        "audience": "Kuntien, oppilaitosten, järjestöjen ja yritysten väelle – ja sinulle, joka olet itse muuttanut",
        "body": """
<p>Aamupäivällä kolme kuntaa kertoo omasta arjestaan: miten ensimmäiset viikot sujuvat, kuka neuvoo
ja mistä löytyy harrastus. Iltapäivällä istutaan pienissä pöydissä ja etsitään yhdessä seuraava askel.</p>
<h2>Päivän kulku</h2>
<ul>
<li>8.30 ovet auki ja kahvia</li>
<li>9.00 tervetuloa ja kuntien kuulumiset</li>
<li>11.30 lounas, jonka tarjoaa talo</li>
<li>12.30 pöytäkeskustelut</li>
<li>15.00 kotiin lähtö</li>
</ul>
<p>Tulkki istuu vieressäsi, jos haluat. Tilaan pääsee pyörätuolilla.</p>
""",
    },
    "sv": {
        "title": "Vid samma bord: ett seminarium om integration i vardagen",
        "slug": "vid-samma-bord",
        "intro": "En dag för alla som i arbetet eller på fritiden möter människor som flyttat hit. "
        "Vi hör vad som fungerar i kommunerna och kommer överens om vad vi prövar härnäst.",
        "audience": "För kommuner, läroanstalter, föreningar och företag – och för dig som själv har flyttat",
        "body": """
<p>På förmiddagen berättar tre kommuner om sin vardag: hur de första veckorna går, vem som ger råd
och var man hittar en hobby. På eftermiddagen sitter vi vid små bord och söker nästa steg tillsammans.</p>
<h2>Dagens gång</h2>
<ul>
<li>8.30 dörrarna öppnas, kaffe</li>
<li>9.00 välkommen och nytt från kommunerna</li>
<li>11.30 lunch, som huset bjuder på</li>
<li>12.30 samtal kring borden</li>
<li>15.00 hemfärd</li>
</ul>
<p>En tolk sitter bredvid dig om du vill. Man kommer in i lokalen med rullstol.</p>
""",
    },
    "en": {
        "title": "Around one table: a seminar on everyday integration",
        "slug": "around-one-table",
        "intro": "A day for everyone who meets newcomers at work or in free time. We hear "
        "what works in the municipalities and agree on what to try next.",
        "audience": "For municipalities, schools, associations and companies – and for you who have moved here",
        "body": """
<p>In the morning three municipalities tell about their everyday life: how the first weeks go, who
gives advice, and where to find a hobby. In the afternoon we sit at small tables and look for the
next step together.</p>
<h2>The day</h2>
<ul>
<li>8.30 doors open, coffee</li>
<li>9.00 welcome, and news from the municipalities</li>
<li>11.30 lunch, offered by the house</li>
<li>12.30 talks around the tables</li>
<li>15.00 time to go home</li>
</ul>
<p>An interpreter sits next to you if you like. The venue is accessible by wheelchair.</p>
""",
    },
}


def entry(season: Season) -> DemoEvent:
    return DemoEvent(
        words=WORDS,
        organizer="verkosto",
        terms={
            "kind": "seminar",
            "held_in": ["fi", "en"],
            "interpreted_into": ["ar", "uk", "so"],
            "capacity": 60,
        },
        meetings=[at(season.day(4, THURSDAY), "9:00", "15:00", venue="jyvaskyla")],
        parties=people.first(12),
        change_their_mind=people.first(1),
    )
