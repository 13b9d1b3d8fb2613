"""A sentence says the contrary: a “not” is put in, or taken out."""

from __future__ import annotations

import random
import re

from tqcheck.damages import drawn, replaced
from tqcheck.model.damage import Damaged, Pair, Stock
from tqcheck.model.document import Span

_OUT = re.compile(
    r"\b(?P<short>wo|ca|sha)n['’]t\b|\b(?P<full>is|are|was|were|do|does|did|has|have|had|would|could|should)n['’]t\b|\b(?P<can>can)not\b"
    r"|(?<!\bor)(?<!\bif) (?P<word>not|never)(?= (?!only|just|least|yet|merely|long|to mention)\w)"
)
_IN = re.compile(
    r"\b(?:is|are|was|were|will|would|can|could|should|must)(?= (?!not\b|never\b|no\b|n['’]t|also\b|only\b|he\b|she\b|it\b|they\b|we\b"
    r"|you\b|I\b|there\b|the\b|nothing\b|nobody\b|none\b|neither\b|hardly\b|that\b)[a-z])"
)
_LONG = {"wo": "will", "ca": "can", "sha": "shall"}


def damage(pair: Pair, stock: Stock, chance: random.Random) -> Damaged | None:
    """`was found` -> `was not found`, `did not say` -> `did say`, `can't` -> `can`."""
    found = drawn(chance, [*_OUT.finditer(pair.text), *_IN.finditer(pair.text)])
    if found is None:
        return None
    span = Span(*found.span())
    if found.re is _IN:
        added = replaced(pair.text, Span(span.end, span.end), " not")
        return Damaged(added.text, Span(span.end + 1, added.span.end))
    if found["word"]:
        return replaced(pair.text, span, "")
    return replaced(pair.text, span, _LONG.get(found["short"] or "") or found["full"] or found["can"])
