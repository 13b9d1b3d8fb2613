"""Czech."""

DECIMAL = ","
GLUE = "a"
PIECES = "a"
HALF = r"\s+a\s+půl\b"
CARDINALS = """
0 nula nul
1 jeden jedna jedno jednoho jedné jedním jednou jednu jednom jedenac
2 dva dvě dvou dvěma dvoje
3 tři tří třem třemi troje
4 čtyři čtyř čtyřech čtyřem čtyřmi čtvero
5 pět pěti patero
6 šest šesti
7 sedm sedmi
8 osm osmi
9 devět devíti
10 deset deseti
11 jedenáct jedenácti
12 dvanáct dvanácti
13 třináct třinácti
14 čtrnáct čtrnácti
15 patnáct patnácti
16 šestnáct šestnácti
17 sedmnáct sedmnácti
18 osmnáct osmnácti
19 devatenáct devatenácti
20 dvacet dvaceti
30 třicet třiceti
40 čtyřicet čtyřiceti
50 padesát padesáti
60 šedesát šedesáti
70 sedmdesát sedmdesáti
80 osmdesát osmdesáti
90 devadesát devadesáti
100 sto sta stě set
"""
SCALES = """
1000 tisíc tisíce tisíci tis
1000000 milion miliony milionů milionu milión milióny miliónů mil
1000000000 miliarda miliardy miliard miliardu mld
1000000000000 bilion biliony bilionů bilionu
"""
ORDINALS = """
1 první prvního prvním prvních
2 druhý druhá druhé druhého druhém druhou
3 třetí třetího třetím třetích
4 čtvrtý čtvrtá čtvrté čtvrtého čtvrtém
5 pátý pátá páté pátého pátém
6 šestý šestá šesté šestého šestém
7 sedmý sedmá sedmé sedmého
8 osmý osmá osmé osmého
9 devátý devátá deváté devátého
10 desátý desátá desáté desátého
11 jedenáctý jedenáctá jedenáctého
12 dvanáctý dvanáctá dvanáctého
20 dvacátý dvacátá dvacátého
"""
VAGUE = """
1 jedin* jednou
2 oba obě obou oběma pár dvakrát dvojnásob* zdvojnásob* dvojic* dvojčat*
3 třikrát třetina třetiny třetinu trojnásob* ztrojnásob* trojic*
4 čtyřikrát čtvrtina čtvrtiny čtvrtinu čtvrt čtvrtlet* čtveřic*
5 pětkrát pětina pětice
10 desetilet* desítky desítek desítka desetkrát dekád*
12 tucet tucty
15 čtvrthodin*
24 den
30 půlhodin*
100 stovky stovek století staletí
0.5 půl polovina poloviny polovinu půlka
6 půlroku pololet* půl
50 polovina
"""
COMPOUND = (
    "2 dvou\n3 tří\n4 čtyř\n5 pěti\n6 šesti\n7 sedmi\n8 osmi\n9 devíti\n10 deseti\n12 dvanácti\n15 patnácti\n20 dvaceti\n30"
    " třiceti\n40 čtyřiceti\n50 padesáti\n100 sto",
    "let denn týden měsíčn hodin minut patrov násob pokoj metrov kilometrov procentn stran milion člen bodov",
)
MONTHS = (
    "leden|ledna|lednu únor|února|únoru březen|března|březnu duben|dubna|dubnu květen|května|květnu červen|června|červnu"
    " červenec|července|červenci srpen|srpna|srpnu září říjen|října|říjnu listopad|listopadu prosinec|prosince|prosinci"
)
WEEKDAYS = (
    "pondělí|pondělního úterý|úterní|úterního středa|středu|středy|středeční čtvrtek|čtvrtka|čtvrteční pátek|pátku|páteční "
    "sobota|sobotu|soboty|sobotní neděle|neděli|nedělní"
)
UNITS = r"""
points procentn\w+ bod\w*|p\. ?b\.
percent %|procent\w*
CZK korun\w* českých|Kč\b|CZK\b
crown korun\w*
USD (?:americk\w+ )?dolar\w*|\$|USD\b
EUR eur\w*|€|EUR\b
GBP libr\w*|liber\b|£
RUB rubl\w+
UAH hřiv\w+
CNY jüan\w*|juan\w*
JPY jen\w*
PLN zlot\w+
CHF frank\w*
TRY lir\w*
km2 kilometr\w* čtverečn\w+|čtverečn\w+ kilometr\w*|km2\b|km²
m2 metr\w* čtverečn\w+|čtverečn\w+ metr\w*|m2\b|m²
m3 metr\w* krychlov\w+|kubík\w*|krychlov\w+ metr\w*|m3\b|m³
km km\b|kilometr\w*
m m\b|metr(?:y|ů|u|ech|em)?\b
cm cm\b|centimetr\w*
mm mm\b|milimetr\w*
t t\b|tun\w*
kg kg\b|kilogram\w*|kil[oa]\b
g g\b|gram\w*
ha ha\b|hektar\w*
l l\b|litr\w*
bbl barel\w*
C °\s?C\b|stup\w+|°
MW MW\b|megawat\w*
GW GW\b|gigawat\w*
year let\b|rok(?:y|u|ů|em)?\b|letech\b|lety\b|-?let[ýáéíou]\w*
month měsíc\w*
week týd\w+
day dn(?:y|í|ů|ech|em|i)\b|den\b|denní\w*
h hodin\w*|h\b
min minut\w*
s sekund\w*|vteřin\w*
"""
CLOCK = (
    r"(?P<h>[01]?\d|2[0-4])[.:](?P<m>[0-5]\d)(?= (?:hodin|h\b))|(?P<h2>[01]?\d|2[0-4]):(?P<m2>[0-5]\d)(?![\d:])"
    r"|(?:(?<=\bve )|(?<=\bv )|(?<=\bod )|(?<=\bdo )|(?<=kolem ))(?P<h3>[01]?\d|2[0-4])(?:[.](?P<m3>[0-5]\d))?(?= hodin)"
)
MASK = (
    r"\b(?:jed(?:en|na|no|noho|né|ním|nou|nu|nom) z|ani jed\w+|ještě jed\w+|na jednu stranu|v první řadě|první dám\w+|na "
    r"první pohled|druhé světové|druhé straně|na druhou stranu|za prvé|za druhé|jako jeden)\b"
)
