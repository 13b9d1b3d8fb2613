"""The text of a translation unit without its inline tags, each letter of it knowing its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tqcheck.model.document import Segment
from tqcheck.readers._flow import Run, segment
from tqcheck.readers._xml import Element

_CODES = frozenset({"bpt", "ept", "ph", "it", "ut", "x", "bx", "ex", "sc", "ec", "cp", "sm", "em"})
"""What they hold is the original's markup, not text; the text of `sub` in them belongs to another place of the page."""
_STANDS_FOR_SOMETHING = frozenset({"ph", "x", "ut", "it"})


def unit(text: str, element: Element, source: str = "", reference: str = "", markup: str = "", keeps_space: bool = False) -> Segment:
    """The segment an element of `text` makes, without text where there is none in it."""
    made = segment(text, _parted(list(_runs(element))), markup, keeps_space)
    return replace(made, source=source, reference=reference)


def words(element: Element | None) -> str:
    """The text of an element, white space collapsed."""
    if element is None:
        return ""
    return " ".join("".join(run[0] for run in _parted(list(_runs(element)))).split())


def _runs(element: Element) -> Iterator[Run]:
    """Its runs of text; an empty one stands for a tag that may be a word or a line break."""
    for child in element.children:
        if not isinstance(child, Element):
            yield child
        elif child.name not in _CODES:
            yield from _runs(child)
        elif child.name in _STANDS_FOR_SOMETHING:
            yield "", child.start, child.start


def _parted(runs: list[Run]) -> Iterator[Run]:
    """A tag between two letters is read as a space: with nothing there, the words about it would make one."""
    for at, run in enumerate(runs):
        if run[0]:
            yield run
            continue
        before = next((part for part, _, _ in reversed(runs[:at]) if part), "")
        after = next((part for part, _, _ in runs[at + 1 :] if part), "")
        if before[-1:].isalnum() and after[:1].isalnum():
            yield " ", run[1], run[2]
