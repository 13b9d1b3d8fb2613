"""An address of the web or of a mailbox has another letter."""

from __future__ import annotations

import random
import re

from tqcheck.damages import drawn, replaced
from tqcheck.model.damage import Damaged, Pair, Stock
from tqcheck.model.document import Span

_ADDRESS = re.compile(
    r"(?:https?://|www\.)[\w./?=&%#-]*\w|(?<![\w@.])[\w.+-]+@[\w-]+\.\w+(?:\.\w+)*|(?<![\w@.-])[\w-]+\.(?:com|org|net|ru|de|cn|ua|fr|gov|io|info)\b(?!\.\w)"
)
_LETTER = re.compile(r"[a-z]")


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`example.org` -> `exbmple.org`; not in `http` and `www`."""
    found = drawn(chance, list(_ADDRESS.finditer(pair.text)))
    if found is None:
        return None
    address = found.group()
    begin = max(address.find("//") + 2 if "//" in address else 0, address.find("www.") + 4 if "www." in address else 0)
    at = drawn(chance, [letter.start() for letter in _LETTER.finditer(address, begin)])
    if at is None:
        return None
    letter = chance.choice([letter for letter in "abcdefghijklmnopqrstuvwxyz" if letter != address[at]])
    return replaced(pair.text, Span(*found.span()), address[:at] + letter + address[at + 1 :])
