"""A value -> English words in the manner of the words they are to replace."""

from __future__ import annotations

import re
from decimal import Decimal

from tqcheck.quantities.quantity import Quantity, Value

MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_SCALES = ((10**12, "trillion", "tn"), (10**9, "billion", "bn"), (10**6, "million", "m"), (10**3, "thousand", "k"))
_LETTERED = re.compile(r"\d ?(?:k|m|bn|tn|mn|K|M|B)$")
NAMES = {
    "percent": "percent", "points": "percentage points", "bp": "basis points", "permille": "per mille",
    "RUB": "rubles", "USD": "dollars", "$": "dollars", "EUR": "euros", "GBP": "pounds", "CNY": "yuan", "元": "yuan", "JPY": "yen",
    "KRW": "won", "UAH": "hryvnias", "PLN": "zlotys", "CZK": "crowns", "crown": "crowns", "TRY": "lira", "CHF": "francs",
    "BRL": "reais", "INR": "rupees", "KZT": "tenge", "HKD": "Hong Kong dollars", "TWD": "Taiwan dollars", "peso": "pesos",
    "rial": "rials", "dirham": "dirhams", "dinar": "dinars", "pound": "pounds",
    "km": "kilometers", "m": "meters", "cm": "centimeters", "mm": "millimeters", "mile": "miles", "foot": "feet", "inch": "inches",
    "kg": "kilograms", "g": "grams", "t": "tons", "jin": "jin", "li": "li",
    "ha": "hectares", "km2": "square kilometers", "m2": "square meters", "m3": "cubic meters", "mu": "mu", "acre": "acres",
    "donum": "dönüms", "pyeong": "pyeong", "sotka": "ares", "l": "liters", "bbl": "barrels",
    "year": "years", "month": "months", "week": "weeks", "day": "days", "h": "hours", "min": "minutes", "s": "seconds",
    "MW": "megawatts", "GW": "gigawatts", "kW": "kilowatts", "C": "degrees Celsius", "F": "degrees Fahrenheit",
}  # fmt: skip
_SIGNS = {"$": "$", "USD": "$", "EUR": "€", "GBP": "£"}


def express(value: Value, like: Quantity, text: str) -> str:
    """The value as the words `text` would have it: as a month, a time, in words, with a scale word, as an ordinal, in digits."""
    if like.kind == "month" and not text.isdigit():
        return _named(MONTHS[int(value) - 1], text)
    if like.kind == "weekday":
        return WEEKDAYS[int(value)] + ("s" if text.endswith("s") else "")
    if like.kind == "time":
        return clock(int(value), text)
    if like.kind == "decade":
        return f"{value if len(text) > 4 or value < 100 else int(value) % 100}s"
    if like.kind in ("year", "month", "name"):
        return str(value)
    if isinstance(value, int) and like.kind == "ordinal":
        return ordinal(value, like.written == "words")
    if like.written == "words" and isinstance(value, int):
        if value < (1000 if " " in text else 100):
            return words(value, text)
        scale = next(((size, word) for size, word, _ in _SCALES if value >= size and value % size == 0 and value // size < 20), None)
        if scale:
            return f"{words(value // scale[0], text)} {scale[1]}"
    return _scaled(value, like, text)


def _named(name: str, text: str) -> str:
    if len(text) <= 4 and text.lower() not in ("may", "june", "july"):
        return "Sept" if name == "September" else name[:3]
    return name.upper() if text.isupper() else name


def words(value: int, like: str = "") -> str:
    """A whole number below a thousand in words, with a capital where `like` has one."""
    written = _SMALL[value] if value < 20 else _TENS[value // 10 % 10] + (f"-{_SMALL[value % 10]}" if value % 10 else "")
    if value >= 100:
        rest = words(value % 100) if value % 100 else ""
        written = f"{_SMALL[value // 100]} hundred" + (f" and {rest}" if rest and " and " in like else f" {rest}" if rest else "")
    return written.capitalize() if like[:1].isupper() else written


def ordinal(value: int, in_words: bool) -> str:
    """First, 21st."""
    if in_words and value < len(_ORDINALS):
        return _ORDINALS[value]
    suffix = "th" if 10 < value % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{suffix}"


def clock(minutes: int, text: str) -> str:
    """A time as `text` writes it: 12 or 24 hours, what stands between, which a.m."""
    hour, minute = divmod(minutes, 60)
    half = re.search(r"\s?([ap])(\.?\s?)m(\.?)$", text, re.I)
    sign = "." if re.match(r"\d+\.\d", text) else ":"
    if "clock" in text:
        return f"{hour % 12 or 12} o'clock"
    if not half:
        return f"{hour:0{2 if text[:1] == '0' else 1}}{sign}{minute:02}"
    shown = f"{hour % 12 or 12}" + (f"{sign}{minute:02}" if minute or sign in text[:3] else "")
    letter = "a" if hour < 12 else "p"
    written = f"{letter}{half.group(2)}m{half.group(3)}"
    return shown + (" " if half.group().startswith(" ") else "") + (written.upper() if half.group(1).isupper() else written)


def _scaled(value: Value, like: Quantity, text: str) -> str:
    lettered = bool(_LETTERED.search(text))
    with_scale = like.written == "scaled" or (like.written == "words" and value >= 10**6)
    for size, word, letter in _SCALES:
        if value >= size and (size > 1000 or "thousand" in text or (lettered and text[-1:] in "kK")):
            if not with_scale and (size == 1000 or Decimal(value) % (size // 10)):
                continue
            short = _plain(Decimal(value) / size)
            if len(short.partition(".")[2]) <= 4:
                return short + letter if lettered else f"{short} {word}"
    return grouped(value)


def grouped(value: Value) -> str:
    """Digits with commas."""
    whole, point, rest = _plain(Decimal(value)).partition(".")
    return f"{int(whole):,}{point}{rest}"


def _plain(value: Decimal) -> str:
    return format(value.normalize() + 0, "f")


def rename(unit: str, wrong: str, number: str) -> str:
    """The number with the right unit, where `wrong` is how the unit was written: a word after it, or a sign on either side."""
    name = NAMES.get(unit, "")
    if number in ("1", "one", "One"):
        name = name.removesuffix("s")
    if not name:
        return ""
    if wrong in ("$", "€", "£", "¥", "US$", "₽"):
        return f"{_SIGNS[unit]}{number}" if unit in _SIGNS else f"{number} {name}"
    if wrong == "%":
        return f"{number}%" if unit == "percent" else f"{number} {name}"
    if unit in _SIGNS and wrong.isupper():
        return f"{_SIGNS[unit]}{number}"
    return f"{number} {name}"
