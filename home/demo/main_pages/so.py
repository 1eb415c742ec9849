"""Soomaali: the main pages in Somali. Not read by a native speaker yet."""

HOME = {
    "title": "Kotopaikka – guri cusub oo dadka u dhow",
    "slug": "kotopaikka-so",
    "intro": "Dhacdooyin, talo iyo kooxo isgargaar oo loogu talagalay qof kasta oo Finland-ta dhexe "
    "guri ka dhiganaya, ha ka yimaado meel fog ama ha deganaado had iyo jeer.",
    "body": """
<p>Boggani wuxuu isu keenayaa shaqada shan mashruuc: wixii la tijaabiyey, wixii la bartay iyo wixii
wali la isticmaali karo. Mashaariicdu way dhammaadeen, laakiin kulamadu way socdaan.
Ka qaybgalku waa bilaash.</p>
<p>Kani waa bog tusaale ah: mashaariicdu waa run, laakiin dhacdooyinka soo socda iyo dadka
waa la mala awaalay.</p>
""",
    "audiences": [
        (
            "audience",
            {
                "title": "Ma u soo guurtay Finland?",
                "text": "Halkan waxaad ka helaysaa caawimaad, dad iyo meelo aad iska iman karto.",
                "links": [
                    {"text": "Talo maalmaha Arbacada", "page": "neuvontaa-keskiviikkoisin"},
                    {"text": "Dhammaan dhacdooyinka", "page": "tapahtumat"},
                    {"text": "Adeegyada degmo kasta", "page": "palvelukartta"},
                    {
                        "text": "Xiriiriyeyaal luqaddaada ah",
                        "page": "omalla-kielella-ja-selkosuomeksi",
                    },
                ],
            },
        ),
        (
            "audience",
            {
                "title": "Ma ka shaqaysaa degmo?",
                "text": "Taageero asxaabta shaqada iyo habab diyaar ah oo kulamada maalin kasta ah.",
                "links": [
                    {"text": "Kooxaha isgargaarka ee internetka", "page": "vertaisryhmat-verkossa"},
                    {"text": "Hagaha internetka", "page": "verkko-opas"},
                ],
            },
        ),
        (
            "audience",
            {
                "title": "Ma tahay urur, dugsi ama shirkad?",
                "text": "Habab shaqo iyo la-hawlgalayaal shaqadiinna taageera.",
                "links": [
                    {"text": "Mashaariicda iyo natiijooyinkooda", "page": "hankkeet"},
                    {"text": "Nala soo xiriir", "page": "yhteystiedot"},
                ],
            },
        ),
    ],
}

EVENT_LIST = {
    "title": "Dhacdooyinka",
    "slug": "dhacdooyinka",
    "intro": "<p>Siminaarro, quraac wadareed, talo, tababarro iyo kooxo isgargaar. "
    "Dhammaantood waa bilaash.</p>",
}

PROJECT_LIST = {
    "title": "Mashaariicda",
    "slug": "mashaariicda",
    "intro": "Shan mashruuc oo laga hirgeliyey 2008–2019. Mid kastaa si u gaar ah ayuu uga raadiyey "
    "jawaab isla su’aashan: sidee bay meel cusub guri ku noqotaa?",
}

NEWS_LIST = {
    "title": "Wararka",
    "slug": "wararka",
    "intro": "Warar iyo qoraallo ku saabsan shaqada mashaariicda.",
}

CONTACTS = {
    "title": "Nala soo xiriir",
    "slug": "nala-soo-xiriir",
    "intro": "Si xor ah u weydii. Haddii aadan garanayn cidda arrintu khusayso, qof kasta oo naga mid ah "
    "u qor ama u soo wac: waan ku caawinaynaa.",
    "body": """
<p>Waxaad ku qori kartaa ama ku soo wici kartaa luqaddaada. Turjumaan baan raadinnaa marka loo baahdo.</p>
<p>Cinwaankayaga guud waa verkosto@example.org, telefoonkuna waa 050 000 0002.
Waxaan ka jawaabnaa maalmaha shaqada saacadaha 9–15.</p>
""",
}

PRIVACY = {
    "title": "Ilaalinta xogta",
    "slug": "ilaalinta-xogta",
    "intro": "Waxaan weydiinnaa oo keliya waxa dhacdada loogu baahan yahay.",
    "body": """
<h2>Waxa aan weydiinno</h2>
<p>Waxaan weydiinnaa magacyada dadka imanaya iyo sida laguula soo xiriiro: iimayl ama lambar telefoon.
Waxaan kaloo xusuusannaa luqadda aad isku diiwaangelisay. Ma weydiinno lambarka aqoonsiga,
jinsiyadda ama sharciga deganaanshaha.</p>
<h2>Sababta</h2>
<p>Si aan meel kuugu hayno, xaqiijin kuugu dirno, kuuguna sheegno haddii waqtiga ama goobtu isbeddesho.
Xogta xayeysiis looma isticmaalo, lamana iibiyo.</p>
<h2>Yaa arka xogta</h2>
<p>Qabanqaabiyaha dhacdada iyo dadka bogga maamula. Magacyada meelna laguma daabaco.</p>
<h2>Ilaa goorma</h2>
<p>Ilaa inta loogu baahan yahay dhacdada iyo warbixinteeda oo keliya. Goor kasta waad codsan kartaa
in xogtaada la tirtiro.</p>
<h2>Waxa aad adigu samayn karto</h2>
<p>Xaqiijinta waxaa ku jira xiriiriye adiga kuu gaar ah. Waxaad ku saxdaa xogtaada ama ku joojisaa
imaatinkaaga. Waxaad kaloo codsan kartaa inaad aragto xogtaada ama in la tirtiro: u qor
tietosuoja@example.org ama wac 050 000 0004. Haddii aadan qancin, waxaad la xiriiri kartaa
xafiiska ilaalinta xogta (tietosuojavaltuutettu).</p>
<h2>Cookies</h2>
<p>Boggu wuxuu isticmaalaa cookies-ka lagama maarmaanka ah oo keliya, tusaale ahaan si foomamka
loo ilaaliyo. Booqashooyinkaaga lama raaco.</p>
""",
}

ACCESSIBILITY = {
    "title": "Bayaanka helitaanka",
    "slug": "bayaanka-helitaanka",
    "intro": "Waxaan rabnaa in qof kasta uu boggan isticmaali karo. Halkan waxaan ku sheegaynaa "
    "waxa noo hirgalay iyo waxa wali dhiman.",
    "shortcomings": """
<ul>
<li>Tarjumaadaha Ruushka, Yukreeniyaanka, Carabiga, Dariga iyo Soomaaliga wali ma eegin dad
luqaddaas ku dhashay. Sababtu waa in hubintu socoto.</li>
<li>Qaar ka mid ah faylasha PDF ee hore waxaa la sameeyey ka hor shuruudaha maanta, qalabka shaashadda
akhriyaana ma helo cinwaannadooda.</li>
<li>Dhammaan bogagga mashaariicdu kuma jiraan dhammaan luqadaha. Boggu wuu sheegaa marka qoraalku
luqad kale yahay.</li>
</ul>
""",
    "alternatives": """
<p>Faylka PDF waxaan kuugu soo dirnaa qoraal ahaan ama telefoonka ayaan kuugu akhrinnaa. Isla cinwaankaas
waxaad ka codsan kartaa turjumaan. Bogagga ugu muhiimsan waxay sidoo kale ku jiraan Finnish fudud.</p>
""",
    "supervisor": """
<p>Marka hore annaga noo sheeg cilladda: waxaan kuugu jawaabnaa 14 maalmood gudahood. Haddii jawaabtu
ku caawin weydo ama aysan iman, waxaad la xiriiri kartaa hay’adda gaadiidka iyo isgaarsiinta Finland
ee Traficom, oo kormeerta helitaanka. Tilmaamaha waxaad ka helaysaa
<a href="https://www.saavutettavuusvaatimukset.fi">saavutettavuusvaatimukset.fi</a>.</p>
""",
    "feedback_unit": "Maamulka bogga shabakadda Kotopaikka",
}

KOTOPAIKKA = {
    "title": "Kotopaikka: waddooyin maxalli ah oo is-dhexgalka",
    "slug": "mashruuca-kotopaikka",
    "intro": "Kotopaikka (2017–2019) wuxuu raadiyey habab maxalli ah oo is-dhexgalka loogu taageero "
    "degmooyinka Finland-ta dhexe.",
    "goals": """
<ul>
<li>Aqoon dheeraad ah oo dhaqamada kala duwan ku saabsan oo shaqaalaha degmooyinka.</li>
<li>Qalab iyo goobo la isaga barto, degmada gudaheeda iyo degmooyinka dhexdooda.</li>
<li>Shabakad tijaabisa waddooyinka is-dhexgalka, waxbarashada iyo shaqada.</li>
<li>Aqoonta nolosha shaqada Finland oo dadka soo guuray, iyo kulamo ay la yeeshaan loo-shaqeeyeyaal.</li>
</ul>
""",
    "measures": """
<ul>
<li>Kooxaha isgargaarka waxaan geynay internetka, si aan fogaantu cidna u hor istaagin.</li>
<li>Waxaan qabannay dhacdooyin furan: maalin fikrado, siminaar, fiid dhadhan iyo xirfado ah,
iyo quraac wareegta.</li>
<li>Waxaan sharraxnay shabakadda adeegyada: adeeggu waa maxay, yaa bixiya, yaa la siiyaa
iyo degmada uu ku yaal.</li>
<li>Waxaan diyaarinnay hage internet iyo xiriiriyeyaal waxtar leh oo luqadaha dadka iyo Finnish fudud ah.</li>
</ul>
""",
    "results": """
<ul>
<li>Xirfado ay yeesheen dadka degmooyinka ka shaqeeya.</li>
<li>Sharraxaadda shabakadda adeegyada, taas oo ah khariidadda adeegyada.</li>
<li>Waddooyin shaqo iyo xeerarka nolosha shaqada oo cad.</li>
<li>Qoraallo iyo daabacaado wali la isticmaali karo.</li>
</ul>
""",
    "body": """
<h2>Halka aan ka shaqaynay</h2>
<p>Degmooyinku waxay ahaayeen Jämsä, Keuruu, Kyyjärvi, Laukaa, Saarijärvi, Viitasaari iyo Äänekoski.
Waxaa kaloo ka mid ahaa hay’adda adeegga aasaasiga ah ee Saarikka, oo ka kooban Kannonkoski, Karstula,
Kivijärvi, Kyyjärvi iyo magaalada Saarijärvi.</p>
<h2>Cidda ka qaybgashay</h2>
<p>Mashruuca waxaa isku duwday jaamacadda JAMK. La-hawlgalayaashu waxay ahaayeen Gradia, jaamacadda Humak,
Jyväskylän kristillinen opisto iyo Jyväskylän palvelualan opisto. Mashruuca waxaa maalgelisay
Sanduuqa Bulshada Yurub (ESF).</p>
""",
    "materials": [
        ("page", {"text": "Hagaha internetka", "page": "verkko-opas"}),
        ("page", {"text": "Xiriiriyeyaal waxtar leh", "page": "omalla-kielella-ja-selkosuomeksi"}),
        ("page", {"text": "Khariidadda adeegyada", "page": "palvelukartta"}),
        (
            "document",
            {"title": "Buug-yaraha mashruuca", "document": "project-en", "language": "en"},
        ),
    ],
    "keywords": "is-dhexgal, wada barasho, degmooyin, shaqo, iskaashi",
}

ADVICE = {
    "title": "Talo maalmaha Arbacada: wax kasta weydii",
    "slug": "talo-arbacada",
    "intro": "Noo kaalay marka warqad, foom ama barnaamij telefoon ku wareeriyo. "
    "Ballan looma baahna, kafeeguna waa kulul yahay.",
    "audience": "Qof kasta. Saaxiib waad la iman kartaa.",
    "body": """
<p>Waxaan kaa caawinnaa inaad warqadaha akhrido, foomamka buuxiso oo aad hesho meesha saxda ah.
Waxaan ku hadalnaa Finnish, Ingiriisi iyo Carabi. Luqadaha kale turjumaan baan u wacnaa.</p>
""",
}

PEER_GROUPS = {
    "title": "Kooxaha isgargaarka ee internetka: xilliga soo socda",
    "slug": "kooxaha-isgargaarka",
    "intro": "Koox yar oo dad shaqo isku mid ah qabta, hoggaamiyena taageero. Laba koox: "
    "dooro maalinta kugu habboon.",
    "body": """
<p>Kooxaha waxaan kaga hadalnaa xaaladaha maalin kasta: waxaan idhi, waxaan oran kari lahaa iyo meesha
aan caawimaad ka helay. Waxba kooxda kama baxaan.</p>
<h2>Sida looga qaybgalo</h2>
<ul>
<li>Waxaad u baahan tahay kombiyuutar leh kaamiro iyo makarafoon.</li>
<li>Mar keliya ayaad isku diiwaangelisaa dhammaan kulamada.</li>
<li>Toddobaadyada fasaxa ma kulanno.</li>
</ul>
<p>Kooxuhu waa bilaash, safarna looma baahna.</p>
""",
}

TUESDAY_GROUP = {
    "title": "Kooxda Talaadada: wada hadallada adag",
    "slug": "kooxda-talaadada",
    "intro": "Siddeed jeer, Talaado kasta oo labaad. Mawduuca: wada hadallada lagu walwalo.",
    "audience": "Shaqaalaha degmooyinka, ururrada iyo shirkadaha",
    "body": "<p>Kooxdu waxay leedahay siddeed meel. Hoggaamiyuhu waa tababare khibrad u leh shaqada bulshada.</p>",
}
