"""How badly a regular expression can backtrack, read off its parse tree: watching the clock costs 1.7 µs a call, more than most matches."""

from __future__ import annotations

import re
from re import _constants as kind  # type: ignore[attr-defined]  # the tree's node names; no public module has them
from typing import Any

from tqcheck.detectors._anchors import parse

ENDLESS = 99
"""The degree of a pattern whose time may grow exponentially."""
_LONG = 20
_STEPS = 20_000_000


def degree(pattern: str) -> int:
    """The power of the text's length that a match may take steps in; ENDLESS where a repeat stands in a repeat, or nothing is known."""
    try:
        parsed = parse(pattern)
    except (re.error, OverflowError, RecursionError):
        return ENDLESS
    return min(ENDLESS, _degree(list(parsed), False))


def longest_harmless(power: int) -> int:
    """The longest text, in code points, on which a match of that degree ends soon whatever the text says."""
    if power >= ENDLESS:
        return 0
    return int(_STEPS ** (1 / power)) if power else _STEPS


def _degree(nodes: list[Any], repeated: bool) -> int:
    return sum(_of(op, value, repeated) for op, value in nodes)


def _of(op: Any, value: Any, repeated: bool) -> int:
    if op in (kind.MAX_REPEAT, kind.MIN_REPEAT):
        low, high, inner = value
        varies = low != high
        if varies and repeated:
            return ENDLESS
        is_long = high > _LONG
        return (1 if is_long else 0) + _degree(list(inner), repeated or is_long)
    if op is kind.BRANCH:
        return ENDLESS if repeated else max(_degree(list(branch), repeated) for branch in value[1])
    if op is kind.SUBPATTERN:
        return _degree(list(value[3]), repeated)
    if op in (kind.ASSERT, kind.ASSERT_NOT):
        return _degree(list(value[1]), repeated)
    if op in (kind.ATOMIC_GROUP, kind.POSSESSIVE_REPEAT):
        return 1
    return ENDLESS if op is kind.GROUPREF_EXISTS else 0
