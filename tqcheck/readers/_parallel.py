"""Puts another file beside a page: its source, or a reference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from tqcheck.lines import line_starts, locate
from tqcheck.model.document import Document, Segment, Span
from tqcheck.model.errors import InputError
from tqcheck.readers._pairing import pair


def beside(document: Document, source: str = "", reference: str = "") -> Document:
    """The page with the blocks of these files (paths) beside its own, and a notice where they had to be aligned.

    InputError for a document that is one of several in its file, or has sources already.
    """
    for path, kind in ((source, "source"), (reference, "reference")):
        if path:
            if document.id != document.path or any(getattr(segment, kind) for segment in document.segments):
                raise InputError(f"--{kind} is for pages", document.path, f"the records of this file have a {kind} of their own")
            sides, notice = _sides(document, path, kind)
            segments = tuple(_with(segment, kind, side) for segment, side in zip(document.segments, sides, strict=True))
            document = replace(document, segments=segments, notices=(*document.notices, *filter(None, [notice])))
    return document


def _with(segment: Segment, kind: str, side: str) -> Segment:
    return replace(segment, source=side) if kind == "source" else replace(segment, reference=side)


def _sides(document: Document, path: str, kind: str) -> tuple[Sequence[str], str]:
    other = _opened(path)
    if _is_plain(document) and _is_plain(other) and (sides := _by_number(document, other.text)):
        return sides, ""
    blocks = [segment.text for segment in other.segments]
    if len(blocks) == len(document.segments):
        return blocks, ""
    return _aligned(tuple(segment.text for segment in document.segments), tuple(blocks), kind)


@lru_cache(maxsize=4)
def _aligned(targets: tuple[str, ...], others: tuple[str, ...], kind: str) -> tuple[list[str], str]:
    """Kept: a page is read again after every round of fixes, and most of its blocks are then as they were."""
    return pair(targets, others, kind)


def _opened(path: str) -> Document:
    from tqcheck.readers import open_documents

    documents = list(open_documents(path))
    if len(documents) != 1 or documents[0].id != path:
        raise InputError("is not one page", path, "name a text, Markdown or HTML file; records have their source in them")
    return documents[0]


def _is_plain(document: Document) -> bool:
    """Whether its lines mean what they are."""
    from tqcheck.readers import format_of

    return format_of(document.path) in ("", "plain")


def _by_number(document: Document, other: str) -> list[str]:
    """What stands on the same lines of the other file as each block; nothing where the lines do not go together.

    They do when there are as many, and those that are blank in one are so in the other, but for one in ten.
    """
    ours, theirs = _lines(document.text), _lines(other)
    if len(ours) != len(theirs) or sum(bool(a) != bool(b) for a, b in zip(ours, theirs, strict=True)) * 10 > len(ours):
        return []
    starts = line_starts(document.text)
    return [" ".join(filter(None, theirs[slice(*_rows(starts, segment))])) for segment in document.segments]


def _rows(starts: list[int], segment: Segment) -> tuple[int, int]:
    place = segment.place(Span(0, len(segment.text)))
    return locate(starts, place.start)[0] - 1, locate(starts, place.end)[0]


def _lines(text: str) -> list[str]:
    text = text.rstrip()
    starts = line_starts(text)
    return [text[start:end].strip() for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
