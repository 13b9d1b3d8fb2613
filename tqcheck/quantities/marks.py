"""A text in a language written with spaces -> the tokens that count: digits, and the words its language's tables know."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.quantities.grammar import DIGITAL, NOTHING, Meaning, Tongue

_NUMBER = r"(?<![\w-])\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?(?!\d)|\d+(?:[.,'’]\d+)*"
_DATE = r"(?<![\d.])(?:\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|\d{4}[-./]\d{1,2}[-./]\d{1,2})(?![\d])(?!\.\d)"
_TOKEN = re.compile(rf"({_DATE})|({_NUMBER})|[^\W\d_]+")
_WORD = re.compile(r"\w+")
_WORD_UK = re.compile(r"\w+(?:['’ʼ][^\W\d_]+)?")
"""п'ять is one word."""

Mark = tuple[int, int, str, Meaning]
"""A token that counts: start, end, its text, what it means (`date` and `digits` for those)."""

_AS_DATE: Meaning = ("date", 0)
_AS_DIGITS: Meaning = ("digits", 0)


def find_marks(text: str, grammar: Tongue) -> list[Mark]:
    """The marks of a text, without those in phrases that only look like numbers."""
    marks: list[Mark] = []
    is_masked = False
    done = 0
    for start, word, meaning in _telling(text, grammar):
        end = start + len(word)
        if meaning is DIGITAL:
            for mark in _numbers(text, max(start, done), end, grammar):
                marks.append(mark)
                done = mark[1]
        elif start >= done:
            is_masked = is_masked or (meaning[0] in ("card", "ord") and meaning[1] != 1)
            marks.append((start, end, word, meaning))
    return _unmasked(marks, text, grammar) if is_masked else marks


def _telling(text: str, grammar: Tongue) -> list[tuple[int, str, Meaning]]:
    """(start, word, meaning) of the words that mean something here, in reading order: the few there are are looked for in the text."""
    words = (_WORD_UK if grammar.lang == "uk" else _WORD).findall(text)
    found = []
    for word in {*words}.difference(grammar.idle):
        meaning = grammar.meaning(word)
        if meaning is not NOTHING:
            found += [(start, word, meaning) for start in _places(text, word)]
    found.sort()
    return found


def _places(text: str, word: str) -> Iterator[int]:
    """Where a word stands by itself."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not _is_joined(text[at - 1 : at]) and not _is_joined(text[end : end + 1]):
            yield at
            at = text.find(word, end)
        else:
            at = text.find(word, at + 1)


def _is_joined(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def _numbers(text: str, start: int, end: int, grammar: Tongue) -> Iterator[Mark]:
    """The marks of a word that has digits in it: 5km, 90er, G20; a number may go on behind the word (1 234,5)."""
    while start < end and (token := _TOKEN.search(text, start)) and token.start() < end:
        start = token.end()
        if token.lastindex:
            yield token.start(), start, token.group(), _AS_DATE if token.lastindex == 1 else _AS_DIGITS
        elif (meaning := grammar.meaning(token.group())) is not NOTHING:
            yield token.start(), start, token.group(), meaning


def _unmasked(marks: list[Mark], text: str, grammar: Tongue) -> list[Mark]:
    masks = [mask.span() for mask in grammar.mask.finditer(text)]
    if not masks:
        return marks
    return [m for m in marks if m[3][0] in ("digits", "date") or not any(a <= m[0] and m[1] <= b for a, b in masks)]
