"""A name is gone, and the preposition before it."""

from __future__ import annotations

import random
import re

from tqcheck import lexicon
from tqcheck.damages import drawn, whole
from tqcheck.damages._names import names
from tqcheck.model.damage import Damaged, Pair, Stock
from tqcheck.model.document import Span

_PREPOSITION = re.compile(r" (?:in|of|from|at|by|with|to|for|near|on|against|between|via|into|outside|around)(?: the)? $")
_NEXT = re.compile(r"[.,;:!?)”\"]|$| ([a-z]+)\b")
_NOUNS = {"NN", "NNS"}


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`The fair in Porto was closed.` -> `The fair was closed.`; not before a noun the name belongs to (`in Porto airport`)."""
    spans = [_with_preposition(pair.text, span) for span in names(pair.text) if _stands_alone(pair.text, span.end)]
    span = drawn(chance, [span for span in spans if span])
    return whole(pair.text[: span.start] + pair.text[span.end :]) if span else None


def _with_preposition(text: str, span: Span) -> Span | None:
    found = _PREPOSITION.search(text[: span.start])
    return Span(found.start(), span.end) if found else None


def _stands_alone(text: str, end: int) -> bool:
    found = _NEXT.match(text, end)
    return found is not None and (not found[1] or lexicon.tags(found[1]).isdisjoint(_NOUNS))
