"""Words that change places with others."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping

from tqcheck.damages import drawn, like, replaced
from tqcheck.model.damage import Damaged
from tqcheck.model.document import Span


def both_ways(pairs: str) -> dict[str, str]:
    """Words by their counterparts, of `one/other` pairs, in both directions."""
    split = [(one, other) for one, _, other in (pair.partition("/") for pair in pairs.split())]
    return {b: a for a, b in split} | dict(split)


def swapped(text: str, pattern: re.Pattern[str], table: Mapping[str, str], chance: random.Random) -> Damaged | None:
    """The text with one match's group `word` put in the words the table has for it in lower case."""
    places = [found for found in pattern.finditer(text) if found["word"].lower() in table]
    found = drawn(chance, places)
    return found and replaced(text, Span(*found.span("word")), like(found["word"], table[found["word"].lower()]))
