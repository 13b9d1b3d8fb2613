"""The line a finding stands in, cropped to a width, and where to underline it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from tqcheck.model.document import Span

_TAB = "    "
_CUT = "…"
_BREAK = re.compile(r"[\r\n]")
_PLAIN = re.compile(r"[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u0482\u048a-\u052f\u2010-\u2027]*")
"""Characters that take one column each and are shown as they are."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """`line` as shown; the underline begins at `column` (from 0, in columns of the terminal) and is `length` columns long."""

    line: str
    column: int
    length: int


def crop(text: str, span: Span, width: int) -> Excerpt:
    """The line that holds a span's beginning, with as much round the span as `width` columns take.

    A span over several lines is shown to the end of its first one; an insertion is underlined by one column.
    """
    begin = max(text.rfind("\n", 0, span.start), text.rfind("\r", 0, span.start)) + 1
    broken = _BREAK.search(text, max(span.start, begin))
    stop = broken.start() if broken else len(text)
    end = min(span.end, stop)
    before, marked, after = (_cells(text[a:b]) for a, b in _parts(begin, span.start, end, stop, width))
    room = width - 2 * len(_CUT)
    if _width(before) + _width(marked) + _width(after) + 2 * len(_CUT) > width:
        marked = _keep_first(marked, room)
        left = room - _width(marked)
        kept_after = _keep_first(after, max(left // 2, left - _width(before)))
        kept_before = _keep_first(before[::-1], left - _width(kept_after))[::-1]
        before = before if len(kept_before) == len(before) else [(_CUT, 1), *_at_word(kept_before)]
        after = after if len(kept_after) == len(after) else [*_at_word(kept_after[::-1])[::-1], (_CUT, 1)]
    column, length = _width(before), _width(marked)
    if not length and marked:
        column = max(0, column - 1)
    return Excerpt("".join(cell for cell, _ in (*before, *marked, *after)), column, max(1, length))


def show(text: str) -> str:
    """Text as it can safely be shown: what has no look of its own by its code point."""
    return text if _PLAIN.fullmatch(text) else "".join(_cell(char, 1)[0] for char in text)


def _parts(begin: int, start: int, end: int, stop: int, width: int) -> tuple[tuple[int, int], ...]:
    """The three parts of the line, none longer than could ever be of use: a line may be a whole book."""
    reach = 4 * width
    return (max(begin, start - reach), start), (start, min(end, start + reach)), (end, min(stop, end + reach))


def _cells(text: str) -> list[tuple[str, int]]:
    if _PLAIN.fullmatch(text):
        return [(char, 1) for char in text]
    from wcwidth import wcwidth  # 20 ms to import, seldom needed

    return [_cell(char, wcwidth(char)) for char in text]


def _cell(char: str, width: int) -> tuple[str, int]:
    if char == "\t":
        return _TAB, len(_TAB)
    if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp"):
        code = f"<U+{ord(char):04X}>"
        return code, len(code)
    return char, max(0, width)


def _width(cells: list[tuple[str, int]]) -> int:
    return sum(width for _, width in cells)


def _keep_first(cells: list[tuple[str, int]], room: int) -> list[tuple[str, int]]:
    """As many cells from the front as fit."""
    for index, (_, width) in enumerate(cells):
        room -= width
        if room < 0:
            return cells[:index]
    return cells


def _at_word(cells: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Cells cut off at the front, from the next word on, where one begins soon."""
    spaces = [index for index, (cell, _) in enumerate(cells[:16]) if cell == " "]
    return cells[spaces[0] + 1 :] if spaces else cells
