"""Phrases of a source language in a text: plain in Chinese and Japanese, elsewhere as whole words in any inflection."""

from __future__ import annotations

import re
from functools import lru_cache

from tqcheck.entities.stems import folded, is_ending, stems, words
from tqcheck.model.document import Span

UNSPACED = ("zh", "ja")
_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*\*?")
_SPLIT = re.compile(r"[^\W_]+(?:-[^\W_]+)*\*?")


def places(text: str, lang: str, phrase: str) -> list[Span]:
    """Where a phrase stands, in reading order, none overlapping another.

    `a|b` gives alternatives. In a language with spaces a word matches in every form that `stems` knows, and `откры*` whatever
    follows it.
    """
    found = sorted(
        (span for one in phrase.split("|") for span in (_plain if lang in UNSPACED else _inflected)(text, lang, one.strip())),
        key=lambda span: (span.start, -span.end),
    )
    kept: list[Span] = []
    for span in found:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def _plain(text: str, lang: str, phrase: str) -> list[Span]:
    spans: list[Span] = []
    at = text.find(phrase) if phrase else -1
    while at >= 0:
        spans.append(Span(at, at + len(phrase)))
        at = text.find(phrase, at + len(phrase))
    return spans


def _inflected(text: str, lang: str, phrase: str) -> list[Span]:
    wanted = _stemmed(phrase, lang)
    if not wanted:
        return []
    places_, low = _words(text, lang)
    return [
        Span(places_[at][0], places_[at + len(wanted) - 1][1])
        for at in range(len(low) - len(wanted) + 1)
        if all(_is_form(word, one, lang) for word, one in zip(low[at : at + len(wanted)], wanted, strict=True))
    ]


@lru_cache(maxsize=64)
def _words(text: str, lang: str) -> tuple[list[tuple[int, int]], list[str]]:
    found = words(text, lang)
    return found, [folded(text[start:end]) for start, end in found]


@lru_cache(maxsize=20_000)
def _stemmed(phrase: str, lang: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Of every word: itself, folded, and its stems; none for a word that goes on as it likes (`*`)."""
    found = (_SPLIT if lang in ("fr", "it") else _WORD).findall(phrase)
    return tuple((folded(word.rstrip("*")), () if word.endswith("*") else stems(folded(word), lang)) for word in found)


def _is_form(word: str, wanted: tuple[str, tuple[str, ...]], lang: str) -> bool:
    whole, options = wanted
    if not options:
        return word.startswith(whole)
    return word == whole or any(word.startswith(stem) and is_ending(word[len(stem) :], lang) for stem in options)
