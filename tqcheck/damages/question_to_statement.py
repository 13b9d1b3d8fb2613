"""A question ends in a full stop."""

from __future__ import annotations

import random
import re

from tqcheck.damages import drawn, replaced
from tqcheck.model.damage import Damaged, Pair, Stock
from tqcheck.model.document import Span

_QUESTION = re.compile(r"(?<=[\w)”\"])\?(?=[\"”’')]*(?:\s|$))")


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`Who came?` -> `Who came.`"""
    found = drawn(chance, [Span(*found.span()) for found in _QUESTION.finditer(pair.text)])
    return replaced(pair.text, found, ".") if found else None
