"""Portuguese."""

DECIMAL = ","
GLUE = "e"
HALF = r"\s+e\s+mei[oa]\b"
CARDINALS = """
0 zero
1 um uma
2 dois duas
3 três
4 quatro
5 cinco
6 seis
7 sete
8 oito
9 nove
10 dez
11 onze
12 doze
13 treze
14 catorze quatorze
15 quinze
16 dezesseis dezasseis
17 dezessete dezassete
18 dezoito
19 dezenove dezanove
20 vinte
30 trinta
40 quarenta
50 cinquenta
60 sessenta
70 setenta
80 oitenta
90 noventa
100 cem cento
200 duzentos duzentas
300 trezentos trezentas
400 quatrocentos quatrocentas
500 quinhentos quinhentas
600 seiscentos seiscentas
700 setecentos setecentas
800 oitocentos oitocentas
900 novecentos novecentas
"""
SCALES = """
1000 mil
1000000 milhão milhões mi
1000000000 bilhão bilhões bi
1000000000000 trilhão trilhões tri
"""
ORDINALS = """
1 primeiro primeira primeiros primeiras
2 segundo segundos segunda
3 terceiro terceira
4 quarto quarta
5 quinto quinta
6 sexto sexta
7 sétimo sétima
8 oitavo oitava
9 nono nona
10 décimo décima
"""
VAGUE = """
1 único única
2 ambos ambas dobro dobr* duplic* dupla duplo par casal gémeos gêmeos
3 triplo triplic* terço terços trio tripl*
4 quarto quartos quádruplo
10 década décadas dezena dezenas
12 dúzia dúzias
15 quinzena
14 quinzena
100 centena centenas século séculos
1000 milhar milhares
1000000 milhões
0.5 meio meia metade
50 metade
6 semestre meia
3 trimestre
30 meia
"""
MONTHS = (
    "janeiro|jan fevereiro|fev março|mar abril|abr maio junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez"
)
WEEKDAYS = "segunda-feira|segundas-feiras terça-feira|terça quarta-feira quinta-feira sexta-feira sábado|sábados domingo|domingos"
UNITS = r"""
points pontos? percentua(?:l|is)\b|p\.p\.|pp\b
percent %|por cento\b
USD (?:de )?dólares\b|dólar\b|US\$|USD\b
EUR (?:de )?euros?\b|€|EUR\b
GBP (?:de )?libras?(?: esterlinas)?\b|£
RUB (?:de )?rublos?\b
CNY (?:de )?(?:yuans?|iuanes?)\b
JPY (?:de )?ienes?\b
BRL (?:de )?reais\b|real\b
peso (?:de )?pesos?\b
CHF (?:de )?francos(?: suíços)?\b
km2 quilômetros quadrados\b|quilómetros quadrados\b|km2\b|km²
m2 metros quadrados\b|m2\b|m²
m3 metros cúbicos\b|m3\b|m³
km quil[ôó]metros?\b|km\b
m metros?\b|m\b
cm centímetros?\b|cm\b
mm milímetros?\b|mm\b
t (?:de )?toneladas?\b
kg (?:de )?quilos?\b|quilogramas?\b|kg\b
g gramas?\b|g\b
ha (?:de )?hectares?\b|ha\b
l (?:de )?litros?\b
bbl (?:de )?barris\b
C °\s?C\b|ºC\b|graus?\b|°
MW megawatts?\b|MW\b
GW gigawatts?\b|GW\b
year anos?\b
month m[eê]s(?:es)?\b
week semanas?\b
day dias?\b
h horas?\b
min minutos?\b|min\b
s segundos?\b
"""
CLOCK = (
    r"(?P<h>[01]?\d|2[0-4]) ?h ?(?P<m>[0-5]\d)?(?:min)?(?!\w)|(?P<h2>[01]?\d|2[0-4]):(?P<m2>[0-5]\d)(?![\d:])"
    r"|(?:(?<=\bàs )|(?<=\bas ))(?P<h3>[01]?\d|2[0-4])(?: horas)?\b(?:[h:.](?P<m3>[0-5]\d))?"
)
MASK = (
    r"\b(?:uma?|primeir[ao]s?[ -](?:ministr\w+|dama)|em primeiro lugar|segundo\b(?= (?:[oa]s? |ele|ela|fontes|dados|informa|"
    r"\w+ ,))|Segunda Guerra Mundial|quartas de final|nova)\b"
)
