"""Where the sentences of English text stand."""

from __future__ import annotations

import re

from tqcheck.model.document import Span

_END = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s+[\"“‘'(\[]*[A-Z0-9])")
_SHORT = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Jr|Sr|No|Nos|vs|etc|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov"
    r"|Dec|a\.m|p\.m|approx|Fig)|\b[A-Z]|\b(?:[A-Z]\.)+[A-Z])\.$"
)
"""What ends in a full stop and no sentence with it: an abbreviation, an initial."""


def sentences(text: str) -> list[Span]:
    """Every sentence, without the space between them."""
    found: list[Span] = []
    start = 0
    for end in _END.finditer(text):
        if not _SHORT.search(text, start, end.end()):
            found.append(Span(start, end.end()))
            start = end.end() + len(text[end.end() :]) - len(text[end.end() :].lstrip())
    last = len(text.rstrip())
    return [*found, Span(start, last)] if start < last else found
