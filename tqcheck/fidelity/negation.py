"""A negation that stands on one side only.

Each language has words that negate for sure, turns of phrase that hold such a word and negate nothing (not only, 不断, тем не менее), and
everything that may stand for a negation on the other side (un-, fail, refuse, kaum, 拒). A negation is missed where one side negates for
sure and the other has nothing of the kind at all: in between, nobody can tell without reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from tqcheck.fidelity.discrepancy import Discrepancy
from tqcheck.fidelity.negators import ENGLISH, LANGUAGES, Negators
from tqcheck.model.document import Span

_HINTS = ("not", "n't", "n’t", "no ", "never", "nobody", "none", "neither", "nowhere")


@cache
def _compiled(lang: str) -> tuple[re.Pattern[str], ...] | None:
    """What negates for sure, the turns of phrase that do not, whatever may; and a quick look for the first."""
    words = ENGLISH if lang == "en" else LANGUAGES.get(lang)
    return _patterns(words) if words else None


def _patterns(words: Negators) -> tuple[re.Pattern[str], ...]:
    left, right = ("", "") if words.joined else (r"(?<!\w)", r"(?!\w)")
    return (
        re.compile(f"{left}(?:{words.firm}){right}"),
        re.compile(f"{left}(?:{words.idle}){right}"),
        re.compile(f"{left}(?:{words.firm}|{words.loose}){right}"),
        re.compile(f"(?:{words.firm}){right}"),
    )


def find(source: str, target: str, lang: str) -> Iterable[Discrepancy]:
    """The negation of one side, where the other has none of any kind; nothing for a pair of them, which may cancel out."""
    theirs = _compiled(lang)
    if theirs is None:
        return ()
    source, target = _lower(source), _lower(target)
    ours = _ours()
    firm_here = ours[0].search(target) if any(hint in target for hint in _HINTS) else None
    firm_there = theirs[0].search(source) if theirs[3].search(source) else None
    if (firm_here is None) == (firm_there is None):
        return ()
    if firm_here is not None:
        here = _sure(target, ours)
        if len(here) != 1 or theirs[2].search(source) or _is_tag(target, here[0]):
            return ()
        return (Discrepancy("negated", Span(*here[0].span()), _without(target, here[0])),)
    there = _sure(source, theirs)
    if not there or ours[2].search(target):
        return ()
    return (Discrepancy("affirmed", _verb(target), (), Span(*there[0].span())),)


def _lower(text: str) -> str:
    """Lower case of the same length, so that places stay (İ has a longer one)."""
    low = text.lower()
    return low if len(low) == len(text) else text


def _ours() -> tuple[re.Pattern[str], ...]:
    compiled = _compiled("en")
    assert compiled is not None
    return compiled


def _sure(text: str, patterns: tuple[re.Pattern[str], ...]) -> list[re.Match[str]]:
    """The negations of a text that stand in no idle turn of phrase; two where there are more or an idle one."""
    firm, idle = patterns[:2]
    spared = [found.span() for found in idle.finditer(text)]
    sure = []
    for found in firm.finditer(text):
        if not any(start < found.end() and found.start() < end for start, end in spared):
            sure.append(found)
    return sure


def _is_tag(target: str, found: re.Match[str]) -> bool:
    """Whether a negation belongs to a question that expects a yes (isn't it?)."""
    return target[found.end() :].lstrip().startswith(("it?", "he?", "she?", "they?", "we?", "you?", "i?"))


def _without(target: str, found: re.Match[str]) -> tuple[str, ...]:
    """What is put for a negation to take it away; nothing where more than it must change."""
    word = found.group().lower()
    if word in ("n't", "n’t", "cannot", "can't", "can’t"):
        return ("can",) if word == "cannot" else ()
    return ()


_AUXILIARY = re.compile(r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|should|may|might|must|do|does|did)\b")


def _verb(target: str) -> Span:
    """Where a negation would stand: the first auxiliary, else the first word."""
    found = _AUXILIARY.search(target)
    return Span(*found.span()) if found else Span(0, len(target.split()[0]))
