"""An amount is of another currency."""

from __future__ import annotations

import random
import re

from tqcheck.damages import drawn, replaced
from tqcheck.damages._figures import SCALE
from tqcheck.model.damage import Damaged, Pair, Stock
from tqcheck.model.document import Span

_SETS = (
    ("$", "€", "£", "¥"),
    ("dollars", "euros", "rubles", "yuan", "hryvnias", "yen"),
    ("dollar", "euro", "ruble", "pound", "hryvnia", "zloty"),
    ("USD", "EUR", "RUB", "CNY", "UAH", "GBP", "JPY"),
)
_SPELT = {"roubles": "rubles", "rouble": "ruble", "RMB": "CNY"}
_ONLY_OUT = ("won", "pesos", "francs", "pounds sterling", "zlotys", "liras", "reais")
"""Currencies that make room for another and are put in no other's place."""
_WORDS = "|".join(sorted({*_SETS[1], *_SETS[2][:3], *_SETS[3], *_SPELT, *_ONLY_OUT}, key=len, reverse=True))
_AMOUNT = re.compile(rf"(?P<sign>[$€£¥])(?=\d)|\d(?: ?{SCALE})?(?: U\.?S\.?)? (?P<word>{_WORDS})\b")


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`400 hryvnias` -> `400 rubles`, `$80` -> `€80`."""
    found = drawn(chance, list(_AMOUNT.finditer(pair.text)))
    if found is None:
        return None
    group = "sign" if found["sign"] else "word"
    old = _SPELT.get(found[group], found[group])
    others = next((one for one in _SETS if old in one), _SETS[1])
    return replaced(pair.text, Span(*found.span(group)), chance.choice([other for other in others if other != old]))
