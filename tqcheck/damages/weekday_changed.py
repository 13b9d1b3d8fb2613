"""A weekday is another."""

from __future__ import annotations

import random
import re

from tqcheck.damages import drawn, replaced
from tqcheck.damages._dates import WEEKDAYS
from tqcheck.model.damage import Damaged, Pair, Stock
from tqcheck.model.document import Span

_WEEKDAY = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b")


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`on Thursday` -> `on Tuesday`."""
    found = drawn(chance, list(_WEEKDAY.finditer(pair.text)))
    return found and replaced(pair.text, Span(*found.span()), chance.choice([day for day in WEEKDAYS if day != found.group()]))
