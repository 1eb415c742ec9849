"""Svenska: the main pages in Swedish."""

HOME = {
    "title": "Kotopaikka – integration nära människan",
    "slug": "kotopaikka-sv",
    "intro": "Evenemang, rådgivning och kamratgrupper för alla som gör Mellersta Finland till "
    "ett hem – oavsett om du kommit långt ifrån eller alltid bott här.",
    "body": """
<p>Webbplatsen samlar arbetet i fem projekt: vad som prövades, vad vi lärde oss och vad som får
användas även i fortsättningen. Projekten är slut men träffarna fortsätter. Det kostar ingenting
att delta.</p>
<p>Det här är en exempelwebbplats: projekten har funnits, men de kommande evenemangen
och personerna är påhittade.</p>
""",
    "audiences": [
        (
            "audience",
            {
                "title": "Har du flyttat till Finland?",
                "text": "Här hittar du hjälp, människor och ställen dit man bara får komma.",
                "links": [
                    {"text": "Rådgivning på onsdagar", "page": "neuvontaa-keskiviikkoisin"},
                    {"text": "Alla evenemang", "page": "tapahtumat"},
                    {"text": "Tjänster kommunvis", "page": "palvelukartta"},
                    {
                        "text": "Länkar på ditt eget språk",
                        "page": "omalla-kielella-ja-selkosuomeksi",
                    },
                ],
            },
        ),
        (
            "audience",
            {
                "title": "Arbetar du i en kommun?",
                "text": "Kamratstöd, utbildning och färdiga grepp för vardagens möten.",
                "links": [
                    {"text": "Kamratgrupper på nätet", "page": "vertaisryhmat-verkossa"},
                    {"text": "Webbguide för kundarbetet", "page": "verkko-opas"},
                    {"text": "Tolv tankar om att mötas", "page": "kaksitoista-ajatusta"},
                    {"text": "Hitta en ledare för gruppen", "page": "ohjaajat"},
                ],
            },
        ),
        (
            "audience",
            {
                "title": "Förening, skola eller företag?",
                "text": "Modeller, publikationer och partner som stöd för ert eget arbete.",
                "links": [
                    {"text": "Projekten och deras resultat", "page": "hankkeet"},
                    {"text": "Servicemodeller", "page": "palvelumallit"},
                    {"text": "Publikationer och broschyrer", "page": "julkaisut"},
                    {"text": "Ta kontakt", "page": "yhteystiedot"},
                ],
            },
        ),
    ],
}

EVENT_LIST = {
    "title": "Evenemang",
    "slug": "evenemang",
    "intro": "<p>Seminarier, morgonbruncher, rådgivning, utbildningar och kamratgrupper. "
    "Allt är avgiftsfritt.</p>",
}

PROJECT_LIST = {
    "title": "Projekt",
    "slug": "projekt",
    "intro": "Fem projekt från åren 2008–2019. Vart och ett sökte på sitt sätt svar på samma "
    "fråga: hur blir en ny plats ett hem?",
}

NEWS_LIST = {
    "title": "Aktuellt",
    "slug": "aktuellt",
    "intro": "Nyheter och texter från projektens väg.",
}

CONTACTS = {
    "title": "Kontakta oss",
    "slug": "kontakta-oss",
    "intro": "Fråga gärna. Om du inte vet vem saken gäller, skriv till eller ring vem som helst "
    "av oss: vi hjälper dig vidare.",
    "body": """
<p>Du kan också skriva eller ringa på ditt eget språk. Vi söker en tolk när det behövs.</p>
<p>Vår gemensamma adress är verkosto@example.org och telefonnumret 050 000 0002.
Vi svarar vardagar klockan 9–15.</p>
""",
}

PRIVACY = {
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
}

ACCESSIBILITY = {
    "title": "Tillgänglighetsutlåtande",
    "slug": "tillganglighetsutlatande",
    "intro": "Vi vill att alla ska kunna använda de här sidorna. Här berättar vi vad vi har "
    "lyckats med och vad som ännu är på hälft.",
    "shortcomings": """
<ul>
<li>Översättningarna till ryska, ukrainska, arabiska, dari och somaliska har ännu inte granskats
av modersmålstalare. Orsaken är att granskningen pågår.</li>
<li>En del gamla PDF-filer gjordes före dagens krav, och en skärmläsare hittar inte
deras rubriker.</li>
<li>Alla projektsidor finns inte på alla språk. Sidan säger till när en text är på ett annat
språk.</li>
</ul>
""",
    "alternatives": """
<p>Vi skickar en PDF-fil som text eller läser upp den för dig per telefon. Du kan be om en tolk
på samma adress. De viktigaste sidorna finns också på lätt finska.</p>
""",
    "supervisor": """
<p>Berätta först för oss om bristen: vi svarar inom 14 dagar. Om svaret inte hjälper eller om du
inte får något svar kan du göra en anmälan till Transport- och kommunikationsverket Traficom,
som övervakar tillgängligheten. Anvisningar finns på
<a href="https://www.saavutettavuusvaatimukset.fi">saavutettavuusvaatimukset.fi</a>.</p>
""",
    "feedback_unit": "Nätverket Kotopaikkas webbredaktion",
}

KOTOPAIKKA = {
    "title": "Kotopaikka: lokala vägar till integration",
    "slug": "projektet-kotopaikka",
    "intro": "Kotopaikka (2017–2019) sökte lokala sätt att stödja integrationen "
    "i kommunerna i Mellersta Finland.",
    "goals": """
<ul>
<li>Öka personalens kunskap om att arbeta med människor från många kulturer.</li>
<li>Skapa verktyg och platser för att lära av varandra, inom kommunen och mellan kommuner.</li>
<li>Bygga ett nätverk som prövar vägar till integration, utbildning och arbete.</li>
<li>Ge dem som flyttat hit kunskap om finländskt arbetsliv och möten med arbetsgivare.</li>
</ul>
""",
    "measures": """
<ul>
<li>Vi flyttade kamratgrupperna till nätet, så att avståndet inte hindrade någon.</li>
<li>Vi ordnade öppna evenemang: en idédag, ett seminarium, en kväll med smaker och yrken
och en kringresande morgonbrunch.</li>
<li>Vi beskrev kommunernas servicenätverk: vilken tjänst, vem som erbjuder den, till vem
och i vilken kommun.</li>
<li>Vi samlade en webbguide och länktips för kundarbetet, på egna språk och på lätt finska.</li>
</ul>
""",
    "results": """
<ul>
<li>Kunskap för dem som arbetar i kommunerna.</li>
<li>Beskrivningar av servicenätverket, det vill säga en servicekarta.</li>
<li>Vägar till arbete och spelregler för arbetslivet.</li>
<li>Material och publikationer som får användas även i fortsättningen.</li>
</ul>
""",
    "body": """
<h2>Var vi arbetade</h2>
<p>Målkommunerna var Jämsä, Keuruu, Kyyjärvi, Laukaa, Saarijärvi, Viitasaari och Äänekoski. Med var
också basserviceenheten Saarikka, som omfattar Kannonkoski, Karstula, Kivijärvi, Kyyjärvi
och Saarijärvi stad.</p>
<h2>Vilka som var med</h2>
<p>Projektet koordinerades av yrkeshögskolan Jyväskylän ammattikorkeakoulu (JAMK). Partner var
Gradia, yrkeshögskolan Humak, Jyväskylän kristillinen opisto och Jyväskylän palvelualan opisto.
Projektet finansierades av Europeiska socialfonden (ESF).</p>
""",
    "materials": [
        ("page", {"text": "Webbguide: god praxis och tips", "page": "verkko-opas"}),
        ("page", {"text": "Länktips för arbetet", "page": "linkkivinkit-tyohon"}),
        (
            "page",
            {
                "text": "Länkar på egna språk och på lätt finska",
                "page": "omalla-kielella-ja-selkosuomeksi",
            },
        ),
        ("page", {"text": "Servicekarta kommunvis", "page": "palvelukartta"}),
        ("page", {"text": "Tolv tankar om att mötas", "page": "kaksitoista-ajatusta"}),
        ("page", {"text": "Nytt att läsa: publikationer hösten 2019", "page": "julkaisut-2019"}),
        ("document", {"title": "Projektets broschyr", "document": "project-sv", "language": "sv"}),
        (
            "document",
            {"title": "Kamratgruppernas broschyr", "document": "peer-groups-sv", "language": "sv"},
        ),
    ],
    "keywords": "integration, kamratlärande, kommuner, arbetsliv, nätverk",
}

ADVICE = {
    "title": "Rådgivning på onsdagar: fråga vad som helst",
    "slug": "radgivning-pa-onsdagar",
    "intro": "Titta in när ett brev, en blankett eller en app känns knepig. "
    "Ingen tidsbeställning, och kaffet är varmt.",
    "audience": "För alla. Ta gärna med en vän.",
    "body": """
<p>Vi hjälper dig att läsa brev, fylla i blanketter och hitta rätt ställe för ditt ärende. Vi talar
finska, engelska och arabiska. För andra språk ringer vi en tolk.</p>
""",
}

PEER_GROUPS = {
    "title": "Kamratgrupper på nätet: den kommande säsongen",
    "slug": "kamratgrupper-pa-natet",
    "intro": "En liten grupp med samma slags arbete och stöd av en ledare. Två grupper, "
    "välj den dag som passar dig.",
    "body": """
<p>I grupperna talar vi om vardagen: vad jag sade, vad jag kunde ha sagt och varifrån jag fick hjälp.
Inget förs vidare från gruppen.</p>
<h2>Så deltar du</h2>
<ul>
<li>Du behöver en dator med kamera och mikrofon.</li>
<li>Du anmäler dig till alla träffar på en gång.</li>
<li>Under lovveckor träffas vi inte.</li>
</ul>
<p>Grupperna är avgiftsfria. Du behöver inte resa en meter.</p>
""",
}

TUESDAY_GROUP = {
    "title": "Tisdagens kamratgrupp: svåra samtal",
    "slug": "tisdagens-kamratgrupp",
    "intro": "Åtta gånger, varannan tisdag. Temat är samtal som gör en nervös.",
    "audience": "För anställda i kommuner, föreningar och företag",
    "body": "<p>Gruppen har åtta platser. Ledaren är en erfaren utbildare inom socialt arbete.</p>",
}
