"""A pronoun is of the other gender."""

from __future__ import annotations

import random
import re

from tqcheck import lexicon
from tqcheck.damages import drawn, like, replaced
from tqcheck.model.damage import Damaged, Pair, Stock
from tqcheck.model.document import Span

_PRONOUN = re.compile(r"(?<![\w'’-])(?P<word>he|she|his|him|himself|herself|hers|her(?P<next> [a-z]+)?)(?![\w-])", re.IGNORECASE)
_OTHER = {"he": "she", "she": "he", "his": "her", "him": "her", "himself": "herself", "herself": "himself", "hers": "his"}
_OWNED = {"NN", "NNS", "JJ", "VBG"}


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`he said` -> `she said`, `her coat` -> `his coat`, `saw her.` -> `saw him.`"""
    found = drawn(chance, list(_PRONOUN.finditer(pair.text)))
    if found is None:
        return None
    old, _, follower = found["word"].partition(" ")
    owned = bool(follower) and not lexicon.tags(follower).isdisjoint(_OWNED)
    new = _OTHER.get(old.lower()) or ("his" if owned else "him")
    return replaced(pair.text, Span(found.start(), found.start() + len(old)), like(old, new))
