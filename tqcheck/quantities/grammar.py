"""A language's tables -> what each of its words means, compiled when a text in it is first read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from importlib import import_module

from tqcheck.quantities.digits import WESTERN, times
from tqcheck.quantities.quantity import Value

SPACED = ("en", "ru", "uk", "de", "fr", "es", "pt", "it", "pl", "cs", "tr", "ar")

Meaning = tuple[str, Value]
"""What a word is (`card`, `ord`, `scale`, `vague`, `month`, `weekday`, `roman`) and which."""

NOTHING: Meaning = ("", 0)
DIGITAL: Meaning = ("digital", 0)
"""What a word means that has a digit in it."""
_ENDING = 4
"""Letters that may follow a stem."""
_MOST = 50_000
"""Words whose meaning is kept: more than any article has, and no more than a few megabytes."""
_ROMAN = re.compile(r"(?=[IVX]{2,})X{0,3}(?:IX|IV|V?I{0,3})")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10}
_ARABIC = str.maketrans("أإآىة", "ااايه") | WESTERN


@dataclass(slots=True)
class Tongue:
    """A compiled language. `kept` remembers the words that were looked up and mean something, `idle` those that mean nothing."""

    lang: str
    decimal: str
    capitals: bool
    glue: frozenset[str]
    exact: dict[str, Meaning]
    stems: dict[str, Meaning]
    prefixes: tuple[tuple[str, Value], ...]
    parts: tuple[str, ...]
    pieces: str | None
    half: re.Pattern[str] | None
    clock: re.Pattern[str]
    mask: re.Pattern[str]
    unit: re.Pattern[str]
    codes: tuple[str, ...]
    kept: dict[str, Meaning] = field(default_factory=dict)
    idle: set[str] = field(default_factory=set)

    def meaning(self, word: str) -> Meaning:
        """What a word means, as it stands in the text folded by `fold`; NOTHING for most."""
        known = self.kept.get(word)
        if known is not None:
            return known
        if word in self.idle:
            return NOTHING
        if len(self.kept) + len(self.idle) > _MOST:
            self.kept.clear()
            self.idle.clear()
        found = self._look_up(word)
        if found is NOTHING:
            self.idle.add(word)
        else:
            self.kept[word] = found
        return found

    def _look_up(self, word: str) -> Meaning:
        if any(sign.isdigit() for sign in word):
            return DIGITAL
        low = word.translate(TURKISH).lower() if self.lang == "tr" else word.lower()
        found = self.exact.get(low)
        if found:
            if found[0] in ("month", "weekday") and self.capitals != word[:1].isupper() and not word.isupper():
                return NOTHING if found[0] == "month" or self.capitals else found
            return found
        for length in range(len(low), 2, -1):
            if low[:length] in self.stems and len(low) - length <= _ENDING * 2:
                return self.stems[low[:length]]
        if self.lang == "ar":
            return next((self.exact[rest] for rest in _bare(low) if rest in self.exact), NOTHING)
        for prefix, value in self.prefixes:
            if low.startswith(prefix) and low[len(prefix) :].startswith(self.parts):
                return ("vague", value)
        if self.pieces is not None and len(low) > 5:
            values = list(_split(low, self.exact, self.pieces, 0))
            if values:
                return ("card", compose(values[0]))
        if word.isupper() and (roman := _ROMAN.fullmatch(word)):
            return ("roman", _roman(roman.group()))
        return NOTHING


def _bare(word: str) -> Iterator[str]:
    """An Arabic word without what may be written together with it: and, in, to, the."""
    for prefix in ("وال", "بال", "ال", "لل", "و", "ب", "ل", "ف"):
        if word.startswith(prefix) and len(word) - len(prefix) > 2:
            yield word[len(prefix) :]


TURKISH = str.maketrans({"İ": "i", "I": "ı"})


def fold(text: str, lang: str) -> str:
    """The text with letters that are written in two ways made one, code point for code point."""
    if lang == "ar":
        return text.translate(_ARABIC)
    return text.replace("ё", "е").replace("Ё", "Е") if lang == "ru" else text


@cache
def tongue(lang: str) -> Tongue:
    """The compiled tables of a language written with spaces."""
    data = import_module(f"tqcheck.quantities.tongues.{lang}")
    exact: dict[str, Meaning] = {}
    stems: dict[str, Meaning] = {}
    tables = (("vague", "VAGUE"), ("ord", "ORDINALS"), ("scale", "SCALES"), ("card", "CARDINALS"))
    for role, name in tables:
        for value, word in _rows(getattr(data, name, "")):
            (stems if word.endswith("*") else exact)[word.rstrip("*")] = (role, value)
    for role, name in (("month", "MONTHS"), ("weekday", "WEEKDAYS")):
        for number, words in enumerate(getattr(data, name).split(), role == "month"):
            for word in words.split("|"):
                if exact.get(word, NOTHING)[0] != "card":  # sept. is seven in French
                    exact[word] = (role, number)
    prefixes, parts = getattr(data, "COMPOUND", ("", ""))
    codes, patterns = _units(data.UNITS)
    return Tongue(
        lang,
        data.DECIMAL,
        getattr(data, "CAPITALS", False),
        frozenset(data.GLUE.split()),
        exact,
        stems,
        tuple(sorted(((word, value) for value, word in _rows(prefixes)), key=lambda row: -len(row[0]))),
        tuple(parts.split()),
        getattr(data, "PIECES", None),
        re.compile(data.HALF, re.I) if hasattr(data, "HALF") else None,
        re.compile(data.CLOCK),
        re.compile(data.MASK, re.I),
        re.compile(rf"[ \u00a0\u202f-]?(?:{patterns})"),
        codes,
    )


def _rows(table: str) -> Iterator[tuple[Value, str]]:
    for line in table.strip().splitlines():
        value, *words = line.split()
        for word in words:
            yield (int(value) if value.isdigit() else Decimal(value)), word


def _units(table: str) -> tuple[tuple[str, ...], str]:
    """The codes by number of their group, and all patterns in one. Units of letters end where a word does, by their own patterns."""
    codes, patterns = [], []
    for line in table.strip().splitlines():
        code, pattern = line.split(" ", 1)
        codes.append(code)
        patterns.append(f"({pattern})")
    return tuple(codes), "|".join(patterns)


def compose(parts: Iterable[Meaning]) -> Value:
    """The value of a number's words: two thousand three hundred, mil millones, fünf und zwanzig."""
    total: Value = 0
    current: Value | None = None
    for role, value in parts:
        if role == "scale":
            if total and (total < value or current is None):
                total = times(total + (current or 0), value)
            else:
                total += times(1 if current is None else current, value)
            current = None
        elif value == 100 and current is not None and 0 < current < 100:
            current = times(current, 100)
        else:
            current = value if current is None else current + value
    return total + (current or 0)


def _split(word: str, exact: dict[str, Meaning], glue: str, at: int) -> Iterator[list[Meaning]]:
    """The ways to cut a word into number words with `glue` between them: fünf-und-zwanzig."""
    if at == len(word):
        yield []
        return
    for end in range(len(word), at + 1, -1):
        found = exact.get(word[at:end])
        if found and found[0] in ("card", "scale"):
            after = end + len(glue) if glue and word.startswith(glue, end) and end + len(glue) < len(word) else end
            for rest in _split(word, exact, glue, after):
                yield [found, *rest]
            if after != end:
                for rest in _split(word, exact, glue, end):
                    yield [found, *rest]


def _roman(numeral: str) -> int:
    digits = [_ROMAN_DIGITS[letter] for letter in numeral]
    return sum(-one if one < other else one for one, other in zip(digits, [*digits[1:], 0], strict=True))
