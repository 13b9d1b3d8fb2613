"""Countries and territories as entities, their names in every source language from CLDR (Babel)."""

from __future__ import annotations

from collections.abc import Iterator

from tqcheck.model.entity import LANGS, Entity

_ALSO = {
    line[:2]: line[3:]
    for line in """\
AE United Arab Emirates, UAE, Emirates, Emirati
AF Afghanistan, Afghan, Afghans
AR Argentina, Argentine, Argentinian
BA Bosnia, Bosnian, Herzegovina
BY Belarus, Belarusian, Belarussian
CD Congo, Congolese, DRC
CG Congo, Congolese
CH Switzerland, Swiss
CI Ivory Coast, Côte d'Ivoire, Ivorian
CN China, Chinese
CY Cyprus, Cypriot
CZ Czech Republic, Czechia, Czech, Czechs
DE Germany, German, Germans
DK Denmark, Danish, Danes, Dane
ES Spain, Spanish, Spaniard, Spaniards
FI Finland, Finnish, Finn, Finns
FR France, French
GB United Kingdom, UK, Britain, British, Briton, Britons, England, English
GR Greece, Greek, Greeks
HK Hong Kong, Hong Konger, Hong Kongers, HK
HR Croatia, Croatian, Croat, Croats
IE Ireland, Irish
IL Israel, Israeli
IQ Iraq, Iraqi
KG Kyrgyzstan, Kyrgyz
KP North Korea, North Korean, DPRK
KR South Korea, Korea, Korean, Republic of Korea
KW Kuwait, Kuwaiti
KZ Kazakhstan, Kazakh
LB Lebanon, Lebanese
MK Macedonia, North Macedonia, Macedonian
MM Myanmar, Burma, Burmese
MO Macau, Macao
NL Netherlands, Dutch, Holland
NO Norway, Norwegian
NZ New Zealand, Kiwi
PE Peru, Peruvian
PH Philippines, Philippine, Filipino
PK Pakistan, Pakistani
PL Poland, Polish, Poles, Pole
PS Palestine, Palestinian, Palestinians, Palestinian territories
PT Portugal, Portuguese
RS Serbia, Serb, Serbian
RU Russia, Russian, Russians, Russian Federation
SA Saudi Arabia, Saudi
SE Sweden, Swedish, Swede, Swedes
SI Slovenia, Slovenian, Slovene
SK Slovakia, Slovak, Slovaks
SY Syria, Syrian
TH Thailand, Thai
TJ Tajikistan, Tajik
TM Turkmenistan, Turkmen
TR Turkey, Turkish, Turk, Turks, Türkiye
TW Taiwan, Taiwanese
UA Ukraine, Ukrainian, Ukrainians
US United States, US, USA, America, American, Americans
UZ Uzbekistan, Uzbek
VA Vatican, Vatican City, Holy See
VN Vietnam, Vietnamese, Viet Nam
WS Samoa, Samoan
""".splitlines()
}
"""English names and adjectives that do not begin as the country's name does, or that news writes in its place."""


def territories() -> Iterator[Entity]:
    """The countries and territories of CLDR."""
    from babel import Locale

    english = Locale("en").territories
    tables = {lang: Locale(lang).territories for lang in LANGS}
    for code, name in sorted(english.items()):
        if len(code) == 2 and code.isalpha() and code not in ("ZZ", "EZ", "XA", "XB", "UN", "EU", "QO"):
            names = dict.fromkeys([*(_ALSO[code].split(", ") if code in _ALSO else ()), name.partition(" (")[0]])
            native = {lang: (table[code].partition(" (")[0],) for lang, table in tables.items() if len(table.get(code, "")) > 1}
            yield Entity(tuple(names), "place", code, native, origin="CLDR")
