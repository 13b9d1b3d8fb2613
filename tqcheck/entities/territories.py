"""Countries and territories as entities, their names in every source language from CLDR (Babel)."""

from __future__ import annotations

import hashlib
import marshal
import os
from collections.abc import Iterator
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from tqcheck import shelf
from tqcheck.cache import cache_folder
from tqcheck.model.entity import LANGS, Entity

_Row = tuple[tuple[str, ...], str, tuple[tuple[str, tuple[str, ...]], ...]]
"""English names, ISO code, native names by language."""

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
    for english, code, native in _kept():
        yield Entity(english, "place", code, dict(native), origin="CLDR")


@lru_cache(maxsize=1)
def _kept() -> list[_Row]:
    """The territories, kept in the cache folder: fifteen languages of Babel take 0.4 s to load."""
    spec = find_spec("babel")
    stamp = os.stat(spec.origin).st_mtime_ns if spec and spec.origin else 0
    digest = hashlib.sha256(Path(__file__).read_bytes() + f"{stamp:x}".encode()).hexdigest()[:16]
    path = cache_folder() / f"territories-{digest}.compiled"
    try:
        _, blobs = shelf.take(path)
    except (OSError, ValueError):
        _, blobs = shelf.put(path, (), [marshal.dumps(list(_read()))])
    rows: list[_Row] = marshal.loads(blobs[0])
    return rows


def _read() -> Iterator[_Row]:
    from babel import Locale

    english = Locale("en").territories
    tables = {lang: Locale(lang).territories for lang in LANGS}
    for code, name in sorted(english.items()):
        if len(code) == 2 and code.isalpha() and code not in ("ZZ", "EZ", "XA", "XB", "UN", "EU", "QO"):
            names = dict.fromkeys([*(_ALSO[code].split(", ") if code in _ALSO else ()), name.partition(" (")[0]])
            native = [(lang, (table[code].partition(" (")[0],)) for lang, table in tables.items() if len(table.get(code, "")) > 1]
            yield tuple(names), code, tuple(native)
