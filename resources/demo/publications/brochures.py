"""The two brochures of Kotopaikka, each in three languages."""

from resources.demo.shapes import File

PROJECT_FI = """
# Kotopaikka
Paikallisia polkuja kotoutumiseen Keski-Suomessa 2017–2019
## Mitä varten?
Kun ihminen muuttaa uuteen maahan, arki ratkaistaan kunnassa: neuvonnassa, koulussa, kaupassa ja \
naapurissa. \
Kotopaikka auttaa niitä, jotka siellä ottavat vastaan.
## Mitä teemme?
- Lisäämme työntekijöiden monikulttuurista osaamista.
- Rakennamme paikkoja oppia toisilta, kunnan sisällä ja kuntien kesken.
- Kokeilemme yhdessä polkuja kotoutumiseen, koulutukseen ja työhön.
- Kerromme suomalaisesta työelämästä ja tuomme työnantajat ja työntekijät samaan pöytään.
## Missä?
Jämsä, Keuruu, Kyyjärvi, Laukaa, Saarijärvi, Viitasaari, Äänekoski ja peruspalveluliikelaitos \
Saarikka.
## Ketkä?
Jyväskylän ammattikorkeakoulu, Gradia, Humanistinen ammattikorkeakoulu Humak, Jyväskylän \
kristillinen opisto ja Jyväskylän palvelualan opisto.
## Ota yhteyttä
kotopaikka@example.org, 050 000 0001
Hanketta rahoitetaan Euroopan sosiaalirahastosta.
"""

PROJECT_SV = """
# Kotopaikka
Lokala vägar till integration i Mellersta Finland 2017–2019
## Varför?
När en människa flyttar till ett nytt land avgörs vardagen i kommunen: i rådgivningen, skolan, \
butiken och hos grannen. \
Kotopaikka hjälper dem som tar emot där.
## Vad gör vi?
- Vi ökar personalens mångkulturella kunnande.
- Vi bygger platser att lära av varandra, inom kommunen och mellan kommuner.
- Vi prövar tillsammans vägar till integration, utbildning och arbete.
- Vi berättar om finländskt arbetsliv och för arbetsgivare och arbetstagare till samma bord.
## Var?
Jämsä, Keuruu, Kyyjärvi, Laukaa, Saarijärvi, Viitasaari, Äänekoski och basserviceenheten \
Saarikka.
## Vilka?
Jyväskylän ammattikorkeakoulu, Gradia, yrkeshögskolan Humak, Jyväskylän kristillinen opisto och \
Jyväskylän palvelualan opisto.
## Ta kontakt
kotopaikka@example.org, 050 000 0001
Projektet finansieras av Europeiska socialfonden.
"""

PROJECT_EN = """
# Kotopaikka
Local paths to integration in Central Finland, 2017–2019
## What for?
When people move to a new country, everyday life is settled in the municipality: at the advice \
desk, at school, in the shop and next door. \
Kotopaikka helps those who receive them there.
## What do we do?
- We strengthen the multicultural skills of staff.
- We build places for learning from one another, inside a municipality and between them.
- We try out paths to integration, education and work together.
- We tell about working life in Finland, and bring employers and employees to the same table.
## Where?
Jämsä, Keuruu, Kyyjärvi, Laukaa, Saarijärvi, Viitasaari, Äänekoski and the basic service \
enterprise Saarikka.
## Who?
JAMK University of Applied Sciences, Gradia, Humak University of Applied Sciences, Jyväskylän \
kristillinen opisto and Jyväskylän palvelualan opisto.
## Get in touch
kotopaikka@example.org, 050 000 0001
The project is funded by the European Social Fund.
"""

PEERS_FI = """
# Vertaisryhmät verkossa
Syksy 2018
## Kenelle?
Sinulle, joka kohtaat työssäsi pakolaisia, turvapaikanhakijoita tai muita maahan muuttaneita: \
kunnassa, yrityksessä tai järjestössä.
## Mitä?
- Sarja keskusteluja verkossa ohjaajan kanssa
- Ryhmät alkavat loka-marraskuussa 2018
- Maksuton
- Tarvitset tietokoneen, jossa on kamera ja mikrofoni
## Miksi verkossa?
Aikaa ja rahaa ei kulu matkoihin. Samassa ryhmässä voi istua ihminen Jämsästä ja Kyyjärveltä.
## Näin pääset mukaan
Soita tai kirjoita: kotopaikka@example.org, 050 000 0001
Hanketta rahoitetaan Euroopan sosiaalirahastosta.
"""

PEERS_SV = """
# Kamratgrupper på nätet
Hösten 2018
## För vem?
För dig som i ditt arbete möter flyktingar, asylsökande eller andra som flyttat hit: i kommunen, \
i ett företag eller en förening.
## Vad?
- En serie samtal på nätet med en ledare
- Grupperna börjar i oktober och november 2018
- Avgiftsfritt
- Du behöver en dator med kamera och mikrofon
## Varför på nätet?
Ingen tid och inga pengar går till resor. I samma grupp kan den som bor i Jämsä och den som bor \
i Kyyjärvi sitta.
## Så kommer du med
Ring eller skriv: kotopaikka@example.org, 050 000 0001
Projektet finansieras av Europeiska socialfonden.
"""

PEERS_EN = """
# Peer groups online
Autumn 2018
## For whom?
For you who meet refugees, asylum seekers or other migrants in your work: in a municipality, a \
company or an association.
## What?
- A series of talks online, with a leader
- The groups begin in October and November 2018
- Free of charge
- You need a computer with a camera and a microphone
## Why online?
No time and money goes into travelling. Someone from Jämsä and someone from Kyyjärvi can sit in \
the same group.
## How to join
Call or write: kotopaikka@example.org, 050 000 0001
The project is funded by the European Social Fund.
"""

FILES = {
    "project-fi": File("Kotopaikka-hankkeen esite", "fi", PROJECT_FI),
    "project-sv": File("Broschyr om projektet Kotopaikka", "sv", PROJECT_SV),
    "project-en": File("Brochure of the Kotopaikka project", "en", PROJECT_EN),
    "peer-groups-fi": File("Vertaisryhmät verkossa, esite", "fi", PEERS_FI),
    "peer-groups-sv": File("Kamratgrupper på nätet, broschyr", "sv", PEERS_SV),
    "peer-groups-en": File("Peer groups online, brochure", "en", PEERS_EN),
}
