"""Cuts text into blocks: one line is one block; and pairs the blocks of a text with those of its source."""

from __future__ import annotations

import re

from tqcheck.model.document import Segment

_BREAK = re.compile(r"[\r\n\v\f\u2028\u2029]")
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
    """The blocks of a target with the lines of source and reference that belong to them; see `paired`."""
    return paired(target, source, reference)[0]


def paired(target: str, source: str = "", reference: str = "") -> tuple[tuple[Segment, ...], tuple[str, ...]]:
    """The blocks of a target with their lines of source and reference, and what is to be told of that.

    As many lines go line by line, others as they are aligned, or not at all. A target of one block has the whole source.
    """
    if len(target.splitlines()) == 1 and (text := target.strip()):
        return (Segment(text, target.index(text[0]) if len(text) < len(target) else 0, "body", source, reference),), ()
    blocks = lines(target)
    notices: list[str] = []
    sources = _beside(blocks, source, "source", notices)
    references = _beside(blocks, reference, "reference", notices)
    made = (
        Segment(text, start, "body", s, r, source_start=at)
        for (text, start), s, r, at in zip(blocks, sources, references, _starts(source, sources), strict=True)
    )
    return tuple(made), tuple(notices)


def _starts(text: str, parts: list[str]) -> list[int]:
    """Where each part stands in a text, its line breaks taken for spaces; -1 where it does not."""
    if not text:
        return [0] * len(parts)
    flat = _BREAK.sub(" ", text)
    starts = []
    done = 0
    for part in parts:
        at = flat.find(part, done) if part else -1
        starts.append(at if at >= 0 else flat.find(part) if part else -1)
        done = max(done, starts[-1])
    return starts


def _beside(blocks: list[tuple[str, int]], text: str, kind: str, notices: list[str]) -> list[str]:
    if len(blocks) == 1 or not text:
        return [text] * len(blocks)
    found = [line for line, _ in lines(text)]
    if len(found) == len(blocks):
        return found
    from tqcheck.readers._pairing import pair

    sides, notice = pair([block for block, _ in blocks], found, kind)
    notices.append(notice)
    return sides
