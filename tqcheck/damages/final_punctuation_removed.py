"""The last sentence has no full stop, question or exclamation mark."""

from __future__ import annotations

import random
import re

from tqcheck.damages import replaced
from tqcheck.model.damage import Damaged, Pair, Stock
from tqcheck.model.document import Span

_FINAL = re.compile(r"[.!?…]+(?=[\"”’')]*\s*$)")
_OF_SOURCE = re.compile(r"[.!?…。！？؟．][\"”’'»“)）」』]*\s*$")


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """Only where the source has such a sign too."""
    found = _FINAL.search(pair.text)
    return replaced(pair.text, Span(*found.span()), "") if found and _OF_SOURCE.search(pair.source) else None
