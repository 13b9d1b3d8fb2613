"""A fix -> what it changes in the document's text, written as the document writes it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape as escape_html
from itertools import pairwise

from tqcheck.model.document import Document, Piece, Segment, Span
from tqcheck.model.report import Finding
from tqcheck.model.rule import Fix

_LINES_AFTER = re.compile(r"(?:[ \t]*(?:\r\n|\r|\n))*")
_LINES_BEFORE = re.compile(r"(?:(?:\r\n|\r|\n)[ \t]*)*\Z")
_PO = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"})


@dataclass(frozen=True, slots=True)
class Edit:
    """`replacement` goes in the place of `span` of the document's text, written as the document writes it."""

    span: Span
    replacement: str


def edit_for(document: Document, finding: Finding, fix: Fix) -> Edit | None:
    """What making one fix of a finding changes; nothing where it would have to cut through markup, which is left to a person."""
    segment = document.segments[finding.segment]
    new = fix.replacement
    if segment.pieces:
        return _in_markup(document, segment, finding.within, new)
    if not new and document.escape != "html" and _is_whole(segment, finding.within):
        return Edit(_with_break(document.text, finding.span), "")
    return Edit(finding.span, _written(document, finding.span, new))


def _in_markup(document: Document, segment: Segment, within: Span, new: str) -> Edit | None:
    """The edit in a segment of several pieces, made as small as it can be; none if markup still stands in it."""
    for words, put in (_trim(segment.text, within, new), _trim(segment.text, within, new, end_first=True)):
        if _is_unbroken(segment.pieces, words):
            span = segment.place(words)
            return Edit(span, _written(document, span, put))
    return None


def _written(document: Document, span: Span, new: str) -> str:
    """The words as the document writes them in that place."""
    if document.escape == "po":
        return new.translate(_PO)
    if document.escape != "html" or document.text.rfind("<![CDATA[", 0, span.start) > document.text.rfind("]]>", 0, span.start):
        return new
    return escape_html(new, quote=False)


def _trim(text: str, within: Span, new: str, end_first: bool = False) -> tuple[Span, str]:
    """The same edit without what its old and new words begin and end with in common."""
    old = text[within.start : within.end]
    ends = _shared(old[::-1], new[::-1]) if end_first else 0
    begins = _shared(old[: len(old) - ends], new[: len(new) - ends])
    if not end_first:
        ends = _shared(old[begins:][::-1], new[begins:][::-1])
    return Span(within.start + begins, within.end - ends), new[begins : len(new) - ends]


def _shared(one: str, other: str) -> int:
    """How many letters two words begin with in common."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _is_unbroken(pieces: tuple[Piece, ...], words: Span) -> bool:
    """Whether no markup stands in the words, and neither end lies in the middle of an escape."""
    touched = [piece for piece in pieces if piece.at < words.end and words.start < piece.at + piece.length]
    joined = all(one.end == other.start for one, other in pairwise(touched))
    return joined and not any(_splits(piece, at) for piece in touched for at in (words.start, words.end))


def _splits(piece: Piece, at: int) -> bool:
    """Whether a place lies inside an escape, which can only be replaced whole."""
    return piece.end - piece.start != piece.length and piece.at < at < piece.at + piece.length


def _is_whole(segment: Segment, within: Span) -> bool:
    return not (segment.text[: within.start].strip() or segment.text[within.end :].strip())


def _with_break(text: str, span: Span) -> Span:
    """A block that goes, with the shorter of the gaps round it; only where it stands on lines of its own."""
    before = _gap_before(text, span.start)
    after = _gap_after(text, span.end)
    first = not text[: span.start].strip()
    last = not text[span.end :].strip()
    if not (first or len(before)) or not (last or len(after)):
        return span
    if first or (not last and _breaks(text, after) <= _breaks(text, before)):
        return Span(span.start, after.end)
    return Span(before.start, span.end)


def _gap_before(text: str, at: int) -> Span:
    reach = max(0, at - 1000)
    found = _LINES_BEFORE.search(text[reach:at])
    return Span(reach + found.start(), at) if found else Span(at, at)


def _gap_after(text: str, at: int) -> Span:
    found = _LINES_AFTER.match(text, at)
    return Span(at, found.end()) if found else Span(at, at)


def _breaks(text: str, gap: Span) -> int:
    between = text[gap.start : gap.end]
    return between.count("\n") + between.count("\r") - between.count("\r\n")
