"""Digits in any grouping -> a value, and what else they may be read as."""

from __future__ import annotations

from decimal import Decimal

from tqcheck.quantities.quantity import Value

WESTERN = {
    **{ord("٠") + i: str(i) for i in range(10)},
    **{ord("۰") + i: str(i) for i in range(10)},
    **{ord("０") + i: str(i) for i in range(10)},
    ord("٫"): ".", ord("٬"): ",", ord("．"): ".", ord("％"): "%", ord("："): ":", ord("٪"): "%",
    ord("～"): "~", ord("〜"): "~", ord("－"): "-", ord("（"): "(", ord("）"): ")", ord("／"): "/",
}  # fmt: skip
"""Arabic-Indic, Persian and full-width digits and their signs, one code point for one."""

MOST = 30
"""Digits that are read of a number: Python refuses to make an int of thousands of them."""

_SPACES = str.maketrans(dict.fromkeys(" \u00a0\u202f\u2009'’", ""))


def read(written: str, decimal: str) -> tuple[Value, tuple[Value, ...]]:
    """The value of digits under a language's decimal sign, and the values they have under the other convention."""
    written = written[:MOST]
    if written.isdigit():
        return int(written), ()
    bare = written.translate(_SPACES)
    if bare.isdigit():
        return int(bare), ()
    dots, commas = bare.count("."), bare.count(",")
    if dots and commas:
        last = max(bare.rfind("."), bare.rfind(","))
        whole = bare[:last].replace(".", "").replace(",", "")
        if bare.count(bare[last]) > 1:  # 1.234.567,890,123 is nothing we know
            return int(whole + bare[last + 1 :].replace(".", "").replace(",", "")), ()
        return _tidy(f"{whole}.{bare[last + 1 :]}"), ()
    sign = "." if dots else ","
    groups = bare.split(sign)
    grouped = (len(groups[0]) <= 3 or sign != decimal) and all(len(group) == 3 for group in groups[1:]) and groups[0] != "0"
    if len(groups) > 2:
        return int("".join(groups)), (_tidy(f"{groups[0]}.{groups[1]}"),)
    as_decimal = _tidy(f"{groups[0]}.{groups[1]}")
    if not grouped:
        return as_decimal, ()
    as_whole = int("".join(groups))
    return (as_decimal, (as_whole,)) if sign == decimal else (as_whole, ())


def times(value: Value, factor: Value) -> Value:
    """The product, as an int where it is whole."""
    product = value * factor
    return int(product) if isinstance(product, Decimal) and product == product.to_integral_value() else product


def _tidy(text: str) -> Value:
    value = Decimal(text)
    return int(value) if value == value.to_integral_value() else value.normalize()
