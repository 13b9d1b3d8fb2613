"""A time of day has another hour."""

from __future__ import annotations

import random
import re

from tqcheck.damages import drawn, replaced
from tqcheck.model.damage import Damaged, Pair, Stock
from tqcheck.model.document import Span

_HALF = r" ?(?i:[ap]\.?m)\b"
_TIME = re.compile(
    rf"(?<![\w:.,$-])(?:(?P<half>1[0-2]|0?[1-9])(?:[:.][0-5]\d)?(?={_HALF})"
    rf"|(?P<full>2[0-3]|[01]?\d)(?=:[0-5]\d(?![\w:]|{_HALF})))"
)


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`3:15 p.m.` -> `5:15 p.m.`, `14:30` -> `17:30`."""
    found = drawn(chance, list(_TIME.finditer(pair.text)))
    if found is None:
        return None
    group = "half" if found["half"] else "full"
    hours = range(1, 13) if found["half"] else range(24)
    hour = chance.choice([hour for hour in hours if hour != int(found[group])])
    return replaced(pair.text, Span(*found.span(group)), f"{hour:02}" if found[group].startswith("0") else str(hour))
