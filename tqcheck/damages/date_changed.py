"""A date has another day or another month."""

from __future__ import annotations

import random

from tqcheck.damages import drawn, replaced
from tqcheck.damages._dates import DATE, MONTHS
from tqcheck.model.damage import Damaged, Pair, Stock
from tqcheck.model.document import Span

_DAYS = 28
"""Days every month has."""


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`March 5` -> `March 12` or `July 5`."""
    found = drawn(chance, [found for pattern in DATE for found in pattern.finditer(pair.text)])
    if found is None:
        return None
    if chance.random() < 0.5:
        return replaced(pair.text, Span(*found.span("month")), chance.choice([month for month in MONTHS if month != found["month"]]))
    day = chance.choice([day for day in range(4, _DAYS + 1) if day != int(found["day"]) and day not in (21, 22, 23)])
    ending = "th" if pair.text[found.end("day") : found.end("day") + 2] in ("st", "nd", "rd", "th") else ""
    return replaced(pair.text, Span(found.start("day"), found.end("day") + len(ending)), f"{day}{ending}")
