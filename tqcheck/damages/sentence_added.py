"""A sentence stands there that belongs to another segment."""

from __future__ import annotations

import random

from tqcheck.damages import replaced
from tqcheck.damages._sentences import sentences
from tqcheck.model.damage import Damaged, Pair, Stock
from tqcheck.model.document import Span


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """After one of the segment's sentences; not where the segment does not end like a sentence (a headline)."""
    others = [sentence for sentence in stock.sentences if sentence not in pair.text]
    if not others or pair.text.rstrip()[-1:] not in tuple('.!?”"'):
        return None
    end = chance.choice(sentences(pair.text)).end
    return replaced(pair.text, Span(end, end), f" {chance.choice(others)}")
