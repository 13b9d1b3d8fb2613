"""The names of the knowledge base in a source text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from tqcheck.entities.stems import LONGEST, folded, is_ending, words
from tqcheck.entities.store import WHOLE, Store
from tqcheck.model.document import Span
from tqcheck.model.entity import LANGS
from tqcheck.screening import unpacked

_ARABIC_PREFIX = re.compile(r"(?:^|[^\u0620-\u064a])(?:[وف]?(?:[بكل]?(?:ال)?|لل))$")
_ARABIC = re.compile(r"[\u0620-\u064a]")
_KATAKANA = re.compile(r"[\u30a1-\u30fa\u30fc]")
_KEPT = 100_000
"""Words of a language whose place in the table is remembered."""
_HANGUL = re.compile(r"[\uac00-\ud7a3]")


@dataclass(frozen=True, slots=True)
class Mention:
    """A native name in a source: its place in code points, and the numbers of the entities it may mean."""

    span: Span
    entities: tuple[int, ...]


def mentions(text: str, lang: str, store: Store) -> tuple[Mention, ...]:
    """The names in a text, in reading order, none overlapping another: the longest first. Nothing for a language we have no names in."""
    if lang in WHOLE:
        return _apart(_whole(text, lang, store))
    return tuple(_by_words(text, lang, store)) if lang in LANGS else ()


@lru_cache(maxsize=16)
def _scanner(store: Store, lang: str) -> tuple[Any, Any, list[tuple[int, int]]]:
    package, owners = store.literals(lang)
    found: list[tuple[int, int]] = []
    return unpacked(package), owners, found


def _whole(text: str, lang: str, store: Store) -> Iterable[Mention]:
    scan, owners, found = _scanner(store, lang)
    found.clear()
    data = text.encode("utf-8", "replace")
    scan(data, match_event_handler=lambda key, start, end, flags, context: found.append((key, end)))
    for key, byte in found:
        length, numbers = owners[key]
        end = len(data[:byte].decode("utf-8"))
        if _stands_alone(text, end - length, end, lang):
            yield Mention(Span(end - length, end), numbers)


def _stands_alone(text: str, start: int, end: int, lang: str) -> bool:
    """Whether a name is no part of a longer word, as far as the script shows."""
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    if lang == "ar":
        return not _ARABIC.match(after) and (not _ARABIC.match(before) or bool(_ARABIC_PREFIX.search(text[max(0, start - 5) : start])))
    if lang == "ja":
        return not (_KATAKANA.match(text[start]) and _KATAKANA.match(before)) and not (
            _KATAKANA.match(text[end - 1]) and _KATAKANA.match(after)
        )
    if lang == "ko":
        return not _HANGUL.match(before)
    return True


def _apart(found: Iterable[Mention]) -> tuple[Mention, ...]:
    kept: list[Mention] = []
    for mention in sorted(found, key=lambda m: (-len(m.span), m.span.start)):
        if not any(mention.span.overlaps(other.span) for other in kept):
            kept.append(mention)
    return tuple(sorted(kept, key=lambda m: m.span.start))


@lru_cache(maxsize=16)
def _table(store: Store, lang: str) -> dict[str, list[Any]]:
    return store.stemmed(lang)


@lru_cache(maxsize=16)
def _looked_up(store: Store, lang: str) -> dict[str, tuple[tuple[str, Any], ...]]:
    """What the table has for a first word: most words come again, and most begin no name."""
    return {}


def _by_words(text: str, lang: str, store: Store) -> Iterable[Mention]:
    table, places = _table(store, lang), words(text, lang)
    known = _looked_up(store, lang)
    whole = folded(text)
    # a letter that grows when it is made small (İ) moves all that follow
    low = [whole[start:end] if len(whole) == len(text) else folded(text[start:end]) for start, end in places]
    at = 0
    while at < len(places):
        found = known.get(low[at])
        if found is None:
            if len(known) > _KEPT:
                known.clear()
            found = known[low[at]] = tuple(_beginnings(low[at], lang, table))
        length, numbers = _longest(text, low, places, at, lang, found) if found else (0, ())
        if length:
            yield Mention(Span(places[at][0], places[at + length - 1][1]), numbers)
        at += length or 1


def _longest(
    text: str, low: list[str], places: list[tuple[int, int]], at: int, lang: str, beginnings: tuple[tuple[str, Any], ...]
) -> tuple[int, tuple[int, ...]]:
    """(words, entities) of the longest name that begins at a word; of equally long ones all."""
    start, end = places[at]
    is_capital, is_acronym = text[start].isupper(), text[start:end].isupper()
    best, numbers = 0, tuple[int, ...]()
    for stem, (alone, longer) in beginnings:
        whole = stem == low[at]
        found = [(1, row) for row in alone]
        if longer and at + 1 < len(low):
            found += [(2, row) for _, rows in _beginnings(low[at + 1], lang, longer) for row in rows]
        for length, (rest, capital, acronym, owners) in found:
            size = length + len(rest)
            if size < best or (capital and not is_capital) or (acronym and not (whole and is_acronym)):
                continue
            if not rest or _goes_on(rest, low[at + length : at + size], lang):
                numbers = tuple(dict.fromkeys((*numbers, *owners))) if size == best else owners
                best = size
    return best, numbers


def _beginnings(word: str, lang: str, table: dict[str, Any]) -> Iterable[tuple[str, Any]]:
    """The table's stems that a word may be a form of, each with what stands there."""
    shortest = 2 if lang == "tr" else max(2, len(word) - LONGEST)
    for size in range(len(word), shortest - 1, -1):
        found = table.get(word[:size])
        if found is not None and is_ending(word[size:], lang):
            yield word[:size], found


def _goes_on(rest: tuple[tuple[str, ...], ...], low: list[str], lang: str) -> bool:
    """Whether the words that follow are forms of a name's further words."""
    return len(low) == len(rest) and all(
        any(word.startswith(stem) and is_ending(word[len(stem) :], lang) for stem in options)
        for word, options in zip(low, rest, strict=True)
    )
