"""A name is another one that stands elsewhere in the text."""

from __future__ import annotations

import random

from tqcheck.damages import drawn, replaced
from tqcheck.damages._names import names
from tqcheck.model.damage import Damaged, Pair, Stock

_DRAWS = 20
"""How often a name is drawn until one has nothing in common with the segment."""


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`left for Lisbon` -> `left for Tromsø`."""
    span = drawn(chance, names(pair.text))
    if span is None or not stock.names:
        return None
    for _ in range(_DRAWS):
        other = chance.choice(stock.names)
        if not any(part in pair.text for part in other.split()):
            return replaced(pair.text, span, other)
    return None
