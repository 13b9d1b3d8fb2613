"""Italian."""

DECIMAL = ","
GLUE = "e"
PIECES = ""
HALF = r"\s+e\s+mezz[oa]\b"
CARDINALS = """
0 zero
1 un uno una
2 due
3 tre tré
4 quattro
5 cinque
6 sei
7 sette
8 otto
9 nove
10 dieci
11 undici
12 dodici
13 tredici
14 quattordici
15 quindici
16 sedici
17 diciassette
18 diciotto
19 diciannove
20 venti
30 trenta
40 quaranta
50 cinquanta
60 sessanta
70 settanta
80 ottanta
90 novanta
100 cento
21 ventuno
28 ventotto
31 trentuno
38 trentotto
41 quarantuno
48 quarantotto
51 cinquantuno
58 cinquantotto
61 sessantuno
68 sessantotto
71 settantuno
78 settantotto
81 ottantuno
88 ottantotto
91 novantuno
98 novantotto
"""
SCALES = """
1000 mille mila
1000000 milione milioni mln
1000000000 miliardo miliardi mld
1000000000000 bilione bilioni
"""
ORDINALS = """
1 primo prima primi prime
2 secondo seconda secondi
3 terzo terza terzi
4 quarto quarta
5 quinto quinta
6 sesto sesta
7 settimo settima
8 ottavo ottava
9 nono nona
10 decimo decima
11 undicesimo undicesima
12 dodicesimo dodicesima
20 ventesimo ventesima
100 centesimo
"""
VAGUE = """
1 unico unica solo sola
2 entrambi entrambe doppio doppia raddopp* coppia paio ambedue duplice gemelli
3 triplo tripl* terzo terzi trio
4 quarto quarti quadrupl*
8 ottavi
10 decennio decenni decina decine
12 dozzina dozzine
15 quindicina
14 quindicina
20 ventina ventenn*
30 trentina trentenn*
40 quarantina quarantenn*
50 cinquantina metà cinquantenn*
60 sessantina sessantenn*
100 centinaio centinaia secolo secoli
1000 migliaio migliaia
1000000 milioni
0.5 mezzo mezza metà
6 semestre mezzo
3 trimestre
4 quadrimestre
30 mezz mezza mezzora
"""
MONTHS = "gennaio|gen febbraio|feb marzo aprile|apr maggio giugno luglio agosto settembre|sett ottobre|ott novembre|nov dicembre|dic"
WEEKDAYS = "lunedì martedì mercoledì giovedì venerdì sabato domenica"
UNITS = r"""
points punti percentuali\b|punto percentuale\b
bp punti base\b
percent %|per ?cento\b
USD (?:di )?dollari\b|dollaro\b|\$|USD\b
EUR (?:di )?euro\b|€|EUR\b
GBP (?:di )?sterline\b|£
RUB (?:di )?rubli\b
CNY (?:di )?yuan\b
JPY (?:di )?yen\b
CHF (?:di )?franchi(?: svizzeri)?\b
TRY (?:di )?lire turche\b
km2 (?:chilometri quadrati|chilometri quadri)\b|km2\b|km²
m2 metri (?:quadrati|quadri)\b|mq\b|m2\b|m²
m3 metri cubi\b|m3\b|m³|mc\b
km chilometr[io]\b|km\b
m metr[io]\b|m\b
cm centimetr[io]\b|cm\b
mm millimetr[io]\b|mm\b
t (?:di )?tonnellat[ae]\b
kg (?:di )?chil[io]\b|chilogramm[io]\b|kg\b
g gramm[io]\b|g\b
ha (?:di )?ettar[io]\b|ha\b
l (?:di )?litr[io]\b
bbl (?:di )?barili\b
C °\s?C\b|grad[io]\b|°
MW megawatt\b|MW\b
GW gigawatt\b|GW\b
year ann[io]\b|-?enn[ei]\b
month mes[ei]\b
week settiman[ae]\b
day giorn[io]\b|giornat[ae]\b
h or[ae]\b
min minut[io]\b|min\b
s second[io]\b
"""
CLOCK = (
    r"(?:(?<=\bore )|(?<=\balle )|(?<=dalle )|(?<=\ble ))(?P<h>[01]?\d|2[0-4])(?:[.:,](?P<m>[0-5]\d))?(?![\d%])"
    r"|(?P<h2>[01]?\d|2[0-4]):(?P<m2>[0-5]\d)(?![\d:])"
)
MASK = (
    r"\b(?:un[oa]?|prim[oaie] (?:di|che|della|del|dei|ministr\w+|cittadin\w+)|in primo luogo|prima\b|sei\b(?= (?:un|il|la|"
    r"stat))|Seconda guerra mondiale|secondo\b(?= (?:il|la|lo|i|gli|le|l'|quanto|fonti|me)\b)|terzo settore|nove\b(?=tt))\b"
)
