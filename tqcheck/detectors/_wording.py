"""Makes a replacement suit its place: case as it was, a or an, no double space, a capital where a sentence now begins."""

from __future__ import annotations

import re

from tqcheck.model.document import Span
from tqcheck.passage import Passage

_ARTICLE = re.compile(r"\b([Aa]n?) $")
_VOWEL = re.compile(r"[aeiou]|hour|honest|honou?r|heir", re.I)
_CONSONANT = re.compile(r"uni(?!n|m)|us[aeiu]|eu|one\b|once|ut[ei]|ubi|ukr|ur[aiu]|ewe", re.I)
"""Begins with a vowel letter and is said with a consonant: unit, user, European, one, utility, Ukrainian, uranium."""
_NEXT = re.compile(r"[,;:]?\s*([^\W_]+)")
_SPELT = re.compile(r"[AEFHILMNORSX]")
"""Capitals whose names begin with a vowel: an FBI agent, an MP."""


def suit(passage: Passage, span: Span, replacement: str) -> tuple[Span, str]:
    """The span to replace and what to put there: wider than asked where an article or the next word must change with it."""
    plain = passage.plain
    if not replacement:
        return _drop(plain, span)
    article = _ARTICLE.search(plain, max(0, span.start - 4), span.start)
    if article and replacement[:1].isalnum():
        right = "an" if _sounds_vowel(replacement) else "a"
        if right != article.group(1).lower():
            right = right.capitalize() if article.group(1)[0].isupper() else right
            return Span(article.start(1), span.end), f"{right} {replacement}"
    return span, replacement


def _sounds_vowel(words: str) -> bool:
    first = words.split()[0]
    if first.isupper() and 1 < len(first) < 5:
        return bool(_SPELT.match(first))
    return bool(_VOWEL.match(first)) and not _CONSONANT.match(first)


def _drop(plain: str, span: Span) -> tuple[Span, str]:
    """A phrase that goes takes one space with it; the next word takes over its capital."""
    begins = plain[span.start : span.start + 1].isupper()
    after = _NEXT.match(plain, span.end)
    if begins and after:
        word = after.group(1)
        return Span(span.start, after.end(1)), word[0].upper() + word[1:]
    if plain[span.end : span.end + 1] == " ":
        if span.start == 0 or plain[span.start - 1] in " (“\"'":
            return Span(span.start, span.end + 1), ""
    elif span.start and plain[span.start - 1] == " ":
        return Span(span.start - 1, span.end), ""
    return span, ""


def recase(found: str, phrase: str, replacement: str) -> str:
    """A replacement in the case of what it replaces: ALL CAPITALS, or a Capital where the phrase as listed has none."""
    letters = [c for c in found if c.isalpha()]
    is_acronym = phrase.isupper() or (len(phrase) < 7 and phrase[:1].isupper() and " " not in phrase)
    if len(letters) > 3 and all(c.isupper() for c in letters) and not is_acronym:
        return replacement.upper()
    if found[:1].isupper() and phrase[:1].islower():
        return replacement[:1].upper() + replacement[1:]
    return replacement
