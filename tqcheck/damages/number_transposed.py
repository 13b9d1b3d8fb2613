"""Two neighbouring digits of a number change places."""

from __future__ import annotations

import random

from tqcheck.damages import drawn, replaced
from tqcheck.damages._figures import plain_numbers
from tqcheck.model.damage import Damaged, Pair, Stock
from tqcheck.model.document import Span


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`273 trees` -> `237 trees`; no number begins with 0 afterwards that did not before."""
    choices = [(span, at) for span in plain_numbers(pair.text) for at in range(span.start, span.end - 1) if _differ(pair.text, span, at)]
    choice = drawn(chance, choices)
    if choice is None:
        return None
    span, at = choice
    number, at = pair.text[span.start : span.end], at - span.start
    return replaced(pair.text, span, number[:at] + number[at + 1] + number[at] + number[at + 2 :])


def _differ(text: str, span: Span, at: int) -> bool:
    one, other = text[at], text[at + 1]
    return one.isdigit() and other.isdigit() and one != other and not (at == span.start and other == "0")
