"""A word stands in the source's language."""

from __future__ import annotations

import random
import re

from tqcheck import lexicon
from tqcheck.damages import drawn, replaced
from tqcheck.model.damage import Damaged, Pair, Stock
from tqcheck.model.document import Span

_LONG = re.compile(r"[^\W\d_]{4,}")
_UNSPACED = re.compile(r"[\u3041-\u30ff\u4e00-\u9fff]{2,}")
_MOST = 3
"""Signs of a word where none stands between words."""


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`the bridge was closed` -> `the Brücke was closed`; not in the place of a name."""
    english = [Span(*found.span()) for found in _LONG.finditer(pair.text) if found.group().islower() and lexicon.knows(found.group())]
    word, span = drawn(chance, _foreign(pair)), drawn(chance, english)
    if word is None or span is None:
        return None
    if len(word) > _MOST and _UNSPACED.fullmatch(word):
        at = chance.randrange(len(word) - _MOST + 1)
        word = word[at : at + _MOST]
    return replaced(pair.text, span, word)


def _foreign(pair: Pair) -> list[str]:
    """The source's words that begin with a small letter, or in German with any, and stand in no English."""
    words = _UNSPACED.findall(pair.source) or [
        word for word in _LONG.findall(pair.source) if word[0] == word[0].lower() or pair.lang == "de"
    ]
    return [word for word in words if not lexicon.knows(word.lower()) and word.lower() not in pair.text.lower()]
