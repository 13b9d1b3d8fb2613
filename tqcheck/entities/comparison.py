"""The names of a source against its English: what is misnamed, misspelt, dropped, or named by another name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from tqcheck.entities.answers import Target, Word, fold, is_name, misspelling, romanised
from tqcheck.entities.mentions import Mention, mentions
from tqcheck.entities.store import WHOLE, Known, Store
from tqcheck.entities.surnames import is_surname
from tqcheck.model.document import Span
from tqcheck.model.rule import NOWHERE

_PLAIN = frozenset({"office", "rank", "place", "holiday", "event", "law"})
"""Kinds that translations paraphrase, or whose adjectives stand for them."""
_LOOSE = frozenset({"government", "ministry", "agency", "court", "police", "parliament", "army", "party", "secret-service", "central-bank"})
"""Kinds that are called “the ministry” after the first time, or by their town."""
_CAPITALISED = re.compile(r"(?<=[\w,;»”\")] )[А-ЯЁІЇЄҐ][а-яёіїєґ’']{3,}")
"""A word in mid-sentence that begins with a capital: in Russian and Ukrainian, part of a name."""
_LATIN = frozenset({"de", "fr", "es", "pt", "it", "pl", "cs", "tr"})
"""Languages whose names stand in English as they are."""
_SHORTEST = 3
"""Characters of a Chinese or Japanese name that is missed: two stand in other words too often (国航 in 中国航空)."""
_HEARD = 80
"""Per cent of a word's letters that must stand so in a source put into Latin letters, one syllable after another."""
_SAME = 58
"""Per cent of letters from which a word may be a name put into Latin letters; half of the letters of any two names agree."""


@dataclass(frozen=True, slots=True)
class Slip:
    """A difference: its kind, where it stands in the target and in the source, and the right names, best first."""

    kind: str
    target: Span
    source: Span = NOWHERE
    fixes: tuple[str, ...] = ()


def compare(source: str, lang: str, text: str, store: Store) -> tuple[Slip, ...]:
    """What is wrong with the names of a translation, in no order; nothing for a source language without names."""
    found = mentions(source, lang, store)
    target = Target(text)
    known = store.known
    slips: list[Slip] = []
    for mention in found:
        native = source[mention.span.start : mention.span.end]
        if slip := _of_mention(mention, [known[number] for number in mention.entities], target, native):
            slips.append(slip)
    dropped = [slip for slip in slips if slip.kind == "dropped"]
    rest = [slip for slip in slips if slip.kind != "dropped"]
    unnamed = _unnamed(source, lang, target, [mention.span for mention in found])
    if not dropped and not unnamed and lang not in _LATIN:
        return tuple(rest)
    taken = frozenset(
        part for mention in found for number in mention.entities for name in known[number].english for part in fold(name).split()
    )  # fmt: skip
    strange = _strange(source, lang, target, taken)
    if strange and not dropped:
        return (*rest, *(Slip("replaced", word.span, unnamed[0].source if unnamed else NOWHERE) for word in strange))
    sure = [slip for slip in unnamed if is_surname(source[slip.source.start : slip.source.end], lang)]
    return (*rest, *_with_places(dropped + sure, strange))


def _of_mention(mention: Mention, entities: list[Known], target: Target, native: str) -> Slip | None:
    if any(target.has(name) for entity in entities for name in entity.english):
        return None
    right = tuple(dict.fromkeys(entity.english[0] for entity in entities))
    for entity in entities:
        for form in entity.wrong:
            if (place := target.place(form)) is not None:
                return Slip("misnamed", place, mention.span, right)
    if any(entity.kind in _PLAIN for entity in entities) or any(target.names(entity) for entity in entities):
        return None
    if len(native) < _SHORTEST or any(entity.kind in _LOOSE for entity in entities):
        return None
    latin = [word.low for word in target.words]
    sounds = [romanised(word) for word in native.split() if len(word) > 3 or not word.isascii()]
    if any(sound in latin for sound in sounds):
        return None
    for entity in entities:
        if slip := misspelling(target, entity):
            return Slip("misspelt", slip[0], mention.span, tuple(dict.fromkeys((slip[1], *right))))
    if any(_is_answered(sound, latin) for sound in sounds):
        return None
    return Slip("dropped", _first(target), mention.span, right)


def _first(target: Target) -> Span:
    """A dropped name stands nowhere: its finding is at the first word."""
    return target.words[0].span if target.words else Span(0, len(target.text))


def _unnamed(source: str, lang: str, target: Target, covered: list[Span]) -> list[Slip]:
    """Names that the base does not know and whose letters nothing in the target answers."""
    if lang not in ("ru", "uk"):
        return []
    latin = [word.low for word in target.words]
    named = [Span(*m.span()) for m in _CAPITALISED.finditer(source)]
    lost = [span for span in named if not any(span.overlaps(other) for other in covered)]
    return [Slip("dropped", _first(target), span) for span in lost if not _is_answered(romanised(source[span.start : span.end]), latin)]


def _with_places(dropped: list[Slip], strange: list[Word]) -> Iterator[Slip]:
    """Where as many names are strange to the source as it has that are dropped, the ones stand for the others."""
    if len(strange) == len(dropped):
        for slip, word in zip(dropped, strange, strict=True):
            yield Slip("replaced", word.span, slip.source, slip.fixes)
    else:
        yield from (Slip("dropped", slip.target, slip.source) for slip in dropped)


def _strange(source: str, lang: str, target: Target, taken: frozenset[str]) -> list[Word]:
    """Capitalised words, no English ones, that nothing in the source answers."""
    found = [word for word in target.words if word.capital and not word.first and is_name(word.low) and word.low not in taken]
    if not found:
        return []
    if lang in WHOLE:
        roman = romanised(source)
        return [word for word in found if fuzz.partial_ratio(word.low, roman) < _HEARD]
    words = [romanised(word) for word in re.findall(r"\w+", source)]
    return [word for word in found if not _is_answered(word.low, words)]


def _is_answered(name: str, words: list[str]) -> bool:
    """Whether one of the words may be the name in other letters, whatever its ending."""
    return any(
        (word[:3] == name[:3] or fuzz.ratio(name[: len(word) + 1], word) >= _SAME or fuzz.ratio(name, word) >= _SAME)
        for word in words
        if len(word) > 2
    )
