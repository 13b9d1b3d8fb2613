"""A digit of a number is another."""

from __future__ import annotations

import random

from tqcheck.damages import drawn, replaced
from tqcheck.damages._figures import plain_numbers
from tqcheck.model.damage import Damaged, Pair, Stock


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`48 people` -> `43 people`."""
    span = drawn(chance, plain_numbers(pair.text))
    if span is None:
        return None
    number = pair.text[span.start : span.end]
    at = chance.choice([i for i, sign in enumerate(number) if sign.isdigit()])
    digit = chance.choice([digit for digit in "0123456789"[at == 0 :] if digit != number[at]])
    return replaced(pair.text, span, number[:at] + digit + number[at + 1 :])
