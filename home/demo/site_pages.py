"""The words of the home page and the event list. The plain pages have modules of their own."""

from home.demo.about import ABOUT
from home.demo.privacy import PRIVACY

__all__ = ["ABOUT", "EVENT_LIST", "HOME", "PRIVACY"]

HOME = {
    "fi": {
        "title": "Kotopaikka – kotoutumista lähellä ihmistä",
        "slug": "kotopaikka",
        "intro": "Täältä löydät tapahtumat, koulutukset ja vertaisryhmät kaikille, jotka tekevät "
        "Keski-Suomesta kotia maahan muuttaneille – ja heille itselleen.",
        "body": """
<p>Kotopaikka-hanke rakensi vuosina 2017–2019 paikallisia polkuja kotoutumiseen: lisää osaamista
työntekijöille, paikkoja oppia toisilta ja teitä opintoihin ja töihin. Mukana olivat Jämsä, Keuruu,
Kyyjärvi, Laukaa, Saarijärvi, Viitasaari, Äänekoski ja peruspalveluliikelaitos Saarikka.</p>
<p>Hanke päättyi, mutta tapaamiset jatkuvat. Valitse tapahtuma, ilmoittaudu ja tule mukaan –
osallistuminen ei maksa mitään.</p>
<p>Tämä on esimerkkisivusto: vuosien 2018–2019 tapahtumat ovat totta, tulevat tapahtumat
ja ihmiset on keksitty.</p>
""",
    },
    "sv": {
        "title": "Kotopaikka – integration nära människan",
        "slug": "kotopaikka-sv",
        "intro": "Här hittar du evenemang, utbildningar och kamratgrupper för alla som gör "
        "Mellersta Finland till ett hem för dem som flyttat hit – och för dem själva.",
        "body": """
<p>Projektet Kotopaikka byggde åren 2017–2019 lokala vägar till integration: mer kunskap för
personalen, platser att lära av varandra och vägar till studier och jobb. Med var Jämsä, Keuruu,
Kyyjärvi, Laukaa, Saarijärvi, Viitasaari, Äänekoski och basserviceenheten Saarikka.</p>
<p>Projektet är slut men träffarna fortsätter. Välj ett evenemang, anmäl dig och kom med –
det kostar ingenting att delta.</p>
<p>Det här är en exempelwebbplats: evenemangen 2018–2019 har ägt rum, men de kommande evenemangen
och personerna är påhittade.</p>
""",
    },
    "en": {
        "title": "Kotopaikka – settling in, close to people",
        "slug": "kotopaikka-en",
        "intro": "Events, trainings and peer groups for everyone who helps newcomers feel at home "
        "in Central Finland – and for the newcomers themselves.",
        "body": """
<p>From 2017 to 2019 the Kotopaikka project built local paths to integration: stronger skills for
staff, places to learn from one another, and ways into studies and work. Jämsä, Keuruu, Kyyjärvi,
Laukaa, Saarijärvi, Viitasaari, Äänekoski and the basic service enterprise Saarikka took part.</p>
<p>The project has ended; the meetings go on. Choose an event, register and come along –
taking part is free.</p>
<p>This is a sample site: the events of 2018–2019 did take place, while the coming events
and the people are invented.</p>
""",
    },
}

EVENT_LIST = {
    "fi": {
        "title": "Tapahtumat",
        "slug": "tapahtumat",
        "intro": "<p>Seminaareja, aamubrunsseja, koulutuksia ja vertaisryhmiä. "
        "Kaikki on maksutonta.</p>",
    },
    "sv": {
        "title": "Evenemang",
        "slug": "evenemang",
        "intro": "<p>Seminarier, morgonbruncher, utbildningar och kamratgrupper. "
        "Allt är avgiftsfritt.</p>",
    },
    "en": {
        "title": "Events",
        "slug": "events",
        "intro": "<p>Seminars, morning brunches, trainings and peer groups. "
        "Everything is free of charge.</p>",
    },
}
