"""One of several sentences is gone."""

from __future__ import annotations

import random

from tqcheck.damages import drawn, whole
from tqcheck.damages._sentences import sentences
from tqcheck.model.damage import Damaged, Pair, Stock


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`The fair is closed. No one came.` -> `No one came.`"""
    spans = sentences(pair.text)
    span = drawn(chance, spans if len(spans) > 1 else [])
    return whole(f"{pair.text[: span.start].rstrip()} {pair.text[span.end :].lstrip()}".strip()) if span else None
