"""An acronym has another letter."""

from __future__ import annotations

import random
import re
from string import ascii_uppercase

from tqcheck.damages import drawn, replaced
from tqcheck.model.damage import Damaged, Pair, Stock
from tqcheck.model.document import Span

_ACRONYM = re.compile(r"(?<![\w@#./&'’-])(?<![A-Z]{2} )(?![IVXLCM]+\b|AM\b|PM\b|OK\b|TV\b|[A-Z]+ [A-Z]{2,})[A-Z]{2,6}(?![\w@/&-]|\.\w)")


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`NATO` -> `NAGO`; not in words written in capitals side by side, nor Roman numerals."""
    found = drawn(chance, list(_ACRONYM.finditer(pair.text)))
    if found is None or pair.text.isupper():
        return None
    old = found.group()
    at = chance.randrange(len(old))
    letter = chance.choice([letter for letter in ascii_uppercase if letter != old[at]])
    return replaced(pair.text, Span(*found.span()), old[:at] + letter + old[at + 1 :])
