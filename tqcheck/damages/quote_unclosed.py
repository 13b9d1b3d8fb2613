"""A quotation has no closing mark."""

from __future__ import annotations

import random
import re

from tqcheck.damages import drawn
from tqcheck.model.damage import Damaged, Pair, Stock
from tqcheck.model.document import Span

_QUOTATION = re.compile(r"“[^“”]+”|\"[^\"]+\"|«[^«»]+»")


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`“No one came,” she said.` -> `“No one came, she said.`; the place is the quotation with its opening mark."""
    found = drawn(chance, list(_QUOTATION.finditer(pair.text)))
    if found is None or pair.text.count('"') % 2:
        return None
    end = found.end() - 1
    return Damaged(pair.text[:end] + pair.text[end + 1 :], Span(found.start(), end))
