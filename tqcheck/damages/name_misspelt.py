"""A name has a letter too few, a letter twice, or two letters in the wrong order."""

from __future__ import annotations

import random

from tqcheck.damages import drawn, replaced
from tqcheck.damages._names import is_name, names
from tqcheck.model.damage import Damaged, Pair, Stock
from tqcheck.model.document import Span

_LONG = 5
"""Letters from which on a name is misspelt."""


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`Lisbon` -> `Libson`, `Lison`, `Lisbbon`; its first and last letters stay."""
    words = [word for span in names(pair.text) for word in _words(pair.text, span) if len(word) >= _LONG]
    span = drawn(chance, words)
    if span is None:
        return None
    name = pair.text[span.start : span.end]
    other = drawn(chance, sorted({one for one in _misspelt(name) if one != name and is_name(one)}))
    return replaced(pair.text, span, other) if other else None


def _words(text: str, span: Span) -> list[Span]:
    spans, at = [], span.start
    for word in text[span.start : span.end].split():
        spans.append(Span(at, at + len(word)))
        at += len(word) + 1
    return spans


def _misspelt(name: str) -> list[str]:
    inner = range(1, len(name) - 2)
    swapped = [name[:at] + name[at + 1] + name[at] + name[at + 2 :] for at in inner]
    return [*swapped, *(name[:at] + name[at + 1 :] for at in inner), *(name[:at] + name[at] + name[at:] for at in inner)]
