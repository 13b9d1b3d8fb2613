"""Regular expressions ready to be kept: compiling one takes milliseconds, thawing it microseconds."""

from __future__ import annotations

import copyreg
from typing import Any

import regex

_reduce: Any = copyreg.dispatch_table[regex.Pattern]
"""How the regex package says that a pattern is pickled."""

_ANY = regex.compile("")
SECONDS = 1.0
"""How long one pattern may look at one passage; per 100,000 code points above the first."""
Frozen = tuple[Any, ...]


def freeze(pattern: regex.Pattern[str]) -> Frozen:
    """A compiled pattern as plain data that marshal can write; good for the version of regex that made it."""
    _, data = _reduce(pattern)
    return tuple(data)


def thaw(data: Frozen) -> regex.Pattern[str]:
    """The pattern again."""
    make, _ = _reduce(_ANY)
    pattern: regex.Pattern[str] = make(*data)
    return pattern
