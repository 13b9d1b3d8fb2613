"""A block that is not in English: cheap screens first, then seeded langdetect (7 ms a call).

The screens: no English function word, and few words that the lexicon knows.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tqcheck.detectors import Entry, Prepared
from tqcheck.model.document import Span
from tqcheck.model.rule import Classes, Find, Fix, Match, Spots
from tqcheck.passage import Passage
from tqcheck.yaml import Text

OPTIONS = ("least",)

_SURE = 0.95
MOST = 2_000
"""Code points that langdetect is shown."""


def prepare(entry: Entry) -> Prepared:
    """Data: {expected: language code, least: words a block must have}."""
    if not isinstance(entry.value, Text) or entry.value != "en":
        entry.fail("language takes the language the text should be in: en")
    least = entry.text("least", "5")
    if not least.isdigit():
        entry.fail("least must be a number of words")
    return Prepared({"expected": str(entry.value), "least": int(least)}, screen="lacks_english")


def build(data: Any, classes: Classes) -> Find:
    """Find passages in another language; the fix deletes the block of a page."""
    least, expected = data["least"], data["expected"]

    def find(passage: Passage, spots: Spots) -> Iterable[Match]:
        words = passage.lower.split()
        if len(words) < least:
            return
        if sum(w.strip(".,:;!?\"'()").isalpha() for w in words) < least or _is_names(passage.plain):
            return
        if _is_known(words):
            return
        if _language(passage.plain[:MOST]) not in ("", expected):
            yield Match(Span(0, len(passage.text)), (Fix(""),) if passage.is_page else ())

    return find


def _is_known(words: list[str]) -> bool:
    """Whether most of the words are English ones."""
    from tqcheck.lexicon import knows

    bare = [w.strip(".,:;!?\"'()“”") for w in words[:60]]
    return sum(knows(w) for w in bare if w) * 2 > len(bare)


def _is_names(text: str) -> bool:
    """Lists of names and numbers are in no language: most of their words have a capital or a digit."""
    words = text.split()
    return sum(w[:1].isupper() or any(c.isdigit() for c in w) for w in words) * 2 > len(words)


def _language(text: str) -> str:
    """The language langdetect is sure of, else nothing."""
    from langdetect import DetectorFactory, LangDetectException, detect_langs

    DetectorFactory.seed = 0  # unseeded it gives one text different answers
    try:
        best = detect_langs(text)[0]
    except LangDetectException:
        return ""
    return str(best.lang) if best.prob > _SURE else ""
