"""Joins the runs of text that markup cuts a block into, as a browser flows them, and remembers where each stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tqcheck.model.document import Piece, Segment

Run = tuple[str, int, int]
"""Text, and the start and end of what stands for it in the document. A run of another length there is one escape; of none, a line break."""

_WORDS = re.compile(r"([ \t\n\r\f]+)|[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*")


def segment(text: str, runs: Iterable[Run], markup: str = "", keeps_space: bool = False) -> Segment:
    """The block these runs of `text` make, without text if there is nothing in them.

    White space is collapsed to one space, mapped to the first of the runs of it that tags divide; but not where a block `keeps_space`.
    """
    parts: list[str] = []
    pieces: list[Piece] = []
    at = 0
    kept = _trimmed(list(runs))
    for part, start, end in kept if keeps_space else _collapsed(kept):
        parts.append(part)
        size = len(part)
        last = pieces[-1] if pieces else None
        if last and size == end - start and last.length == last.end - last.start and last.end == start:
            pieces[-1] = Piece(last.at, last.length + size, last.start, end)
        else:
            pieces.append(Piece(at, size, start, end))
        at += size
    joined = "".join(parts)
    start = pieces[0].start if pieces else 0
    if len(pieces) == 1 and text[start : pieces[0].end] == joined:
        return Segment(joined, start, markup=markup)
    return Segment(joined, start, pieces=tuple(pieces), markup=markup)


def _trimmed(runs: list[Run]) -> list[Run]:
    """Runs without the white space at both ends of the whole."""
    while runs and runs[0][0].isspace():
        del runs[0]
    while runs and runs[-1][0].isspace():
        del runs[-1]
    if runs and _is_plain(runs[0]):
        part, _, end = runs[0]
        runs[0] = part.lstrip(), end - len(part.lstrip()), end
    if runs and _is_plain(runs[-1]):
        part, start, _ = runs[-1]
        runs[-1] = part.rstrip(), start, start + len(part.rstrip())
    return runs


def _collapsed(runs: Iterable[Run]) -> Iterator[Run]:
    gap: tuple[int, int] | None = None
    for run in runs:
        part, start, end = run
        if start == end or (part.isspace() and part.isascii() and not _is_plain(run)):  # a line break or `&#32;`
            gap = gap or (start, end)
            continue
        for word in _WORDS.finditer(part) if _is_plain(run) else (None,):
            if word is not None and word[1]:
                if gap is None or gap[0] == gap[1]:
                    gap = start + word.start(), start + word.end()
                continue
            if gap is not None:
                yield " ", *gap
            gap = None
            yield run if word is None else (word[0], start + word.start(), start + word.end())


def _is_plain(run: Run) -> bool:
    return run[2] - run[1] == len(run[0])
