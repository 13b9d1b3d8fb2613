"""Some words stand twice side by side."""

from __future__ import annotations

import random
import re

from tqcheck.damages import drawn, replaced
from tqcheck.model.damage import Damaged, Pair, Stock
from tqcheck.model.document import Span

_RUN = re.compile(r"(?<![\w'’-])(?=([A-Za-z]+(?: [A-Za-z]+){1,3}(?![\w'’-])))")


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`at the end of the year` -> `at the end at the end of the year`: two to four words."""
    found = drawn(chance, [Span(*found.span(1)) for found in _RUN.finditer(pair.text)])
    if found is None:
        return None
    words = pair.text[found.start : found.end].split(" ")
    phrase = " ".join(words[: chance.randint(2, len(words))])
    end = found.start + len(phrase)
    return Damaged(replaced(pair.text, Span(end, end), f" {phrase}").text, Span(found.start, end + 1 + len(phrase)))
