"""Plain text: every line that is not blank is a block; a paragraph wrapped by hand is one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tqcheck.model.document import Document, Segment, Span
from tqcheck.readers._blocks import lines
from tqcheck.readers._flow import Run, segment

EXTENSIONS = (".txt", ".text")
_WRAPPED = range(55, 91)
"""How wide a line is that a typist or an e-mail program has wrapped."""
_RAGGED = 15
"""How much shorter than the longest such a line is at most: a long word went to the next."""
_ENDS_SENTENCE = re.compile(r"[.!?:;…][\"'”’»)]*\Z")
_BEGINS_ITEM = re.compile(r"[-*•–—#>|]|\d+[.)]")

_Line = tuple[str, int]


def read(path: str, text: str, source_lang: str = "") -> Iterator[Document]:
    """One document of the whole file."""
    blocks: list[Segment] = []
    for paragraph in _paragraphs(text):
        if _is_wrapped(paragraph):
            blocks.append(segment(text, _runs(paragraph)))
        else:
            blocks.extend(Segment(line, start) for line, start in paragraph)
    yield Document(path, path, text, tuple(blocks), source_lang, held=Span(0, len(text)))


def _paragraphs(text: str) -> Iterator[list[_Line]]:
    """Lines with no blank line between them."""
    paragraph: list[_Line] = []
    end = 0
    for line, start in lines(text):
        if paragraph and _breaks(text[end:start]) > 1:
            yield paragraph
            paragraph = []
        paragraph.append((line, start))
        end = start + len(line)
    if paragraph:
        yield paragraph


def _breaks(between: str) -> int:
    return between.count("\n") + between.count("\r") - between.count("\r\n")


def _is_wrapped(paragraph: Sequence[_Line]) -> bool:
    """Whether the lines are of one width, each broken where the next word would not fit, and not at the ends of sentences."""
    if len(paragraph) < 3:
        return False
    full = [line for line, _ in paragraph[:-1]]
    widest = max(len(line) for line, _ in paragraph)
    if widest not in _WRAPPED or any(len(line) not in _WRAPPED or widest - len(line) > _RAGGED for line in full):
        return False
    for (line, _), (after, _) in pairwise(paragraph):
        if len(line) + 1 + len(after.split(None, 1)[0]) <= widest or _BEGINS_ITEM.match(after):
            return False
    return sum(bool(_ENDS_SENTENCE.search(line)) for line in full) * 2 <= len(full)


def _runs(paragraph: Sequence[_Line]) -> Iterator[Run]:
    end = -1
    for line, start in paragraph:
        if end >= 0:
            yield " ", end, start
        yield line, start, start + len(line)
        end = start + len(line)
