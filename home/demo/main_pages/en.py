"""English: the main pages."""

HOME = {
    "title": "Kotopaikka – settling in, close to people",
    "slug": "kotopaikka-en",
    "intro": "Events, advice and peer groups for everyone who makes Central Finland a home – "
    "whether you came from far away or have always lived here.",
    "body": """
<p>This site brings together the work of five projects: what was tried, what was learned and what
can still be used. The projects have ended; the meetings go on. Taking part is free.</p>
<p>This is a sample site: the projects are true, while the coming events and the people
are invented.</p>
""",
    "audiences": [
        (
            "audience",
            {
                "title": "Have you moved to Finland?",
                "text": "Find help, people, and places where you can simply drop in.",
                "links": [
                    {"text": "Advice on Wednesdays", "page": "neuvontaa-keskiviikkoisin"},
                    {"text": "All events", "page": "tapahtumat"},
                    {"text": "Services by municipality", "page": "palvelukartta"},
                    {
                        "text": "Links in your own language",
                        "page": "omalla-kielella-ja-selkosuomeksi",
                    },
                ],
            },
        ),
        (
            "audience",
            {
                "title": "Do you work in a municipality?",
                "text": "Peer support, training and ready-made ways for everyday encounters.",
                "links": [
                    {"text": "Online peer groups", "page": "vertaisryhmat-verkossa"},
                    {"text": "Web guide for client work", "page": "verkko-opas"},
                    {"text": "Twelve thoughts on meeting people", "page": "kaksitoista-ajatusta"},
                    {"text": "Find a leader for your group", "page": "ohjaajat"},
                ],
            },
        ),
        (
            "audience",
            {
                "title": "An association, a school or a company?",
                "text": "Models, publications and partners to support your own work.",
                "links": [
                    {"text": "Projects and their results", "page": "hankkeet"},
                    {"text": "Service models", "page": "palvelumallit"},
                    {"text": "Publications and brochures", "page": "julkaisut"},
                    {"text": "Contact us", "page": "yhteystiedot"},
                ],
            },
        ),
    ],
}

EVENT_LIST = {
    "title": "Events",
    "slug": "events",
    "intro": "<p>Seminars, morning brunches, advice, trainings and peer groups. "
    "Everything is free of charge.</p>",
}

PROJECT_LIST = {
    "title": "Projects",
    "slug": "projects",
    "intro": "Five projects from 2008 to 2019. Each looked in its own way for an answer "
    "to the same question: how does a new place become a home?",
}

NEWS_LIST = {
    "title": "News",
    "slug": "news",
    "intro": "News and articles from along the way.",
}

CONTACTS = {
    "title": "Contact us",
    "slug": "contact-us",
    "intro": "Just ask. If you don't know whose matter it is, write to or call any of us: "
    "we help you on.",
    "body": """
<p>You can also write or call in your own language. We find an interpreter when one is needed.</p>
<p>The address that all of us share is verkosto@example.org, and the phone number is 050 000 0002.
We answer on weekdays from 9 to 15.</p>
""",
}

PRIVACY = {
    "title": "Privacy",
    "slug": "privacy",
    "intro": "We ask only for what it takes to arrange an event.",
    "body": """
<h2>What we ask</h2>
<p>We ask for the names of those who come and a way to reach you: an e-mail address or a phone
number. We also remember the language you registered in. We don't ask for your personal identity
code, nationality or residence permit.</p>
<h2>Why</h2>
<p>To keep a place for you, to send you a confirmation, and to tell you if the time or the place
changes. Your details are never used for advertising, and never sold.</p>
<h2>Who sees them</h2>
<p>The organizer of the event and those who run this site. Names are published nowhere.</p>
<h2>For how long</h2>
<p>Only as long as it takes to arrange the event and to report on it. You can ask to have your
details deleted at any time.</p>
<h2>What you can do yourself</h2>
<p>Your confirmation has a link of your own. Use it to correct your details or to cancel. You can
also ask to see your details or to have them deleted: write to tietosuoja@example.org or call
050 000 0004. If something still feels wrong, you can turn to the Data Protection Ombudsman.</p>
<h2>Cookies</h2>
<p>This site uses only the cookies it can't do without, for example to protect forms.
Your visits are not tracked.</p>
""",
}

ACCESSIBILITY = {
    "title": "Accessibility statement",
    "slug": "accessibility-statement",
    "intro": "We want everyone to be able to use these pages. Here we tell where we have "
    "succeeded and what is still unfinished.",
    "shortcomings": """
<ul>
<li>The translations into Russian, Ukrainian, Arabic, Dari and Somali have not been checked by
native speakers yet. The reason: the checking is under way.</li>
<li>Some old PDF files were made before today's requirements, and a screen reader doesn't find
their headings.</li>
<li>Not every project page exists in every language. A page says so when a text is in another
language.</li>
</ul>
""",
    "alternatives": """
<p>We send you a PDF file as plain text, or read it to you on the phone. You can ask for an
interpreter at the same address. The most important pages are also in plain Finnish.</p>
""",
    "supervisor": """
<p>Tell us first about what is wrong: we answer within 14 days. If our answer doesn't help, or
if none comes, you can notify the Finnish Transport and Communications Agency Traficom, which
supervises accessibility. How to do so is told at
<a href="https://www.saavutettavuusvaatimukset.fi">saavutettavuusvaatimukset.fi</a>.</p>
""",
    "feedback_unit": "Maintenance of the Kotopaikka network",
}

KOTOPAIKKA = {
    "title": "Kotopaikka: local paths to integration",
    "slug": "kotopaikka-project",
    "intro": "Kotopaikka (2017–2019) looked for local ways to support integration "
    "in the municipalities of Central Finland.",
    "goals": """
<ul>
<li>Stronger multicultural skills for municipal staff.</li>
<li>Tools and places for learning from one another, inside a municipality and between them.</li>
<li>A network that tries out paths to integration, education and employment.</li>
<li>Knowledge of Finnish working life for migrants, and meetings with employers.</li>
</ul>
""",
    "measures": """
<ul>
<li>We took peer groups online, so that distance kept nobody away.</li>
<li>We held open events: an idea day, a seminar, an evening of flavours and careers,
and a morning brunch on tour.</li>
<li>We described the network of services: which service, offered by whom, to whom
and in which municipality.</li>
<li>We put together a web guide and link tips for client work, in people's own languages
and in plain Finnish.</li>
</ul>
""",
    "results": """
<ul>
<li>Skills for those who work in the municipalities.</li>
<li>Descriptions of the service network: a service map.</li>
<li>Paths to employment, and the rules of working life explained.</li>
<li>Materials and publications that can still be used.</li>
</ul>
""",
    "body": """
<h2>Where we worked</h2>
<p>The target municipalities were Jämsä, Keuruu, Kyyjärvi, Laukaa, Saarijärvi, Viitasaari and
Äänekoski. The basic service enterprise Saarikka took part too; it covers Kannonkoski, Karstula,
Kivijärvi, Kyyjärvi and the town of Saarijärvi.</p>
<h2>Who took part</h2>
<p>JAMK University of Applied Sciences coordinated the project. The partners were Gradia, Humak
University of Applied Sciences, Jyväskylän kristillinen opisto and Jyväskylän palvelualan opisto.
The project was funded by the European Social Fund (ESF).</p>
""",
    "materials": [
        ("page", {"text": "Web guide: good practices and tips", "page": "verkko-opas"}),
        ("page", {"text": "Link tips for work", "page": "linkkivinkit-tyohon"}),
        (
            "page",
            {
                "text": "Links in people’s own languages and in plain Finnish",
                "page": "omalla-kielella-ja-selkosuomeksi",
            },
        ),
        ("page", {"text": "Service map by municipality", "page": "palvelukartta"}),
        ("page", {"text": "Twelve thoughts on meeting people", "page": "kaksitoista-ajatusta"}),
        ("page", {"text": "New to read: publications, autumn 2019", "page": "julkaisut-2019"}),
        ("document", {"title": "Project brochure", "document": "project-en", "language": "en"}),
        (
            "document",
            {"title": "Peer group brochure", "document": "peer-groups-en", "language": "en"},
        ),
    ],
    "keywords": "integration, peer learning, municipalities, working life, networks",
}

ADVICE = {
    "title": "Advice on Wednesdays: ask anything",
    "slug": "advice-on-wednesdays",
    "intro": "Drop in when a letter, a form or an app puzzles you. "
    "No appointment, and the coffee is hot.",
    "audience": "For everyone. Bring a friend if you like.",
    "body": """
<p>We help you read letters, fill in forms and find the right place for your question. We speak
Finnish, English and Arabic. For other languages we call an interpreter.</p>
""",
}

PEER_GROUPS = {
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
}

TUESDAY_GROUP = {
    "title": "Tuesday peer group: difficult conversations",
    "slug": "tuesday-peer-group",
    "intro": "Eight times, every second Tuesday. The topic: conversations that make us nervous.",
    "audience": "For staff in municipalities, associations and companies",
    "body": "<p>The group has eight places. The leader is an experienced trainer in social work.</p>",
}
