"""Turkish."""

DECIMAL = ","
CAPITALS = True
GLUE = ""
HALF = r"\s+buçuk\b"
CARDINALS = """
0 sıfır
1 bir
2 iki
3 üç
4 dört
5 beş
6 altı
7 yedi
8 sekiz
9 dokuz
10 on
20 yirmi
30 otuz
40 kırk
50 elli
60 altmış
70 yetmiş
80 seksen
90 doksan
100 yüz
"""
SCALES = """
1000 bin bini
1000000 milyon milyonu milyonluk mn
1000000000 milyar milyarı milyarlık
1000000000000 trilyon trilyonluk
"""
ORDINALS = """
1 birinci birincisi ilk
2 ikinci ikincisi
3 üçüncü üçüncüsü
4 dördüncü
5 beşinci
6 altıncı
7 yedinci
8 sekizinci
9 dokuzuncu
10 onuncu
20 yirminci
100 yüzüncü
"""
VAGUE = """
1 tek birer
2 çift ikisi ikiz* ikişer çifte
3 üçü
4 çeyrek dördü
10 onlarca onyıl
12 düzine
15 çeyrek
100 yüzlerce yüzyıl* asır
1000 binlerce
1000000 milyonlarca
0.5 yarım yarı yarısı buçuk
30 yarım buçuk
50 yarı yarısı
25 çeyrek
"""
MONTHS = (
    "ocak|ocakta|ocakʼta şubat|şubatta mart|martta nisan|nisanda mayıs|mayısta haziran|haziranda temmuz|temmuzda ağustos|ağustosta"
    " eylül|eylülde ekim|ekimde kasım|kasımda aralık|aralıkta"
)
WEEKDAYS = "pazartesi salı çarşamba perşembe cuma cumartesi pazar"
UNITS = r"""
points (?:yüzde )?puan\w*
percent %
TRY (?:Türk )?lira\w*|TL\b|₺
USD (?:ABD )?dolar\w*|\$
EUR avro\w*|euro\w*|€
GBP sterlin\w*|£
RUB ruble\w*
CNY yuan\w*
JPY yen\w*
km2 kilometrekare\w*|km2\b|km²
m2 metrekare\w*|m2\b|m²
m3 metreküp\w*|m3\b|m³
donum dönüm\w*
km kilometre\w*|km\b
cm santimetre\w*|santim\w*|cm\b
mm milimetre\w*|mm\b
m metre(?!kare|küp)\w*|m\b
t ton\w*
kg kilogram\w*|kilo\w*|kg\b
g gram\w*|g\b
ha hektar\w*
l litre\w*
bbl varil\w*
C °\s?C\b|derece\w*|°
MW megavat\w*|MW\b
year yıl\w*|yaş\w*|sene\w*
month ay(?:lık|da|dır|ı|ın|a|dan)?\b
week hafta\w*
day gün\w*
h saat\w*
min dakika\w*|dk\b
s saniye\w*
"""
CLOCK = (
    r"(?:(?<=saat )|(?<=saati ))(?P<h>[01]?\d|2[0-4])(?:[.:](?P<m>[0-5]\d))?(?!\d)|(?P<h2>[01]?\d|"
    r"2[0-4]):(?P<m2>[0-5]\d)(?![\d:])|(?P<h3>[01]\d|2[0-4])\.(?P<m3>[0-5]\d)(?=['’](?:[dt][ea]|[yn]?e|[yn]?a)\b| sıraların|"
    r" sular)"
)
MASK = (
    r"\b(?:bir(?:i|inin|ine|ini|inden)?|bir (?:çok|kaç)|birçok|birkaç|her bir|on(?:un|u|a|dan|lar)|yüz(?:ü|ünü|üne|ünden|üz)"
    r"|ilk olarak|bin(?:di|en|mek))\b"
)
