"""One name spelled two ways in a document: “Chernihiv” and “Chernigov”, “Sánchez” and “Sanchez”.

A name is a capitalised word of at least five letters that never stands in lower case in the document and is no English word.
Pairs that a second first name, a regular ending (-s, -an, -ia) or a known pair of places tells apart are spared.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from tqcheck.detectors import Entry, Prepared
from tqcheck.model.document import Span
from tqcheck.model.rule import Classes, Find, Fix, Match, Spots
from tqcheck.passage import Passage
from tqcheck.yaml import Text

OPTIONS = ("spare",)
_ENDINGS = (
    "s",
    "n",
    "an",
    "ian",
    "ish",
    "ese",
    "ic",
    "ia",
    "er",
    "ers",
    "i",
    "is",
    "a",
    "y",
    "o",
    "e",
    "es",
    "ns",
    "ans",
    "ians",
    "in",
    "na",
    "ite",
    "ist",
    "ism",
    "ly",
    "and",
    "ina",
)
_SKIPPED_ROLES = frozenset({"chrome", "related", "credit"})


def prepare(entry: Entry) -> Prepared:
    """Data: {spare: names that look alike and are not the same}."""
    if not isinstance(entry.value, Text) or entry.value != "names":
        entry.fail("consistency takes: names")
    return Prepared({"spare": entry.texts("spare")}, screen="is_page")


def build(data: Any, classes: Classes) -> Find:
    """Find the rarer spelling; the fix is the commoner one."""
    spare = frozenset(data["spare"])

    def find(passage: Passage, spots: Spots) -> Iterable[Match]:
        if not passage.is_page:
            return
        key = ("consistency", spare)
        if key not in passage.memo:
            passage.memo[key] = _variants(passage, spare)
        variants: dict[str, str] = passage.memo[key]  # type: ignore[assignment]  # the memo holds anything
        if not variants or passage.segment.role in _SKIPPED_ROLES:
            return
        for start, _, word in passage.words:
            stem = word[:-2] if word.endswith("'s") else word
            if stem in variants:
                yield Match(Span(start, start + len(stem)), (Fix(variants[stem]),))

    return find


def _variants(passage: Passage, spare: frozenset[str]) -> dict[str, str]:
    """Rarer spelling -> commoner spelling, over the whole document."""
    counts, given = _names(passage)
    found: dict[str, str] = {}
    for name, other in _neighbours(sorted(counts, key=lambda n: (-counts[n], n))):
        two_people = given[name] and given[other] and not given[name] & given[other]
        if name not in found and other not in found and not two_people and not {name, other} & spare and _same(name, other):
            found[other] = name
    return found


def _neighbours(names: list[str]) -> Iterator[tuple[str, str]]:
    """Pairs that may be one name, the commoner first: they share three letters at the start, or all but one letter."""
    kept: dict[str, list[str]] = {}
    for name in names:
        folded = _fold(name)
        keys = {folded[:3], *(folded[:i] + folded[i + 1 :] for i in range(len(folded))), folded}
        for other in dict.fromkeys(o for key in sorted(keys) for o in kept.get(key, ())):
            yield other, name
        for key in keys:
            kept.setdefault(key, []).append(name)


def _names(passage: Passage) -> tuple[Counter[str], dict[str, set[str]]]:
    """How often each name stands in the document, and the first names before it."""
    counts: Counter[str] = Counter()
    before: dict[str, set[str]] = {}
    small: set[str] = set()
    for index, segment in enumerate(passage.document.segments):
        if segment.role in _SKIPPED_ROLES:
            continue
        reading = passage if index == passage.index else Passage(passage.document, index)
        previous, previous_end = "", -2
        for start, end, word in reading.words:
            stem = word[:-2] if word.endswith("'s") else word
            if stem[:1].islower():
                small.add(stem)
            elif len(stem) >= 5 and stem[:1].isupper() and stem[1:].islower() and stem.isalpha():
                counts[stem] += 1
                given = before.setdefault(stem, set())
                if previous[:1].isupper() and previous.isalpha() and start == previous_end + 1:
                    given.add(previous)
            previous, previous_end = stem, end
    for name in [n for n in counts if n.lower() in small or _is_english(n)]:
        del counts[name]
    return counts, before


def _is_english(name: str) -> bool:
    from tqcheck.lexicon import knows

    return knows(name.lower())


def _same(name: str, other: str) -> bool:
    """Whether two names are one name spelled twice."""
    if _fold(name) == _fold(other):
        return True
    if name[0] != other[0] or abs(len(name) - len(other)) > 2:
        return False
    short, long = sorted((name, other), key=len)
    if any(long == short + e or long == short[:-1] + e for e in _ENDINGS) or _same_but_ending(name, other):
        return False
    from rapidfuzz.distance import DamerauLevenshtein

    distance = DamerauLevenshtein.distance(_fold(name), _fold(other))
    return (distance == 1 and len(short) >= 6) or (distance == 2 and len(short) >= 8 and name[:3] == other[:3])


def _same_but_ending(name: str, other: str) -> bool:
    """Medvedev and Medvedeva, Tikhanovsky and Tikhanovskaya: two people, or a question for the gender rules."""
    common = len([1 for a, b in zip(name, other, strict=False) if a == b])
    stem = 0
    while stem < min(len(name), len(other)) and name[stem] == other[stem]:
        stem += 1
    return stem >= min(len(name), len(other)) - 1 and common >= 3


def _fold(name: str) -> str:
    return (
        "".join(c for c in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(c))
        .replace("ı", "i")
        .replace("ø", "o")
        .replace("ł", "l")
    )
