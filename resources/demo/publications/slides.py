"""Slides of VePa and Kotoisa, in Finnish."""

from resources.demo.shapes import File

VEPA_TRAINING = """
# Vertaisryhmän ohjaajaksi
VePa: vertaistuki osana kuntien kotouttamista
---
## Mitä vertaistuki on?
- Samassa tilanteessa olevat auttavat toisiaan
- Kukaan ei ole opettaja, jokainen on oppija
- Omalla kielellä saa sanottua enemmän
---
## Ohjaajan kolme tehtävää
- Pidä huolta ajasta ja vuoroista
- Pidä huolta siitä, että ryhmässä on turvallista olla
- Kerro, mistä saa apua, kun ryhmä ei riitä
---
## Perheen aiheita
- Vanhempana kahden kulttuurin välissä
- Lapsen kasvu, leikki ja koulu
- Parisuhde ja voimavarat
- Mistä perhe saa tukea kunnassa?
---
## Tapaamisen runko
- Kuulumiset: miten viikko meni?
- Päivän aihe: yksi kysymys kerrallaan
- Tauko ja tee
- Mitä otan mukaani?
---
## Kun ryhmä päättyy
- Juhlikaa
- Kysykää kolmella kysymyksellä, mitä ryhmä antoi
- Kertokaa kunnalle, mitä opitte
Väestöliiton Monikulttuurisuuden osaamiskeskus. Hanketta rahoittaa Euroopan pakolaisrahasto.
"""

VEPA_CLOSING = """
# Mitä VePa jätti jälkeensä?
Päätösseminaari 2011
---
## Missä oltiin?
- Kumppanikaupungit: Espoo, Tampere, Vaasa ja Kouvola
- Koulutettiin vertaisryhmien ohjaajia ja palvelua tarjoavia yhdistyksiä
- Ohjaajat koottiin resurssipankkiin
---
## Ketkä olivat mukana?
- Vanhempien ryhmissä noin 550 osallistujaa
- Ryhmissä tai koulutuksissa 640 pakolaistaustaista ihmistä
- 250 julkisen sektorin työntekijää
- 50 järjestöjen toimijaa
---
## Mitä opittiin?
- Palaute oli hyvää: omalla kielellä puhuminen keventää
- Ohjaaja tarvitsee kunnassa yhden nimetyn ihmisen
- Ryhmä kuuluu kotoutumisohjelmaan, ei sen viereen
Väestöliiton Monikulttuurisuuden osaamiskeskus. Hanketta rahoitti Euroopan pakolaisrahasto.
"""

KOTOISA = """
# Kotoisa
Pakolaistaustaisten osallisuus ja hyvinvointi, 1.3.2018–31.12.2019
---
## Kokemusasiantuntijat
- Haku, valinta, koulutus ja todistus
- Ensimmäiset valmistuivat elokuussa 2018
- Kaupunki kutsuu valmistuneita mukaan työhönsä
---
## Sosiaalinen kuntoutus
- Järjestön maatilalla kesäkuusta 2018
- Luontoa, eläimiä, rakentamista
- Suomea opitaan työtä tehdessä
---
## Jälleenvuokrausmalli
- Asunto ensin toimijan nimiin, sitten asukkaan
- Selkeät roolit ja lupaus asukkaalle
---
## Kotoutumisraati
- Kokoontuu 2–3 kertaa vuodessa, tulkattuna
- Aiheet ovat ajankohtaisia
- Jäseneksi haetaan
Jyväskylän kaupungin kotoutumispalvelut. Rahoittajat: EU:n turvapaikka-, maahanmuutto- ja \
kotouttamisrahasto AMIF ja Jyväskylän kaupunki.
"""

FILES = {
    "vepa-training": File("Vertaisryhmän ohjaajaksi, koulutuksen diat", "fi", VEPA_TRAINING, True),
    "vepa-closing": File("VePan päätösseminaari 2011", "fi", VEPA_CLOSING, True),
    "kotoisa": File("Kotoisa-hankkeen esittely", "fi", KOTOISA, True),
}
