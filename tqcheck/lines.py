"""Where a code point stands: its line and column, both from 1, columns in code points."""

from __future__ import annotations

import re
from bisect import bisect_right

_BREAK = re.compile(r"\r\n?|\n")


def line_starts(text: str) -> list[int]:
    """Where each line begins; a line ends at LF, CR LF or a lone CR, as editors count."""
    return [0, *(m.end() for m in _BREAK.finditer(text))]


def locate(starts: list[int], at: int) -> tuple[int, int]:
    """The line and column of a code point, given the text's `line_starts`."""
    line = bisect_right(starts, at)
    return line, at - starts[line - 1] + 1
