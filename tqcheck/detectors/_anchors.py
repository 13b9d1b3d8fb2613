"""The literal texts of which a regular expression needs one, and how far from a match's start they stand, read off its parse tree."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from re import _constants as kind  # type: ignore[attr-defined]  # the tree's node names; no public module has them
from re import _parser as tree  # type: ignore[attr-defined]  # reading the tree beats guessing at the pattern's text
from typing import Any

from tqcheck.model.rule import HEAD

_FOREIGN = re.compile(r"\\[pP]\{[^}]*\}|\\X")
_LISTED = re.compile(r"\\L<\w+>")
_SET = re.compile(r"\[(?:\\.|[^\]\\])*\]")
MOST = 1000
SHORTEST = 3
LONGEST = 16
"""Code points of an anchor: longer ones are no rarer, and cost time to make ready."""
FAR = 200
"""A distance that is as good as any: the pattern then looks at the whole text."""

_PART = re.compile(r"[^\W_]+")
_TOO_COMMON = ("according to",)
"""Beginnings that stand in too many texts for a head."""
_COMMON = frozenset(
    "the of and to in a an is for on that with as was by at from it has have be are were will not this which had but his her their its"
    " after over who they he she said would been more about into up out than or also all new no first when one two you we s i t can if"
    " there so other some time year years people last only could just most".split()
)
"""Words that stand in most sentences: a text of nothing else is no good anchor."""

_ODD = frozenset('"$%&@#*/[]{}<>=+_|~^')

NUMBER = 40
"""Digits in a row: no number has more."""

_Run = frozenset[str]
_NOTHING: _Run = frozenset({""})
_DIGITS: _Run = frozenset("0123456789")


@dataclass(frozen=True, slots=True)
class Anchors:
    """Lower-case texts one of which stands in whatever a pattern matches, `least` to `most` code points from its start.

    `at_start` says that it only matches at the start of the text.
    """

    texts: tuple[str, ...] = ()
    least: int = 0
    most: int = FAR
    at_start: bool = False


def parse(pattern: str) -> Any:
    """The parse tree of a pattern of the regex package, what only that package knows written otherwise; re.error where it has none."""
    stand_in = _SET.sub(lambda m: _FOREIGN.sub("A-Z", m.group()), pattern)
    return tree.parse(_LISTED.sub("[A-Z]{1,99}", _FOREIGN.sub("[A-Z]", stand_in)))


def written_out(given: Iterable[str]) -> frozenset[str]:
    """Anchors as a pack gives them, in lower case: `\\d` stands for every digit, `\\l` for every letter from a to z."""
    found = {text.lower() for text in given}
    for sign, letters in (("\\d", "0123456789"), ("\\l", "abcdefghijklmnopqrstuvwxyz")):
        while marked := {text for text in found if sign in text}:
            found = (found - marked) | {text.replace(sign, letter, 1) for text in marked for letter in letters}
    return frozenset(found)


def beginning(phrase: str) -> str:
    """A lower-case phrase's head, or all of it where it is too short for one or begins with a sign: then it is an anchor."""
    return phrase[:HEAD] if _is_head(phrase) else phrase


def sort_beginnings(phrases: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The anchors and the heads of lower-case phrases."""
    phrases = tuple(phrases)
    anchors = {phrase for phrase in phrases if not _is_head(phrase)}
    return tuple(sorted(anchors)), tuple(sorted({phrase[:HEAD] for phrase in phrases if _is_head(phrase)}))


def _is_head(phrase: str) -> bool:
    return len(phrase) >= HEAD and phrase[0].isalnum() and not phrase.startswith(_TOO_COMMON)


def anchors(pattern: str, given: frozenset[str] = frozenset()) -> Anchors:
    """The anchors of a pattern of the regex package; no texts where no such set is found. Those `given` are taken before any other."""
    try:
        parsed = parse(pattern)
    except (re.error, OverflowError, RecursionError):
        return Anchors()
    best = _needed(parsed.state, list(parsed), given)
    at_start = _begins(list(parsed))
    if not best:
        return Anchors(at_start=at_start)
    return Anchors(tuple(sorted({text[:LONGEST] for text in best[0]})), best[1], min(best[2], FAR), at_start)


def _begins(nodes: list[Any]) -> bool:
    """Whether a sequence can only match at the start of the text."""
    for op, value in nodes[:1]:
        if op is kind.AT:
            return value in (kind.AT_BEGINNING, kind.AT_BEGINNING_STRING)
        if op is kind.SUBPATTERN:
            return _begins(list(value[3]))
        if op is kind.BRANCH:
            return all(_begins(list(branch)) for branch in value[1])
    return False


_Found = tuple[_Run, int, int]


def _worth(found: _Found, given: _Run) -> float:
    """Rare texts are worth most: long ones without the commonest words, odd signs (€, “); a known distance counts for two letters."""
    texts, _, most = found
    rarity = 99.0 if texts <= given else min(_rarity(t) for t in texts)
    return rarity - len(texts) / 100 + (2 if most < FAR else 0)


def _rarity(text: str) -> float:
    letters = sum(len(word) for word in _PART.findall(text) if word not in _COMMON)
    return min(letters, 12) + 3 * sum(_is_odd(c) for c in text) + len(text) / 100


def _is_odd(char: str) -> bool:
    """Whether a sign is rare enough to be an anchor by itself."""
    return char in _ODD or (ord(char) > 127 and not char.isalpha() and not char.isspace())


def _usable(texts: _Run, given: _Run) -> bool:
    if not 0 < len(texts) <= MOST or "" in texts:
        return False
    return texts <= given or all(len(t) >= SHORTEST or any(_is_odd(c) for c in t) for t in texts)


def _width(state: Any, node: Any) -> tuple[int, int]:
    low, high = tree.SubPattern(state, [node]).getwidth()
    if high >= FAR and _repeated(*node) == _DIGITS:
        high = NUMBER
    return min(int(low), FAR), min(int(high), FAR)


def _needed(state: Any, nodes: list[Any], given: _Run) -> _Found | None:
    """The best set of texts that a sequence of nodes needs, with its distance from the sequence's start."""
    found: list[_Found] = []
    run, at, here = _NOTHING, (0, 0), (0, 0)
    for node in nodes:
        exact = _exact(*node)
        low, high = _width(state, node)
        after = (here[0] + low, min(here[1] + high, FAR))
        if exact is not None and len(run) * len(exact) <= MOST and not (exact == _DIGITS and len(run) >= len(_DIGITS)):
            run = frozenset(a + b for a in run for b in exact)
        else:
            found.append((run, *at))
            if exact is None and (first := _repeated(*node)) and len(run) * len(first) <= MOST:
                found.append((frozenset(a + b for a in run for b in first), *at))
            run, at = (_NOTHING, after) if exact is None else (exact, here)
            if exact is None and (last := _repeated(*node)):
                run, at = last, (max(here[0], after[0] - 1), max(here[0], after[1] - 1))
            elif exact is None and (inner := _inner(state, node[0], node[1], given)):
                found.append((inner[0], here[0] + inner[1], min(here[1] + inner[2], FAR)))
        here = after
    found.append((run, *at))
    if given:  # given ones that begin as a run does stand where it stands
        found += [(given, least, most) for run, least, most in found if _begin_so(given, run)]
    usable = [f for f in found if _usable(f[0], given)]
    return max(usable, key=lambda f: _worth(f, given)) if usable else None


def _begin_so(given: _Run, run: _Run) -> bool:
    """Whether given anchors are a run's texts and what may follow them; a short one may stand elsewhere in the pattern too."""
    return all(len(text) >= SHORTEST for text in run) and all(text.startswith(tuple(run)) for text in given)


def _exact(op: Any, value: Any) -> _Run | None:
    """All texts a node can match, where they are few and plain."""
    if op is kind.LITERAL:
        return frozenset({chr(value).lower()})
    if op is kind.IN and len(value) <= 4:
        signs = [_signs(*member) for member in value]
        return None if any(s is None for s in signs) else frozenset("".join(s or "" for s in signs))
    if op is kind.SUBPATTERN:
        return _sequence(list(value[3]))
    if op is kind.BRANCH:
        return _union([_sequence(list(branch)) for branch in value[1]])
    if op in (kind.MAX_REPEAT, kind.MIN_REPEAT) and value[1] == 1:
        inner = _sequence(list(value[2]))
        return None if inner is None else inner | (_NOTHING if value[0] == 0 else frozenset())
    if op in (kind.AT, kind.ASSERT, kind.ASSERT_NOT):
        return _NOTHING
    return None


def _signs(op: Any, value: Any) -> str | None:
    """What a member of a set can be, in lower case."""
    if op is kind.CATEGORY and value is kind.CATEGORY_DIGIT:
        return "0123456789"
    if op is kind.RANGE and value[1] - value[0] < 10:
        return "".join(map(chr, range(value[0], value[1] + 1))).lower()
    return chr(value).lower() if op is kind.LITERAL else None


def _repeated(op: Any, value: Any) -> _Run | None:
    """What stands at least once where a node is repeated: a digit, for `\\d+`."""
    if op in (kind.MAX_REPEAT, kind.MIN_REPEAT, kind.POSSESSIVE_REPEAT) and value[0] >= 1:
        inner = list(value[2])
        if len(inner) == 1 and inner[0][0] in (kind.IN, kind.LITERAL):
            return _exact(*inner[0])
    return None


def _sequence(nodes: list[Any]) -> _Run | None:
    run = _NOTHING
    for node in nodes:
        exact = _exact(*node)
        if exact is None or len(run) * len(exact) > MOST or (exact == _DIGITS and len(run) >= len(_DIGITS)):
            return None
        run = frozenset(a + b for a in run for b in exact)
    return run


def _union(parts: list[_Run | None]) -> _Run | None:
    return None if any(part is None for part in parts) else frozenset().union(*(part for part in parts if part))


def _inner(state: Any, op: Any, value: Any, given: _Run) -> _Found | None:
    """What a node that is not plain needs within, with its distance from the node's start."""
    if op is kind.SUBPATTERN:
        return _needed(state, list(value[3]), given)
    if op is kind.ATOMIC_GROUP:
        return _needed(state, list(value), given)
    if op is kind.BRANCH:
        parts = [_needed(state, list(branch), given) for branch in value[1]]
        sure = [part for part in parts if part]
        if len(sure) < len(parts):
            return None
        return frozenset().union(*(p[0] for p in sure)), min(p[1] for p in sure), max(p[2] for p in sure)
    if op in (kind.MAX_REPEAT, kind.MIN_REPEAT, kind.POSSESSIVE_REPEAT) and value[0] >= 1:
        return _needed(state, list(value[2]), given)
    return None
