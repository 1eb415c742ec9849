"""Papers of two events in 2018, in Finnish as they were. Their times of day are the archive's."""

from resources.demo.shapes import File

FLAVOURS = """
# Makuja maailmalta ja uria Keski-Suomesta
Tiistaina 15.5.2018 kello 15–19, Viitasaari
## Maista
Ruokaa monesta maasta. Jokaisessa pöydässä on joku, joka kertoo, mistä maku on kotoisin.
## Kuuntele
Tarinoita siitä, miten työ löytyi Keski-Suomesta: kuka auttoi, mikä yllätti ja mitä tekisin \
toisin.
## Tapaa
Työnantajia, oppilaitosten väkeä ja naapureita. Ota mukaan kysymys, joka on jäänyt vaivaamaan.
- Vapaa pääsy
- Lapset ovat tervetulleita
Kotopaikka-hanke. Hanketta rahoitetaan Euroopan sosiaalirahastosta.
"""

PROGRAMME = """
# Kohtaamisia ja palveluja
Seminaari 23.5.2018, Saarijärvi
## Aamupäivä: kohtaaminen
- Tervetuloa ja kahvit
- Ensimmäinen tapaaminen: mitä siinä ratkaistaan?
- Pari kerrallaan: tilanne, joka jäi mieleen
- Lounas
## Iltapäivä: palvelut
- Kuka tekee mitä, missä kunnassa ja kenelle?
- Palvelukartta pöytäryhmissä
- Mitä vien huomenna töihin?
Seminaari on maksuton. \
Kotopaikka-hanke. Hanketta rahoitetaan Euroopan sosiaalirahastosta.
"""

FILES = {
    "flavours": File("Makuja maailmalta ja uria Keski-Suomesta, esite", "fi", FLAVOURS),
    "programme": File("Kohtaamisia ja palveluja, seminaarin ohjelma", "fi", PROGRAMME),
}
