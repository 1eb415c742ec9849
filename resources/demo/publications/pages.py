"""The pages of the publications. Dates only where the projects told them."""

from datetime import date

from resources.demo.shapes import Publication

PUBLICATIONS = [
    Publication(
        kind="brochure",
        project="kotopaikka",
        files={"fi": "project-fi", "sv": "project-sv", "en": "project-en"},
        words={
            "fi": {
                "title": "Kotopaikka-hankkeen esite",
                "slug": "hankkeen-esite",
                "intro": "Yhdellä sivulla: mitä varten hanke oli, missä toimittiin ja ketkä "
                "tekivät.",
            },
            "sv": {
                "title": "Broschyr om projektet Kotopaikka",
                "slug": "projektbroschyr",
                "intro": "På en sida: varför projektet fanns, var det arbetade och vilka som var "
                "med.",
            },
            "en": {
                "title": "Brochure of the Kotopaikka project",
                "slug": "project-brochure",
                "intro": "On one page: what the project was for, where it worked and who took "
                "part.",
            },
        },
    ),
    Publication(
        kind="brochure",
        project="vertaisryhmat",
        files={"fi": "peer-groups-fi", "sv": "peer-groups-sv", "en": "peer-groups-en"},
        words={
            "fi": {
                "title": "Vertaisryhmät verkossa: esite",
                "slug": "vertaisryhmien-esite",
                "intro": "Kenelle syksyn 2018 verkkoryhmät oli tarkoitettu ja mitä mukaan "
                "tarvittiin.",
            },
            "sv": {
                "title": "Kamratgrupper på nätet: broschyr",
                "slug": "broschyr-om-kamratgrupper",
                "intro": "För vem nätgrupperna hösten 2018 var avsedda och vad som behövdes.",
            },
            "en": {
                "title": "Peer groups online: brochure",
                "slug": "peer-groups-brochure",
                "intro": "Whom the online groups of autumn 2018 were for, and what was needed.",
            },
        },
    ),
    Publication(
        kind="brochure",
        project="kotopaikka",
        files={"fi": "flavours"},
        published_on=date(2018, 5, 15),
        words={
            "fi": {
                "title": "Makuja maailmalta ja uria Keski-Suomesta: esite",
                "slug": "makuja-maailmalta-esite",
                "intro": "Viitasaaren illan esite: maista, kuuntele, tapaa.",
            },
            "sv": {
                "title": "Smaker från världen och karriärer i Mellersta Finland: broschyr",
                "slug": "smaker-fran-varlden",
                "intro": "Broschyren för kvällen i Viitasaari: smaka, lyssna, träffas. På finska.",
            },
            "en": {
                "title": "Flavours of the world and careers in Central Finland: brochure",
                "slug": "flavours-of-the-world",
                "intro": "The brochure of the evening in Viitasaari: taste, listen, meet. In "
                "Finnish.",
            },
        },
    ),
    Publication(
        kind="brochure",
        project="kotopaikka",
        files={"fi": "programme"},
        published_on=date(2018, 5, 23),
        words={
            "fi": {
                "title": "Kohtaamisia ja palveluja: seminaarin ohjelma",
                "slug": "seminaarin-ohjelma-2018",
                "intro": "Saarijärven seminaarin ohjelma 23.5.2018. Kelpaa pohjaksi omalle "
                "päivälle.",
            },
            "sv": {
                "title": "Möten och tjänster: seminariets program",
                "slug": "seminarieprogram-2018",
                "intro": "Programmet för seminariet i Saarijärvi 23.5.2018. Duger som grund för "
                "en egen dag. På finska.",
            },
            "en": {
                "title": "Encounters and services: the seminar’s programme",
                "slug": "seminar-programme-2018",
                "intro": "The programme of the seminar in Saarijärvi on 23 May 2018. Use it as a "
                "base for your own. In Finnish.",
            },
        },
    ),
    Publication(
        kind="article",
        project="kotopaikka",
        words={
            "fi": {
                "title": "Mitä jäi käteen? Kotopaikan julkaisu, syksy 2019",
                "slug": "julkaisu-syksy-2019",
                "intro": "Hankkeen oppeja ja kokeiluja samoissa kansissa. Julkaisu ilmestyy "
                "syksyllä 2019.",
            },
            "sv": {
                "title": "Vad blev kvar? Kotopaikkas publikation, hösten 2019",
                "slug": "publikation-hosten-2019",
                "intro": "Projektets lärdomar och försök mellan samma pärmar. Utkommer hösten "
                "2019.",
            },
            "en": {
                "title": "What remains? Kotopaikka’s publication, autumn 2019",
                "slug": "publication-autumn-2019",
                "intro": "What the project learned and tried, between two covers. Out in autumn "
                "2019.",
            },
        },
    ),
    Publication(
        kind="slides",
        project="vepa",
        files={"fi": "vepa-training"},
        words={
            "fi": {
                "title": "Vertaisryhmän ohjaajaksi: koulutuksen diat",
                "slug": "vepa-koulutusdiat",
                "intro": "VePan ohjaajakoulutuksen dioista tehty lyhyt sarja: vertaistuki, "
                "ohjaajan tehtävät ja tapaamisen runko.",
            },
            "sv": {
                "title": "Bli ledare för en kamratgrupp: utbildningens bilder",
                "slug": "vepa-utbildningsbilder",
                "intro": "En kort bildserie ur VePas ledarutbildning: kamratstöd, ledarens "
                "uppgifter och träffens form. På finska.",
            },
            "en": {
                "title": "Becoming a peer group leader: training slides",
                "slug": "vepa-training-slides",
                "intro": "A short set from VePa’s training: peer support, a leader’s tasks and "
                "the shape of a meeting. In Finnish.",
            },
        },
    ),
    Publication(
        kind="slides",
        project="vepa",
        files={"fi": "vepa-closing"},
        words={
            "fi": {
                "title": "Mitä VePa jätti jälkeensä? Päätösseminaari 2011",
                "slug": "vepa-paatosseminaari-2011",
                "intro": "Missä oltiin, ketkä olivat mukana ja mitä opittiin.",
            },
            "sv": {
                "title": "Vad lämnade VePa efter sig? Avslutningsseminarium 2011",
                "slug": "vepa-avslutningsseminarium-2011",
                "intro": "Var vi var, vilka som var med och vad vi lärde oss. På finska.",
            },
            "en": {
                "title": "What did VePa leave behind? Closing seminar 2011",
                "slug": "vepa-closing-seminar-2011",
                "intro": "Where it was, who took part and what was learned. In Finnish.",
            },
        },
    ),
    Publication(
        kind="guide",
        project="vepa",
        words={
            "fi": {
                "title": "Vertaistuki kunnan kotoutumisohjelmassa: tekstiosuus",
                "slug": "tekstiosuus-kotoutumisohjelmaan",
                "intro": "Valmis tekstiosuus, jonka kunta voi ottaa omaan kotoutumisohjelmaansa.",
            },
            "sv": {
                "title": "Kamratstöd i kommunens integrationsprogram: ett textavsnitt",
                "slug": "textavsnitt-for-integrationsprogram",
                "intro": "Ett färdigt avsnitt som kommunen kan ta in i sitt integrationsprogram.",
            },
            "en": {
                "title": "Peer support in a municipal integration programme: a text section",
                "slug": "text-section-for-programmes",
                "intro": "A ready-made section that a municipality can take into its integration "
                "programme.",
            },
        },
    ),
    Publication(
        kind="slides",
        project="kotoisa",
        files={"fi": "kotoisa"},
        words={
            "fi": {
                "title": "Kotoisa-hankkeen esittely",
                "slug": "kotoisa-esittely",
                "intro": "Kokemusasiantuntijat, sosiaalinen kuntoutus, jälleenvuokraus ja "
                "kotoutumisraati viidessä diassa.",
            },
            "sv": {
                "title": "Presentation av Kotoisa",
                "slug": "kotoisa-presentation",
                "intro": "Erfarenhetsexperter, social rehabilitering, vidareuthyrning och "
                "integrationsrådet på fem bilder. På finska.",
            },
            "en": {
                "title": "Kotoisa: a presentation",
                "slug": "kotoisa-presentation",
                "intro": "Experts by experience, social rehabilitation, re-letting and the "
                "integration council on five slides. In Finnish.",
            },
        },
    ),
]
