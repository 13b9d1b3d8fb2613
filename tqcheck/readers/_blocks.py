"""Cuts text into blocks: one line is one block; and pairs the blocks of a text with those of its source."""

from __future__ import annotations

import re

from tqcheck.model.document import Segment

_LINE = re.compile(r"[^\r\n\v\f\u2028\u2029]+")


def lines(text: str) -> list[tuple[str, int]]:
    """Every line that is not blank, without the white space round it, and where it starts."""
    found = []
    for match in _LINE.finditer(text):
        line = match[0].strip()
        if line:
            found.append((line, match.start() + match[0].index(line[0])))
    return found


def segments(target: str, source: str = "", reference: str = "") -> tuple[Segment, ...]:
    """The blocks of a target with the lines of source and reference, where as many of those are not blank.

    A target of one block has the whole source, however many lines that is.
    """
    if len(target.splitlines()) == 1 and (text := target.strip()):
        return (Segment(text, target.index(text[0]) if len(text) < len(target) else 0, "body", source, reference),)
    blocks = lines(target)
    sources = _paired(source, len(blocks))
    references = _paired(reference, len(blocks))
    return tuple(Segment(text, start, "body", s, r) for (text, start), s, r in zip(blocks, sources, references, strict=True))


def _paired(text: str, count: int) -> list[str]:
    if count == 1:
        return [text]
    found = [line for line, _ in lines(text)] if text else []
    return found if len(found) == count else [""] * count
