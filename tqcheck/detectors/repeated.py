"""The same thing twice in a row: `words` (“the the”), `phrases` (two to six words), or `blocks` (a headline printed twice)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tqcheck.detectors import Entry, Prepared
from tqcheck.model.document import Span
from tqcheck.model.rule import Classes, Find, Fix, Match, Spots
from tqcheck.passage import Passage
from tqcheck.yaml import Text

OPTIONS = ("spare", "only")
UNITS = ("words", "phrases", "blocks")
_SCREENS = {"words": "has_double", "phrases": "has_pair_again", "blocks": "is_page"}
LONGEST = 6  # see Passage.has_pair_again


def prepare(entry: Entry) -> Prepared:
    """Data: {unit, spare, only}; `spare` are words that may stand twice, `only` those that may not."""
    if not isinstance(entry.value, Text) or entry.value not in UNITS:
        entry.fail(f"repeated takes one of {', '.join(UNITS)}")
    data = {"unit": str(entry.value), "spare": entry.texts("spare"), "only": entry.texts("only")}
    return Prepared(data, screen=_SCREENS[str(entry.value)])


def build(data: Any, classes: Classes) -> Find:
    """Find the second of two equal words, phrases or blocks; the fix takes it away."""
    spare, only = frozenset(data["spare"]), frozenset(data["only"])
    if data["unit"] == "blocks":
        return _blocks
    if data["unit"] == "phrases":
        return _phrases

    def words(passage: Passage, spots: Spots) -> Iterable[Match]:
        before_start, before_end, before = 0, 0, ""
        for start, end, word in passage.words:
            low = word.lower()
            if low == before and low not in spare and (not only or low in only) and _joined(passage, before_start, before_end, start):
                yield Match(Span(before_start, end), (Fix(passage.text[before_start:before_end]),))
            before_start, before_end, before = start, end, low

    return words


def _joined(passage: Passage, start: int, end: int, second: int) -> bool:
    """Whether only spaces stand between two words, and they are no name: names are said twice (Duran Duran, Sirhan Sirhan)."""
    text = passage.text
    return passage.plain[end:second].isspace() and text[start:end].isalpha() and not (text[second].isupper() and not text[start:].isupper())


def _phrases(passage: Passage, spots: Spots) -> Iterable[Match]:
    words, low = passage.words, passage.low_words
    where: dict[tuple[str, str], int] = {}
    done = -1
    for at in range(len(low) - 1):
        pair = (low[at], low[at + 1])
        first = where.get(pair, -1)
        where[pair] = at
        size = at - first
        if first < 0 or first <= done or not 2 <= size <= LONGEST or low[first : first + size] != low[at : at + size]:
            continue
        if any(w.isdigit() or (len(w) == 1 and w not in "ai") for w in low[at : at + size]) or len(set(low[at : at + size])) == 1:
            continue
        if low[at + size : at + size + 1] == [low[at]] or (
            first and low[first - 1] == low[at - 1]
        ):  # one by one by one, more and more and more
            continue
        if all(words[i][2][:1].isupper() for i in range(at, at + size)):
            continue
        between = passage.plain[words[at - 1][1] : words[at][0]]
        if between.strip():
            continue
        done = at + size
        yield Match(Span(words[first][0], words[at + size - 1][1]), (Fix(passage.text[words[first][0] : words[at - 1][1]]),))


def _blocks(passage: Passage, spots: Spots) -> Iterable[Match]:
    if not passage.is_page:
        return
    here = _plain(passage.text)
    if len(here.split()) < 3:
        return
    blocks = passage.document.segments
    for other in range(max(0, passage.index - 3), passage.index):
        if _plain(blocks[other].text) == here:
            yield Match(Span(0, len(passage.text)), (Fix(""),))
            return


def _plain(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text.lower()).split())
