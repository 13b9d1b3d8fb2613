"""Regular expressions ready to be kept: compiling one takes milliseconds, thawing it microseconds."""

from __future__ import annotations

import copyreg
from typing import Any

import regex

_UNPICKLE, _ = copyreg.dispatch_table[type(regex.compile("x"))](regex.compile("x"))  # type: ignore[misc, operator]  # how a pattern says it is pickled

Frozen = tuple[Any, ...]


def freeze(pattern: regex.Pattern[str]) -> Frozen:
    """A compiled pattern as plain data that marshal can write; good for the version of regex that made it."""
    _, data = copyreg.dispatch_table[type(pattern)](pattern)  # type: ignore[misc, operator]
    return tuple(data)


def thaw(data: Frozen) -> regex.Pattern[str]:
    """The pattern again."""
    pattern: regex.Pattern[str] = _UNPICKLE(*data)  # type: ignore[operator]
    return pattern
