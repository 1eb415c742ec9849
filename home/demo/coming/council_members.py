"""Membership of the council, by application. The first round has its answers, and more have applied."""

from home.demo.people import one
from home.demo.questions import question
from home.demo.season import FRIDAY, WEDNESDAY, Season
from home.demo.shapes import DemoEvent, Party, at

READY_MADE = [question("municipality", is_required=True), question("interpretation")]

WORDS = {
    "fi": {
        "title": "Kotoutumisraati: hae jäseneksi",
        "slug": "kotoutumisraati-haku",
        "intro": "Raati sanoo, miltä palvelut näyttävät asukkaan silmin. Se kokoontuu kaksi tai kolme "
        "kertaa vuodessa, ja kokoukset tulkataan.",
        "audience": "Sinulle, joka olet tullut Suomeen pakolaisena",
        "body": """
<p>Jäsen ei edusta kansaa eikä uskontoa, vaan itseään. Aiheet tulevat raadilta: asunto, koulu, työ,
terveys, tai se, mikä juuri nyt painaa. Matkat korvataan ja kahvi tarjotaan.</p>
<p>Vastaamme hakijoille aina kuun lopussa. Jos raati on täynnä, pysyt varalla.</p>
""",
        "questions": [
            question("long_text", "Mistä haluaisit raadin puhuvan?", is_required=True),
            *READY_MADE,
        ],
        "privacy_purpose": "Valitsemme raadin jäsenet ja kutsumme heidät kokouksiin.",
    },
    "sv": {
        "title": "Integrationsrådet: ansök om att bli medlem",
        "slug": "integrationsradet-ansokan",
        "intro": "Rådet berättar hur tjänsterna ser ut med invånarens ögon. Det samlas två eller tre "
        "gånger om året, och mötena tolkas.",
        "audience": "För dig som kommit till Finland som flykting",
        "body": """
<p>En medlem företräder varken ett folk eller en religion, bara sig själv. Rådet väljer ämnena:
bostad, skola, arbete, hälsa eller det som tynger just nu. Vi ersätter resorna och bjuder på kaffe.</p>
<p>Vi svarar de sökande i slutet av varje månad. Om rådet är fullt blir du kvar som reserv.</p>
""",
        "questions": [
            question("long_text", "Vad vill du att rådet ska tala om?", is_required=True),
            *READY_MADE,
        ],
        "privacy_purpose": "Vi väljer rådets medlemmar och kallar dem till möten.",
    },
    "en": {
        "title": "Integration council: apply to be a member",
        "slug": "integration-council-application",
        "intro": "The council says what services look like to a resident. It meets two or three times "
        "a year, with interpreters.",
        "audience": "For you who came to Finland as a refugee",
        "body": """
<p>A member speaks for no people and no religion, only as a person. The council chooses its topics:
housing, school, work, health, or what weighs most right now. Travel is paid, coffee is on us.</p>
<p>We answer at the end of each month. If the council is full, you stay in reserve.</p>
""",
        "questions": [
            question("long_text", "What should the council talk about?", is_required=True),
            *READY_MADE,
        ],
        "privacy_purpose": "We choose the members of the council and call them to its meetings.",
    },
}


def entry(season: Season) -> DemoEvent:
    return DemoEvent(
        words=WORDS,
        organizer="neuvonta",
        terms={
            "kind": "meeting",
            "held_in": ["fi"],
            "interpreted_into": ["ar", "fa", "so", "uk"],
            "registration_mode": "application",
            "capacity": 3,
            "party_limit": 1,
            "closes_at": at(season.day(7, FRIDAY), "9:00", "16:00").end,
            "decide_at": at(season.day(8, FRIDAY), "9:00", "16:00").end,
            "reminders": ["P7D"],
        },
        meetings=[
            at(season.day(week, WEDNESDAY), "16:30", "18:30", venue="kotoutumispalvelut")
            for week in [9, 17]
        ],
        parties=applicants(),
        sends_results=True,
    )


def applicants() -> list[Party]:
    return [
        _applicant(
            "Esko Esimerkki", "Asunnoista. Jonossa ei tiedä, missä kohtaa on.", "ar", "selected"
        ),
        _applicant("Mikko Mielikuvitus", "Illasta, kun bussi ei enää kulje.", "none", "selected"),
        _applicant("Oona Olematon", "Siitä, miten koulu kirjoittaa kotiin.", "so", "selected"),
        _applicant("Nelli Nimetön", "Naisten omista liikuntavuoroista.", "fa", "reserve"),
        _applicant(
            "Lauri Luonnos", "Haluaisi puhua koko maan laeista, ei kunnan.", "none", "declined"
        ),
        _applicant("Terttu Testinen", "Lääkärille pääsystä ja tulkin varaamisesta.", "uk", ""),
    ]


def _applicant(name: str, topic: str, language: str, decision: str) -> Party:
    answers = {
        "long_text": [topic],
        "municipality": ["Jyväskylä"],
        "interpretation": [language],
    }
    return one(name, answers=answers, decision=decision)
