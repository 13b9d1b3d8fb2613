"""The text has no capitals."""

from __future__ import annotations

import random

from tqcheck.damages import whole
from tqcheck.model.damage import Damaged, Pair, Stock


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`Anna left Porto.` -> `anna left porto.`"""
    return whole(pair.text.lower()) if pair.text.lower() != pair.text else None
