"""The literal texts of which a regular expression needs one, read off its parse tree."""

from __future__ import annotations

import re
from re import _constants as kind  # type: ignore[attr-defined]  # the tree's node names; no public module has them
from re import _parser as tree  # type: ignore[attr-defined]  # reading the tree beats guessing at the pattern's text
from typing import Any

_FOREIGN = re.compile(r"\\[pP]\{[^}]*\}|\\L<\w+>|\\X")
_POSSESSIVE_SET = re.compile(r"\[(?:\\.|[^\]\\])*\]")
MOST = 400
SHORTEST = 3


def anchors(pattern: str) -> tuple[str, ...]:
    """Lower-case texts one of which stands in whatever the pattern matches; none where no such set is found."""
    stand_in = _POSSESSIVE_SET.sub(lambda m: _FOREIGN.sub("A", m.group()), pattern)
    stand_in = _FOREIGN.sub("[A-Z]", stand_in)
    try:
        parsed = tree.parse(stand_in)
    except (re.error, OverflowError, RecursionError):
        return ()
    best = _needed(list(parsed))
    return tuple(sorted(best)) if best else ()


def _worth(texts: frozenset[str]) -> float:
    """Long texts are rare ones; a single odd sign (€, «) is rare too."""
    shortest = min(len(t) if any(c.isalnum() for c in t) else len(t) + 1 for t in texts)
    return shortest - len(texts) / 100


def _usable(texts: frozenset[str] | None) -> bool:
    return bool(texts) and len(texts) <= MOST and all(len(t) >= SHORTEST or (t and ord(t[-1]) > 127) for t in texts)  # type: ignore[arg-type, union-attr]


def _needed(nodes: list[Any]) -> frozenset[str] | None:
    """The best set of texts that a sequence of nodes needs."""
    found: list[frozenset[str]] = []
    run: frozenset[str] = frozenset({""})
    for op, value in nodes:
        exact = _exact(op, value)
        if exact is not None and len(run) * len(exact) <= MOST:
            run = frozenset(a + b for a in run for b in exact)
            continue
        found.append(run)
        run = frozenset({""}) if exact is None else exact
        if exact is None and (inner := _inner(op, value)):
            found.append(inner)
    found.append(run)
    usable = [texts for texts in found if _usable(texts)]
    return max(usable, key=_worth) if usable else None


def _exact(op: Any, value: Any) -> frozenset[str] | None:
    """All texts a node can match, where they are few and plain."""
    if op is kind.LITERAL:
        return frozenset({chr(value).lower()})
    if op is kind.IN and all(o is kind.LITERAL for o, _ in value) and len(value) <= 4:
        return frozenset(chr(v).lower() for _, v in value)
    if op is kind.SUBPATTERN:
        return _sequence(list(value[3]))
    if op is kind.BRANCH:
        parts = [_sequence(list(branch)) for branch in value[1]]
        return None if any(p is None for p in parts) else frozenset().union(*(p for p in parts if p))
    if op in (kind.MAX_REPEAT, kind.MIN_REPEAT) and value[1] == 1:
        inner = _sequence(list(value[2]))
        return None if inner is None else inner | ({""} if value[0] == 0 else set())
    if op is kind.AT or op in (kind.ASSERT, kind.ASSERT_NOT):
        return frozenset({""})
    return None


def _sequence(nodes: list[Any]) -> frozenset[str] | None:
    run = frozenset({""})
    for op, value in nodes:
        exact = _exact(op, value)
        if exact is None or len(run) * len(exact) > MOST:
            return None
        run = frozenset(a + b for a in run for b in exact)
    return run


def _inner(op: Any, value: Any) -> frozenset[str] | None:
    """What a node that is not plain needs within."""
    if op is kind.SUBPATTERN:
        return _needed(list(value[3]))
    if op is kind.ATOMIC_GROUP:
        return _needed(list(value))
    if op is kind.BRANCH:
        parts = [_needed(list(branch)) for branch in value[1]]
        return None if any(p is None for p in parts) else frozenset().union(*(p for p in parts if p))
    if op in (kind.MAX_REPEAT, kind.MIN_REPEAT, kind.POSSESSIVE_REPEAT) and value[0] >= 1:
        return _needed(list(value[2]))
    return None
