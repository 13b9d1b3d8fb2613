"""Chinese, Japanese and Sino-Korean numerals, alone and behind digits (3亿4500万), -> a value."""

from __future__ import annotations

import re
from decimal import Decimal

from tqcheck.quantities.digits import MOST, times
from tqcheck.quantities.quantity import Value

_HAN = ("〇零○", "一壹", "二两兩贰", "三叁参", "四", "五伍", "六", "七", "八", "九")
DIGITS = {
    **{sign: value for value, signs in enumerate(_HAN) for sign in signs},
    **{sign: value for value, sign in enumerate("일이삼사오육칠팔구", 1)},
}  # fmt: skip
TENS = {"十": 10, "拾": 10, "百": 100, "千": 1000, "십": 10, "백": 100, "천": 1000}
MYRIADS = {
    "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12, "만": 10**4, "억": 10**8, "조": 10**12,
}  # fmt: skip
_TOKEN = re.compile(r"[\d,]*\d(?:\.\d+)?|.", re.DOTALL)


def read(written: str) -> tuple[Value, Value]:
    """The value of a numeral, and of the last myriad in it (1 where there is none)."""
    total: Value = 0
    section: Value = 0
    number: Value | None = None
    scale: Value = 1
    point = ""
    for token in _TOKEN.findall(written):
        if token[0].isdigit() and token[0] not in DIGITS:
            number = _number(token.replace(",", ""))
        elif token == "点":
            point = "."
        elif token in DIGITS:
            if point:
                point += str(DIGITS[token])
            else:
                number = DIGITS[token] if number is None else times(number, 10) + DIGITS[token]
        elif token in TENS:
            section += times(1 if number is None else number, TENS[token])
            number = None
        elif token in MYRIADS:
            section += 0 if number is None else number
            if len(point) > 1:
                section += Decimal("0" + point)
                point = ""
            number, scale = None, MYRIADS[token]
            if total and (not section or total < scale):
                total, section = times(total + section, scale), 0
            else:
                total, section = total + times(section or 1, scale), 0
    if len(point) > 1:
        section += Decimal("0" + point)
    return total + section + (number or 0), scale


def _number(token: str) -> Value:
    token = token[:MOST]
    if "." not in token:
        return int(token)
    value = Decimal(token)
    return int(value) if value == value.to_integral_value() else value
