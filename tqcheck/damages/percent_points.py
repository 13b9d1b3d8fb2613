"""Percent become percentage points, and percentage points percent."""

from __future__ import annotations

import random
import re

from tqcheck.damages import drawn, replaced
from tqcheck.damages._figures import FIGURE
from tqcheck.model.damage import Damaged, Pair, Stock
from tqcheck.model.document import Span

_SHARE = re.compile(rf"{FIGURE}(?P<unit>(?P<points>[ -](?:percentage|per cent|percent) points?\b)|%|[ -](?:percent|per cent)\b)")


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`up 2 percent` -> `up 2 percentage points`."""
    found = drawn(chance, list(_SHARE.finditer(pair.text)))
    if found is None:
        return None
    changed = replaced(pair.text, Span(*found.span("unit")), " percent" if found["points"] else " percentage points")
    return Damaged(changed.text, Span(found.start(), changed.span.end))
