"""Damages to clean English, one small way a module: `damage(pair, stock, chance) -> Damaged | None`; None where it does not apply.

Each does one thing, at a place drawn by `chance`, and nothing else, so that what is found afterwards was found because of it.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from typing import TypeVar

from tqcheck.damages._names import names
from tqcheck.damages._sentences import sentences
from tqcheck.model.damage import Damaged, Pair, Stock
from tqcheck.model.document import Span

_Value = TypeVar("_Value")
_LONG = 4
"""Words from which on a sentence can be put into another text."""


def stock_of(pairs: Iterable[Pair]) -> Stock:
    """The names and sentences of clean segments."""
    told: dict[str, None] = {}
    said: dict[str, None] = {}
    for pair in pairs:
        told.update((pair.text[span.start : span.end], None) for span in names(pair.text))
        parts = (pair.text[span.start : span.end] for span in sentences(pair.text))
        said.update((part, None) for part in parts if part.endswith(".") and part.count(" ") >= _LONG - 1)
    return Stock(tuple(told), tuple(said))


def drawn(chance: random.Random, choices: Sequence[_Value]) -> _Value | None:
    """One of some, or None of none."""
    return chance.choice(choices) if choices else None


def replaced(text: str, span: Span, new: str) -> Damaged:
    """The text with other words in a span's place, which is then theirs."""
    return Damaged(text[: span.start] + new + text[span.end :], Span(span.start, span.start + len(new)))


def whole(text: str) -> Damaged:
    """A text that is damaged all over, or where something is gone."""
    return Damaged(text, Span(0, len(text)), whole=True)


def like(old: str, new: str) -> str:
    """The new word with the old one's capital."""
    if len(old) > 1 and old.isupper():
        return new.upper()
    return new[:1].upper() + new[1:] if old[:1].isupper() else new
