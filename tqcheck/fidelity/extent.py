"""What of the source the translation leaves out, and what it adds: by the lengths and the number of sentences.

A sentence's translation is as long as the sentence, give or take: the logarithm of the ratio is spread normally, the wider the shorter
the sentence is. Sentences are aligned by that (Gale and Church 1993), once with one of them left out and once with none: what is
likelier by far is what happened.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence

from tqcheck.fidelity.discrepancy import Discrepancy
from tqcheck.fidelity.sentences import split
from tqcheck.model.document import Span

_RATIOS = {"ru": 1.06, "uk": 1.06, "de": 0.96, "fr": 0.89, "es": 0.93, "pt": 0.95, "it": 0.93, "pl": 1.0, "cs": 1.07, "tr": 1.03,
           "ar": 1.22, "zh": 4.35, "ja": 2.6, "ko": 2.35}  # fmt: skip
"""Letters of English for a letter of the source: ru, de and zh by the human translations of WMT20 and WMT21 news, the others by what
parallel news has in common; of zh, ja and ko it is the signs of their own scripts that count so, the rest counts once."""
_SPREADS = {"ru": (0.0095, 1.15), "de": (0.004, 1.3), "zh": (0.016, 2.8)}
"""The variance of the logarithm of the ratio: a part of its own, and one that shrinks with the letters (fitted to the same)."""
_WIDER = (0.02, 2.0)
_MARKS = "，。、：；“”《》（）"
"""Signs that weigh less than a character of the script."""
_SURE = 2.75
"""Standard deviations by which a translation must be too short to lack something, whatever its sentences."""
_SURER = 2.95
"""The same of a sentence that is whole, as its end tells: what is translated freely may be short."""
_LONGER = 3.6
"""The same to say that it adds something: explanations are added more often than facts are left out."""
_BEADS = ((1, 1), (1, 2), (2, 1), (1, 3), (2, 2), (3, 1))
_COSTS = {(1, 1): 0.0, (1, 2): 1.2, (2, 1): 1.2, (1, 3): 3.0, (2, 2): 3.5, (3, 1): 3.0}
"""What a bead of so many sentences costs, in half squared deviations."""
_DROPS = {"ru": 2.0, "de": 2.5}
_DROP = 3.0
"""What it costs to leave a sentence out, before it must be likelier than leaving none out; less where lengths tell more."""
_MARGIN = 0.1
_GENEROUS = {"ru": 0.5, "de": 0.5}
_GENERAL = 2.0
"""What an added sentence must be likelier by beyond that, more where lengths tell less: more is explained than left out."""
_ANCHOR = re.compile(r"\d+|[A-ZА-ЯІЇЄҐÀ-ÖØ-ÞĄ-Ž][\w-]{3,}")
_STEM = 4
_LATIN = "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh sh y e yu ya i i e g".split()
_CYRILLIC = str.maketrans(dict(zip("абвгдеёжзийклмнопрстуфхцчшщыэюяіїєґ", _LATIN, strict=True)) | {"ъ": "", "ь": ""})
_CLOSED = re.compile(r"[.!?…。！？؟][\"'”’»“」』)\s]*$")
_MOST = 12
"""Sentences of either side that are aligned."""
_HALVED = re.compile(r"[;:]\s+|[；：]")
_LEAST = 12
"""Expected letters of a sentence whose absence is worth a word."""


def find(source: str, target: str, lang: str) -> Iterable[Discrepancy]:
    """The sentences that are missing or added, else that much is missing or added."""
    ratio = _RATIOS.get(lang)
    if ratio is None:
        return ()
    expected = _expected(source, ratio, lang)
    apart = _deviation(expected, len(target), lang)
    if expected > 60 or len(target) > 60:
        several = (apart < 0.5 or apart > 1.5) and _may_be_several(source, target, lang)
        if several and (found := _unmatched(source, target, lang, ratio, apart)):
            return found
    if apart < -_sure(source, target, lang) and expected > 40:
        return (Discrepancy("omission", _last_word(target, len(target)), (), Span(0, len(source))),)
    if apart > _LONGER and len(target) > 60:
        return (Discrepancy("addition", _last_word(target, len(target)), (), Span(0, len(source))),)
    return ()


def expected_letters(source: str, lang: str) -> float:
    """How many letters of English a text of a language comes to; of one that is not known, as many as it has."""
    return _expected(source, _RATIOS.get(lang, 1.0), lang)


def deviation(source: str, target: str, lang: str) -> float:
    """By how many standard deviations a translation is longer (or, below zero, shorter) than its source lets expect; 0 if none is known."""
    return _deviation(expected_letters(source, lang), len(target), lang) if lang in _RATIOS and source else 0.0


def _sure(source: str, target: str, lang: str) -> float:
    """Chinese and Japanese put into one sentence what English says in several, any of which may be gone."""
    is_cut = bool(_CLOSED.search(source)) and not _CLOSED.search(target)
    is_whole = lang not in ("zh", "ja") and not is_cut and len(split(source, lang)) == 1
    return _SURER if is_whole else _SURE


def _expected(text: str, ratio: float, lang: str) -> float:
    """How many letters of English a text comes to."""
    if lang in ("zh", "ja", "ko"):
        wide = (len(text.encode("utf-8", "replace")) - len(text)) / 2  # three bytes each; counted so ten times faster than one by one
        if lang == "ko":
            return wide * ratio + len(text) - wide
        marks = sum(map(text.count, _MARKS))
        return (wide - marks * 0.4) * ratio + (len(text) - wide - text.count(" ")) * 0.75
    return len(text) * ratio


def _deviation(expected: float, length: int, lang: str) -> float:
    """By how many standard deviations a translation is longer (or, below zero, shorter) than expected."""
    own, shrinking = _SPREADS.get(lang, _WIDER)
    mean = (expected + length) / 2
    return math.log(max(length, 1) / max(expected, 1)) / math.sqrt(own + shrinking / max(mean, 10))


def _may_be_several(source: str, target: str, lang: str) -> bool:
    """Whether either side may have two sentences: a mark stands before its end."""
    marks = "。！？" if lang in ("zh", "ja") else ".!?؟"
    theirs, ours = source[:-3], target[:-3]
    return any(mark in theirs for mark in marks) or ". " in ours or "? " in ours or "! " in ours


def _unmatched(source: str, target: str, lang: str, ratio: float, apart: float) -> tuple[Discrepancy, ...]:
    theirs, ours = _parts(source, lang), split(target, "en")
    if not 1 <= len(theirs) <= _MOST or not 1 <= len(ours) <= _MOST or len(theirs) + len(ours) < 3:
        return ()
    expected = [_expected(source[s.start : s.end], ratio, lang) for s in theirs]
    lengths = [len(s) for s in ours]
    if apart > -0.5 and (len(ours) >= len(theirs) if apart < 0.5 else len(ours) <= len(theirs)):
        return ()
    whole, _ = _aligned(expected, lengths, lang, ())
    if apart < 0.5:
        low = target.lower()
        part, dropped = _aligned(
            expected, lengths, lang, [_DROPS.get(lang, _DROP) + _shared(source[s.start : s.end], low, lang) for s in theirs]
        )
        if dropped and whole - part > _MARGIN and max(expected[i] for i, _ in dropped) > _LEAST:
            return tuple(Discrepancy("omission", _place(target, ours, j), (), theirs[i]) for i, j in dropped[:1])
        return ()
    part, added = _aligned(expected, lengths, lang, [_DROPS.get(lang, _DROP)] * len(ours), 1)
    if added and whole - part > _MARGIN + _GENEROUS.get(lang, _GENERAL):
        return tuple(Discrepancy("addition", ours[j]) for _, j in added[:1])
    return ()


def _parts(source: str, lang: str) -> tuple[Span, ...]:
    """The sentences of a source, in two where a colon or semicolon stands in the middle of one: English makes two of such a sentence."""
    return tuple(Span(start, end) for whole in split(source, lang) for start, end in _halves(source, whole))


def _halves(source: str, whole: Span) -> list[tuple[int, int]]:
    found = _HALVED.search(source, whole.start + _LEAST, max(whole.start, whole.end - _LEAST))
    return [(whole.start, found.start() + 1), (found.end(), whole.end)] if found else [(whole.start, whole.end)]


def _aligned(
    expected: Sequence[float], lengths: Sequence[int], lang: str, alone: Sequence[float], side: int = 0
) -> tuple[float, list[tuple[int, int]]]:
    """The cost of the cheapest alignment, and the sentences (of the source and target) it leaves alone on a side at the costs given."""
    down, across = len(expected), len(lengths)
    best: dict[tuple[int, int], tuple[float, tuple[tuple[int, int], ...]]] = {(0, 0): (0.0, ())}
    for i in range(down + 1):
        for j in range(across + 1):
            ways = []
            for a, b in _BEADS:
                if (before := best.get((i - a, j - b))) is not None:
                    apart = _deviation(sum(expected[i - a : i]), sum(lengths[j - b : j]), lang)
                    ways.append((before[0] + min(apart * apart / 2, 30.0) + _COSTS[a, b], before[1]))
            a, b = (0, 1) if side else (1, 0)
            if alone and (before := best.get((i - a, j - b))) is not None:
                ways.append((before[0] + alone[(j if side else i) - 1], (*before[1], (i - a, j - b))))
            if ways:
                best[i, j] = min(ways)
    cost, left = best.get((down, across), (99.0, ()))
    return cost, list(left)


def _shared(sentence: str, low: str, lang: str) -> float:
    """How much likelier it is that a sentence is there, by the numbers and names it should share with the target."""
    total = 0.0
    for found in _ANCHOR.finditer(sentence):
        word = found.group().lower()
        if word[0].isdigit():
            total += 1.5 if word in low else -1.5
        elif found.start():
            there = (word.translate(_CYRILLIC)[:_STEM]) in low
            total += 1.0 if there else (-0.3 if lang != "de" else 0.0)
    return max(-2.5, min(total, 6.0))


def _place(target: str, ours: Sequence[Span], before: int) -> Span:
    """The word after which a sentence is missing: the last before it, or the first of all."""
    if before:
        return _last_word(target, ours[before - 1].end)
    return Span(ours[0].start, ours[0].start + len(target[ours[0].start :].split()[0]))


def _last_word(target: str, end: int) -> Span:
    stop = len(target[:end].rstrip())
    return Span(target.rfind(" ", 0, stop) + 1, stop)
