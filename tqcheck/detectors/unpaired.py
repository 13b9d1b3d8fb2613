"""Quotation marks and brackets that are opened and not closed, or closed and never opened, in a block of a page.

A quotation over several paragraphs opens each and closes only the last: an opening mark left open is spared when the next
block of text opens with one too, and a closing one when an earlier block was left open.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tqcheck.detectors import Entry, Prepared
from tqcheck.model.document import Span
from tqcheck.model.rule import Classes, Find, Match, Spots
from tqcheck.passage import Passage
from tqcheck.yaml import Text

OPTIONS = ()


def prepare(entry: Entry) -> Prepared:
    """Data: the pair of marks. Two equal marks (\"\") must be even in number."""
    if not isinstance(entry.value, Text) or len(entry.value) != 2:
        entry.fail("unpaired takes two signs, such as “” or ()")
    return Prepared(str(entry.value), tuple(sorted(set(entry.value))))


def build(data: Any, classes: Classes) -> Find:
    """Find the sign that has no partner; no fix: only a reader knows where its partner belongs."""
    left, right = data

    def find(passage: Passage, spots: Spots) -> Iterable[Match]:
        if not passage.is_page:
            return
        if left == right:
            yield from _even(passage, left)
            return
        opened: list[int] = []
        for at, sign in ((start, passage.text[start]) for start, _ in spots):
            if sign == left:
                opened.append(at)
            elif opened:
                opened.pop()
            elif left == "“" and _carried(passage, left, right):
                continue
            elif not (right == ")" and at and passage.text[at - 1].isalnum() and at < 60 and " " not in passage.text[max(0, at - 3) : at]):
                yield Match(Span(at, at + 1))
        for at in opened:
            if not (left == "“" and _continued(passage, left)):
                yield Match(Span(at, at + 1))

    return find


def _even(passage: Passage, sign: str) -> Iterable[Match]:
    places = [i for i, c in enumerate(passage.text) if c == sign and not passage.text[i - 1 : i].isdigit()]
    if len(places) % 2 and not _continued(passage, sign) and not _carried(passage, sign, sign):
        yield Match(Span(places[-1], places[-1] + 1))


def _continued(passage: Passage, left: str) -> bool:
    """Whether the quotation goes on in one of the next two blocks."""
    following = passage.document.segments[passage.index + 1 : passage.index + 3]
    return any(block.text.lstrip()[:1] == left for block in following)


def _carried(passage: Passage, left: str, right: str) -> bool:
    """Whether a block shortly before opened a quotation and left it open."""
    for block in passage.document.segments[max(0, passage.index - 4) : passage.index]:
        if left == right:
            if block.text.count(left) % 2:
                return True
        elif block.text.count(left) > block.text.count(right):
            return True
    return False
