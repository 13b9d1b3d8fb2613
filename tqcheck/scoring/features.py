"""What the estimate knows of a segment: its findings, its length, what repeats in it and what is foreign; with a source, its own shape."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from tqcheck.fidelity.extent import deviation, expected_letters
from tqcheck.model.document import Segment
from tqcheck.model.report import Finding

OF_TARGET = (
    "words", "log_words", "distinct_words", "word_length", "names", "commas", "quotes", "figures", "repeated_pairs", "foreign_letters",
    "any_finding", "minor_findings", "grave_findings", "accuracy_findings", "terminology_findings",
    "convention_findings", "style_findings",
)  # fmt: skip
OF_SOURCE = ("source_length", "source_figures", "source_quotes", "too_short", "too_long")
"""In the order weights are told in; the second ones only where there is a source."""

_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
_NAME = re.compile(r"(?<=[\w,;:] )[A-Z][\w'’-]+")
_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")
_QUOTES = re.compile('["“”„«»《》「」]')
_FOREIGN = re.compile(r"[^\W\d_\u0000-\u024f\u1e00-\u1eff]")
_HUNDRED = 100.0


def names(has_source: bool) -> tuple[str, ...]:
    """The features there are, with a source or without."""
    return OF_TARGET + OF_SOURCE if has_source else OF_TARGET


def features(segment: Segment, findings: Iterable[Finding], source_lang: str, has_source: bool) -> tuple[float, ...]:
    """The features of one segment in the order of `names`: counts, but for those that say otherwise (`log_words`, `word_length` in code
    points, `source_length` in hundred letters of English that one expects of it, `too_short` and `too_long` in standard deviations)."""
    found = tuple(findings)
    of_target = _of_target(segment.text, found)
    return of_target + _of_source(segment, source_lang) if has_source else of_target


def _of_target(text: str, found: tuple[Finding, ...]) -> tuple[float, ...]:
    words = [word.lower() for word in _WORD.findall(text)]
    pairs = Counter(pairwise(words))
    graves = Counter(finding.severity for finding in found)
    kinds = Counter(finding.category.partition("/")[0] for finding in found)
    return (
        len(words), math.log1p(len(words)), len(set(words)), sum(map(len, words)) / max(1, len(words)), len(_NAME.findall(text)),
        text.count(","), len(_QUOTES.findall(text)), len(_FIGURE.findall(text)), sum(pairs.values()) - len(pairs),
        len(_FOREIGN.findall(text)),
        bool(found), graves["minor"], graves["major"] + graves["critical"], kinds["Accuracy"], kinds["Terminology"],
        kinds["Linguistic conventions"] + kinds["Locale conventions"], kinds["Style"],
    )  # fmt: skip


def _of_source(segment: Segment, lang: str) -> tuple[float, ...]:
    source = segment.source
    apart = deviation(source, segment.text, lang)
    return (
        expected_letters(source, lang) / _HUNDRED, len(_FIGURE.findall(source)), len(_QUOTES.findall(source)), max(0.0, -apart),
        max(0.0, apart),
    )  # fmt: skip
