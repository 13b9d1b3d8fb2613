"""German."""

DECIMAL = ","
CAPITALS = True
GLUE = "und"
PIECES = "und"
HALF = r"\s*(?:und|ein)\s?einhalb\b|(?<=\d)[ -]?einhalb\b"
CARDINALS = """
0 null
1 eins ein eine einen einem einer eines
2 zwei zwo
3 drei
4 vier
5 fünf
6 sechs sech
7 sieben sieb
8 acht
9 neun
10 zehn
11 elf
12 zwölf
20 zwanzig
30 dreißig dreissig
40 vierzig
50 fünfzig
60 sechzig
70 siebzig
80 achtzig
90 neunzig
100 hundert
13 dreizehn
14 vierzehn
15 fünfzehn
16 sechzehn
17 siebzehn
18 achtzehn
19 neunzehn
1.5 anderthalb eineinhalb
2.5 zweieinhalb
3.5 dreieinhalb
4.5 viereinhalb
5.5 fünfeinhalb
6.5 sechseinhalb
7.5 siebeneinhalb
"""
SCALES = """
1000 tausend tsd
1000000 million millionen mio
1000000000 milliarde milliarden mrd
1000000000000 billion billionen
"""
ORDINALS = """
1 erst erste ersten erster erstes erstem
2 zweite zweiten zweiter zweites zweitem zweit
3 dritte dritten dritter drittes drittem
4 vierte vierten vierter viertes
5 fünfte fünften fünfter fünftes
6 sechste sechsten sechster sechstes
7 siebte siebten siebter siebtes siebente siebenten
8 achte achten achter achtes
9 neunte neunten neunter neuntes
10 zehnte zehnten zehnter zehntes
11 elfte elften elfter
12 zwölfte zwölften zwölfter
13 dreizehnte dreizehnten
20 zwanzigste zwanzigsten
100 hundertste hundertsten
"""
VAGUE = """
1 einmal einzig* einzel*
2 beide beiden beider beides doppelt doppel* zweimal verdopp* zweifach paar zweier halbiert* zwilling* duo
3 dreimal dreifach* verdreif* drittel dritteln trio dreier
4 viermal vierfach* viertel vervierf* vierer
5 fünfmal fünffach* fünftel
6 sechsmal sechsfach*
7 siebenmal
8 achtmal
10 jahrzehnt* zehnmal zehnfach* dutzend*
12 dutzend*
15 viertelstunde
24 rund-um-die-uhr
30 halbstund*
45 dreiviertelstunde
50 hälfte
100 jahrhundert* hunderte hunderten prozent
1000 tausende tausenden
0.5 halb halbe halben halber halbes hälfte halbjahr* halbzeit*
6 halbjahr*
20 zwanziger
30 dreißiger
40 vierziger
50 fünfziger
60 sechziger
70 siebziger
80 achtziger
90 neunziger
18 anderthalb eineinhalb
90 anderthalb eineinhalb
"""
COMPOUND = (
    "1 ein\n2 zwei\n3 drei\n4 vier\n5 fünf\n6 sechs\n7 sieben\n8 acht\n9 neun\n10 zehn\n11 elf\n12 zwölf\n13 dreizehn\n14 "
    "vierzehn\n15 fünfzehn\n"
    "16 sechzehn\n17 siebzehn\n18 achtzehn\n19 neunzehn\n20 zwanzig\n30 dreißig\n40 vierzig\n50 fünfzig\n60 sechzig\n70 "
    "siebzig\n80 achtzig\n90 neunzig\n100 hundert",
    "jähr tägig stünd monat mona minüt wöch köpf stellig stöck fach mal teil teilig spurig prozent seit geschoss zimmer "
    "minut sitz türig malig kampf eck bett",
)
MONTHS = (
    "januar|jänner|jan|januars februar|feber|feb|februars märz|mär april|apr|aprils mai juni|jun juli|jul august|aug|"
    "augusts september|sept|sep|septembers"
    " oktober|okt|oktobers november|nov|novembers dezember|dez|dezembers"
)
WEEKDAYS = (
    "montag|montags|montagabend|montagmorgen|montagnachmittag|montagvormittag|montagmittag|montagnacht|montagfrüh"
    " dienstag|dienstags|dienstagabend|dienstagmorgen|dienstagnachmittag|dienstagvormittag|dienstagmittag|dienstagnacht|dienstagfrüh"
    " mittwoch|mittwochs|mittwochabend|mittwochmorgen|mittwochnachmittag|mittwochvormittag|mittwochmittag|mittwochnacht|mittwochfrüh"
    " donnerstag|donnerstags|donnerstagabend|donnerstagmorgen|donnerstagnachmittag|donnerstagvormittag|donnerstagmittag|"
    "donnerstagnacht|donnerstagfrüh"
    " freitag|freitags|freitagabend|freitagmorgen|freitagnachmittag|freitagvormittag|freitagmittag|freitagnacht|freitagfrüh"
    " samstag|samstags|sonnabend|samstagabend|samstagmorgen|samstagnachmittag|samstagvormittag|samstagmittag|samstagnacht|samstagfrüh"
    " sonntag|sonntags|sonntagabend|sonntagmorgen|sonntagnachmittag|sonntagvormittag|sonntagmittag|sonntagnacht|sonntagfrüh"
)
UNITS = r"""
points Prozentpunkt\w*
bp Basispunkt\w*
percent %|Prozent\b|v\. ?H\.
permille ‰|Promille\b
USD (?:US-|US )?Dollars?\b|\$|USD\b
EUR Euros?\b|€|EUR\b
GBP (?:britische )?Pfund(?: Sterling)?\b|£
RUB Rubel\b
UAH (?:Hrywnja|Griwna)\b
CNY Yuan\b|Renminbi\b
JPY Yen\b
KRW Won\b
PLN Złoty\b|Zloty\b
crown Kronen?\b
TRY (?:türkische )?Lira\b
CHF (?:Schweizer )?Franken\b|Fr\.|CHF\b
INR Rupien?\b
km2 Quadratkilometern?\b|km2\b|km²|qkm\b
m2 Quadratmetern?\b|m2\b|m²|qm\b
m3 Kubikmetern?\b|m3\b|m³
km Kilometern?\b|km\b
mile Meilen?\b
m Metern?\b|m\b
cm Zentimetern?\b|cm\b
mm Millimetern?\b|mm\b
foot Fuß\b
inch Zoll\b
t Tonnen?\b|t\b
kg Kilogramm\b|Kilos?\b|kg\b
g Gramm\b|g\b
ha Hektar\b|ha\b
l Litern?\b|l\b
bbl Barrel\b
C °\s?C\b|Grad\b|°
MW Megawatt\b|MW\b
GW Gigawatt\b|GW\b
kW Kilowatt\b|kW\b
year Jahren?\b|-?[Jj]ährig\w*|Jahre\b
month Monaten?\b|-?monatig\w*
week Wochen?\b|-?wöchig\w*
day Tagen?\b|-?tägig\w*
h Stunden?\b|-?stündig\w*
min Minuten?\b|-?minütig\w*
s Sekunden?\b
"""
CLOCK = (
    r"(?P<h>[01]?\d|2[0-4])(?:[.:](?P<m>[0-5]\d))?(?::[0-5]\d)? ?Uhr\b(?: (?P<m2>[0-5]\d)\b)?|(?P<h2>[01]?\d|"
    r"2[0-4]):(?P<m3>[0-5]\d)(?![\d:])|(?P<h4>[01]?\d|2[0-4])(?=(?: und | bis |-| - |–)\d\d?(?:[.:]\d\d)? Uhr)"
)
MASK = (
    r"\b(?:vor allem|zum ersten Mal|erst(?=\b)|zuerst|der eine oder andere|in erster Linie|ein(?:e[mnrs]?)?\b|acht(?:en|e|"
    r"er)?\b(?= (?:auf|darauf|geben))|in acht|aus erster Hand|zweifellos|zu zweit|eins\b|Zweiter Weltkrieg)\b"
)
