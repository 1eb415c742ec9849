"""What Kotopaikka was: the words of the page about the project."""

ABOUT = {
    "fi": {
        "title": "Tietoa hankkeesta",
        "slug": "tietoa-hankkeesta",
        "intro": "Kotopaikka (2017–2019) etsi paikallisia tapoja tukea kotoutumista "
        "Keski-Suomen kunnissa.",
        "body": """
<h2>Mitä halusimme</h2>
<ul>
<li>Lisää monikulttuurista osaamista kuntien työntekijöille.</li>
<li>Välineitä ja paikkoja oppia toisilta, oman kunnan sisällä ja kuntien kesken.</li>
<li>Verkoston, joka kokeilee polkuja kotoutumiseen, koulutukseen ja työhön.</li>
<li>Maahan muuttaneille tietoa suomalaisesta työelämästä ja tapaamisia työnantajien kanssa.</li>
</ul>
<h2>Mitä teimme</h2>
<ul>
<li>Veimme vertaisryhmät verkkoon, jotta matka ei estänyt ketään.</li>
<li>Järjestimme avoimia tapahtumia: ideapäivän, seminaarin, makujen ja urien illan
sekä kiertävän aamubrunssin.</li>
<li>Kuvasimme kuntien palveluverkoston: mikä palvelu, kuka sen tarjoaa, kenelle ja missä kunnassa.</li>
<li>Kokosimme verkko-oppaan ja linkkivinkkejä asiakastyöhön, omalla kielellä ja selkosuomeksi.</li>
</ul>
<h2>Mitä syntyi</h2>
<ul>
<li>Osaamista kuntien toimijoille.</li>
<li>Kuvaukset palveluverkostosta, eli palvelukartta.</li>
<li>Polkuja työhön ja työelämän pelisäännöt.</li>
<li>Materiaaleja ja julkaisuja, joita saa käyttää edelleen.</li>
</ul>
<h2>Missä toimimme</h2>
<p>Kohdekunnat olivat Jämsä, Keuruu, Kyyjärvi, Laukaa, Saarijärvi, Viitasaari ja Äänekoski. Mukana
oli myös peruspalveluliikelaitos Saarikka, jonka alueeseen kuuluvat Kannonkoski, Karstula,
Kivijärvi, Kyyjärvi ja Saarijärven kaupunki.</p>
<h2>Ketkä olivat mukana</h2>
<p>Hanketta koordinoi Jyväskylän ammattikorkeakoulu. Kumppanit olivat Gradia, Humanistinen
ammattikorkeakoulu Humak, Jyväskylän kristillinen opisto ja Jyväskylän palvelualan opisto.</p>
<p>Hanketta rahoitettiin Euroopan sosiaalirahastosta (ESR).</p>
""",
    },
    "sv": {
        "title": "Om projektet",
        "slug": "om-projektet",
        "intro": "Kotopaikka (2017–2019) sökte lokala sätt att stödja integrationen "
        "i kommunerna i Mellersta Finland.",
        "body": """
<h2>Vad vi ville</h2>
<ul>
<li>Öka personalens kunskap om att arbeta med människor från många kulturer.</li>
<li>Skapa verktyg och platser för att lära av varandra, inom kommunen och mellan kommuner.</li>
<li>Bygga ett nätverk som prövar vägar till integration, utbildning och arbete.</li>
<li>Ge dem som flyttat hit kunskap om finländskt arbetsliv och möten med arbetsgivare.</li>
</ul>
<h2>Vad vi gjorde</h2>
<ul>
<li>Vi flyttade kamratgrupperna till nätet, så att avståndet inte hindrade någon.</li>
<li>Vi ordnade öppna evenemang: en idédag, ett seminarium, en kväll med smaker och yrken
och en kringresande morgonbrunch.</li>
<li>Vi beskrev kommunernas servicenätverk: vilken tjänst, vem som erbjuder den, till vem
och i vilken kommun.</li>
<li>Vi samlade en webbguide och länktips för kundarbetet, på egna språk och på lätt finska.</li>
</ul>
<h2>Vad det blev</h2>
<ul>
<li>Kunskap för dem som arbetar i kommunerna.</li>
<li>Beskrivningar av servicenätverket, det vill säga en servicekarta.</li>
<li>Vägar till arbete och spelregler för arbetslivet.</li>
<li>Material och publikationer som får användas även i fortsättningen.</li>
</ul>
<h2>Var vi arbetade</h2>
<p>Målkommunerna var Jämsä, Keuruu, Kyyjärvi, Laukaa, Saarijärvi, Viitasaari och Äänekoski. Med var
också basserviceenheten Saarikka, som omfattar Kannonkoski, Karstula, Kivijärvi, Kyyjärvi
och Saarijärvi stad.</p>
<h2>Vilka som var med</h2>
<p>Projektet koordinerades av yrkeshögskolan Jyväskylän ammattikorkeakoulu (JAMK). Partner var
Gradia, yrkeshögskolan Humak, Jyväskylän kristillinen opisto och Jyväskylän palvelualan opisto.</p>
<p>Projektet finansierades av Europeiska socialfonden (ESF).</p>
""",
    },
    "en": {
        "title": "About the project",
        "slug": "about-the-project",
        "intro": "Kotopaikka (2017–2019) looked for local ways to support integration "
        "in the municipalities of Central Finland.",
        "body": """
<h2>What we wanted</h2>
<ul>
<li>Stronger multicultural skills for municipal staff.</li>
<li>Tools and places for learning from one another, inside a municipality and between them.</li>
<li>A network that tries out paths to integration, education and employment.</li>
<li>Knowledge of Finnish working life for migrants, and meetings with employers.</li>
</ul>
<h2>What we did</h2>
<ul>
<li>We took peer groups online, so that distance kept nobody away.</li>
<li>We held open events: an idea day, a seminar, an evening of flavours and careers,
and a morning brunch on tour.</li>
<li>We described the network of services: which service, offered by whom, to whom
and in which municipality.</li>
<li>We put together a web guide and link tips for client work, in people's own languages
and in plain Finnish.</li>
</ul>
<h2>What came of it</h2>
<ul>
<li>Skills for those who work in the municipalities.</li>
<li>Descriptions of the service network: a service map.</li>
<li>Paths to employment, and the rules of working life explained.</li>
<li>Materials and publications that can still be used.</li>
</ul>
<h2>Where we worked</h2>
<p>The target municipalities were Jämsä, Keuruu, Kyyjärvi, Laukaa, Saarijärvi, Viitasaari and
Äänekoski. The basic service enterprise Saarikka took part too; it covers Kannonkoski, Karstula,
Kivijärvi, Kyyjärvi and the town of Saarijärvi.</p>
<h2>Who took part</h2>
<p>JAMK University of Applied Sciences coordinated the project. The partners were Gradia, Humak
University of Applied Sciences, Jyväskylän kristillinen opisto and Jyväskylän palvelualan opisto.</p>
<p>The project was funded by the European Social Fund (ESF).</p>
""",
    },
}
