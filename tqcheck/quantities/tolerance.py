"""What two quantities that are not equal may still both be: a rounding, a conversion, another calendar's word for one thing."""

from __future__ import annotations

import re

from tqcheck.quantities.quantity import NUMBERS, Quantity
from tqcheck.quantities.units import converted, dimension

_HEDGE = re.compile(
    r"(?:about|around|nearly|almost|roughly|approximately|over|than|some|exceed\w*|above|below|under|up to|close to|least|"
    r"most|as|an estimated|estimated|"
    r"approaching|upwards of|circa|ca\.?|~|≈|more or less|just|pass\w+|top\w+|reach\w*|а?bout|прибл\w+|около|почти|более|"
    r"больше|свыше|порядка|"
    r"примерно|не менее|менее|до|fast|rund|etwa|knapp|über|mehr als|gut|circa|约|約|近|超|超过|达|逾|将近|"
    r"大约)[\s]*(?:[$€£¥]|US\$|a |the )?$",
    re.I,
)
_HEDGED_AFTER = re.compile(r"\s?(?:or so|plus|-odd|\+|多|余|餘|あまり|余り|여|strong)")
_NIGHT = re.compile(r"nacht|noch?[yiní]|w nocy|noci|ночь|ночи|ніч|nuit|noche|madrugada|notte|noite|gece|ليل|凌晨|未明|夜", re.I)
_CLOSE = 0.06
"""How far a rounded or converted figure may be off."""


def is_hedged(text: str, quantity: Quantity) -> bool:
    """Whether the text says about, nearly, over, or the like of a quantity."""
    start, end = quantity.span.start, quantity.span.end
    return bool(_HEDGE.search(text[max(0, start - 24) : start]) or _HEDGED_AFTER.match(text, end))


def alike(ours: Quantity, theirs: Quantity, source: str, target: str) -> bool:
    """Whether a target's quantity may well stand for a source's that has another value."""
    if "time" in (ours.kind, theirs.kind):
        return _same_hour(ours, theirs)
    if ours.kind == theirs.kind == "weekday":
        return _is_night(ours, theirs, source)
    if "month" in (ours.kind, theirs.kind):
        number = theirs if ours.kind == "month" else ours
        return number.kind == "number" and number.written == "digits" and ours.value == theirs.value and not number.unit
    if ours.kind not in NUMBERS or theirs.kind not in NUMBERS:
        return False
    if theirs.value in ours.others or ours.value in theirs.others or not set(ours.others).isdisjoint(theirs.others):
        return True
    if "name" in (ours.kind, theirs.kind):
        return False
    mine, other = float(ours.value), float(theirs.value)
    if ours.unit and theirs.unit and ours.unit != theirs.unit:
        into = converted(mine, ours.unit, theirs.unit)
        if into is not None and abs(into - other) <= max(abs(other) * _CLOSE, 0.6 if ours.unit in "CF" else 0):
            return True
    if _is_share_of(mine, ours, other, theirs):
        return True
    if mine > 20 and other > 20 and abs(mine - other) <= abs(mine) * _CLOSE and "year" not in (ours.kind, theirs.kind):
        return _digits(theirs) < _digits(ours) and (is_hedged(target, theirs) or is_hedged(source, ours))
    return False


def _is_night(ours: Quantity, theirs: Quantity, source: str) -> bool:
    """The night to Sunday is Saturday night."""
    if (int(theirs.value) + 1) % 7 != ours.value:
        return False
    return bool(_NIGHT.search(source[max(0, ours.span.start - 24) : ours.span.start]))


def _digits(quantity: Quantity) -> int:
    """Significant digits: 2 of 3.3 million."""
    written = format(quantity.value, "f") if not isinstance(quantity.value, int) else str(quantity.value)
    return len(written.replace(".", "").strip("0"))


def _same_hour(ours: Quantity, theirs: Quantity) -> bool:
    """A time against a number of hours (14 Uhr, в 14 часов), or against another time: the twelve-hour clock may not say its half."""
    if ours.kind == theirs.kind:
        mine = {int(v) for v in (ours.value, *ours.others)}
        other = {int(v) for v in (theirs.value, *theirs.others)}
        return bool(mine & other)
    time, number = (ours, theirs) if ours.kind == "time" else (theirs, ours)
    if number.kind not in NUMBERS or dimension(number.unit) not in ("", "duration"):
        return False
    if number.value * 100 in {v // 60 * 100 + v % 60 for v in (time.value, *time.others)}:  # 23.30 left as it was
        return True
    return number.value in {v // 60 % 24 for v in (time.value, *time.others)} | {v // 60 % 12 for v in (time.value, *time.others)} | {
        time.value % 60 or -1
    }


def _is_share_of(mine: float, ours: Quantity, other: float, theirs: Quantity) -> bool:
    """Half for 50 percent, double for 100 percent or 2 times, 1.5 times for 50 percent."""
    for one, unit, two, unit_ in ((mine, ours.unit, other, theirs.unit), (other, theirs.unit, mine, ours.unit)):
        if unit == "percent" and not dimension(unit_) and one in (two * 100, two * 100 - 100, 100 / two if two else 0, 200 / max(two, 1)):
            return two < 20
    return False
