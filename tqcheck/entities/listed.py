"""A name of the base against the English: a right form, a wrong one, a near miss, none."""

from __future__ import annotations

from itertools import pairwise

from rapidfuzz import fuzz

from tqcheck.entities import unlisted
from tqcheck.entities.answers import ALIKE, Target, spaced
from tqcheck.entities.englishness import is_name
from tqcheck.entities.mentions import Mention
from tqcheck.entities.slips import DROPPED, MISNAMED, MISSPELT, Slip
from tqcheck.entities.spellings import fold, romanised
from tqcheck.entities.store import WHOLE, Known, Store
from tqcheck.model.document import Span

_PLAIN = frozenset({"office", "rank", "holiday", "event", "law"})
"""Kinds that translations paraphrase, or whose adjectives stand for them."""
_LOOSE = frozenset({"government", "ministry", "agency", "court", "police", "parliament", "army", "party", "secret-service", "central-bank"})
"""Kinds that are called “the ministry” after the first time, or by their town."""
_SHORTEST = 3
"""Characters of a Chinese or Japanese name that is missed: two stand in other words too often (国航 in 中国航空)."""
_NEAR = 62
"""Per cent of letters from which a name is another misspelt."""
_SAME = 58
"""Per cent of letters from which a word may be a name put into Latin letters; half of the letters of any two names agree."""


def check(mention: Mention, source: str, lang: str, target: Target, store: Store) -> Slip | None:
    """What is wrong with how the English calls what the source mentions."""
    known = store.known
    entities = [known[number] for number in mention.entities]
    if any(target.has(name) for entity in entities for name in entity.english):
        return None
    right = tuple(dict.fromkeys(entity.english[0] for entity in entities))
    for entity in entities:
        for form in entity.wrong:
            if (place := target.place(form)) is not None:
                return Slip(MISNAMED, place, mention.span, right)
    native = source[mention.span.start : mention.span.end]
    if any(entity.kind in _PLAIN for entity in entities) or any(target.names(entity) for entity in entities):
        return None
    if len(native) < _SHORTEST or (lang not in WHOLE and native.islower()) or any(entity.kind in _LOOSE for entity in entities):
        return None
    if (
        _sounds_like(native, lang, target)
        or _is_plain_opening(mention.span, source, lang)
        or _ends_a_name(mention.span, source, lang, target)
    ):
        return None
    for entity in entities:
        if slip := misspelling(target, entity):
            return Slip(MISSPELT, slip[0], mention.span, tuple(dict.fromkeys((slip[1], *right))))
    if lang in WHOLE and _may_sound_like(native, target):
        return None
    return Slip(DROPPED, target.beginning, mention.span, right)


def _is_plain_opening(span: Span, source: str, lang: str) -> bool:
    """Whether a one-word name begins a sentence and has a capital for that alone: «Ураган» the weapon, a hurricane."""
    native = source[span.start : span.end]
    if lang not in unlisted.LANGS or " " in native or native.isupper():
        return False
    before = source[: span.start].rstrip(' «„“"(—–-')
    return (not before or before[-1] in ".!?:…") and unlisted.is_common(native, lang)


def _ends_a_name(span: Span, source: str, lang: str, target: Target) -> bool:
    """Whether the word before it is a name that the English has: Lazio Rom is Lazio."""
    if lang not in unlisted.LATIN or source[span.start - 1 : span.start] != " ":
        return False
    before = source[: span.start - 1].rpartition(" ")[2]
    return before[:1].isupper() and before.isalpha() and not unlisted.is_common(before, lang) and target.answers(before)


def _sounds_like(native: str, lang: str, target: Target) -> bool:
    """Whether the name stands in the text as it is written, or put into Latin letters."""
    words = [word for word in native.split() if len(word) > 3 or not word.isascii()]
    if lang in WHOLE:
        return any(romanised(word) in target.words for word in words)
    return any(target.answers(word) for word in words if len(word) > 2)


def _may_sound_like(native: str, target: Target) -> bool:
    return any(is_answered(romanised(word), target.words) for word in native.split() if len(word) > 3 or not word.isascii())


def is_answered(name: str, words: frozenset[str]) -> bool:
    """Whether one of the words may be the name in other letters, whatever its ending."""
    return any(
        (word[:3] == name[:3] or fuzz.ratio(name[: len(word) + 1], word) >= _SAME or fuzz.ratio(name, word) >= _SAME)
        for word in words
        if len(word) > 2
    )


def misspelling(target: Target, entity: Known) -> tuple[Span, str] | None:
    """Where the text spells the entity's name wrongly, and the name it should be."""
    best: tuple[float, Span, str] | None = None
    words = target.capitals
    for name in entity.english[:3]:
        size = len(name.split())
        for at in range(len(words) - size + 1):
            run = words[at : at + size]
            if (
                not all(is_name(word.low) for word in run if len(word.low) > 3)
                or any(after.span.start != before.span.end + 1 for before, after in pairwise(run))
                or run[0].low[0] != fold(name)[0]
            ):
                continue
            likeness = fuzz.ratio(" ".join(word.low for word in run), spaced(name))
            if _NEAR <= likeness < ALIKE and (best is None or likeness > best[0]):
                best = likeness, Span(run[0].span.start, run[-1].span.end), name
    return None if best is None else best[1:]
