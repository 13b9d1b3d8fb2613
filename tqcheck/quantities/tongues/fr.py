"""French."""

DECIMAL = ","
GLUE = "et"
HALF = r"\s+et\s+demie?\b"
CARDINALS = """
0 zéro
1 un une
2 deux
3 trois
4 quatre
5 cinq
6 six
7 sept
8 huit
9 neuf
10 dix
11 onze
12 douze
13 treize
14 quatorze
15 quinze
16 seize
20 vingt vingts
30 trente
40 quarante
50 cinquante
60 soixante
70 septante
80 huitante octante
90 nonante
100 cent cents
"""
SCALES = """
1000 mille
1000000 million millions
1000000000 milliard milliards mds
1000000000000 billion billions
"""
ORDINALS = """
1 premier première premiers premières
2 deuxième deuxièmes second seconde
3 troisième troisièmes
4 quatrième quatrièmes
5 cinquième cinquièmes
6 sixième
7 septième
8 huitième huitièmes
9 neuvième
10 dixième
11 onzième
12 douzième
13 treizième
14 quatorzième
15 quinzième
16 seizième
20 vingtième
30 trentième
100 centième
"""
VAGUE = """
1 unique seul seule
2 double doubl* couple paire deux-fois moitié jumeaux jumelles
3 triple tripl* tiers trio
4 quart quarts quadrupl*
5 quinquennat
7 septennat
8 huitaine
10 décennie* dizaine dizaines décupl*
12 douzaine*
15 quinzaine quinze
14 quinzaine quinze
20 vingtaine
30 trentaine
40 quarantaine
50 cinquantaine moitié
60 soixantaine
100 centaine centaines siècle siècles
1000 millier milliers
1000000 millions
0.5 demi demie moitié mi-
6 semestre
3 trimestre
18 demi
"""
MONTHS = "janvier|janv février|févr|fév mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct novembre|nov décembre|déc"
WEEKDAYS = "lundi|lundis mardi|mardis mercredi|mercredis jeudi|jeudis vendredi|vendredis samedi|samedis dimanche|dimanches"
UNITS = r"""
points points? de (?:pourcentage|%)|pts? de %
percent %|pour ?cent\b
USD (?:de )?dollars?\b(?: américains)?|\$|USD\b
EUR (?:d'|d’)?euros?\b|€|EUR\b
GBP (?:de )?livres?(?: sterling)?\b|£
RUB (?:de )?roubles?\b
UAH (?:de )?hryvnias?\b
CNY (?:de )?yuans?\b
JPY (?:de )?yens?\b
CHF (?:de )?francs?(?: suisses)?\b|CHF\b
TRY livres turques\b
km2 kilomètres carrés\b|km2\b|km²
m2 mètres carrés\b|m2\b|m²
m3 mètres cubes\b|m3\b|m³
km kilomètres?\b|km\b
m mètres?\b|m\b
cm centimètres?\b|cm\b
mm millimètres?\b|mm\b
t (?:de )?tonnes?\b
kg kilos?\b|kilogrammes?\b|kg\b
g grammes?\b|g\b
ha (?:d'|d’)?hectares?\b|ha\b
l (?:de )?litres?\b
bbl (?:de )?barils?\b
C °\s?C\b|degrés?\b|°
MW mégawatts?\b|MW\b
GW gigawatts?\b|GW\b
year ans?\b|années?\b
month mois\b
week semaines?\b
day jours?\b|journées?\b
h heures?\b
min minutes?\b|min\b
s secondes?\b
"""
CLOCK = (
    r"(?P<h>[01]?\d|2[0-4]) ?[hH] ?(?P<m>[0-5]\d)?(?!\w)|(?P<h2>[01]?\d|2[0-4]):(?P<m2>[0-5]\d)(?![\d:])"
    r"|(?:(?<=\bà )|(?<=vers )|(?<=dès ))(?P<h3>[01]?\d|2[0-4]) heures?(?: (?P<m3>[0-5]\d)\b)?"
)
MASK = (
    r"\b(?:une?|l'un|l’un|d'un|d’un|qu'un|premier ministre|première ministre|premiers ministres|en premier lieu|tout d'abord"
    r"|Union|neuf (?=\w+ve)|première dame|seconde guerre mondiale|à neuf|mi-temps)\b"
)
