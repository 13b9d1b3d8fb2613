"""Polish."""

DECIMAL = ","
GLUE = ""
HALF = r"\s+i\s+pół\b"
CARDINALS = """
0 zero zera
1 jeden jedna jedno jednego jednej jednym jedną jednemu
2 dwa dwie dwóch dwaj dwu dwom dwoma dwoje dwojga
3 trzy trzech trzej trzem trzema troje trojga
4 cztery czterech czterej czterem czterema czworo
5 pięć pięciu pięcioro pięciorga
6 sześć sześciu sześcioro
7 siedem siedmiu siedmioro
8 osiem ośmiu ośmioro
9 dziewięć dziewięciu
10 dziesięć dziesięciu
11 jedenaście jedenastu
12 dwanaście dwunastu
13 trzynaście trzynastu
14 czternaście czternastu
15 piętnaście piętnastu
16 szesnaście szesnastu
17 siedemnaście siedemnastu
18 osiemnaście osiemnastu
19 dziewiętnaście dziewiętnastu
20 dwadzieścia dwudziestu
30 trzydzieści trzydziestu
40 czterdzieści czterdziestu
50 pięćdziesiąt pięćdziesięciu
60 sześćdziesiąt sześćdziesięciu
70 siedemdziesiąt siedemdziesięciu
80 osiemdziesiąt osiemdziesięciu
90 dziewięćdziesiąt dziewięćdziesięciu
100 sto stu
200 dwieście dwustu
300 trzysta trzystu
400 czterysta czterystu
500 pięćset pięciuset
600 sześćset sześciuset
700 siedemset siedmiuset
800 osiemset ośmiuset
900 dziewięćset dziewięciuset
1.5 półtora półtorej
"""
SCALES = """
1000 tysiąc tysiące tysięcy tysiąca tysiącami tys
1000000 milion miliony milionów miliona milionami mln
1000000000 miliard miliardy miliardów miliarda miliardami mld
1000000000000 bilion biliony bilionów biliona bln
"""
ORDINALS = """
1 pierwszy pierwsza pierwsze pierwszego pierwszej pierwszym pierwszą pierwszych pierwszemu
2 drugi druga drugie drugiego drugiej drugim drugą drugich
3 trzeci trzecia trzecie trzeciego trzeciej trzecim trzecią
4 czwarty czwarta czwarte czwartego czwartej czwartym czwartą
5 piąty piąta piąte piątego piątej piątym
6 szósty szósta szóstego szóstej szóstym
7 siódmy siódma siódmego siódmej siódmym
8 ósmy ósma ósmego ósmej ósmym
9 dziewiąty dziewiąta dziewiątego dziewiątej
10 dziesiąty dziesiąta dziesiątego dziesiątej
11 jedenast*
12 dwunast*
20 dwudziesty dwudziesta dwudziestego dwudziestej
"""
VAGUE = """
1 jedyn*
2 oba obie obaj obu para pary parę dwukrotn* podwoi* podwój* dwukrot* bliźni*
3 trzykrotn* trójka potroi* trojacz*
4 ćwierć czterokrotn* kwadrans
5 pięciokrotn*
10 dekad* dziesiątki dziesiątek dziesięciolec* dziesięciokrotn*
12 tuzin*
15 kwadrans
24 doba dobę doby
100 setka setki setek wiek wieku stuleci* stulet*
0.5 pół połowa połowy połowę
6 półrocz* pół
30 pół
50 połowa
18 półtora
90 półtorej
"""
COMPOUND = (
    "2 dwu\n3 trzy trój\n4 cztero\n5 pięcio\n6 sześcio\n7 siedmio\n8 ośmio\n9 dziewięcio\n10 dziesięcio\n12 dwunasto\n15 "
    "piętnasto\n20 dwudziesto\n30 trzydziesto\n40 czterdziesto\n50 pięćdziesięcio\n100 stu",
    "letn lat dniow tygodn miesięcz godzin minut pięt osobow krot metrow kilometr procent stron milion tysięcz pokoj",
)
MONTHS = (
    "styczeń|stycznia|styczniu|stycz luty|lutego|lutym marzec|marca|marcu kwiecień|kwietnia|kwietniu maj|maja|maju czerwiec|czerwca|czerwcu"
    " lipiec|lipca|lipcu sierpień|sierpnia|sierpniu wrzesień|września|wrześniu październik|października|październiku "
    "listopad|listopada|listopadzie grudzień|grudnia|grudniu"
)
WEEKDAYS = (
    "poniedziałek|poniedziałku|poniedziałki wtorek|wtorku|wtorki środa|środę|środy czwartek|czwartku|czwartki piątek|piątku|piątki"
    " sobota|sobotę|soboty niedziela|niedzielę|niedzieli|niedziele"
)
UNITS = r"""
points punkt\w* procentow\w+|p\. ?proc\.?|pkt\.? proc\.?|pp\b|p\.p\.
percent %|proc\.|procent\w*
PLN zł\b|złot\w+|PLN\b
USD dolar\w*|\$|USD\b
EUR euro\b|€|EUR\b
GBP funt\w*|£
RUB rubl\w+
UAH hrywn\w+
CNY juan\w*
JPY jen\w*
crown koron\w*
CHF frank\w*
TRY lir\w*
km2 km kw\.?|kilometr\w* kwadratow\w+|km2\b|km²
m2 m kw\.?|metr\w* kwadratow\w+|m2\b|m²|mkw\b
m3 m sześć\.?|metr\w* sześcienn\w+|m3\b|m³
km km\b|kilometr\w*
m m\b|metr(?:y|ów|a|ach|em)?\b
cm cm\b|centymetr\w*
mm mm\b|milimetr\w*
t t\b|ton\w*
kg kg\b|kilogram\w*|kilo\b
g g\b|gram\w*
ha ha\b|hektar\w*
l l\b|litr\w*
bbl barył\w+
C °\s?C\b|st\. C\b|stopni\w*|°
MW MW\b|megawat\w*
GW GW\b|gigawat\w*
year lat(?:a|ach|om|ami)?\b|rok(?:u|iem)?\b(?!\w)|-?letni\w*|-?latek\b|-?latk\w+
month miesi\w+|mies\.
week tydzień\b|tygodni\w*
day dni(?:a|ach|om)?\b|dzień\b|dób\b|dob[yę]\b
h godzin\w*|godz\.|h\b
min minut\w*|min\.?\b
s sekund\w*
"""
CLOCK = (
    r"(?:(?<=godz. )|(?<=godzinie )|(?<=godziny )|(?<=godzinę ))(?P<h>[01]?\d|2[0-4])(?:[.:](?P<m>[0-5]\d))?(?!\d)"
    r"|(?P<h2>[01]?\d|2[0-4]):(?P<m2>[0-5]\d)(?![\d:])|(?:(?<=\bo )|(?<=\bok. )|(?<=\bod )|(?<=\bdo ))(?P<h3>[01]?\d|"
    r"2[0-4])[.](?P<m3>[0-5]\d)(?![\d.%]| (?:tys|mln|mld|proc|m\b|km))"
)
MASK = (
    r"\b(?:jed(?:en|na|no|nego|nej|nym|ną) z|jeszcze jed\w+|ani jed\w+|po pierwsze|po drugie|z jednej strony|z drugiej "
    r"strony|przede wszystkim|pierwsz\w+ dam\w+|jednym słowem|drugiej wojny światowej|jeden po drugim)\b"
)
