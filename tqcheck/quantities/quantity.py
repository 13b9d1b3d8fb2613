"""What is found and what is reported: a quantity in a text, and a discrepancy between two texts."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from tqcheck.model.document import Span

Value = int | Decimal

_NOWHERE = Span(0, 0)

NUMBERS = frozenset({"number", "ordinal", "year", "day", "decade", "score", "fraction", "name"})
"""Kinds whose values are compared with one another; `month`, `weekday` and `time` are compared with their own kind alone."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, a part of a date, a time in a text.

    `span` covers the number with its scale word (“3.5 million”), `unit_span` the unit or currency that was read with it,
    `whole` the date, score or range it is a part of. `value`: the number; 1 to 12 of a month, 0 to 6 of a weekday from
    Monday on, minutes since midnight of a time. `others` are other readings (“1.234”, a 12-hour clock, “2018-19”).
    `written`: `digits`, `words`, `scaled` (digits and a scale word). One that is not `firm` may stand for a number of the
    other text but asks for none (both, dozens, a Roman numeral, 一 within a word).
    """

    span: Span
    value: Value
    kind: str = "number"
    unit: str = ""
    written: str = "digits"
    firm: bool = True
    others: tuple[Value, ...] = ()
    unit_span: Span = _NOWHERE
    whole: Span = _NOWHERE

    @property
    def is_small(self) -> bool:
        """Whether it is a whole number up to twelve in words, which good translations drop and add."""
        return self.written == "words" and self.value <= 12


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """What the target says otherwise than the source: where in both, and what to write (empty for what was added or is missing)."""

    kind: str
    span: Span
    fix: str
    source_span: Span
    source_text: str = ""
