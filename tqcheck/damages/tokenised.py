"""The text stands as a machine cuts it up: a space before every sign."""

from __future__ import annotations

import random
import re

from tqcheck.damages import whole
from tqcheck.model.damage import Damaged, Pair, Stock

_BEFORE = re.compile(r"(?<=[\w\"”)])(?=[,;:!?)”](?!\w)|\.$|[\"”][.,]|n['’]t\b|['’](?:s|re|ve|ll|d)\b)")
_AFTER = re.compile(r"(?<=[(“])(?=\w)")


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`Anna's house (old), she said.` -> `Anna 's house ( old ) , she said .`"""
    text = _AFTER.sub(" ", _BEFORE.sub(" ", pair.text.rstrip()))
    return whole(text) if text != pair.text.rstrip() else None
