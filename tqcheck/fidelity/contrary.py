"""A word whose contrary the source says: prices that rise there and fall here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from tqcheck.fidelity.discrepancy import Discrepancy
from tqcheck.fidelity.opposites import ENGLISH, SHOWN, SOURCES
from tqcheck.model.document import Span

Pair = tuple[str, re.Pattern[str], re.Pattern[str]]
_BOTH = ("north", "east", "export", "buy")
"""Pairs of which both sides are told in few words; of the others the first is told in too many to be missed for sure."""
_SHOWN = 4
_LOOKED_FOR: dict[str, tuple[str, ...]] = {}
for _line in SHOWN.strip().splitlines():
    for _start in _line.split()[1:]:
        _LOOKED_FOR[_start] = (*_LOOKED_FOR.get(_start, ()), _line.split()[0])
"""The first letters of the words that are looked for, and the pairs they may be of."""
_LONG = 300
"""Code points of a target from which on too much is said to tell what answers what."""


@cache
def _pairs(lang: str) -> tuple[Pair, ...]:
    table = (ENGLISH if lang == "en" else SOURCES[lang]).strip().replace("\n    ", " ")
    left, right = ("", "") if lang == "zh" else (r"(?<![\w-])", r"(?!\w)")
    return tuple(_read(row, left, right) for row in table.splitlines())


def _read(row: str, left: str, right: str) -> Pair:
    name, _, both = row.partition(": ")
    one, other = (
        re.compile(f"{left}(?:{'|'.join(side.split())}){right}".replace("*", r"\w*").replace("_", " "), re.IGNORECASE)
        for side in both.split(" ~ ")
    )
    return name, one, other


@cache
def _ours() -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    return {name: (one, other) for name, one, other in _pairs("en")}


def find(source: str, target: str, lang: str) -> Iterable[Discrepancy]:
    """Where the target has the one of two opposites and nothing of the other, and the source the other and nothing of the one."""
    if lang not in SOURCES or len(target) > _LONG:
        return ()
    beginnings = {word[:_SHOWN] for word in target.lower().split()}.intersection(_LOOKED_FOR)
    named = {name for beginning in beginnings for name in _LOOKED_FOR[beginning]}
    return list(_found(source, target, lang, named)) if named else ()


def _found(source: str, target: str, lang: str, named: set[str]) -> Iterator[Discrepancy]:
    both = () if lang == "zh" else _BOTH  # a single Chinese sign stands in too many words to be sure
    for name, one, other in _pairs(lang):
        if name not in named:
            continue
        ours_one, ours_other = _ours()[name]
        for mine, theirs, own, wrong in ((one, other, ours_one, ours_other), (other, one, ours_other, ours_one))[: 1 + (name in both)]:
            said = wrong.search(target)
            if said and not own.search(target) and (meant := mine.search(source)) and not theirs.search(source):
                yield Discrepancy("contrary", Span(*said.span()), (), Span(*meant.span()))
                return
