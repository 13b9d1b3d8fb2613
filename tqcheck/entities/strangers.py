"""Names in the English that nothing in its source answers."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from tqcheck.entities.answers import Target, Word
from tqcheck.entities.englishness import is_name, is_place
from tqcheck.entities.spellings import are_alike, bones, likeness, readings, romanised, sound
from tqcheck.entities.store import WHOLE
from tqcheck.model.document import Span

_WORDS = re.compile(r"[^\W\d_]{3,}")
_STEM = 3
"""Consonants that a name and its adjective have in common, a country's but two (Финский, Finland)."""
_HEARD = 80
"""Per cent of a word's letters that must stand so in a source put into Latin letters, one syllable after another."""


@dataclass(frozen=True, slots=True)
class Heard:
    """The words of a source, and how they sound."""

    words: tuple[str, ...]
    sounds: frozenset[str]
    stems: frozenset[str]


def strangers(source: str, lang: str, target: Target, named: Set[str], is_lost: bool, is_part_lost: bool) -> list[Word]:
    """Capitalised words, no English ones, that nothing in the source answers; `named` is what the base calls its names.

    Where a name of the source is lost (`is_lost`), a country's name is looked at too; where not even a part of one is, no word beside
    a name that the source has.
    """
    words = [
        word
        for word in target.capitals
        if not word.first and word.low not in named and (is_name(word.low) or (is_lost and is_place(word.low))) and _is_title(word, target)
    ]
    if not words:
        return []
    if lang in WHOLE:
        roman = romanised(source)
        return [word for word in words if fuzz.partial_ratio(word.low, roman) < _HEARD]
    heard = _heard(source)
    strange = [word for word in words if not _is_answered(word.low, heard)]
    return _runs(strange if is_lost or is_part_lost else [word for word in strange if not _completes(word, target, heard)])


def _runs(words: list[Word]) -> list[Word]:
    """Words that stand side by side are one name."""
    runs: list[Word] = []
    for word in words:
        if runs and runs[-1].span.end + 1 == word.span.start:
            last = runs.pop()
            word = Word(Span(last.span.start, word.span.end), f"{last.low} {word.low}", last.first)
        runs.append(word)
    return runs


def _completes(word: Word, target: Target, heard: Heard) -> bool:
    """Whether the word beside it is a name that the source has: translators write Angela Merkel for Merkel, Real Madrid for Real."""
    beside = (other for other in target.capitals if word.span.start - 1 == other.span.end or word.span.end + 1 == other.span.start)
    return any(is_name(other.low) and _is_answered(other.low, heard) for other in beside)


def _is_title(word: Word, target: Target) -> bool:
    """Whether a word has a capital and then small letters: an acronym has letters of its own in English."""
    return target.text[word.span.start + 1 : word.span.end].islower()


@lru_cache(maxsize=1)
def _heard(source: str) -> Heard:
    words = tuple(dict.fromkeys(_WORDS.findall(source)))
    stems = {hard for word in words for one in (word, *readings(word)) for hard in (bones(one)[:_STEM], bones(one)[: _STEM - 1])}
    return Heard(words, frozenset(map(sound, words)), frozenset(stems))


def _is_answered(low: str, heard: Heard) -> bool:
    """Whether a word of the source may be the name in other letters, whatever its ending: an adjective of it, in small letters, only if
    the consonants agree."""
    if sound(low) in heard.sounds:
        return True
    shared = _STEM - is_place(low)
    hard = bones(low)[:shared]
    if len(hard) == shared and hard in heard.stems:
        return True
    return any(
        (word[0].isupper() and len(word) > _STEM and low.startswith(sound(word)))
        or (are_alike(word, low) and (word[0].isupper() or likeness(word, low) >= _HEARD))
        for word in heard.words
    )
