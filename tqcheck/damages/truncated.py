"""The last third is cut off."""

from __future__ import annotations

import random

from tqcheck.damages import whole
from tqcheck.model.damage import Damaged, Pair, Stock

_WORDS = 9
"""Words from which on a third of them is worth missing."""


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """Of its words, with the signs that end them."""
    words = pair.text.split()
    return whole(" ".join(words[: len(words) - len(words) // 3])) if len(words) >= _WORDS else None
