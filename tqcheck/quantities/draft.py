"""A quantity while it is being read: what neighbours still change before it is frozen."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from tqcheck.model.document import Span
from tqcheck.quantities.digits import times
from tqcheck.quantities.quantity import NUMBERS, Quantity, Value

_RANGES = frozenset(
    "- – — ‑ ~ ～ / to or до или и або та і bis oder und à ou et a al o y e em até ou do lub albo i až nebo a ile ve veya "
    "إلى الي او و and through"
    " 至 到 から ~ 에서 ...".split()
)
_YEARS = range(1000, 2101)
_EDGE = (",", ", ", " ", ".", ". ", "")


class Draft:
    """The fields of a Quantity, and the scale its number was multiplied with (10,000 in 3万)."""

    __slots__ = ("end", "firm", "kind", "others", "scale", "start", "unit", "unit_span", "value", "whole", "written")

    def __init__(self, start: int, end: int, value: Value, kind: str = "number", written: str = "digits", firm: bool = True) -> None:
        self.start, self.end, self.value, self.kind, self.written, self.firm = start, end, value, kind, written, firm
        self.unit = ""
        self.scale: Value = 1
        self.others: tuple[Value, ...] = ()
        self.unit_span = self.whole = Span(0, 0)

    def freeze(self) -> Quantity:
        """As it is reported."""
        span = Span(self.start, self.end)
        return Quantity(
            span,
            self.value,
            self.kind,
            self.unit,
            self.written,
            self.firm,
            self.others,
            self.unit_span,
            self.whole if self.whole.end else span,
        )


def join(drafts: list[Draft], text: str) -> tuple[Quantity, ...]:
    """Freeze drafts in reading order, after neighbours have told each other what they are."""
    for left, right in pairwise(drafts):
        gap = text[left.end : right.start]
        if len(gap) <= 9:
            _pair(left, right, gap)
    for right, left in pairwise(reversed(drafts)):
        if (
            right.kind == "day"
            and left.kind == "number"
            and not left.unit
            and left.value < 32
            and text[left.end : right.start].strip() in _RANGES
        ):
            left.kind = "day"
    return tuple([draft.freeze() for draft in drafts])


def _pair(left: Draft, right: Draft, gap: str) -> None:
    if left.kind == "month" or right.kind == "month":
        _date(left, right, gap)
    elif left.kind in NUMBERS and right.kind in NUMBERS and gap.strip() in _RANGES and gap:
        _range(left, right, gap)


def _range(left: Draft, right: Draft, gap: str) -> None:
    """5-7 million, from 10 to 15 percent: what stands behind the second holds for the first; 2018-19 are two years."""
    if right.scale != 1 and left.scale == 1:
        left.others = (*left.others, times(left.value, right.scale))
    if not left.unit and right.unit:
        left.unit = right.unit
    if gap.strip() in ("-", "–", "/", "—") and not gap[1:]:
        if left.value in _YEARS and 0 <= right.value < 100 and right.written == "digits" and not right.unit:
            right.others = (*right.others, int(left.value) // 100 * 100 + right.value)
            left.kind = "year"
        if left.kind not in ("name", "year"):
            left.whole = right.whole = Span(left.start, right.end)
    if left.kind == "day" and right.kind == "number" and right.value < 32 and not right.unit:
        right.kind = "day"
    if left.kind == "year" and right.value in _YEARS and right.kind == "number" and not right.unit:
        right.kind = "year"


def _date(left: Draft, right: Draft, gap: str) -> None:
    """A day before or after a month, a year after it."""
    if left.kind == "month" and right.kind == "month":
        return
    number, month = (left, right) if right.kind == "month" else (right, left)
    if number.kind not in NUMBERS or isinstance(number.value, Decimal) or number.scale != 1:
        return
    words = gap.strip(" .,\u00a0-'’").lower()
    if words not in ("", "de", "of", "del", "do", "г", "the", "º", "th", "er", "о", "’", "le"):
        return
    if 1 <= number.value <= 31 and number.unit in ("", "year") and number.kind != "day":
        number.kind, number.unit = "day", ""
    elif number.value in _YEARS and number is right:
        number.kind, number.unit = "year", ""
    else:
        return
    month.firm = True
    if number.kind == "day":
        left.whole = right.whole = Span(left.start, right.end)
