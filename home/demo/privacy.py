"""What is asked at registration, why, and for how long: the words of the privacy page."""

PRIVACY = {
    "fi": {
        "title": "Tietosuoja",
        "slug": "tietosuoja",
        "intro": "Kysymme vain sen, mitä tapahtuman järjestämiseen tarvitaan.",
        "body": """
<h2>Mitä kysymme</h2>
<p>Kysymme tulijoiden nimet ja tavan saada sinuun yhteys: sähköpostin tai puhelinnumeron. Muistamme
myös, millä kielellä ilmoittauduit. Emme kysy henkilötunnusta, kansalaisuutta emmekä oleskelulupaa.</p>
<h2>Miksi</h2>
<p>Jotta voimme varata paikan, lähettää vahvistuksen ja kertoa, jos aika tai paikka muuttuu.
Tietoja ei käytetä mainontaan, eikä niitä myydä.</p>
<h2>Kuka tiedot näkee</h2>
<p>Tapahtuman järjestäjä ja sivuston ylläpito. Nimiä ei julkaista missään.</p>
<h2>Kuinka kauan</h2>
<p>Vain niin kauan kuin tapahtuman järjestäminen ja siitä raportointi vaativat. Voit pyytää
tietojesi poistamista milloin vain.</p>
<h2>Mitä voit tehdä itse</h2>
<p>Vahvistuksessa on oma linkkisi. Sillä korjaat tietosi tai perut tulosi. Voit myös pyytää tietosi
nähtäväksi tai poistettavaksi: kirjoita osoitteeseen tietosuoja@example.org tai soita 050 000 0004.
Jos jokin jää hiertämään, voit kääntyä tietosuojavaltuutetun puoleen.</p>
<h2>Evästeet</h2>
<p>Sivusto käyttää vain välttämättömiä evästeitä, esimerkiksi lomakkeen suojaamiseen.
Käyntejäsi ei seurata.</p>
""",
    },
    "sv": {
        "title": "Dataskydd",
        "slug": "dataskydd",
        "intro": "Vi frågar bara efter det som behövs för att ordna evenemanget.",
        "body": """
<h2>Vad vi frågar efter</h2>
<p>Vi frågar efter namnen på dem som kommer och ett sätt att nå dig: e-post eller telefonnummer.
Vi minns också på vilket språk du anmälde dig. Vi frågar inte efter personbeteckning,
medborgarskap eller uppehållstillstånd.</p>
<h2>Varför</h2>
<p>För att kunna boka en plats, skicka en bekräftelse och berätta om tiden eller platsen ändras.
Uppgifterna används inte för reklam och säljs inte.</p>
<h2>Vem som ser uppgifterna</h2>
<p>Arrangören och de som sköter webbplatsen. Namnen publiceras ingenstans.</p>
<h2>Hur länge</h2>
<p>Bara så länge som det behövs för att ordna evenemanget och rapportera om det. Du kan när som
helst be att dina uppgifter raderas.</p>
<h2>Vad du själv kan göra</h2>
<p>I bekräftelsen finns en egen länk. Med den rättar du dina uppgifter eller avbokar. Du kan också
be att få se dina uppgifter eller få dem raderade: skriv till tietosuoja@example.org eller ring
050 000 0004. Om något inte känns rätt kan du vända dig till dataombudsmannen.</p>
<h2>Kakor</h2>
<p>Webbplatsen använder bara nödvändiga kakor, till exempel för att skydda formulären.
Dina besök följs inte.</p>
""",
    },
    "en": {
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
    },
}
