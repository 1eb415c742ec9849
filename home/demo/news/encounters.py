"""Twelve thoughts on meeting people: an article by two of the staff."""

from datetime import date

from home.demo.shapes import DemoNews

ENCOUNTERS = DemoNews(
    date=date(2019, 3, 19),
    project="kotopaikka-hanke",
    authors=["helmi", "otto"],
    topics=["encounter", "language"],
    picture="talk",
    words={
        "fi": {
            "title": "Kaksitoista ajatusta kohtaamisesta",
            "slug": "kaksitoista-ajatusta",
            "intro": "Kirjoitimme muistiin sen, mitä opimme kahdessa vuodessa kuntien "
            "työntekijöiltä ja heidän asiakkailtaan. Mikään näistä ei maksa mitään.",
            "body": """
<p>Kun ihmiset tulevat eri puolilta maailmaa, ensimmäinen tapaaminen ratkaisee paljon. Näistä
kahdestatoista on ollut meille apua.</p>
<ol>
<li>Sano nimesi ja kysy toisen nimi. Kysy uudestaan, kunnes osaat lausua sen.</li>
<li>Puhu ihmiselle, älä tulkille.</li>
<li>Yksi asia kerrallaan. Tauko ei ole tyhjää vaan ajattelua.</li>
<li>Selkeä suomi auttaa enemmän kuin kova ääni.</li>
<li>Piirrä, näytä, avaa kartta. Paperi ja kynä ovat hyvä tulkki.</li>
<li>Kysy, äläkä arvaa kulttuurista. Kukaan ei ole maansa lähettiläs.</li>
<li>Muista, että hymy voi tarkoittaa myös: en ymmärtänyt.</li>
<li>Kerro, mitä seuraavaksi tapahtuu ja milloin. Epävarmuus on raskaampaa kuin odotus.</li>
<li>Lupaa vain se, minkä pidät.</li>
<li>Sano ääneen, mitä ihminen jo osaa.</li>
<li>Huomaa oma tapasi: sinunkin tapasi on vain yksi tapa.</li>
<li>Kysy lopuksi, mitä jäi kysymättä.</li>
</ol>
<p>Valitse listasta yksi ja kokeile sitä viikko. Kerro sitten työkaverille, mitä huomasit.</p>
""",
        },
        "sv": {
            "title": "Tolv tankar om att mötas",
            "slug": "tolv-tankar",
            "intro": "Vi skrev ner vad vi under två år har lärt oss av kommunernas anställda och "
            "deras kunder. Inget av det här kostar något.",
            "body": """
<p>När människor kommer från olika håll i världen avgör det första mötet mycket. De här tolv
tankarna har hjälpt oss.</p>
<ol>
<li>Säg ditt namn och fråga efter den andras. Fråga igen tills du kan uttala det.</li>
<li>Tala till människan, inte till tolken.</li>
<li>En sak i taget. En paus är inte tom, den är eftertanke.</li>
<li>Ett tydligt språk hjälper mer än en hög röst.</li>
<li>Rita, visa, öppna kartan. Papper och penna är en bra tolk.</li>
<li>Fråga, och gissa inte om kultur. Ingen är sitt lands ambassadör.</li>
<li>Kom ihåg att ett leende också kan betyda: jag förstod inte.</li>
<li>Berätta vad som händer härnäst och när. Ovisshet är tyngre än väntan.</li>
<li>Lova bara det du kan hålla.</li>
<li>Säg högt vad människan redan kan.</li>
<li>Lägg märke till ditt eget sätt: också det är bara ett sätt.</li>
<li>Fråga till slut vad som blev osagt.</li>
</ol>
<p>Välj en punkt och pröva den i en vecka. Berätta sedan för en kollega vad du märkte.</p>
""",
        },
        "en": {
            "title": "Twelve thoughts on meeting people",
            "slug": "twelve-thoughts",
            "intro": "We wrote down what two years have taught us, thanks to municipal staff and "
            "their clients. None of this costs anything.",
            "body": """
<p>When people come from different parts of the world, much depends on the first meeting. These
twelve thoughts have helped us.</p>
<ol>
<li>Say your name and ask the other person's. Ask again until you can pronounce it.</li>
<li>Speak to the person, not to the interpreter.</li>
<li>One thing at a time. A pause is not empty; it is thinking.</li>
<li>Clear words help more than a loud voice.</li>
<li>Draw, show, open the map. Pen and paper are a good interpreter.</li>
<li>Ask, and don't guess about culture. Nobody is the ambassador of their country.</li>
<li>Remember that a smile may also mean: I didn't understand.</li>
<li>Tell what happens next, and when. Not knowing is heavier than waiting.</li>
<li>Promise only what you can keep.</li>
<li>Say aloud what the person can do already.</li>
<li>Notice your own way: it too is only one way.</li>
<li>Ask at the end what was left unasked.</li>
</ol>
<p>Choose one of them and try it for a week. Then tell a colleague what you noticed.</p>
""",
        },
    },
)
