"""English."""

DECIMAL = "."
CAPITALS = True
GLUE = "and"
HALF = r"[ -]and[ -]a[ -]half\b"
CARDINALS = """
0 zero nil
1 one
2 two
3 three
4 four
5 five
6 six
7 seven
8 eight
9 nine
10 ten
11 eleven
12 twelve
13 thirteen
14 fourteen
15 fifteen
16 sixteen
17 seventeen
18 eighteen
19 nineteen
20 twenty
30 thirty
40 forty
50 fifty
60 sixty
70 seventy
80 eighty
90 ninety
100 hundred
"""
SCALES = """
1000 thousand
100000 lakh lakhs
1000000 million mln mn
10000000 crore crores
1000000000 billion bn bln
1000000000000 trillion trn tn tln
1000000000000000 quadrillion
"""
ORDINALS = """
1 first firstly
2 second secondly
3 third
4 fourth
5 fifth
6 sixth
7 seventh
8 eighth
9 ninth
10 tenth
11 eleventh
12 twelfth
13 thirteenth
14 fourteenth
15 fifteenth
16 sixteenth
17 seventeenth
18 eighteenth
19 nineteenth
20 twentieth
30 thirtieth
40 fortieth
50 fiftieth
60 sixtieth
70 seventieth
80 eightieth
90 ninetieth
100 hundredth
1000 thousandth
"""
VAGUE = """
0 none
1 once single sole
2 both couple couples pair pairs twice double doubled doubles doubling twin twins dual duo twofold halve halved bilateral either neither
2 twos duplex
3 triple tripled tripling trio thrice threefold trilateral thirds threes hat-trick
4 quadruple quadrupled quartet fourfold quarter quarters fourths fours
5 quintet fivefold fifths quintuple fives
6 sixfold sixths
7 sevenfold sevenths
8 eightfold eighths
9 ninths
10 decade decades tenfold tenths tens
12 dozen dozens
14 fortnight
20 twenties
30 thirties
40 forties
50 fifties
60 sixties
70 seventies
80 eighties
90 nineties
100 century centuries centenary centennial hundreds hundredfold centenarian
200 bicentenary bicentennial
1000 thousands millennium
1000000 millions millionaire millionaires
1000000000 billions billionaire billionaires
0.5 half halves
"""
MONTHS = (
    "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec"
)
WEEKDAYS = "monday|mondays tuesday|tuesdays wednesday|wednesdays thursday|thursdays friday|fridays saturday|saturdays sunday|sundays"
UNITS = r"""
points (?:percentage|per cent|percent|%)[ -]points?\b|pp\b|p\.p\.
bp basis points?\b|bps\b
percent %|per ?cent\b|pct\b|percentage\b
permille ‰|per mill?e\b
$ dollars?\b|bucks?\b
USD (?:US|U\.S\.|American) dollars?\b|USD\b
HKD (?:HK|Hong Kong) dollars?\b|HKD\b
CAD Canadian dollars?\b
AUD Australian dollars?\b
SGD Singapore(?:an)? dollars?\b
TWD (?:New )?Taiwan(?:ese)? dollars?\b|NT dollars?\b
EUR euros?\b|EUR\b|€
GBP pounds? sterling\b|quid\b|GBP\b|British pounds?\b
pound pounds?\b|Egyptian pounds?\b
RUB (?:Russian )?(?:rubles?|roubles?)\b|RUB\b|₽
UAH (?:Ukrainian )?(?:hryvnias?|hryvnyas?|hryvni)\b|UAH\b
CNY (?:Chinese )?yuan\b|RMB\b|renminbi\b|CNY\b
JPY (?:Japanese )?yen\b|JPY\b
KRW (?:South Korean |Korean )?won\b|KRW\b
PLN (?:Polish )?(?:zlotys?|złotys?|zloty|złoty)\b|PLN\b
CZK CZK\b|Czech (?:crowns?|korunas?)\b|korunas?\b
crown crowns?\b|kronor\b|kroner\b|krona\b|krone\b
TRY (?:Turkish )?lir(?:as?|e)\b|TRY\b|TL\b
BRL (?:Brazilian )?reais\b|BRL\b
CHF (?:Swiss )?francs?\b|CHF\b
INR (?:Indian )?rupees?\b
KZT (?:Kazakh )?tenges?\b
BYN Belarusian rubles?\b
peso (?:\w+ )?pesos?\b
rial (?:\w+ )?(?:rials?|riyals?)\b
dirham (?:\w+ )?dirhams?\b
dinar (?:\w+ )?dinars?\b
km2 (?:square|sq\.?)[ -](?:kilomet(?:er|re)s?|km)\b|km2\b|km²
m2 (?:square|sq\.?)[ -](?:met(?:er|re)s?|m)\b|m2\b|m²|sqm\b
sqft (?:square|sq\.?)[ -](?:feet|foot|ft)\b
sqmi (?:square|sq\.?)[ -]miles?\b
m3 (?:cubic|cu\.?)[ -](?:met(?:er|re)s?|m)\b|m3\b|m³
km kilomet(?:er|re)s?\b|km\b|kms\b
mile miles?\b|mi\b|mph\b
nmi nautical miles?\b
m met(?:er|re)s?\b|m\b
cm centimet(?:er|re)s?\b|cm\b
mm millimet(?:er|re)s?\b|mm\b
foot feet\b|foot\b|ft\b
inch inch(?:es)?\b
yard yards?\b
t (?:metric )?(?:tonn?es?|tons?)\b
kg kilograms?\b|kilogrammes?\b|kilos?\b|kg\b|kgs\b
g grams?\b|grammes?\b|g\b
mg milligrams?\b|mg\b
lb lbs?\b
jin jin\b|catt(?:y|ies)\b
ha hectares?\b|ha\b
mu mu\b
acre acres?\b
l lit(?:er|re)s?\b
gal gallons?\b
bbl barrels?\b
C °\s?C\b|degrees? (?:Celsius|centigrade|C)\b
F °\s?F\b|degrees? (?:Fahrenheit|F)\b
MW megawatts?\b|MW\b
GW gigawatts?\b|GW\b
kW kilowatts?\b|kW\b
decade decades?\b
century centur(?:y|ies)\b
year years?\b|-?years?-old\b|yrs?\b
month months?\b
week weeks?\b
day days?\b
h hours?\b|hrs?\b
min minutes?\b|mins?\b
s seconds?\b|secs?\b
"""
CLOCK = (
    r"(?P<h>\d{1,2})(?:[:.h](?P<m>[0-5]\d))?(?::[0-5]\d)?\s?(?P<half>[ap]\.?\s?m\b\.?|[AP]\.?\s?M\b\.?|o'clock\b|o’clock\b)"
    r"|(?P<h2>[01]?\d|2[0-4])[:](?P<m2>[0-5]\d)(?![\d:])|(?P<h3>[01]\d|2[0-3])(?P<m3>[0-5]\d) (?:hours|hrs|GMT|UTC)\b"
)
MASK = (
    r"(?<!\bforty-)(?<!\btwenty-)\b(?:one (?:of|by|another|or another|day|can|must|should|has to|might|thing|hand)|(?:no|any"
    r"|some|every|this|that|which|each|the|another|only|new|last|next|old|big|good|right) ones?"
    r"|first (?:of all|and foremost|lady|ladies|aid|name|names|hand)|at first|in the first place|second(?:-| )hand|second to"
    r" none|a second time|the second\b(?= he| she| it| they)|in seconds"
    r"|fifty-fifty|square one|number one|nine-to-five|the four corners|zero[- ](?:tolerance|covid)|cloud nine)\b"
)
