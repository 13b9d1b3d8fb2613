"""A year is another."""

from __future__ import annotations

import random
import re

from tqcheck.damages import drawn, replaced
from tqcheck.damages._dates import MONTHS
from tqcheck.model.damage import Damaged, Pair, Stock
from tqcheck.model.document import Span

_BEFORE = f"in|In|since|Since|of|from|From|until|till|by|By|before|after|to|through|between|during|year|early|late|mid|{'|'.join(MONTHS)}"
_YEAR = re.compile(rf"(?:\b(?:{_BEFORE})(?: \d\d?,)?[ -]|\()(?P<year>(?:19|20)\d\d)(?![\w:/%]|[.,]\d| (?:million|people|meters|tons)\b)")
_AWAY = 9
"""Years at most."""


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`in 2014` -> `in 2017`."""
    found = drawn(chance, list(_YEAR.finditer(pair.text)))
    if found is None:
        return None
    other = int(found["year"]) + chance.choice((-1, 1)) * chance.randint(1, _AWAY)
    return replaced(pair.text, Span(*found.span("year")), str(other))
