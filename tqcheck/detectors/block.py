"""Whole blocks of a page, by what they say and where they stand: leftover page chrome, labels, repeated headlines.

A list of lines or a mapping `line: fix` (an empty fix deletes the block), with `(a|b)`; case, outer punctuation, brackets
and a count in brackets or after it do not matter. A line that ends in `...` may go on. `at: start` looks at the first
three blocks, `at: end` at the last quarter and at least three blocks, `at: first`/`last` at one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from tqcheck.detectors import Entry, Prepared
from tqcheck.detectors._beginnings import beginning
from tqcheck.detectors._phrases import expand
from tqcheck.model.document import Span
from tqcheck.model.rule import Classes, Find, Fix, Match, Spots
from tqcheck.passage import Passage, lower
from tqcheck.yaml import Listing, Mapping, Text

OPTIONS = ("at", "case", "words")
PLACES = ("", "start", "end", "first", "last")
_OUTER = " \t\u00a0.:;,!?…|·•–—-»«›‹>→←<*#[](){}\"“”'+/\\"
_COUNT = re.compile(r"[\s:]*[(\[]?\d{1,5}[)\]]?\s*$")
_TAIL = 12
"""Words a line that ends in `...` may go on for."""


def prepare(entry: Entry) -> Prepared:
    """Data: {exact: {line: [fixes]}, open: {beginning: [fixes]}, at, case}."""
    if entry.text("at") not in PLACES:
        entry.fail(f"at: {entry.text('at')} is none of start, end, first, last")
    exact: dict[str, list[str]] = {}
    open_: dict[str, list[str]] = {}
    phrases = []
    for line, fixes in _lines(entry):
        try:
            for literal, answers in expand(str(line), fixes, "verb"):
                into, kept = (open_, literal[:-3]) if literal.endswith("...") else (exact, literal)
                into[_bare(lower(kept))] = [kept, *answers]
                phrases.append(kept)
        except ValueError as problem:
            entry.fail(f"“{line}” {problem}", node=line)
    if entry.text("case") not in ("", "exact", "capitals", "small"):
        entry.fail("case: one of exact, capitals, small")
    data = {"exact": exact, "open": open_, "at": entry.text("at"), "case": entry.text("case")}
    return Prepared(data, tuple(sorted({beginning(line) for line in (*exact, *open_)})), tuple(phrases))


def _lines(entry: Entry) -> Iterable[tuple[Text, tuple[str, ...]]]:
    if isinstance(entry.value, Mapping):
        for line, fix in entry.value.items():
            yield line, entry.listed(fix, "a fix")
        return
    fixes = entry.texts("fix")
    for text in entry.value if isinstance(entry.value, Listing) else [entry.value]:
        if not isinstance(text, Text):
            entry.fail("block takes lines: a mapping `line: fix`, or a list with one `fix`", node=text)
        yield text, fixes


def _bare(line: str) -> str:
    return line.strip(_OUTER)


def build(data: Any, classes: Classes) -> Find:
    """Find blocks that say one of the lines."""
    exact, open_, at, case = data["exact"], data["open"], data["at"], data["case"]

    def find(passage: Passage, spots: Spots) -> Iterable[Match]:
        if not passage.is_page or not stands(passage, at):
            return
        bare = _bare(passage.lower)
        known = exact.get(bare) or exact.get(_bare(_COUNT.sub("", bare)))
        if known is None and open_:
            beginnings = (b for b in open_ if bare.startswith(b) and not bare[len(b) : len(b) + 1].isalnum())
            longest = max(beginnings, key=len, default="")
            if longest and bare.count(" ", len(longest)) <= _TAIL:
                known = open_[longest]
        if known is None or not _cased(passage.text, known[0], case):
            return
        yield Match(Span(0, len(passage.text)), tuple(Fix(fix) for fix in known[1:]))

    return find


def stands(passage: Passage, at: str) -> bool:
    """Whether a block stands in the part of the page that `at` names."""
    index, count = passage.index, len(passage.document.segments)
    if at == "start":
        return index < 3
    if at == "end":
        return index >= min(count - 3, count * 3 // 4)
    return index == 0 if at == "first" else index == count - 1 if at == "last" else True


def _cased(text: str, listed: str, case: str) -> bool:
    if case == "exact":
        return listed in text
    if case == "capitals":
        return text == text.upper()
    return case != "small" or text[:1].islower()
