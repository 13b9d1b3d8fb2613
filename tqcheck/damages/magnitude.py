"""A number is ten or a thousand times what it was: its zeros, or the word after it."""

from __future__ import annotations

import random
import re

from tqcheck.damages import drawn, replaced
from tqcheck.damages._figures import FIGURE, SCALE, plain_numbers
from tqcheck.model.damage import Damaged, Pair, Stock
from tqcheck.model.document import Span

_SCALED = re.compile(rf"{FIGURE} (?P<scale>{SCALE})\b")
_NEXT = {"thousand": ("million",), "million": ("billion", "thousand"), "billion": ("million", "trillion"), "trillion": ("billion",)}


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`5 million` -> `5 billion`, `1.7 percent` -> `17 percent`, `300 tons` -> `300,000 tons`; a 0 stays a 0."""
    words = {found.start(): found for found in _SCALED.finditer(pair.text)}
    span = drawn(chance, [span for span in plain_numbers(pair.text) if pair.text[span.start : span.end].strip("0,.")])
    if span is None:
        return None
    if span.start in words:
        found = words[span.start]
        return replaced(pair.text, Span(*found.span("scale")), chance.choice(_NEXT[found["scale"]]))
    return replaced(pair.text, span, _larger(pair.text[span.start : span.end], chance.choice((1, 3))))


def _larger(number: str, zeros: int) -> str:
    """The number times a power of ten, its thousands set apart by commas."""
    units, _, decimals = number.replace(",", "").partition(".")
    decimals = decimals.ljust(zeros, "0")
    moved = f"{int(units + decimals[:zeros]):,}"
    return f"{moved}.{decimals[zeros:]}" if decimals[zeros:] else moved
