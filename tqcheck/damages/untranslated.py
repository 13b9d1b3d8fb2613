"""The source stands there as it is."""

from __future__ import annotations

import random

from tqcheck.damages import whole
from tqcheck.model.damage import Damaged, Pair, Stock


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """The whole target is the source; not where the two are the same, or no word is in it."""
    return whole(pair.source) if pair.source != pair.text and any(map(str.isalpha, pair.source)) else None
