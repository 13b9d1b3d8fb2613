"""Which of the quantities left over on both sides are one quantity gone wrong, and how it went wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from tqcheck.quantities.quantity import NUMBERS, Quantity
from tqcheck.quantities.units import clash, dimension

_ENOUGH = 1.0
_RECENT = range(1900, 2051)
"""Years that news is about; other numbers of four digits may count anything."""


@dataclass(frozen=True, slots=True)
class Left:
    """A quantity without a counterpart; whether the other text says its value for something else; where it stands, from 0 to 1."""

    quantity: Quantity
    covered: bool
    place: float


def pair(ours: Sequence[Left], theirs: Sequence[Left]) -> list[tuple[Quantity, Quantity, str]]:
    """(source's, target's, kind of discrepancy), the most alike first; each quantity once."""
    weight = 1.0 if _alone(ours) and _alone(theirs) else 2.0
    ranked = sorted(
        ((score, i, j) for i, one in enumerate(ours) for j, other in enumerate(theirs) if (score := _score(one, other, weight)) >= _ENOUGH),
        key=lambda row: (-row[0], row[1], row[2]),
    )
    taken_ours: set[int] = set()
    taken_theirs: set[int] = set()
    found: list[tuple[Quantity, Quantity, str]] = []
    for _, i, j in ranked:
        if i not in taken_ours and j not in taken_theirs:
            taken_ours.add(i)
            taken_theirs.add(j)
            found.append((ours[i].quantity, theirs[j].quantity, kind_of(ours[i].quantity, theirs[j].quantity)))
    return found


def _alone(lefts: Sequence[Left]) -> bool:
    """Whether one number is left over, so that there is no doubt which."""
    return sum(left.quantity.kind in NUMBERS for left in lefts) == 1


def _score(one: Left, other: Left, weight: float) -> float:
    """How likely two unequal quantities are one: by kind, unit, shape of the digits, place."""
    mine, theirs = one.quantity, other.quantity
    if _class(mine) != _class(theirs):
        return -9
    distance = abs(one.place - other.place)
    score = -0.4 * one.covered - 1.5 * other.covered
    if mine.kind not in NUMBERS:
        return score + 2 - distance
    score += 1 - weight * distance + (mine.kind == theirs.kind)
    formed = shape(mine, theirs)
    if "year" in (mine.kind, theirs.kind) and mine.kind != theirs.kind:
        year = mine if mine.kind == "year" else theirs
        score += -3 if year.value in _RECENT and not formed else 0
    if mine.kind == "score" and theirs.whole != theirs.span:
        score += 1
    if mine.unit and theirs.unit:
        same = dimension(mine.unit) == dimension(theirs.unit) and dimension(mine.unit) != ""
        score += (1.5 if not clash(mine.unit, theirs.unit) else 0) if same else -3
    score += _SHAPES[formed]
    score -= 0.5 * (mine.is_small or theirs.is_small)
    score -= 0.5 * ((mine.written == "words") != (theirs.written == "words"))
    return score


def _class(quantity: Quantity) -> str:
    return "number" if quantity.kind in NUMBERS else quantity.kind


_SHAPES = {"magnitude": 2.0, "transposed": 2.0, "digit": 1.5, "near": 1.0, "": 0.0}


def shape(one: Quantity, other: Quantity) -> str:
    """How the digits of two values differ: `magnitude`, `transposed`, `digit` (one of them), `near` (by one), or empty."""
    if not one.value or not other.value:
        return ""
    mine, theirs = _figures(one), _figures(other)
    if mine.strip("0") == theirs.strip("0"):
        return "magnitude"
    if len(mine) == len(theirs) and len(mine) > 1:
        if sorted(mine) == sorted(theirs):
            return "transposed"
        if sum(a != b for a, b in zip(mine, theirs, strict=True)) == 1:
            return "digit"
    return "near" if abs(float(one.value) - float(other.value)) <= 1 else ""


def _figures(quantity: Quantity) -> str:
    value = quantity.value
    return str(value) if isinstance(value, int) else format(Decimal(value).normalize(), "f").replace(".", "").lstrip("0")


def kind_of(one: Quantity, other: Quantity) -> str:
    """What kind of discrepancy a pair is."""
    if other.kind == "month" or one.kind == "month":
        return "date"
    if other.kind in ("weekday", "time", "score"):
        return other.kind
    if other.kind == "day" or (one.kind == "day" and other.kind in ("ordinal", "number")):
        return "date"
    if one.kind == "score":
        return "score"
    if other.kind == "year" or one.kind == "year":
        return "year"
    found = shape(one, other)
    return found if found in ("magnitude", "transposed") else "changed"
