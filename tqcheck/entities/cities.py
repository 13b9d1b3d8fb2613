"""Cities as entities: the ones CLDR (Babel) names time zones for, where a language does not write them as English does."""

from __future__ import annotations

from collections.abc import Iterator

from tqcheck.entities.spellings import fold
from tqcheck.entities.stems import folded, stems
from tqcheck.model.entity import LANGS, Entity

_WHOLE = frozenset({"zh", "ja", "ko", "ar"})
_LEAST = 3
_UNSOUGHT = (".", ",", "(", "о-в", "Saint", "Sainte", "Santa ", "San ")
_SHORTEST = 4
"""Letters of an inflected name's stem: «Дели» would be found in «дело»."""
_NO_CITIES = frozenset(
    "Central Eastern Pacific Mountain Atlantic Reunion Efate Johnston Wallis Unknown Vincennes Center Louisville Monticello Tell_City"
    " Knox Marengo Winamac Vevay Petersburg Beulah New_Salem Thule Troll Vostok Davis Casey Mawson Palmer Rothera Syowa Macquarie"
    " Eucla Creston Boise Nome Enderbury Easter Norfolk Chatham Midway Wake Cocos Christmas Mayotte Lindeman Kerguelen Canary"
    " South_Georgia Stanley Truk Ponape Majuro Noronha Jan_Mayen Lower_Princes".split()
)
_ENGLISH = {
    "Asia/Saigon": ("Ho Chi Minh City", "Saigon"), "Asia/Calcutta": ("Kolkata", "Calcutta"), "Asia/Rangoon": ("Yangon", "Rangoon"),
    "Asia/Katmandu": ("Kathmandu",), "Europe/Kiev": ("Kyiv", "Kiev"), "America/New_York": ("New York", "NYC"),
    "America/Los_Angeles": ("Los Angeles", "LA", "L.A."), "America/Sao_Paulo": ("São Paulo", "Sao Paulo"), "Asia/Macau": ("Macau", "Macao"),
    "America/Mexico_City": ("Mexico City",), "Asia/Aqtau": ("Aktau", "Aqtau"), "Asia/Almaty": ("Almaty", "Alma-Ata"),
    "Asia/Urumqi": (), "Asia/Shanghai": (), "Asia/Taipei": (), "Asia/Hong_Kong": (), "Asia/Singapore": (), "Europe/Luxembourg": (),
    "Europe/Monaco": (), "Europe/Vatican": (), "Europe/San_Marino": (), "America/Panama": (), "Africa/Djibouti": (), "Asia/Kuwait": (),
    "America/Guatemala": (), "Europe/Istanbul": ("Istanbul",), "Asia/Pyongyang": ("Pyongyang",), "Asia/Tokyo": ("Tokyo",),
    "Europe/Tirane": ("Tirana",),
}  # fmt: skip


def cities() -> Iterator[Entity]:
    """The cities; native names of one character, and of countries that are called like their capital, are left out."""
    from babel import Locale

    countries = set(Locale("en").territories.values())
    tables = {lang: Locale(lang).time_zones for lang in ("en", *LANGS)}
    for zone in sorted(tables["zh"]):
        key = zone.rpartition("/")[2]
        if key in _NO_CITIES or zone.startswith("Antarctica/"):
            continue
        own = tables["en"].get(zone, {}).get("city", "")
        english = _ENGLISH.get(zone, tuple(dict.fromkeys(name for name in (own, key.replace("_", " ")) if name)))
        natives = {lang: _native(tables[lang].get(zone, {}).get("city", ""), lang, english) for lang in LANGS}
        native = {lang: (name,) for lang, name in natives.items() if name}
        if english and native and english[0] not in countries:
            yield Entity(english, "place", "", native, origin="CLDR")


def _native(name: str, lang: str, english: tuple[str, ...]) -> str:
    """What CLDR calls a city, or nothing where that is too short to be sought, is abbreviated, or is its English name."""
    name = name.replace("\u00ad", "")
    if lang in _WHOLE:
        return name if len(name) > 1 else ""
    short = lang in ("ru", "uk", "pl", "cs") and any(len(one) < _SHORTEST for one in stems(folded(name), lang))
    same = fold(name) in map(fold, english)
    return "" if short or same or len(name) < _LEAST or any(sign in name for sign in _UNSOUGHT) else name
