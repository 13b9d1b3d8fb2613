"""Spanish."""

DECIMAL = ","
GLUE = "y"
HALF = r"\s+y\s+medi[oa]\b"
CARDINALS = """
0 cero
1 un uno una
2 dos
3 tres
4 cuatro
5 cinco
6 seis
7 siete
8 ocho
9 nueve
10 diez
11 once
12 doce
13 trece
14 catorce
15 quince
16 dieciséis dieciseis
17 diecisiete
18 dieciocho
19 diecinueve
20 veinte
21 veintiuno veintiún veintiuna
22 veintidós veintidos
23 veintitrés veintitres
24 veinticuatro
25 veinticinco
26 veintiséis veintiseis
27 veintisiete
28 veintiocho
29 veintinueve
30 treinta
40 cuarenta
50 cincuenta
60 sesenta
70 setenta
80 ochenta
90 noventa
100 cien ciento
200 doscientos doscientas
300 trescientos trescientas
400 cuatrocientos cuatrocientas
500 quinientos quinientas
600 seiscientos seiscientas
700 setecientos setecientas
800 ochocientos ochocientas
900 novecientos novecientas
"""
SCALES = """
1000 mil
1000000 millón millones mill
1000000000 millardo
1000000000000 billón billones
"""
ORDINALS = """
1 primer primero primera primeros primeras
2 segundo segunda segundos segundas
3 tercer tercero tercera
4 cuarto cuarta cuartos
5 quinto quinta
6 sexto sexta
7 séptimo séptima
8 octavo octava
9 noveno novena
10 décimo décima
11 undécimo undécima
12 duodécimo
"""
VAGUE = """
1 único única sola solo
2 ambos ambas doble dobl* duplic* par pareja dúo mellizos gemel* bienio
3 triple tripl* tercio tercios trío trienio terna
4 cuarto cuartos cuadrupl* cuádruple
5 quíntuple lustro
10 década décadas decenio decena decenas
12 docena docenas
15 quincena
14 quincena
20 veintena
30 treintena
40 cuarentena
50 cincuentena medio mitad
100 centenar centenares cientos siglo siglos
1000 miles millar millares
1000000 millones
0.5 medio media mitad
6 semestre medio
3 trimestre
4 cuatrimestre
30 media
18 medio
"""
MONTHS = (
    "enero|ene febrero|feb marzo abril|abr mayo junio|jun julio|jul agosto|ago septiembre|setiembre|sept octubre|oct "
    "noviembre|nov diciembre|dic"
)
WEEKDAYS = "lunes martes miércoles|miercoles jueves viernes sábado|sábados|sabado domingo|domingos"
UNITS = r"""
points puntos? porcentual(?:es)?\b|pp\b|p\.p\.
bp puntos básicos\b
percent %|por ciento\b
USD (?:de )?dólares\b(?: estadounidenses)?|dólar\b|\$|USD\b
EUR (?:de )?euros?\b|€|EUR\b
GBP (?:de )?libras?(?: esterlinas)?\b|£
RUB (?:de )?rublos?\b
UAH (?:de )?grivnas?\b
CNY (?:de )?yuanes\b|(?:de )?yuan\b
JPY (?:de )?yenes\b
peso (?:de )?pesos?\b
BRL (?:de )?reales\b
CHF (?:de )?francos(?: suizos)?\b
TRY (?:de )?liras(?: turcas)?\b
km2 kilómetros cuadrados\b|km2\b|km²
m2 metros cuadrados\b|m2\b|m²
m3 metros cúbicos\b|m3\b|m³
km kilómetros?\b|km\b|kms\b
m metros?\b|m\b
cm centímetros?\b|cm\b
mm milímetros?\b|mm\b
mile millas?\b
foot pies\b
t (?:de )?toneladas?\b
kg (?:de )?kilos?\b|kilogramos?\b|kg\b
g gramos?\b|g\b
ha (?:de )?hectáreas?\b|ha\b
l (?:de )?litros?\b
bbl (?:de )?barriles\b
C °\s?C\b|ºC\b|grados?\b|°|º C\b
MW megavatios?\b|MW\b
GW gigavatios?\b|GW\b
year años?\b
month mes(?:es)?\b
week semanas?\b
day días?\b|jornadas?\b
h horas?\b
min minutos?\b|min\b
s segundos?\b
"""
CLOCK = (
    r"(?P<h>[01]?\d|2[0-4])[.:](?P<m>[0-5]\d)(?= ?(?:h\b|horas|de la (?:mañana|tarde|noche|madrugada)|a\.? ?m|p\.? ?m))|"
    r"(?P<h2>[01]?\d|2[0-4]):(?P<m2>[0-5]\d)(?![\d:])"
    r"|(?:(?<=\blas )|(?<=\bla ))(?P<h3>[01]?\d|2[0-4])(?:[.:h](?P<m3>[0-5]\d))?(?= (?:horas|de la|del mediodía|h\b)|h\b|,|"
    r"\.)|(?P<h4>[01]?\d|2[0-4]) ?h\b"
)
MASK = (
    r"\b(?:un[oa]?s?|cada un[oa]|segundos?\b(?= mundial)|primer[ao]?s? (?:ministr\w+|dama|lugar)|Segunda Guerra Mundial|en "
    r"cuanto|de nuevo|por segundo|segundo plano|cuartos? de final|los Once)\b"
)
