"""Can a regular expression backtrack without end? Read off its parse tree: a repeat of varying length in a repeat, or a choice in one."""

from __future__ import annotations

import re
from re import _constants as kind  # type: ignore[attr-defined]  # the tree's node names; no public module has them
from typing import Any

from tqcheck.detectors._outline import parse

_LONG = 20


def is_endless(pattern: str) -> bool:
    """Whether a match may take steps without end; true too where nothing is known."""
    try:
        return any(_of(op, value, False) for op, value in list(parse(pattern)))
    except (re.error, OverflowError, RecursionError, Warning):
        return True


def _of(op: Any, value: Any, repeated: bool) -> bool:
    if op in (kind.MAX_REPEAT, kind.MIN_REPEAT):
        least, most, inner = value
        return (repeated and least != most) or any(_of(o, v, repeated or most > _LONG) for o, v in list(inner))
    if op is kind.BRANCH:
        return repeated or any(_of(o, v, repeated) for branch in value[1] for o, v in list(branch))
    if op is kind.SUBPATTERN:
        return any(_of(o, v, repeated) for o, v in list(value[3]))
    if op in (kind.ASSERT, kind.ASSERT_NOT):
        return any(_of(o, v, repeated) for o, v in list(value[1]))
    return op is kind.GROUPREF_EXISTS
